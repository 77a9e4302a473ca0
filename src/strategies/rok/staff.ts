import type { HandMove } from '#engine';
import { underWay } from '../belief.ts';
import type { Weights } from '../line.ts';
import { ago, type Sight, stands } from '../sight.ts';
import { above, all, below, notLately, when, worth } from '../weights.ts';

/** True where Washington is likely to take a step this turn: it has one out, or an agenda. */
export const washingtonMoves = (sight: Sight): boolean =>
  ago(sight, 'step-taken', 'us') <= 2 || stands(sight, 'us', 'opening', 'agenda-out', 'step-out', 'in-exchange');

/** What any staff in Seoul would say of each move, whatever the line: judgement. */
export const staff: Weights<HandMove> = {
  'work-the-lines': all(
    below('contact', 'trust-koreas', 45, 8, 1.5),
    above('calm', 'crisis-risk', 25, 8, 1.2),
    notLately('lines-used', 'rok', 1, 0.5),
  ),
  'offer-health-help': all(
    when((sight) => stands(sight, 'rok', 'health', 'none'), worth('contact', 1)),
    notLately('health-offered', 'rok', 3, 1.2),
  ),
  'propose-video-link': all(
    when((sight) => stands(sight, 'rok', 'health', 'none'), worth('contact', 0.8)),
    notLately('video-link-proposed', 'rok', 4, 1.5),
  ),
  'stand-with-washington': all(
    below('cohesion', 'cohesion', 60, 5, 2.5),
    notLately('stood-with-washington', 'rok', 1, 0.8),
  ),
  'endorse-step:of-washington': all(
    worth('allied-step', -0.3),
    notLately('step-endorsed', 'rok', 1, 0.7),
    when(washingtonMoves, worth('allied-step', 1.2)),
  ),
  'endorse-step:of-pyongyang': all(
    worth('allied-step', -0.6),
    when((sight) => ago(sight, 'step-taken', 'dprk') <= 2, worth('allied-step', 1.2)),
  ),
  'press-washington': all(
    worth('carries-messages', -0.2),
    when(
      (sight) => stands(sight, 'us', 'attention', 'neglecting') || stands(sight, 'us', 'opening', 'north-first'),
      worth('carries-messages', 1.4),
    ),
    notLately('washington-pressed', 'rok', 2, 1),
  ),
  'curb-leaflets': all(
    worth('calm', 0.4),
    when((sight) => stands(sight, 'rok', 'leaflets', 'gathering'), worth('calm', 1.4)),
    below('home', 'home', 36, -6, 1, 'rok'),
  ),
  'brief-successors': when(({ view }) => underWay(view).length > 0, worth('carries-messages', 2.4)),
};
