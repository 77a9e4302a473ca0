import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { ago, type Sight } from '../sight.ts';
import { above, all, answering, below, mayCount, notLately, when, worth } from '../weights.ts';
import { AGENDAS, staff } from './staff.ts';

/** Turns for which pressure rests when the North has moved, or sits at the table. */
const RESTS_FOR = 3;

const hasMoved = (sight: Sight): boolean =>
  ago(sight, 'northern-step-counted', 'dprk') <= RESTS_FOR || ago(sight, 'talks-joined', 'dprk') <= RESTS_FOR;

const press = (figure: number): Weigh<HandMove> =>
  all(worth('presses', figure), above('calm', 'crisis-risk', 45, -6, 3), when(hasMoved, worth('eases-pressure', -6)));
const ease = (answer: number): Weigh<HandMove> =>
  all(worth('waits-for-the-other', -4), answering('northern-step-counted', answer, 'dprk'), mayCount);

/** What lies open for the North to take, said so plainly that it can be touched: an item by itself is no step. */
const wayOut = (figure: number): Weigh<HandMove> =>
  all(worth('shows-a-way-out', figure), below('concreteness', 'concreteness', 2, 1, 1, 'us'));

const moves: Weights<HandMove> = {
  'add-sanctions': all(press(2.8), notLately('sanctions-added', 'us', 1, 0.8)),
  'deploy-asset': all(press(1.6), notLately('asset-deployed', 'us', 1, 1.5)),
  'publish-agenda:relief': all(wayOut(2.4), notLately('agenda-published', 'us', 1, 2)),
  'publish-agenda:guarantees': all(wayOut(2.2), notLately('agenda-published', 'us', 1, 2)),
  'pass-message': wayOut(1.2),
  // What is coupled must be talked over with those who have to hold both ends.
  'consult-seoul': all(worth('consultation', 0.5), below('cohesion', 'cohesion', 60, 6, 1)),
  'ease-humanitarian': ease(6.5),
  ...Object.fromEntries(AGENDAS.map((choice) => [choice, ease(6.5)])),
  'suspend-talks': worth('eases-pressure', -3),
};

/**
 * Pressure and a way out in the same turns: what will hurt is raised, what would end it is said in public and can be
 * taken, and pressure rests as soon as the North moves, so that moving pays.
 */
export const pressureWithEngagement = agent(
  {
    id: 'pressure-with-engagement',
    version: 1,
    source:
      'claim C011; Alexander L. George, Forceful Persuasion, 1991: coercive diplomacy; Russell J. Leng, Interstate Crisis Behavior, 1993',
    classes: ['reciprocates', 'presses', 'tables', 'keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'us',
    faces: 'dprk',
    stands: { opener: 'other-side', grain: 2, gate: 'before-talks' },
    thrift: 0.5,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 0.8),
      'drill/scale': all(when(hasMoved, worth('eases-pressure', 2.5)), worth('waits-for-the-other', -0.5)),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 0.8),
      'autumn-drill/scale': all(when(hasMoved, worth('eases-pressure', 2.5)), worth('waits-for-the-other', -0.5)),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.5),
      'spring-drill/promise-a-small-drill': when(hasMoved, worth('eases-pressure', 2)),
    },
    orders: { 'add-names-to-the-list': when(hasMoved, worth('eases-pressure', 1.5)) },
    packages: {
      'pause-for-exemptions': worth('shows-a-way-out', 2.5),
      'calm-for-calm': worth('shows-a-way-out', 1.5),
    },
    scales: { costs: 1, exposure: 1.2, precondition: 0.3, walkAway: () => -0.6 },
    promise: asPromised,
  },
);
