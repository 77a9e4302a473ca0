import type { SourceText, TreatyTerm } from 'virtual:codex';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ResolvedScenario } from '#engine';
import type { Seating } from '../../lesson/seating.ts';
import type { Say } from '../../words.ts';

/** All that the sheets are made from. */
export interface Pack {
  readonly scenario: ResolvedScenario;
  readonly language: string;
  /** The world's words, the interface's and the pack's own. */
  readonly say: Say;
  /** Whether the pack has words under a key: what belongs to one world may be missing for another. */
  readonly has: (key: string) => boolean;
  readonly seating: Seating;
  readonly terms: readonly TreatyTerm[];
  readonly texts: readonly SourceText[];
  /** By the id of a text, the ids of its claims in their order. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
}

export const PackContext = createContext<Pack | null>(null);

/** The pack that is being laid out. Throws outside one. */
export function usePack(): Pack {
  const pack = useContext(PackContext);
  if (pack === null) throw new Error('A sheet of the lesson pack stands outside of it.');
  return pack;
}
