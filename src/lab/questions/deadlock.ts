import type { ResolvedScenario, Seed, Worldview } from '#engine';
import { type Strategy, strategiesFor } from '#strategies';
import { placeOf, type Row } from '../playing/columns.ts';
import { type Estimate, shareInterval } from '../statistics/intervals.ts';
import { dealOf } from '../study/arm.ts';
import type { Study } from '../study/study.ts';
import { facing } from './facing.ts';

/** Waits for the other side by its own declaration: nobody's name decides. */
const waits = ({ stands }: Strategy): boolean => stands !== null && ['other-side', 'nobody'].includes(stands.opener);

/** Games in which both sides wait, by world: the share without any talks, and the same for each pairing. */
export interface Deadlock {
  readonly cells: readonly { readonly worldview: Worldview; readonly games: number; readonly noTalks: Estimate }[];
  readonly pairings: readonly {
    readonly seats: Readonly<Record<string, string>>;
    readonly games: number;
    readonly noTalks: Estimate;
  }[];
}

/** Both facing sides by every strategy that waits, in turn, and the others by each of theirs; one arm a world. */
export function deadlockStudy(
  scenario: ResolvedScenario,
  worlds: readonly Worldview[],
  { games, seed }: { readonly games: number; readonly seed: Seed },
): Study {
  const sides = facing(scenario);
  const seats = Object.fromEntries(
    Object.keys(scenario.parties).map((party) => {
      const own = strategiesFor(party).filter((strategy) => !sides.includes(party) || waits(strategy));
      if (own.length === 0) throw new Error(`No strategy of "${party}" waits.`);
      return [party, own.map(({ id }) => id)];
    }),
  );
  return { arms: worlds.map((worldview) => ({ worldviews: [worldview], seats })), games, seed };
}

/** How often nothing came of it. */
export function deadlockOf(
  scenario: ResolvedScenario,
  { arms }: Study,
  ids: readonly string[],
  rows: readonly (readonly Row[])[],
): Deadlock {
  const sides = facing(scenario);
  const talks = placeOf(ids, 'talks/ever');
  const byPairing = new Map<string, number[]>();
  const cells = arms.flatMap((arm, at) => {
    const quiet = (rows[at] ?? []).map((row) => 1 - (row[talks] ?? 0));
    for (const [game, one] of quiet.entries()) {
      const { seats } = dealOf(arm, game);
      const key = JSON.stringify(Object.fromEntries(sides.map((party) => [party, seats[party] ?? ''])));
      byPairing.set(key, [...(byPairing.get(key) ?? []), one]);
    }
    return arm.worldviews.map((worldview) => ({ worldview, games: quiet.length, noTalks: shareOf(quiet) }));
  });
  const pairings = [...byPairing].map(([key, quiet]) => ({
    seats: JSON.parse(key) as Record<string, string>,
    games: quiet.length,
    noTalks: shareOf(quiet),
  }));
  return { cells, pairings };
}

const shareOf = (hits: readonly number[]): Estimate =>
  shareInterval(hits.filter((hit) => hit === 1).length, hits.length);
