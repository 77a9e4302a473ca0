import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { ago, stands } from '../sight.ts';
import { all, mayCount, notLately, when, worth } from '../weights.ts';
import { staff, washingtonMoves } from './staff.ts';

const moves: Weights<HandMove> = {
  'work-the-lines': worth('carries-messages', 0.6),
  'offer-health-help': all(worth('carries-messages', 0.5), mayCount),
  'propose-video-link': worth('carries-messages', 0.4),
  'propose-end-of-war': all(
    worth('peace-on-paper', 1.2),
    when(({ view }) => view.turn >= 6, worth('peace-on-paper', 1)),
    when((sight) => stands(sight, 'rok', 'peace', 'proposed'), worth('lately', -2)),
    notLately('end-of-war-proposed', 'rok', 4, 2),
  ),
  'endorse-step:of-washington': worth('carries-messages', 0.4),
  'endorse-step:of-pyongyang': worth('carries-messages', 0.4),
  'press-washington': when((sight) => !washingtonMoves(sight), worth('carries-messages', 0.8)),
};

/** Holds the bridge: keeps the lines in use, carries what others say, makes the steps of both sides heavier, and tables what can be had. */
export const broker = agent(
  {
    id: 'broker',
    version: 1,
    source: 'claims C023, C044 and C102; Kim Won-soo 2021 on the soft part; judgement',
    classes: ['opens', 'persists', 'tables', 'keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'rok',
    faces: 'dprk',
    stands: { opener: 'together', grain: 2, gate: 'before-talks' },
    thrift: 0.5,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 0.2),
      'drill/scale': worth('carries-messages', 2.6),
      'drill/postpone': all(
        worth('carries-messages', 2.9),
        when((sight) => ago(sight, 'warning-issued', 'dprk') <= 1, worth('calm', 0.6)),
      ),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 0.2),
      'autumn-drill/scale': worth('carries-messages', 2.6),
      'autumn-drill/skip': worth('carries-messages', 2.2),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.2),
      'spring-drill/promise-a-small-drill': worth('carries-messages', 1.5),
    },
    orders: { 'leaflets-fly': worth('holds-its-staff', 1.2) },
    packages: {
      'health-first': worth('carries-messages', 1.5),
      'calm-for-calm': worth('carries-messages', 1),
      'declaration-for-halt': worth('peace-on-paper', 1.5),
    },
    scales: { costs: 0.9, exposure: 0.6, precondition: 0, walkAway: () => -0.5 },
    promise: asPromised,
  },
);
