import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GaugeMark } from '../picture/picture.ts';
import type { Session } from '../session/session.ts';
import type { Say } from '../words.ts';
import type { Stage } from './stage.ts';

/** What is looked up when a person asks why: a fact that happened, or where a rule or number comes from. */
export type Question =
  | { readonly about: 'fact'; readonly fact: number }
  | { readonly about: 'gauge'; readonly gauge: GaugeMark }
  /** How all charts stand, one party's on top. */
  | { readonly about: 'charts'; readonly party: string }
  /** A page of the codex, by its address. */
  | { readonly about: 'codex'; readonly entry: string }
  | {
      readonly about: 'source';
      readonly title: string;
      readonly claims: readonly string[];
      readonly source: string | null;
      /** The codex's page of it, where there is one. */
      readonly entry?: string;
    };

/** What every part of the desk may reach. */
export interface Desk {
  readonly session: Session;
  readonly say: Say;
  readonly stage: Stage;
  readonly ask: (question: Question) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk that this component stands on. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('This component was drawn outside a sitting.');
  return desk;
}
