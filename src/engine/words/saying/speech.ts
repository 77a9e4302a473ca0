import type { Amount } from '../../scenario/shape/basics.ts';
import type { ResolvedScenario } from '../../scenario/shape/files.ts';
import { DOER } from '../../scenario/terms.ts';
import type { WordParams } from '../say.ts';

/** Who speaks: where its phrases and the world's words come from, and how it names what has no plain name. */
export interface Voice {
  /** A phrase of the saying machine: `condition.not`, `effect.shift`. */
  readonly say: (key: string, params?: WordParams) => string;
  /** A sentence of the world's own words. Facts' sentences take arguments and are not asked for. */
  readonly word: (key: string) => string;
  readonly fact: (id: string) => string;
  readonly parameter: (id: string) => string;
  readonly ratio: (id: string) => string;
}

/** A voice with the names of a world: all that conditions and effects are said with. */
export interface Speech extends Voice {
  readonly scenario: ResolvedScenario;
  readonly party: (id: string) => string;
  readonly track: (ref: { readonly track: string; readonly of?: string | undefined }) => string;
  readonly region: (party: string, region: string) => string;
  readonly stance: (party: string, region: string, stance: string) => string;
}

/** Gives a voice the names of a world. A word that is missing throws when it is asked for. */
export function speechOf(scenario: ResolvedScenario, voice: Voice): Speech {
  const { say, word } = voice;
  const party = (id: string): string => word(`party.${id}.short`);
  return {
    ...voice,
    scenario,
    party,
    track: ({ track, of }) => {
      const name = word(`track.${track}.name`);
      if (of === undefined) return say('track.plain', { name });
      return of === DOER ? say('track.doer', { name }) : say('track.of', { name, party: party(of) });
    },
    region: (of, region) => word(`region.${of}.${region}`),
    stance: (of, region, stance) => say('value.stance', { name: word(`stance.${of}.${region}.${stance}`) }),
  };
}

/** Points as a reader writes them, with a true minus. */
export const figure = (value: number): string => String(value).replace('-', '−');
export const signed = (value: number): string => (value > 0 ? `+${value}` : figure(value));

/** A number, or the parameter that it is read from. */
export const amount = (value: Amount, { parameter }: Speech): string =>
  typeof value === 'number' ? figure(value) : parameter(value.param);

/** A ceiling, a clause, a group of names: joined by commas; a dash for none. */
export const listed = (items: readonly string[], { say }: Speech): string =>
  items.length === 0 ? say('value.none') : items.reduceRight((rest, first) => say('value.list', { first, rest }));
