import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { ago, stands } from '../sight.ts';
import { all, when, worth } from '../weights.ts';
import { isUneasy, staff, washingtonDeals } from './staff.ts';

const moves: Weights<HandMove> = {
  'urge-both-to-suspend': all(worth('asks-both-to-rest', 0.8), when(isUneasy, worth('calm', 1))),
  'urge-restraint': worth('asks-both-to-rest', 1.4),
  'enforce-the-caps': all(
    when((sight) => washingtonDeals(sight) && ago(sight, 'step-taken', 'us') <= 3, worth('backs-an-inducement', 2.6)),
    when((sight) => ago(sight, 'launch-seen', 'dprk') <= 2, worth('answers-harshness', 1)),
    when((sight) => stands(sight, 'china', 'line', 'pressing'), worth('presses', 1)),
  ),
  'back-a-relief-text': when(
    (sight) => ago(sight, 'step-taken', 'dprk') <= 3 || ago(sight, 'moratorium-written', 'dprk') <= 4,
    worth('answers-a-step', 2),
  ),
};

/** Rest on both sides, weapons and peace side by side; pressure where Washington offers something that it can back. */
export const parallelTracks = agent(
  {
    id: 'parallel-tracks',
    version: 1,
    source: 'claims C036, C050 and C051; suspension for suspension, urged again on 9 December 2017; numbers judgement',
  },
  {
    party: 'china',
    faces: 'dprk',
    stands: null,
    thrift: 0.6,
    moves: [staff, moves],
    keys: {},
    orders: {},
    packages: {},
    scales: { costs: 1, exposure: 1, precondition: 0, walkAway: () => 0 },
    promise: asPromised,
  },
);
