import type { DialSettings } from '#engine';
import { Exposure, type Proposal, type Undialled } from './proposal.ts';
import type { Standpoint } from './standpoint.ts';

/** The coin whose goods have to cross a border. */
const MATERIAL = 'relief';
/** Points that each further instalment costs at home. */
const INSTALMENT = 0.25;

const across = ({ sides }: Pick<Proposal, 'sides'>, party: string): readonly string[] =>
  sides[0].includes(party) ? sides[1] : sides[0];

/** Gains × belief that they come; material gains only as far as the border lets them through (claim C064). */
function gainsOf({ clauses }: Undialled, { party, belief, border }: Standpoint): number {
  return clauses.reduce((sum, { giver, coin, gain }) => {
    const material = coin === MATERIAL && party === 'dprk' ? border : 1;
    return giver === party ? sum : sum + (gain[party] ?? 0) * material * (belief[giver] ?? 0.5);
  }, 0);
}

/** What keeping the own promises costs. Half of it comes due in any case, the rest only if the other side delivers too. */
function costsOf(proposal: Undialled, { party, belief, scales }: Standpoint): number {
  const [other = ''] = across(proposal, party);
  const due = (1 + (belief[other] ?? 0.5)) / 2;
  return proposal.clauses.reduce((sum, { cost }) => sum + (cost[party] ?? 0), 0) * due * scales.costs;
}

/** The lines of an offer's value before they are told, in points. */
export interface Figures {
  readonly gains: number;
  readonly costs: number;
  readonly exposure: number;
  readonly precondition: number;
  readonly home: number;
  readonly cover: number;
  readonly concrete: number;
  readonly walkAway: number;
  /** Size points that would be exposed. */
  readonly exposed: number;
  /** Trust in the other side, and belief in its word, 0 to 1. */
  readonly trusted: number;
  readonly believed: number;
}

/**
 * The lines of a text at any of its dials; what dials do not touch is weighed once. Opener and grain enter only through
 * exposure and through the price of each further instalment at home; the gate only through the precondition, which inside
 * talks counts in full, and through those at home who pay nothing before talks.
 */
export class Appraisal {
  readonly #text: Undialled;
  readonly #standpoint: Standpoint;
  readonly #gains: number;
  readonly #costs: number;
  readonly #concrete: number;
  readonly #exposed: Exposure;
  /** Trust in the other side, and belief in its word, 0 to 1. */
  readonly #trusted: number;
  readonly #believed: number;
  /** What the precondition takes where it counts in full. */
  readonly #held: number;

  constructor(text: Undialled, standpoint: Standpoint) {
    const { precondition, scales, concreteness, trust, belief } = standpoint;
    const [other = ''] = across(text, standpoint.party);
    this.#text = text;
    this.#standpoint = standpoint;
    this.#trusted = trust[other] ?? 0.5;
    this.#believed = belief[other] ?? 0.5;
    this.#gains = gainsOf(text, standpoint);
    this.#costs = 0 - costsOf(text, standpoint);
    this.#concrete = 0.3 * (concreteness[text.from] ?? 0) + (text.isPublic ? 0.3 : 0);
    this.#exposed = new Exposure(text, standpoint.party);
    this.#held = -3 * precondition * scales.precondition;
  }

  /** Size points that the dials expose. */
  exposedAt(dials: DialSettings): number {
    return this.#exposed.at(dials);
  }

  /** Points that bringing the text home takes off it, 0 or less: dear to ask. */
  passageAt(dials: DialSettings): number {
    const { sides, clauses, sequence } = this.#text;
    return this.#standpoint.passage({ sides, clauses, sequence, dials });
  }

  #exposure(exposed: number): number {
    return -exposed * (1 - this.#trusted) * this.#standpoint.scales.exposure;
  }

  #precondition({ gate }: DialSettings): number {
    return this.#held * (gate === 'before-talks' ? 0.5 : 1);
  }

  #home({ grain }: DialSettings, passage: number): number {
    return this.#standpoint.home - INSTALMENT * (grain - 1) + passage;
  }

  /** All lines at some dials. */
  figuresAt(dials: DialSettings): Figures {
    const exposed = this.exposedAt(dials);
    return {
      gains: this.#gains,
      costs: this.#costs,
      exposed,
      trusted: this.#trusted,
      believed: this.#believed,
      exposure: this.#exposure(exposed),
      precondition: this.#precondition(dials),
      home: this.#home(dials, this.passageAt(dials)),
      cover: this.#standpoint.cover,
      concrete: this.#concrete,
      walkAway: -this.#standpoint.scales.walkAway,
    };
  }

  /** The sum of the lines with so much exposed and so much for the passage, in their order: in another it differs in the last bit. */
  totalAt(dials: DialSettings, exposed: number, passage: number): number {
    return (
      this.#gains +
      this.#costs +
      this.#exposure(exposed) +
      this.#precondition(dials) +
      this.#home(dials, passage) +
      this.#standpoint.cover +
      this.#concrete +
      -this.#standpoint.scales.walkAway
    );
  }

  /** The sum of the lines at some dials: for those who compare many. */
  worthAt(dials: DialSettings): number {
    return this.totalAt(dials, this.exposedAt(dials), this.passageAt(dials));
  }
}
