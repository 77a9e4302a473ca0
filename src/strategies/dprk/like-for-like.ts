import type { HandMove } from '#engine';
import { agent } from '../agent.ts';
import type { Weigh, Weights } from '../line.ts';
import { asPromised } from '../promises.ts';
import type { Sight } from '../sight.ts';
import { all, mayCount, owesAnAnswer, when, worth } from '../weights.ts';
import { staff, wereHarsh } from './staff.ts';

const owes = (sight: Sight): boolean => owesAnAnswer(sight, 'step-counted', 2, 'us');
const owesSeoul = (sight: Sight): boolean => owesAnAnswer(sight, 'step-counted', 2, 'rok');
const strikesBack = when(wereHarsh, worth('answers-harshness', -3));

/** A step that counted is answered by one of its own; nothing else brings one. */
const step = (answer: number): Weigh<HandMove> =>
  all(worth('waits-for-the-other', -3), when(owes, worth('answers-a-step', answer)), mayCount);
const blow = (figure: number): Weigh<HandMove> =>
  all(worth('calm', -1), when(wereHarsh, worth('answers-harshness', figure)));

const moves: Weights<HandMove> = {
  'warn:public': when(({ view }) => view.turn === 1, worth('warns-first', 4)),
  'write-down-test-halt': step(6.5),
  'pause-yongbyon': step(6),
  'drop-precondition': step(5.5),
  'return-to-talks': step(5),
  'welcome-step:of-washington': all(worth('kind-words', -0.5), when(owes, worth('answers-a-step', 2))),
  'welcome-step:of-seoul': all(worth('kind-words', -0.5), when(owesSeoul, worth('answers-a-step', 2))),
  'test-missile:cruise': blow(4.2),
  'test-missile:short-range': blow(4.4),
  'accept-health-help': all(strikesBack, when(owesSeoul, worth('answers-a-step', 2))),
  'cut-lines': when(wereHarsh, worth('answers-harshness', 1.8)),
  'resume-production': when(wereHarsh, worth('answers-harshness', 2)),
  'leave-talks': when(wereHarsh, worth('answers-harshness', 2.2)),
  'denounce:drills': when(wereHarsh, worth('answers-harshness', 2)),
  'denounce:relief': when(wereHarsh, worth('answers-harshness', 1.6)),
};

/** Never the first to strike or to give; a step that counts is answered in kind, a blow by a blow, and then it is forgotten. */
export const likeForLike = agent(
  {
    id: 'like-for-like',
    version: 2,
    source: 'tit for tat, Anatol Rapoport, in Robert Axelrod, The Evolution of Cooperation, 1984 (claim C093)',
    classes: ['reciprocates', 'retaliates', 'forgives', 'keeps-its-word', 'waits-for-the-late'],
  },
  {
    party: 'dprk',
    faces: 'us',
    stands: { opener: 'together', grain: 2, gate: 'before-talks' },
    thrift: 0.7,
    moves: [staff, moves],
    keys: {},
    orders: {
      'let-the-lines-go-dead': all(
        worth('lets-its-staff', -0.5),
        when((sight) => !wereHarsh(sight), worth('holds-its-staff', 0.8)),
      ),
      'fill-the-test-slot': all(worth('lets-its-staff', -0.4), when(owes, worth('holds-its-staff', 1.5))),
    },
    packages: { 'calm-for-calm': strikesBack, 'pause-for-exemptions': strikesBack },
    scales: { costs: 1, exposure: 1.2, precondition: 0.8, walkAway: () => 0.8 },
    promise: asPromised,
  },
);
