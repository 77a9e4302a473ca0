import type { EngineFact } from '../rules/built-in.ts';

/**
 * What can happen to an offer: facts that are told of it, and what the world alone remembers: a yes of one of several who
 * must all say it, a vote at home that was lost, talks that began under a text that was to wait for them.
 */
export const OFFER_EVENTS = [
  'offer-tabled',
  'offer-countered',
  'offer-leaked',
  'offer-left-unanswered',
  'said-yes',
  'offer-refused',
  'offer-withdrawn',
  'offer-lapsed',
  'voted-down',
  'agreement-reached',
  'talks-began',
  'step-kept',
  'step-part-kept',
  'step-missed',
  'step-verified',
  'breach-detected',
  'agreement-fulfilled',
  'agreement-collapsed',
] as const satisfies readonly (EngineFact | 'said-yes' | 'voted-down' | 'talks-began')[];
export type OfferEvent = (typeof OFFER_EVENTS)[number];

export const PROTOCOL_STATES = [
  'unspoken',
  'tabled',
  'ultimatum',
  'refused',
  'countered',
  'withdrawn',
  'lapsed',
  'voted-down',
  'waiting',
  'running',
  'breached',
  'fulfilled',
  'collapsed',
] as const;
export type ProtocolState = (typeof PROTOCOL_STATES)[number];

/** Asked of the offer itself: whether nobody may counter it, and whether its steps are to begin inside talks that are not yet. */
export const PROTOCOL_GUARDS = ['is-ultimatum', 'waits-for-talks'] as const;
type Guard = (typeof PROTOCOL_GUARDS)[number];

interface ProtocolTransition {
  readonly target: ProtocolState;
  readonly guard?: { readonly type: Guard };
}

interface ProtocolNode {
  readonly type?: 'final';
  readonly on?: Readonly<Partial<Record<OfferEvent, ProtocolTransition | readonly ProtocolTransition[]>>>;
}

/** An XState v5 configuration, plain JSON: one flat machine. */
export interface ProtocolChart {
  readonly id: string;
  readonly initial: ProtocolState;
  readonly states: Readonly<Record<ProtocolState, ProtocolNode>>;
}

const to = (target: ProtocolState): ProtocolTransition => ({ target });
const LAID = [{ target: 'ultimatum', guard: { type: 'is-ultimatum' } }, to('tabled')] as const;
const SIGNED = [{ target: 'waiting', guard: { type: 'waits-for-talks' } }, to('running')] as const;

/** How an offer leaves the table, but for a counter-offer, which an ultimatum forbids. */
const ENDED = {
  'offer-refused': to('refused'),
  'offer-withdrawn': to('withdrawn'),
  'offer-lapsed': to('lapsed'),
  'voted-down': to('voted-down'),
  'agreement-reached': SIGNED,
} as const;

/**
 * One offer's life, from the table to the last of its steps. The protocol is that of stacked alternating offers (Aydoğan,
 * Festen, Hindriks and Jonker, Alternating offers protocols for multilateral negotiation, 2017), which for two parties is
 * Rubinstein's (Econometrica 50, 1982): each who is asked accepts, refuses, or answers with an offer of its own, and a text
 * holds once all have accepted. It departs from it where the world does: all who are asked answer at the same time, and
 * nobody's answer counts for more because of its place; a refusal ends the offer and not the negotiation, so that each
 * party of a format has its veto; an offer may be left, withdrawn, lapse, or be an ultimatum; what was signed must pass at
 * home, and is then lived. A counter-offer is an offer of its own, whose life begins where it answers another. Tests walk
 * every offer of hundreds of games along this chart.
 */
export const OFFER_PROTOCOL: ProtocolChart = {
  id: 'offer',
  initial: 'unspoken',
  states: {
    unspoken: { on: { 'offer-tabled': LAID, 'offer-countered': LAID } },
    tabled: {
      on: {
        'offer-leaked': to('tabled'),
        'offer-left-unanswered': to('tabled'),
        'said-yes': to('tabled'),
        'offer-countered': to('countered'),
        ...ENDED,
      },
    },
    ultimatum: {
      on: {
        'offer-leaked': to('ultimatum'),
        'offer-left-unanswered': to('ultimatum'),
        'said-yes': to('ultimatum'),
        ...ENDED,
      },
    },
    // Who answers at the same time as another is heard as well.
    refused: { on: { 'offer-refused': to('refused') } },
    countered: { on: { 'offer-countered': to('countered') } },
    withdrawn: { type: 'final' },
    lapsed: { type: 'final' },
    'voted-down': { type: 'final' },
    waiting: { on: { 'talks-began': to('running') } },
    running: {
      on: {
        'step-kept': to('running'),
        'step-part-kept': to('running'),
        'step-missed': to('running'),
        'step-verified': to('running'),
        'breach-detected': to('breached'),
        'agreement-fulfilled': to('fulfilled'),
        // A part on which others were to follow breaks it without a breach that anybody had to detect.
        'agreement-collapsed': to('collapsed'),
      },
    },
    // Snapback: what is still due is void in the same turn.
    breached: { on: { 'breach-detected': to('breached'), 'agreement-collapsed': to('collapsed') } },
    fulfilled: { type: 'final' },
    collapsed: { type: 'final' },
  },
};
