import {
  type Evidence,
  type ResolvedScenario,
  type Speech,
  say,
  speechOf as speaking,
  stanceArguments,
  type Words,
} from '../../src/engine/index.ts';

export { amount, figure, listed, type Speech, signed } from '../../src/engine/index.ts';

/** The names of a world and the phrases of its description: facts, parameters and ratios by their ids. */
export const speechOf = (scenario: ResolvedScenario, words: Words, phrases: Words): Speech =>
  speaking(scenario, {
    say: (key, params) => say(phrases, key, params),
    // Words that go by a stance are told here as they are in no stance in particular.
    word: (key) => say(words, key, stanceArguments(scenario.charts, [])),
    fact: (id) => say(phrases, 'look.fact', { fact: id }),
    parameter: (id) => say(phrases, 'value.parameter', { id }),
    ratio: (id) => say(phrases, 'value.ratio', { id }),
  });

/** Where a rule or a number comes from: claim ids first, then the citation or the word judgement. */
export const evidence = ({ claims, source }: Evidence, { say: phrase }: Speech): string =>
  [(claims ?? []).join(', '), source ?? ''].filter((part) => part !== '').join('; ') || phrase('value.none');

/** The heads of a table's columns. */
export const heads = (keys: readonly string[], { say: phrase }: Speech): string[] =>
  keys.map((key) => phrase(`head.${key}`));
