import { type ResolvedScenario, say, type WordParams, type Words } from '../../src/engine/index.ts';
import type { Amount, Evidence } from '../../src/engine/scenario/shape/basics.ts';
import { DOER } from '../../src/engine/scenario/terms.ts';

/** The names of a world and the phrases of its description: all that the tables speak with. */
export interface Speech {
  readonly scenario: ResolvedScenario;
  /** A phrase of the description. */
  readonly say: (key: string, params?: WordParams) => string;
  /** A sentence of the world's own words. Facts' sentences take arguments and are not asked for. */
  readonly word: (key: string) => string;
  readonly party: (id: string) => string;
  readonly track: (ref: { readonly track: string; readonly of?: string | undefined }) => string;
  readonly region: (party: string, region: string) => string;
  readonly stance: (party: string, region: string, stance: string) => string;
}

export function speechOf(scenario: ResolvedScenario, words: Words, phrases: Words): Speech {
  const speech: Speech = {
    scenario,
    say: (key, params) => say(phrases, key, params),
    word: (key) => say(words, key),
    party: (id) => speech.word(`party.${id}.short`),
    track: ({ track, of }) => {
      const name = speech.word(`track.${track}.name`);
      if (of === undefined) return speech.say('track.plain', { name });
      return of === DOER
        ? speech.say('track.doer', { name })
        : speech.say('track.of', { name, party: speech.party(of) });
    },
    region: (party, region) => speech.word(`region.${party}.${region}`),
    stance: (party, region, stance) =>
      speech.say('value.stance', { name: speech.word(`stance.${party}.${region}.${stance}`) }),
  };
  return speech;
}

/** Points as a reader writes them, with a true minus. */
export const figure = (value: number): string => String(value).replace('-', '−');
export const signed = (value: number): string => (value > 0 ? `+${value}` : figure(value));

/** A number, or the parameter that it is read from. */
export const amount = (value: Amount, { say: phrase }: Speech): string =>
  typeof value === 'number' ? figure(value) : phrase('value.parameter', { id: value.param });

/** A ceiling, a clause, a group of names: joined by commas; a dash for none. */
export const listed = (items: readonly string[], { say: phrase }: Speech): string =>
  items.length === 0 ? phrase('value.none') : items.reduceRight((rest, first) => phrase('value.list', { first, rest }));

/** Where a rule or a number comes from: claim ids first, then the citation or the word judgement. */
export const evidence = ({ claims, source }: Evidence, { say: phrase }: Speech): string =>
  [(claims ?? []).join(', '), source ?? ''].filter((part) => part !== '').join('; ') || phrase('value.none');

/** The heads of a table's columns. */
export const heads = (keys: readonly string[], { say: phrase }: Speech): string[] =>
  keys.map((key) => phrase(`head.${key}`));
