import { useSignal } from '@preact/signals';
import { useDesk } from '../desk.ts';
import { late } from '../first/late.tsx';
import type { TextEditorProps } from './TextEditor.tsx';

/** The sheet is no part of the first load. */
const TextEditor = late<TextEditorProps>(async () => (await import('./TextEditor.tsx')).TextEditor);

interface Props extends Omit<TextEditorProps, 'onClose'> {
  /** True where the text departs from what its dials and its package make. */
  readonly isOwn: boolean;
}

/** The button that opens the sheet on which a text is written. Closing the sheet keeps the text as it was left. */
export function WriteText({ isOwn, onTake, ...editing }: Props) {
  const { say } = useDesk();
  const isOpen = useSignal(false);
  const close = () => {
    isOpen.value = false;
  };
  return (
    <>
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {say(isOwn ? 'ui.table.edit' : 'ui.table.write')}
      </button>
      {isOpen.value && (
        <TextEditor
          {...editing}
          onTake={(text) => {
            close();
            onTake(text);
          }}
          onClose={close}
        />
      )}
    </>
  );
}
