import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { asLittleAsMay } from '../promises.ts';
import { ago, level, type Sight, stands } from '../sight.ts';
import { all, mayCount, when, worth } from '../weights.ts';
import { staff, wereHarsh } from './staff.ts';

/** Hardship that nothing eases: what pressure would have to reach to move it. */
const BEYOND_BEARING = 82;
/** Hardship at which it puts out feelers that are meant, where pressure or a step has made it look up. */
const BITING = 66;
/** Steps toward it that must have counted within the game before it gives one back. */
const VERY_MUCH = 3;

const isMoved = (sight: Sight): boolean =>
  (level(sight, 'hardship') >= BEYOND_BEARING ||
    (stands(sight, 'dprk', 'posture', 'probing') && level(sight, 'hardship') >= BITING) ||
    (sight.view.seen('step-counted').count >= VERY_MUCH && ago(sight, 'step-counted') <= 2)) &&
  ago(sight, 'step-taken', 'dprk') > 3;
const step = (figure: number): Weigh<HandMove> =>
  all(worth('stays-shut', -4.5), when(isMoved, worth('opens-in-need', figure)), mayCount);

const moves: Weights<HandMove> = {
  'warn:public': when(({ view }) => view.turn <= 2, worth('warns-first', 2)),
  'write-down-test-halt': step(7),
  'pause-yongbyon': step(6.5),
  'accept-health-help': worth('stays-shut', -2.5),
  'open-the-border': worth('stays-shut', -0.8),
  'reopen-lines': worth('stays-shut', -1.5),
  'join-declaration': worth('stays-shut', -1.5),
  'expand-production': worth('arsenal', 1.8),
  'use-the-gap': worth('builds-strength', 0.4),
  'show-weapon': worth('builds-strength', 0.8),
  'test-missile:cruise': worth('builds-strength', 0.4),
  'test-missile:short-range': all(worth('builds-strength', 0.9), when(wereHarsh, worth('answers-harshness', 0.8))),
  'test-missile:longer': all(worth('builds-strength', 0.7), when(wereHarsh, worth('answers-harshness', 0.8))),
  'cut-lines': when(wereHarsh, worth('answers-harshness', 2.6)),
  'stop-reopening': worth('stays-shut', 0.8),
  'resume-production': worth('builds-strength', 2.5),
  'break-moratorium': all(
    worth('calm', -2),
    when((sight) => level(sight, 'backlog') >= 5, worth('engineers', 2.5)),
    when((sight) => ago(sight, 'step-counted') > 4, worth('builds-strength', 1.8)),
    when((sight) => stands(sight, 'dprk', 'moratorium', 'written'), worth('calm', -2.5)),
  ),
  'denounce:drills': all(worth('asks-for-more', 0.3), when(wereHarsh, worth('answers-harshness', 0.8))),
};

/** Time is on its side: it builds, tests and waits, and is moved only by very much, or by what it can no longer bear. */
export const holdOut = agent(
  {
    id: 'hold-out',
    version: 1,
    source: 'the deadlock of game theory, as in the fate of those who disarmed; temper holding out (judgement)',
    classes: ['reciprocates', 'presses'],
  },
  {
    party: 'dprk',
    faces: 'us',
    stands: { opener: 'other-side', grain: 1, gate: 'inside-talks' },
    thrift: 0.5,
    moves: [staff, moves],
    keys: {},
    orders: {},
    packages: { 'whole-for-whole': worth('stays-shut', -0.5) },
    scales: {
      costs: 0.9,
      exposure: 1.8,
      precondition: 1.2,
      walkAway: (sight) => 2.8 + (66 - level(sight, 'hardship')) / 8,
    },
    promise: asLittleAsMay(0.4),
  },
);
