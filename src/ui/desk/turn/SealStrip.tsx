import { useDesk } from '../desk.ts';
import { heldBack, isPassing, priceOf } from '../draft.ts';
import { Purse } from '../paper/Purse.tsx';
import { refusalSentence } from '../refusals.ts';
import { hasPurse } from '../world-parts.ts';
import { DraftChips } from './DraftChips.tsx';
import { useDraft } from './draft-context.ts';

/** The draft as it stands, with what it takes; undo as long as nothing is committed, then the seal. */
export function SealStrip() {
  const { say, session } = useDesk();
  const { draft, refused, canUndo, undo, commit } = useDraft();
  const view = session.view.value;
  const atRisk = heldBack(draft.value, view);
  return (
    <section class="seal-strip" aria-label={say('ui.seal.title')}>
      {hasPurse(session.shelved.scenario) && (
        <Purse held={view.purse} cap={view.purseCap} taken={priceOf(draft.value, view)} />
      )}
      <div class="draft">
        <DraftChips />
        <p class="draft-word" role="status">
          {refused.value !== null
            ? refusalSentence(say, refused.value)
            : atRisk > 0
              ? say('ui.seal.at-risk', { atRisk })
              : ''}
        </p>
      </div>
      <div class="seal-buttons">
        <button type="button" class="plain-button" aria-keyshortcuts="U" disabled={!canUndo.value} onClick={undo}>
          {say('ui.seal.undo')}
        </button>
        <button type="button" class="main-button" aria-keyshortcuts="Control+Enter" onClick={commit}>
          {isPassing(draft.value) ? say('ui.seal.pass') : say('ui.seal.commit')}
        </button>
      </div>
    </section>
  );
}
