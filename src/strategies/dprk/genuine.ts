import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { ago, level, type Sight } from '../sight.ts';
import { all, asMuch, mayCount, owesAnAnswer, when, worth } from '../weights.ts';
import { drillLooms, isBeingPaid, staff } from './staff.ts';

/** Hardship from which it may take the first step itself, once the others have had some turns to do so. */
const IN_NEED = 62;
const WAITS_FOR = 3;

const owes = (sight: Sight): boolean => owesAnAnswer(sight, 'step-counted', 2, 'us');
const isInNeed = (sight: Sight): boolean =>
  sight.view.turn > WAITS_FOR &&
  level(sight, 'hardship') >= IN_NEED &&
  ago(sight, 'step-taken', 'dprk') > 3 &&
  (sight.view.isOff('term/own-book') || sight.view.owed() <= 9);

const step = (answer: number): Weigh<HandMove> =>
  all(
    worth('waits-for-the-other', -3),
    when(owes, worth('answers-a-step', answer)),
    when(
      isInNeed,
      asMuch('opens-in-need', (sight) => 5 + (level(sight, 'hardship') - IN_NEED) / 4),
    ),
    mayCount,
  );

const moves: Weights<HandMove> = {
  'warn:quiet': when(({ view }) => view.turn <= 2, worth('warns-first', 1.6)),
  'write-down-test-halt': step(7),
  'pause-yongbyon': step(6.5),
  'drop-precondition': step(6),
  'return-to-talks': all(step(5.5), when(isBeingPaid, worth('returns-under-cover', 1.5))),
  'welcome-step:of-washington': when(owes, worth('kind-words', 1.6)),
  'welcome-step:of-seoul': worth('kind-words', 0.4),
  'accept-health-help': worth('contact', 1),
  'reopen-lines': worth('contact', 1.2),
  'test-missile:cruise': worth('calm', -0.8),
  'test-missile:short-range': worth('calm', -1.2),
  'test-missile:longer': worth('calm', -2),
};

/** Means the rule of the Congress in both halves: answers a step that counts soon and in kind, and opens itself in need. */
export const genuine = agent(
  {
    id: 'genuine',
    version: 1,
    source: 'Leon V. Sigal: cooperation when the other keeps its word; the temper called reciprocating (judgement)',
    classes: ['reciprocates', 'presses', 'keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'dprk',
    faces: 'us',
    stands: { opener: 'together', grain: 4, gate: 'before-talks' },
    thrift: 0.6,
    moves: [staff, moves],
    keys: {},
    orders: {
      'let-the-lines-go-dead': when(drillLooms, worth('holds-its-staff', 1.8)),
      'fill-the-test-slot': worth('holds-its-staff', 0.8),
    },
    packages: {
      'calm-for-calm': worth('stands-for-it', 1),
      'pause-for-exemptions': worth('stands-for-it', 1),
      'health-first': worth('contact', 0.5),
    },
    scales: {
      costs: 0.9,
      exposure: 0.9,
      precondition: 0.7,
      walkAway: (sight) => 0.5 + (66 - level(sight, 'hardship')) / 8,
    },
    promise: asPromised,
  },
);
