import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DraftDesk } from '../draft-desk.ts';

export const DraftContext = createContext<DraftDesk | null>(null);

/** The draft of this turn. */
export function useDraft(): DraftDesk {
  const desk = useContext(DraftContext);
  if (desk === null) throw new Error('This component was drawn outside a turn.');
  return desk;
}
