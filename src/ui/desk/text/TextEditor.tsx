import { useMemo } from 'preact/hooks';
import '../../style/clause-list.css';
import '../../style/text-blocks.css';
import '../../style/text-editor.css';
import { useDesk } from '../desk.ts';
import { Dialog } from '../paper/Dialog.tsx';
import { AgreementText } from './AgreementText.tsx';
import { choiceOf } from './draft-text.ts';
import { type Editing, EditorContext, openEditor } from './editor.ts';
import { HistoryTexts } from './HistoryTexts.tsx';
import { QuickOrders } from './QuickOrders.tsx';
import { refusedClause, refusedStep, useRefusalWords } from './refused.ts';
import { Terms } from './Terms.tsx';
import { AtAGlance, Thoughts } from './Thoughts.tsx';
import { TimeLine } from './TimeLine.tsx';

export interface TextEditorProps extends Editing {
  /** What the main button says. */
  readonly label: string;
  /** The text is taken up as it stands. */
  readonly onTake: (text: ReturnType<typeof choiceOf>) => void;
  readonly onClose: () => void;
}

/** A sheet on which a text is written: its order as blocks and as sentences, what it exposes, what each would think of it. */
export function TextEditor({ label, onTake, onClose, ...editing }: TextEditorProps) {
  const { say } = useDesk();
  const { base } = editing;
  const editor = useMemo(() => openEditor(editing), []);
  const sentence = useRefusalWords();
  const refusals = editor.refusals.value;
  const general = refusals.filter((one) => refusedStep(one) === null && refusedClause(one) === null);
  const take = () => {
    if (refusals.length === 0) onTake(choiceOf(editor.draft.value, base));
  };
  return (
    <Dialog title={say('ui.text.title', { name: say(`package.${base.package}.name`) })} onClose={onClose}>
      <EditorContext.Provider value={editor}>
        <div class="text-editor">
          <HistoryTexts />
          <QuickOrders />
          <TimeLine />
          {editor.options.length === 0 && <p class="help">{say('refusal.text-not-open')}</p>}
          <div class="text-columns">
            <AgreementText />
            <div class="text-side">
              <Thoughts />
              <Terms />
            </div>
          </div>
          <footer class="text-foot">
            {refusals.length === 0 && <AtAGlance />}
            <div class="text-refusals" role="status">
              {general.map((refusal) => (
                <p key={refusal.code} class="text-refusal">
                  {sentence(refusal)}
                </p>
              ))}
              {refusals.length > general.length && <p class="text-refusal">{say('ui.text.mend')}</p>}
            </div>
            <button type="button" class="plain-button" disabled={!editor.canUndo.value} onClick={editor.undo}>
              {say('ui.seal.undo')}
            </button>
            <button type="button" class="main-button" aria-disabled={refusals.length > 0} onClick={take}>
              {label}
            </button>
          </footer>
        </div>
      </EditorContext.Provider>
    </Dialog>
  );
}
