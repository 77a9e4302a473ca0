import type { ResolvedScenario } from '../scenario/shape/files.ts';
import type { Handle } from '../world/world.ts';
import type { Index } from './index-of.ts';
import type { Condition } from './place.ts';
import type { Binder } from './placing.ts';
import type { BoundEffect } from './rules.ts';

type HomeData = NonNullable<ResolvedScenario['homes']>[string];

/** A red line at home: what of a text crosses it, and while what holds. */
export interface HomeLine extends Omit<HomeData['lines'][number], 'when'> {
  readonly holds: Condition;
  /** What comes of crossing it without bringing it across. */
  readonly effects: readonly BoundEffect[];
}

/** Somebody at home who must let an agreement pass. */
export interface Home {
  readonly home: string;
  readonly party: Handle;
  readonly lines: readonly HomeLine[];
}

/** All those at home, without the lines that are off in this game. */
export const bindHomes = (index: Index, binder: Binder): readonly Home[] =>
  Object.entries(index.scenario.homes ?? {}).map(([home, { party, lines, refuses }]) => ({
    home,
    party: index.parties.handle(party),
    lines: lines
      .filter(({ rule }) => !binder.isOff(rule))
      .map(({ when, ...line }) => {
        const place = binder.at(line.rule);
        return { ...line, holds: binder.when(when, place), effects: binder.effects(refuses, place) };
      }),
  }));
