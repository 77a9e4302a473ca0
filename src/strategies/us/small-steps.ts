import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { ago, type Sight, stands } from '../sight.ts';
import { all, asMuch, mayCount, when, worth } from '../weights.ts';
import { AGENDAS, staff } from './staff.ts';

/** Steps that it takes without any answer before it grows tired of them. */
const PATIENT_FOR = 3;

const unanswered = ({ view, notes }: Sight): number => view.seen('step-taken', 'us').count - notes.stepsAtAnswer;
const wasAnswered = (sight: Sight): boolean => ago(sight, 'northern-step-counted', 'dprk') <= 2;

/** One small step every other turn, a while without an answer, and larger when one came. */
const step = (figure: number): Weigh<HandMove> =>
  all(
    worth('own-small-step', figure),
    mayCount,
    when((sight) => ago(sight, 'step-taken', 'us') <= 1, worth('lately', -2.5)),
    asMuch('unanswered', (sight) => Math.min(0, PATIENT_FOR - unanswered(sight))),
  );
const larger = when(wasAnswered, worth('enlarges', 2));

const announced = all(
  step(2.6),
  when((sight) => stands(sight, 'us', 'opening', 'agenda-out', 'step-out', 'in-exchange'), worth('lately', -2)),
);

const steps: Weights<HandMove> = {
  'ease-humanitarian': step(2.4),
  'stand-down-assets': all(step(2.2), larger),
  ...Object.fromEntries(AGENDAS.map((choice) => [choice, all(announced, larger)])),
  'pass-message': worth('own-small-step', 0.4),
  'consult-seoul': worth('consultation', 0.5),
};

/**
 * Graduated reciprocation in tension reduction: the stronger side goes first, announces small steps that hurt little if
 * they are not answered, goes on with them for a while without an answer, and enlarges them when one comes. Deterrence
 * is kept and an attack is answered by no more than its measure.
 */
export const smallSteps = agent(
  {
    id: 'small-steps',
    version: 1,
    source: 'Charles E. Osgood, An Alternative to War or Surrender, 1962 (GRIT)',
    classes: ['opens', 'persists', 'reciprocates', 'tables', 'keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'us',
    faces: 'dprk',
    stands: { opener: 'own-side', grain: 4, gate: 'before-talks' },
    thrift: 0.6,
    moves: [staff, steps],
    keys: {
      'drill/hold': worth('keeps-the-plan', 0.3),
      'drill/scale': worth('own-small-step', 1.8),
      'drill/postpone': all(worth('own-small-step', 1.2), larger),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 0.3),
      'autumn-drill/scale': worth('own-small-step', 1.8),
      'autumn-drill/skip': all(worth('own-small-step', 0.8), larger),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.2),
      'spring-drill/promise-a-small-drill': worth('own-small-step', 1.6),
    },
    orders: {
      'add-names-to-the-list': worth('holds-its-staff', 1.5),
      'raise-washingtons-ask': when(
        (sight) => stands(sight, 'us', 'opening', 'step-out', 'in-exchange'),
        worth('holds-its-staff', 1.2),
      ),
    },
    packages: {
      'calm-for-calm': worth('own-small-step', 0.5),
      'pause-for-exemptions': worth('own-small-step', 0.5),
    },
    scales: { costs: 0.9, exposure: 0.7, precondition: 0.5, walkAway: () => -0.6 },
    promise: asPromised,
  },
);
