import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { worth } from '../weights.ts';
import { staff } from './staff.ts';

const moves: Weights<HandMove> = {
  'bless-peace-text': worth('waits-for-the-other', -0.8),
  'repeat-open-offer': worth('repeats-the-offer', 1.4),
  'consult-seoul': worth('stands-by-its-ally', 0.6),
  'add-sanctions': worth('calm', -1),
  'deploy-asset': worth('calm', -0.8),
};

/** Repeats the open offer, keeps the allies close, and waits: time is on the side of whoever can wait. It takes no step. */
export const patience = agent(
  {
    id: 'patience',
    version: 1,
    source: 'the line called strategic patience, 2009 to 2016 (claim C070 on its cost)',
    classes: ['keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'us',
    faces: 'dprk',
    stands: { opener: 'other-side', grain: 4, gate: 'inside-talks' },
    thrift: 0.8,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 1),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 1),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.5),
    },
    orders: { 'add-names-to-the-list': worth('holds-its-staff', 0.1) },
    packages: {},
    scales: { costs: 1, exposure: 1.3, precondition: 1, walkAway: () => 0.3 },
    promise: asPromised,
  },
);
