import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { ago, level } from '../sight.ts';
import { all, mayCount, notLately, when, worth } from '../weights.ts';
import { staff, washingtonMoves } from './staff.ts';

const moves: Weights<HandMove> = {
  'stand-with-washington': worth('stands-by-its-ally', 0.9),
  'endorse-step:of-washington': when(washingtonMoves, worth('stands-by-its-ally', 0.6)),
  'endorse-step:of-pyongyang': worth('stands-by-its-ally', -1),
  'press-washington': worth('stands-by-its-ally', -1.2),
  'offer-health-help': mayCount,
  'propose-end-of-war': all(
    worth('stands-by-its-ally', -1.5),
    when(
      (sight) => ago(sight, 'allies-consulted', 'us') <= 1 && level(sight, 'cohesion') >= 60,
      worth('peace-on-paper', 2.4),
    ),
    notLately('end-of-war-proposed', 'rok', 5, 2),
  ),
};

/** Nothing with the North lasts that Washington does not carry: contact and calm, but never a quarrel between allies. */
export const inStep = agent(
  {
    id: 'in-step',
    version: 1,
    source: 'claims C043, C045 and C103; judgement',
    classes: ['opens', 'keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'rok',
    faces: 'dprk',
    stands: { opener: 'together', grain: 2, gate: 'inside-talks' },
    thrift: 0.6,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 0.8),
      'drill/scale': when((sight) => ago(sight, 'allies-consulted', 'us') <= 1, worth('stands-by-its-ally', 2)),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 0.8),
      'autumn-drill/scale': when((sight) => ago(sight, 'allies-consulted', 'us') <= 1, worth('stands-by-its-ally', 2)),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.5),
      'spring-drill/promise-a-small-drill': when(
        (sight) => ago(sight, 'allies-consulted', 'us') <= 1,
        worth('stands-by-its-ally', 1.8),
      ),
    },
    orders: { 'leaflets-fly': worth('holds-its-staff', 0.5) },
    packages: { 'health-first': worth('contact', 0.8) },
    scales: { costs: 1, exposure: 1, precondition: 0, walkAway: () => 0.2 },
    promise: asPromised,
  },
);
