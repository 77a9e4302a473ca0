import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { onlyAfterTheOther } from '../promises.ts';
import { ago, type Sight } from '../sight.ts';
import { above, all, answering, mayCount, notLately, when, worth } from '../weights.ts';
import { AGENDAS, sinceHarsh, staff } from './staff.ts';

/** Pressure rests for two turns when the North has moved: it is there to be taken off. */
const hasYielded = (sight: Sight): boolean => ago(sight, 'northern-step-counted', 'dprk') <= 2;

const press = (figure: number): Weigh<HandMove> =>
  all(worth('presses', figure), above('calm', 'crisis-risk', 45, -6, 3), when(hasYielded, worth('eases-pressure', -5)));
const ease = (answer: number): Weigh<HandMove> =>
  all(worth('waits-for-the-other', -4), answering('northern-step-counted', answer, 'dprk'), mayCount);

const moves: Weights<HandMove> = {
  'bless-peace-text': worth('waits-for-the-other', -0.8),
  'add-sanctions': all(press(3.4), notLately('sanctions-added', 'us', 1, 1)),
  'deploy-asset': all(press(3), notLately('asset-deployed', 'us', 1, 1.2)),
  'work-with-beijing': worth('beijing', 0.8),
  'ease-humanitarian': ease(6.5),
  ...Object.fromEntries(AGENDAS.map((choice) => [choice, ease(6.5)])),
  'suspend-talks': all(
    worth('presses', -1.5),
    when((sight) => sinceHarsh(sight) <= 1, worth('answers-harshness', 3)),
  ),
  'repeat-open-offer': worth('repeats-the-offer', 0.3),
};

/** Sanctions, bombers and full drills until the North moves, then relief for the step that it took: the stick is shown first. */
export const pressure = agent(
  {
    id: 'pressure',
    version: 1,
    source:
      'Russell J. Leng, 1993: initiatives work after resolve is shown; Bruce Klingner, Heritage Foundation, 2019: maximum pressure',
    classes: ['reciprocates', 'presses', 'keeps-its-word', 'waits-for-the-late', 'delivers-second'],
  },
  {
    party: 'us',
    faces: 'dprk',
    stands: { opener: 'other-side', grain: 1, gate: 'inside-talks' },
    thrift: 0.5,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 0.5),
      'drill/add-field-training': worth('presses', 2.2),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 0.5),
      'autumn-drill/advertise': worth('presses', 2.2),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.5),
      'spring-drill/promise-field-training': worth('presses', 1.8),
    },
    orders: {},
    packages: { 'whole-for-whole': worth('presses', 0.5), 'pause-for-exemptions': worth('waits-for-the-other', -1) },
    scales: { costs: 1, exposure: 1.6, precondition: 0.5, walkAway: () => -0.4 },
    promise: onlyAfterTheOther,
  },
);
