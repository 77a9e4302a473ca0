import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import { all, answering, mayCount, worth } from '../weights.ts';
import { AGENDAS, staff } from './staff.ts';

const step = (answer: number): Weigh<HandMove> =>
  all(worth('waits-for-the-other', -2.2), answering('northern-step-counted', answer, 'dprk'), mayCount);

const moves: Weights<HandMove> = {
  'pass-message': worth('concreteness', 0.8),
  'consult-seoul': worth('consultation', 0.5),
  'ease-humanitarian': step(4.5),
  'stand-down-assets': step(4),
  ...Object.fromEntries(AGENDAS.map((choice) => [choice, step(4.5)])),
  'publish-agenda:relief': worth('concreteness', 1),
  'publish-agenda:guarantees': worth('concreteness', 1),
  'publish-agenda:peace-regime': worth('concreteness', 0.8),
  'add-sanctions': worth('calm', -1),
};

/** Nobody goes first: both deliver on the same day, in instalments small enough to be lost. What can be done together is tabled. */
export const together = agent(
  {
    id: 'together',
    version: 1,
    source: 'claim C089; action for action, Joint Statement of 19 September 2005',
    classes: ['reciprocates', 'tables', 'keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'us',
    faces: 'dprk',
    stands: { opener: 'together', grain: 2, gate: 'before-talks' },
    thrift: 0.5,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 0.3),
      'drill/scale': worth('own-small-step', 1.2),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 0.3),
      'autumn-drill/scale': worth('own-small-step', 1.2),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 0.3),
      'spring-drill/promise-a-small-drill': worth('own-small-step', 0.9),
    },
    orders: {
      'add-names-to-the-list': worth('holds-its-staff', 1),
      'raise-washingtons-ask': worth('holds-its-staff', 1.5),
    },
    packages: {
      'calm-for-calm': worth('stands-for-it', 2),
      'pause-for-exemptions': worth('stands-for-it', 2),
      'declaration-for-halt': worth('peace-on-paper', 1),
      'whole-for-whole': worth('stands-for-it', 0.5),
    },
    scales: { costs: 0.9, exposure: 1, precondition: 0.5, walkAway: () => -0.7 },
    promise: asPromised,
  },
);
