import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { ago, level, type Sight } from '../sight.ts';
import { all, asMuch, mayCount, when, worth } from '../weights.ts';
import { AGENDAS, staff } from './staff.ts';

/** Concreteness below which an agenda has faded so far that it is published again. */
const FADED = 1;
/** Steps inside the agenda that it takes without any answer before it waits. */
const PATIENT_FOR = 2;

const agendaStands = (sight: Sight): boolean =>
  sight.view.seen('agenda-published', 'us').count > 0 && level(sight, 'concreteness', 'us') >= FADED;
const wasAnswered = (sight: Sight): boolean => ago(sight, 'northern-step-counted', 'dprk') <= 2;
const unanswered = ({ view, notes }: Sight): number => view.seen('step-taken', 'us').count - notes.stepsAtAnswer;

/** The agenda comes first, and again when it has faded. */
const publish = (figure: number): Weigh<HandMove> =>
  all(
    worth('publishes-first', figure),
    when(agendaStands, worth('lately', -4)),
    when((sight) => ago(sight, 'agenda-published', 'us') <= 2, worth('lately', -4)),
  );

/** Steps have their place inside an agenda; one at a time, small while they go unanswered, larger when one was answered. */
const step = (small: number, answered: number): Weigh<HandMove> =>
  all(
    when((sight) => !agendaStands(sight), worth('publishes-first', -4)),
    worth('stage-by-stage', small),
    mayCount,
    when(wasAnswered, worth('enlarges', answered)),
    when((sight) => ago(sight, 'step-taken', 'us') <= 1 && !wasAnswered(sight), worth('lately', -2.5)),
    asMuch('unanswered', (sight) => Math.min(0, PATIENT_FOR - unanswered(sight))),
  );

const moves: Weights<HandMove> = {
  ...Object.fromEntries(AGENDAS.map((choice) => [choice, publish(4.5)])),
  'publish-agenda:relief': publish(1),
  'ease-humanitarian': step(2.2, 1),
  'stand-down-assets': step(0.8, 4),
  'consult-seoul': worth('consultation', 0.5),
};

/** First a wide agenda in public, then steps stage by stage inside it, matched and enlarged when they are answered. */
export const agendaThenSteps = agent(
  {
    id: 'agenda-then-steps',
    version: 1,
    source: 'claims C071, C072 and C089; numbers judgement',
    classes: ['opens', 'persists', 'reciprocates', 'tables', 'keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'us',
    faces: 'dprk',
    stands: { opener: 'own-side', grain: 2, gate: 'before-talks' },
    thrift: 0.5,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 0.3),
      'drill/scale': when(agendaStands, worth('stage-by-stage', 1.6)),
      'drill/postpone': when(wasAnswered, worth('enlarges', 2.6)),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 0.3),
      'autumn-drill/scale': when(agendaStands, worth('stage-by-stage', 1.6)),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.2),
      'spring-drill/promise-a-small-drill': when(agendaStands, worth('stage-by-stage', 1.4)),
    },
    orders: {
      'add-names-to-the-list': worth('holds-its-staff', 1.5),
      'raise-washingtons-ask': when(agendaStands, worth('holds-its-staff', 1.2)),
    },
    packages: {
      'calm-for-calm': when(agendaStands, worth('stage-by-stage', 0.8)),
      'pause-for-exemptions': when(agendaStands, worth('stage-by-stage', 0.8)),
      'declaration-for-halt': when(agendaStands, worth('peace-on-paper', 0.8)),
    },
    scales: { costs: 0.9, exposure: 0.8, precondition: 0.3, walkAway: () => -0.6 },
    promise: asPromised,
  },
);
