import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Long enough that a hand which only passes the device on opens nothing. */
const HOLD_MS = 600;

interface Props {
  readonly onOpen: () => void;
  readonly children: ComponentChildren;
}

/** A button that wants to be held by a finger or a mouse. A key or a screen reader presses it on purpose, at once. */
export function HoldButton({ onOpen, children }: Props) {
  const isHeld = useSignal(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const letGo = () => {
    clearTimeout(waiting.current);
    isHeld.value = false;
  };
  useEffect(() => letGo, []);
  const hold = (event: PointerEvent) => {
    if (event.button !== 0) return;
    isHeld.value = true;
    waiting.current = setTimeout(() => {
      letGo();
      onOpen();
    }, HOLD_MS);
  };
  return (
    <button
      type="button"
      class="main-button hold-button"
      data-held={isHeld.value}
      style={{ '--hold': `${HOLD_MS}ms` }}
      onPointerDown={hold}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => event.detail === 0 && onOpen()}
    >
      {children}
    </button>
  );
}
