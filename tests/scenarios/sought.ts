import {
  type AnswersDecision,
  type DialSettings,
  GATES,
  GRAINS,
  type HandMove,
  type MovesDecision,
  OPENERS,
  type View,
} from '#engine';
import type { Worths } from './worths.ts';

/** How often a seat does what leads nowhere, where it has nothing better to do with its capital. */
const IDLE = 0.25;
/** What leads somewhere is done at least so often, however far it lies from the end. */
const LEAST = 0.35;

/** A seat on its way to something: what it sees, what leads there, and chance, a draw in [0, 1) a call. */
export interface Seeker {
  readonly view: View;
  readonly worths: Worths;
  /** How it tables packages, where that is not left to chance. */
  readonly dials: DialSettings | null;
  readonly chance: () => number;
}

const oddsOf = (worth: number): number => (worth <= 0 ? 0 : Math.max(LEAST, worth));
/** Promises are mostly kept: what hangs on them comes late in a game. */
const KEPT = 0.8;
const one = <T>({ chance }: Seeker, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;

/** Reflexes that are held back: those that must be, and some at random; never one that must fire. */
const restraintOf = ({ view, worths, chance }: Seeker) =>
  view.orders().filter(({ reflex }) => {
    const [held, fired] = [worths.of('held-back', reflex), worths.of('fired', reflex)];
    return chance() < (held > fired ? 0.9 : fired > held ? 0 : IDLE / 2);
  });

function movesOf({ view, worths, chance }: Seeker, capital: number): string[] {
  const ranked = view
    .hand()
    .map((move) => ({ move, worth: worths.of('choice', move.choice) }))
    .map(({ move, worth }) => ({ move, worth, order: worth + chance() / 2 }))
    .toSorted((a, b) => b.order - a.order);
  // What could be had if only there were capital for it is worth waiting for.
  const isSaving = ranked.some(({ move, worth }) => worth > 0 && move.refusal?.code === 'not-enough-capital');
  const chosen: HandMove[] = [];
  let purse = capital;
  for (const { move, worth } of ranked) {
    const isTaken = chosen.some((other) => other.move === move.move);
    if (move.refusal !== null || isTaken || move.cost > purse || chosen.length >= view.movesPerTurn) continue;
    if (chance() >= (worth === 0 ? (isSaving ? 0 : IDLE) : oddsOf(worth))) continue;
    chosen.push(move);
    purse -= move.cost;
  }
  return chosen.map(({ choice }) => choice);
}

function keysOf(seeker: Seeker): Record<string, string> {
  const { view, worths, chance } = seeker;
  const turned = view.keys().flatMap(({ occasion, slot, positions }) => {
    const ranked = positions
      .map(({ position }) => ({ position, worth: worths.of('position', `${slot}/${position}`) }))
      .filter(({ worth }) => worth >= 0)
      .toSorted((a, b) => b.worth - a.worth);
    const [best] = ranked;
    if (best === undefined) return [];
    if (chance() < oddsOf(best.worth)) return [[occasion, best.position]];
    return chance() < IDLE ? [[occasion, one(seeker, ranked).position]] : [];
  });
  return Object.fromEntries(turned);
}

function tableOf(seeker: Seeker): MovesDecision['table'] {
  const { view, worths, chance } = seeker;
  const open = view.packages().filter(({ refusal, package: id }) => refusal === null && worths.of('package', id) > 0);
  if (open.length === 0 || chance() < IDLE) return null;
  const dials = { opener: one(seeker, OPENERS), grain: one(seeker, GRAINS), gate: one(seeker, GATES), ...seeker.dials };
  const sought = one(seeker, open);
  return { act: 'table', package: sought.package, public: sought.quietRefusal !== null || chance() < 0.5, ...dials };
}

/** What a seeker seals for a turn. It may be refused as a whole, where everything together costs too much. */
export function soughtMoves(seeker: Seeker): MovesDecision {
  const { view, chance } = seeker;
  const due = view.agreements().flatMap(({ steps }) => steps.filter(({ choices }) => choices.length > 0));
  const restrained = restraintOf(seeker);
  const capital = restrained.reduce((purse, { price }) => purse - price, view.purse);
  return {
    kind: 'moves',
    moves: movesOf(seeker, capital),
    keys: keysOf(seeker),
    restrain: restrained.map(({ reflex }) => reflex),
    steps: Object.fromEntries(due.map(({ key, choices }) => [key, chance() < KEPT ? 'keep' : one(seeker, choices)])),
    table: tableOf(seeker),
    guess: null,
  };
}

/** What a seeker answers: packages that it wants it mostly accepts. */
export const soughtAnswers = ({ view, worths, chance }: Seeker): AnswersDecision => ({
  kind: 'answers',
  answers: view
    .offers()
    .filter(({ awaitsYou }) => awaitsYou)
    .map(({ offer, package: id }) => {
      const isWanted = worths.of('package', id) > 0;
      return { offer, answer: chance() < (isWanted ? 0.9 : IDLE) ? 'accept' : chance() < 0.5 ? 'refuse' : 'leave' };
    }),
});
