import type { EngineFact } from '../rules/built-in.ts';

/**
 * What can happen to an offer: facts that are told of it, and what the world alone remembers: a vote at home that was lost,
 * talks that began under a text that was to wait for them.
 */
export const OFFER_EVENTS = [
  'offer-tabled',
  'offer-countered',
  'offer-leaked',
  'offer-left-unanswered',
  'offer-accepted',
  'offer-objected-to',
  'offer-refused',
  'offer-withdrawn',
  'offer-lapsed',
  'voted-down',
  'agreement-reached',
  'talks-began',
  'step-kept',
  'step-part-kept',
  'step-missed',
  'promise-shown',
  'allegation-cleared',
  'step-verified',
  'breach-alleged',
  'breach-detected',
  'part-collapsed',
  'agreement-fulfilled',
  'agreement-collapsed',
] as const satisfies readonly (EngineFact | 'voted-down' | 'talks-began')[];
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

/**
 * Asked of the offer itself: whether nobody may counter it, whether its steps are to begin inside talks that are not yet, and
 * whether each part of it stands for itself.
 */
export const PROTOCOL_GUARDS = ['is-ultimatum', 'waits-for-talks', 'is-by-parts'] as const;
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
        'offer-accepted': to('tabled'),
        // The no of one who has no veto in this format is heard, and ends nothing.
        'offer-objected-to': to('tabled'),
        'offer-countered': to('countered'),
        ...ENDED,
      },
    },
    ultimatum: {
      on: {
        'offer-leaked': to('ultimatum'),
        'offer-left-unanswered': to('ultimatum'),
        'offer-accepted': to('ultimatum'),
        'offer-objected-to': to('ultimatum'),
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
        // Right or wrong, an accusation is heard first, and decided a turn later.
        'breach-alleged': to('running'),
        'promise-shown': to('running'),
        'allegation-cleared': to('running'),
        // By parts, the part falls that was broken, and the rest goes on.
        'breach-detected': [{ target: 'running', guard: { type: 'is-by-parts' } }, to('breached')],
        'part-collapsed': to('running'),
        'agreement-fulfilled': to('fulfilled'),
        // A step done in part on which others were to follow breaks it without a breach that anybody had to detect; so does an
        // accusation under a strict text, and the last part that falls.
        'agreement-collapsed': to('collapsed'),
      },
    },
    // Snapback: what is still due is void in the same turn.
    breached: { on: { 'breach-detected': to('breached'), 'agreement-collapsed': to('collapsed') } },
    fulfilled: { type: 'final' },
    // What somebody was accused of when it collapsed is decided all the same.
    collapsed: {
      on: {
        'promise-shown': to('collapsed'),
        'allegation-cleared': to('collapsed'),
        'step-verified': to('collapsed'),
        'breach-detected': to('collapsed'),
      },
    },
  },
};
