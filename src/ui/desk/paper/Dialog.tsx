import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet laid over the desk. Escape, the button and a click outside lay it away; focus goes back where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const { say } = useDesk();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={sheet}
      class="sheet"
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === sheet.current && onClose()}
    >
      <header class="sheet-head">
        <h2>{title}</h2>
        <button type="button" class="quiet-button" onClick={onClose}>
          {say('ui.close')}
        </button>
      </header>
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
