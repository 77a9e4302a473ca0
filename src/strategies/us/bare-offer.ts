import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { worth } from '../weights.ts';
import { staff } from './staff.ts';

/** What would put something into the offer: then it would no longer be one without conditions. */
const content = worth('keeps-it-bare', -3);

const moves: Weights<HandMove> = {
  'repeat-open-offer': worth('repeats-the-offer', 3),
  'pass-message': content,
  'bless-peace-text': worth('keeps-it-bare', -0.8),
  'consult-seoul': worth('stands-by-its-ally', 0.2),
  'add-sanctions': worth('calm', -0.6),
};

/** Anywhere, at any time, without conditions, and without a word of what there would be to get: also while a drill is held. */
export const bareOffer = agent(
  {
    id: 'bare-offer',
    version: 1,
    source: 'the open offer of 2021 as the claims tell it (C018, C074, C081)',
    classes: ['offers-regardless', 'keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'us',
    faces: 'dprk',
    stands: { opener: 'nobody', grain: 2, gate: 'inside-talks' },
    thrift: 0.8,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 0.8),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 0.8),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.5),
    },
    orders: {},
    packages: {},
    scales: { costs: 1, exposure: 1.2, precondition: 0.4, walkAway: () => 0 },
    promise: asPromised,
  },
);
