import type { HandMove } from '#engine';
import type { Weights } from '../line.ts';
import { ago, type Sight } from '../sight.ts';
import { above, all, below, notLately, when, worth } from '../weights.ts';

/** True while a drill is held in this very turn: an open offer then reads as empty (claim C074). */
const drillRuns = ({ view }: Sight): boolean =>
  view.keys().some(({ heldOnTurn, slot }) => heldOnTurn === view.turn && slot !== 'spring-drill');

/** What any staff in Washington would say of each move, whatever the line: judgement. */
export const staff: Weights<HandMove> = {
  'repeat-open-offer': all(
    below('home', 'home', 50, 8, 1.2, 'us'),
    notLately('talks-offered', 'us', 1, 0.6),
    when(drillRuns, worth('calm', -1.2)),
  ),
  'consult-seoul': all(
    below('cohesion', 'cohesion', 60, 6, 2),
    when(({ view }) => view.keys().length > 0, worth('consultation', 1)),
    notLately('allies-consulted', 'us', 1, 1.2),
  ),
  'pass-message': all(below('concreteness', 'concreteness', 2, 2, 1, 'us'), notLately('message-passed', 'us', 2, 0.7)),
  'pass-message:about-the-ask': when(({ view }) => view.stance('dprk', 'ask') === null, worth('concreteness', 0.3)),
  'bless-peace-text': all(worth('peace-on-paper', 0.4), below('cohesion', 'cohesion', 64, 6, 1.5)),
  'work-with-beijing': all(below('beijing', 'convergence', 42, 8, 1.5), notLately('guardrails-agreed', 'us', 2, 1)),
  'work-with-beijing:common-line': worth('beijing', 0.8),
  'answer-launch:measured': worth('home', 1.6),
  'answer-launch:blame-beijing': all(below('home', 'home', 42, 4, 2, 'us'), worth('beijing', -0.6)),
  'deploy-asset': all(
    below('readiness', 'readiness', 62, 4, 2.5),
    above('calm', 'crisis-risk', 20, -10, 2),
    notLately('asset-deployed', 'us', 2, 1),
  ),
  'add-sanctions': all(
    below('home', 'home', 44, 4, 2, 'us'),
    worth('calm', -1.2),
    notLately('sanctions-added', 'us', 2, 0.6),
  ),
};

/** Agendas of two items are steps; one item alone only makes the offer plainer. */
export const AGENDAS = [
  'publish-agenda:relief-and-guarantees',
  'publish-agenda:relief-and-peace',
  'publish-agenda:guarantees-and-peace',
] as const;

/** Turns since the North last did something harsh that Washington heard of. */
export const sinceHarsh = (sight: Sight): number =>
  Math.min(
    ago(sight, 'launch-seen', 'dprk'),
    ago(sight, 'moratorium-broken', 'dprk'),
    ago(sight, 'pause-ended', 'dprk'),
  );
