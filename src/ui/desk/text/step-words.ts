import type { Say } from '../../words.ts';
import { shortName } from '../names.ts';
import type { Calendar } from './calendar.ts';
import type { TextStep } from './draft-text.ts';

type Worded = Pick<TextStep, 'step' | 'promise' | 'part' | 'parts' | 'phase' | 'after'>;

/** A step as a sentence of the text: when, who, what, which part of it. */
export function stepSentence(say: Say, { promise, part, parts, phase, after }: Worded, calendar: Calendar): string {
  return say('ui.text.sentence', {
    after: after === null ? 0 : after + 1,
    when: calendar.when(phase),
    party: shortName(say, promise.giver),
    what: say(`level.${promise.issue}.${promise.level}`),
    part,
    parts,
  });
}

/** A step by its number and name, as it is spoken of in the editor. */
export const stepName = (say: Say, { step, promise, part, parts }: Worded): string =>
  say('ui.text.step-name', { step: step + 1, what: say(`issue.${promise.issue}`), part, parts });

/** Where a step stands now, as it is read out after each change. */
export const stepPlace = (say: Say, one: Worded, calendar: Calendar): string =>
  say('ui.text.stands', {
    name: stepName(say, one),
    when: calendar.when(one.phase),
    after: one.after === null ? 0 : one.after + 1,
  });
