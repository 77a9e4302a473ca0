import { type ResolvedScenario, type Speech, speechOf } from '#engine';
import type { Say } from '../words.ts';

/** The page's voice for conditions and effects: facts, parameters and ratios by their words. */
export const pageSpeech = (scenario: ResolvedScenario, say: Say): Speech =>
  speechOf(scenario, {
    say: (key, params) => say(key, params),
    word: (key) => say(key),
    fact: (id) => say(`happening.${id}`),
    parameter: (id) => say('ui.charts.parameter', { name: say(`parameter.${id}`) }),
    ratio: (id) => say('ui.charts.ratio', { name: say(`ratio.${id}`) }),
  });
