import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { whileItPays } from '../promises.ts';
import { ago, level, type Sight } from '../sight.ts';
import { all, mayCount, notLately, when, worth } from '../weights.ts';
import { drillLooms, isBeingPaid, staff } from './staff.ts';

const hasCounted = (sight: Sight): boolean => ago(sight, 'step-counted', 'us') <= 2;

/** Deeds only against much: it takes two of theirs to bring one of its own. */
const step = (answer: number): Weigh<HandMove> =>
  all(
    worth('waits-for-the-other', -3.5),
    when(
      (sight) =>
        hasCounted(sight) &&
        sight.view.seen('step-counted').count >= 2 + sight.view.seen('step-taken', 'dprk').count * 2,
      worth('answers-a-step', answer),
    ),
    mayCount,
  );
const holdTests = when<HandMove>(isBeingPaid, worth('something-flows', -2.5));

const moves: Weights<HandMove> = {
  'warn:public': when(({ view }) => view.turn === 1, worth('warns-first', 1.2)),
  'welcome-step:of-washington': all(worth('kind-words', 0.8), notLately('positive-signal', 'dprk', 1, 1)),
  'welcome-step:of-seoul': all(worth('kind-words', 0.8), notLately('positive-signal', 'dprk', 1, 1)),
  'return-to-talks': when(hasCounted, worth('returns-under-cover', 2.6)),
  'write-down-test-halt': step(6),
  'pause-yongbyon': step(5),
  'denounce:relief': when(hasCounted, worth('asks-for-more', 0.8)),
  'resume-production': when((sight) => !isBeingPaid(sight), worth('has-what-it-wanted', 2.4)),
  'expand-production': worth('arsenal', 0.9),
  'test-missile:cruise': all(worth('engineers', 0.5), holdTests),
  'test-missile:short-range': all(worth('engineers', 0.4), holdTests),
  'test-missile:longer': holdTests,
};

/** Warm words, early deliveries, late duties: it keeps both doors open, rests its tests while something flows, and asks for more when it has come. */
export const hedger = agent(
  {
    id: 'hedger',
    version: 1,
    source: 'Park and Peh, European Journal of International Security, 2019; Kelly and Derr, 2021; numbers judgement',
    classes: ['presses', 'keeps-its-word', 'waits-for-the-late', 'delivers-second'],
  },
  {
    party: 'dprk',
    faces: 'us',
    stands: { opener: 'other-side', grain: 1, gate: 'before-talks' },
    thrift: 0.7,
    moves: [staff, moves],
    keys: {},
    orders: {
      'let-the-lines-go-dead': when((sight) => drillLooms(sight) && isBeingPaid(sight), worth('something-flows', 1.5)),
      'fill-the-test-slot': all(worth('lets-its-staff', -0.3), when(isBeingPaid, worth('something-flows', 1.6))),
    },
    packages: {
      'pause-for-exemptions': worth('takes-what-is-due', 0.8),
      'calm-for-calm': worth('takes-what-is-due', 0.5),
    },
    scales: {
      costs: 0.6,
      exposure: 1.5,
      precondition: 0.6,
      walkAway: (sight) => 1.6 + (66 - level(sight, 'hardship')) / 10,
    },
    promise: whileItPays,
  },
);
