import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { onlyAfterTheOther } from '../promises.ts';
import { ago, type Sight } from '../sight.ts';
import { all, mayCount, when, worth } from '../weights.ts';
import { staff } from './staff.ts';

const hasMoved = (sight: Sight): boolean => ago(sight, 'step-taken', 'dprk') <= 2;
const wasHarsh = (sight: Sight): boolean =>
  ago(sight, 'launch-seen', 'dprk') <= 1 || ago(sight, 'hotline-cut', 'dprk') <= 1;

/** Nothing is offered before the North has moved; then as much as it gave. */
const onlyInReturn: Weigh<HandMove> = all(
  worth('waits-for-the-other', -2.6),
  when(hasMoved, worth('answers-a-step', 3)),
  mayCount,
);

const moves: Weights<HandMove> = {
  'work-the-lines': worth('contact', -0.4),
  'offer-health-help': onlyInReturn,
  'propose-video-link': onlyInReturn,
  'propose-end-of-war': worth('waits-for-the-other', -3),
  'stand-with-washington': all(worth('stands-by-its-ally', 0.7), when(wasHarsh, worth('answers-harshness', 0.8))),
  'endorse-step:of-washington': worth('waits-for-the-other', -0.6),
  'endorse-step:of-pyongyang': when(hasMoved, worth('answers-a-step', 0.8)),
  'curb-leaflets': worth('home', -1.2),
};

/** Contact for contact and help for help, never in advance; readiness and the ally come first. */
export const strictReciprocity = agent(
  {
    id: 'strict-reciprocity',
    version: 1,
    source: 'the Southern line of 2008 to 2017, as in "Denuclearisation, Opening, 3000" of 2008 (general knowledge)',
    classes: ['reciprocates', 'keeps-its-word', 'waits-for-the-late', 'delivers-second'],
  },
  {
    party: 'rok',
    faces: 'dprk',
    stands: { opener: 'other-side', grain: 2, gate: 'before-talks' },
    thrift: 0.6,
    moves: [staff, moves],
    keys: {
      'drill/hold': worth('keeps-the-plan', 1.2),
      'drill/add-field-training': when(wasHarsh, worth('answers-harshness', 2.4)),
      'autumn-drill/hold-quietly': worth('keeps-the-plan', 0.5),
      'autumn-drill/advertise': when(wasHarsh, worth('answers-harshness', 2.2)),
      'spring-drill/promise-the-plan': worth('keeps-the-plan', 1),
    },
    orders: {},
    packages: { 'health-first': worth('waits-for-the-other', -0.5) },
    scales: { costs: 1.1, exposure: 1.6, precondition: 0, walkAway: () => 0.2 },
    promise: onlyAfterTheOther,
  },
);
