import type { DialSettings } from '#engine';
import { Appraisal, type Figures } from './appraisal.ts';
import type { Proposal } from './proposal.ts';
import type { Reason } from './reason.ts';
import type { Standpoint } from './standpoint.ts';
import { Terms } from './terms.ts';

/** What an offer is worth to a party, in points, and its lines. It is worth taking at 0 or more. */
export interface Valuation {
  readonly total: number;
  readonly lines: readonly Reason[];
}

const LINES = [
  ['gains', 'gains'],
  ['costs', 'costs'],
  ['exposure', 'exposure'],
  ['precondition', 'precondition'],
  ['home', 'home-front'],
  ['cover', 'cover'],
  ['concrete', 'concrete-offer'],
  ['walkAway', 'walk-away'],
] as const;

/** Lays the lines of a text's value at some dials on the terms of a bid; what came to nothing is left out. */
export function addLines(terms: Terms, appraisal: Appraisal, dials: DialSettings): void {
  const figures = appraisal.figuresAt(dials);
  for (const [line, code] of LINES) if (figures[line] !== 0) terms.add(code, figures[line], paramsOf(line, figures));
}

/** What the sentence of a line says beside its figure. */
function paramsOf(
  line: (typeof LINES)[number][0],
  { believed, trusted, exposed }: Figures,
): Reason['params'] | undefined {
  if (line === 'gains') return { belief: Math.round(believed * 100) };
  if (line === 'exposure') return { points: Math.round(exposed * 10) / 10, trust: Math.round(trusted * 100) };
  return undefined;
}

/**
 * What an offer is worth to a party, line by line: gains × belief − costs − exposure × (1 − trust) − the precondition
 * still held − home + cover + concreteness − what it takes to leave things as they are (GAME section 3; numbers
 * judgement).
 */
export function valueOf(proposal: Proposal, standpoint: Standpoint): Valuation {
  const appraisal = new Appraisal(proposal, standpoint);
  const terms = new Terms();
  addLines(terms, appraisal, proposal);
  return { total: terms.sum, lines: terms.written(terms.stretch) };
}
