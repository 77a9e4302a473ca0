import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A sheet laid over the desk. */
export function Dialog(props: Props) {
  const { say } = useDesk();
  return <Sheet {...props} close={say('ui.close')} />;
}

/** A sheet laid over any screen. Escape, its button and a click outside lay it away; focus goes back where it was. */
export function Sheet({ title, close, onClose, children }: Props & { readonly close: string }) {
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
          {close}
        </button>
      </header>
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}
