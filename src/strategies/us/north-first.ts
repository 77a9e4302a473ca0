import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { onlyAfterTheOther } from '../promises.ts';
import { all, answering, mayCount, when, worth } from '../weights.ts';
import { AGENDAS, sinceHarsh, staff } from './staff.ts';

/** No step until the North has moved; then one that answers it. */
const step = (answer: number): Weigh<HandMove> =>
  all(worth('waits-for-the-other', -3.5), answering('northern-step-counted', answer, 'dprk'), mayCount);

const afterALaunch = when((sight) => sinceHarsh(sight) <= 1, worth('answers-harshness', 1.6));

const moves: Weights<HandMove> = {
  'bless-peace-text': worth('waits-for-the-other', -0.8),
  'ease-humanitarian': step(6),
  'stand-down-assets': step(5.5),
  ...Object.fromEntries(AGENDAS.map((choice) => [choice, step(6)])),
  'repeat-open-offer': worth('repeats-the-offer', 0.6),
  'deploy-asset': afterALaunch,
  'add-sanctions': afterALaunch,
};

/** The side that broke its word before has to show first that it means it; whoever pays before it sees a step pays twice. */
export const northFirst = agent(
  {
    id: 'north-first',
    version: 1,
    source: 'Bruce Klingner, Heritage Foundation, 2018: the North must show progress first',
    classes: ['reciprocates', 'keeps-its-word', 'waits-for-the-late', 'delivers-second'],
  },
  {
    party: 'us',
    faces: 'dprk',
    stands: { opener: 'other-side', grain: 2, gate: 'inside-talks' },
    thrift: 0.8,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 1),
      'drill/scale': answering('northern-step-counted', 3, 'dprk'),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 1),
      'autumn-drill/scale': answering('northern-step-counted', 3, 'dprk'),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.5),
      'spring-drill/promise-a-small-drill': answering('northern-step-counted', 3, 'dprk'),
    },
    orders: {},
    packages: {
      'calm-for-calm': worth('waits-for-the-other', -0.5),
      'pause-for-exemptions': worth('waits-for-the-other', -0.5),
    },
    scales: { costs: 1, exposure: 1.8, precondition: 1, walkAway: () => -0.6 },
    promise: onlyAfterTheOther,
  },
);
