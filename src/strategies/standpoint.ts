import type { TextAtHome, View } from '#engine';
import { beliefIn, trustIn } from './belief.ts';
import { ago, level, type Sight, stands } from './sight.ts';

/** How a strategy weighs an offer: each number multiplies one line; 1 is plain. All judgement. */
export interface Scales {
  readonly costs: number;
  readonly exposure: number;
  readonly precondition: number;
  /** Points that no deal is worth, positive, or that standing still costs, negative. */
  readonly walkAway: (sight: Pick<Sight, 'view'>) => number;
}

/** All that a party brings to the valuing of an offer, read from its view: nothing else enters. */
export interface Standpoint {
  readonly party: string;
  /** 0 to 1, by party. */
  readonly trust: Readonly<Record<string, number>>;
  /** Belief that what another promises will come, 0 to 1, by party. */
  readonly belief: Readonly<Record<string, number>>;
  /** Share of a material gain that the border lets through, 0 to 1. */
  readonly border: number;
  /** How firmly the party still holds its own precondition, 0 to 1. */
  readonly precondition: number;
  /** Points that standing at home adds to any deal. */
  readonly home: number;
  readonly cover: number;
  /** Points that bringing a text home takes off it, 0 or less. */
  readonly passage: (text: TextAtHome<string>) => number;
  /** Concreteness of what each party has said so far, 0 to 5. */
  readonly concreteness: Readonly<Record<string, number>>;
  readonly scales: Omit<Scales, 'walkAway'> & { readonly walkAway: number };
}

/** The facts that tell a party that a step toward it counted: a face-saver for three turns (claim C076). */
const COUNTED: Readonly<Record<string, string>> = {
  us: 'northern-step-counted',
  rok: 'northern-step-welcomed-in-seoul',
  dprk: 'step-counted',
};
const COVER_TURNS = 3;

/** Of a view, whose it is and where charts stand. */
export type StanceSight = Pick<View, 'party' | 'stance'>;

/** Each side has a "you first" of its own (claims C018, C080): how firmly it is held in a stance. */
export function preconditionOf(view: StanceSight): number {
  if (view.party === 'dprk')
    return ({ held: 1, softened: 0.5 } as const)[view.stance('dprk', 'precondition') ?? ''] ?? 0;
  if (view.party === 'us')
    return ({ 'north-first': 0.6, 'bare-offer': 0.2 } as const)[view.stance('us', 'opening') ?? ''] ?? 0;
  return 0;
}

/** What a text is worth less that would be voted down, in points: more than any text brings. Judgement. */
const VOTED_DOWN = -20;

/** A point for each point of capital that brings a text across the red lines at home; none brings it where capital falls short. */
function passageOf(view: Pick<View, 'atHome' | 'purse'>, text: TextAtHome<string>): number {
  const { price } = view.atHome(text);
  return price === null || price > view.purse ? VOTED_DOWN : 0 - price;
}

/**
 * Those whose word a text can rest on. Beijing promises nothing in this world and heads no side of a table, so that nobody has
 * to say how far it is believed; what it believes of these three is said here.
 */
const byParty = (of: (party: string) => number): Readonly<Record<string, number>> => ({
  us: of('us'),
  rok: of('rok'),
  dprk: of('dprk'),
});

/** Where a party stands now, by its own view. Numbers of judgement. */
export function standpointOf(sight: Pick<Sight, 'view'>, scales: Scales): Standpoint {
  const { view } = sight;
  const { party } = view;
  const counted = COUNTED[party];
  const hasCover = counted !== undefined && ago(sight, counted) <= COVER_TURNS;
  return {
    party,
    trust: byParty((other) => (other === party ? 1 : trustIn(view, other))),
    belief: byParty((other) => (other === party ? 1 : beliefIn(view, other))),
    border: view.isOff('term/border-share') ? 1 : Math.min(1, 0.5 + level(sight, 'border') / 100),
    precondition: preconditionOf(view),
    home: Math.min(0, (level(sight, 'home', party) - 45) / 15),
    passage: (text) => passageOf(view, text),
    cover: (hasCover ? 1 : 0) + (stands(sight, 'rok', 'peace', 'declared') ? 0.5 : 0),
    concreteness: byParty((other) => level(sight, 'concreteness', other)),
    scales: {
      ...scales,
      exposure: view.isOff('term/exposure') ? 0 : scales.exposure,
      walkAway: scales.walkAway(sight),
    },
  };
}
