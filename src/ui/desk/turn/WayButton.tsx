import type { HandMove } from '#engine';
import type { Say } from '../../words.ts';
import { useDesk } from '../desk.ts';
import { toggleMove } from '../draft.ts';
import { oddsWords } from '../odds.ts';
import { OddsRuler } from '../paper/OddsRuler.tsx';
import { refusalSentence } from '../refusals.ts';
import { hasPurse } from '../world-parts.ts';
import { useDraft } from './draft-context.ts';

interface Props {
  readonly way: HandMove;
  readonly name: string;
  readonly effect: string;
}

/** Takes a move up, or lays it back. A way that is not open says why, and can still be read and reached by the keyboard. */
export function WayButton({ way, name, effect }: Props) {
  const { say, session } = useDesk();
  const { draft, propose } = useDraft();
  const isChosen = draft.value.moves.includes(way.choice);
  const isClosed = way.refusal !== null;
  return (
    <button
      type="button"
      class="way"
      aria-pressed={isChosen}
      aria-disabled={isClosed}
      onClick={() => !isClosed && propose(toggleMove(draft.value, way.choice))}
    >
      <span class="way-head">
        <span class="card-name">{name}</span>
        {hasPurse(session.shelved.scenario) && (
          <span class="cost" aria-label={say('ui.hand.cost', { cost: way.cost })}>
            {way.cost}
          </span>
        )}
      </span>
      <span class="card-effect">{effect}</span>
      {way.refusal !== null && <span class="card-refusal">{refusalSentence(say, way.refusal, way)}</span>}
      {way.odds !== null && !isClosed && <OddsRuler {...way.odds} />}
      <span class="way-foot">
        {remarksOf(say, way).map((remark) => (
          <span key={remark}>{remark}</span>
        ))}
      </span>
    </button>
  );
}

/** What the foot of a card says: how likely the step counts, and what is to be minded. */
function remarksOf(say: Say, { odds, harsh, isHidden, refusal }: HandMove): readonly string[] {
  if (refusal !== null) return [];
  const likely = odds === null ? [] : [oddsWords(say, odds.low, odds.high)];
  const minded = [
    ...(harsh > 0 ? [say('ui.hand.harsh', { harsh })] : []),
    ...(isHidden ? [say('ui.hand.hidden')] : []),
  ];
  return [...likely, ...minded];
}
