import { type ResolvedScenario, ruleEntries, ruleParts, type StanceView, type TransitionView } from '#engine';
import type { Say } from '../words.ts';
import type { ChartFired, ChartRegion, ChartStance, ChartWay } from './chart.ts';
import { moversOf } from './chart-movers.ts';
import { pageSpeech } from './chart-speech.ts';

/** What a chart's picture is made from: where regions stand that the seat may see, and what was lately taken in them. */
export interface ChartsSeen {
  readonly stances: readonly StanceView[];
  readonly transitions: readonly TransitionView[];
}

/**
 * A party's chart as one seat may see it, in the order of the file: a region whose stance the seat does not know is not in
 * it at all. Pure; a missing word throws.
 */
export function chartOf(scenario: ResolvedScenario, party: string, seen: ChartsSeen, say: Say): readonly ChartRegion[] {
  const speech = pageSpeech(scenario, say);
  const parts = [...ruleParts(scenario)];
  const entries = ruleEntries(scenario);
  return seen.stances
    .filter((stance) => stance.party === party)
    .map(({ region, stance: now, sinceTurn, isSecret, knownUntilTurn }) => {
      const nameOf = (stance: string): string => say(`stance.${party}.${region}.${stance}`);
      const taken = seen.transitions.filter((one) => one.party === party && one.region === region);
      const rules = parts.filter(([, { place }]) => place?.party === party && place.region === region);
      const stances = Object.keys(scenario.charts[party]?.states[region]?.states ?? {});
      const pairs = rules.flatMap(([, { place }]) =>
        place === null || place.to === null ? [] : pairsOf(place.from, place.to, stances),
      );
      const reached = stances.filter((stance) => pairs.some(([from, to]) => from === now && to === stance));
      const numberOf = (stance: string): number | null =>
        reached.includes(stance) ? reached.indexOf(stance) + 1 : null;
      return {
        key: `${party}/${region}`,
        region,
        label: say(`region.${party}.${region}`),
        isSecret,
        knownUntilTurn,
        now: nameOf(now),
        sinceTurn,
        stances: stances.map(
          (stance): ChartStance => ({
            stance,
            label: nameOf(stance),
            isNow: stance === now,
            number: numberOf(stance),
          }),
        ),
        ways: waysOf(pairs, now, taken),
        movers: moversOf(rules, { scenario, entries, speech, say, now, nameOf, numberOf }),
        fired: taken.map((one) => firedOf(one, nameOf, say)),
      };
    });
}

/** A region as its file has it, wherever it stands: nothing is lit, nothing was taken. */
export function regionShape(
  scenario: ResolvedScenario,
  party: string,
  region: string,
  say: Say,
): Pick<ChartRegion, 'stances' | 'ways'> {
  const stances = Object.keys(scenario.charts[party]?.states[region]?.states ?? {});
  const pairs = [...ruleParts(scenario).values()].flatMap(({ place }) =>
    place?.party === party && place.region === region && place.to !== null
      ? pairsOf(place.from, place.to, stances)
      : [],
  );
  return {
    stances: stances.map((stance) => ({
      stance,
      label: say(`stance.${party}.${region}.${stance}`),
      isNow: false,
      number: null,
    })),
    ways: waysOf(pairs, '', []),
  };
}

/** A transition of the whole region leads from each of its stances but the one that it leads to. */
const pairsOf = (from: string | null, to: string, stances: readonly string[]): [string, string][] =>
  (from === null ? stances : [from]).filter((stance) => stance !== to).map((stance) => [stance, to]);

function waysOf(
  pairs: readonly [string, string][],
  now: string,
  taken: readonly TransitionView[],
): readonly ChartWay[] {
  const once = new Map(pairs.map((pair) => [pair.join('>'), pair]));
  return [...once].map(([key, [from, to]]) => ({
    key,
    from,
    to,
    isOpen: from === now,
    hasFired: taken.some((one) => one.from === from && one.to === to),
  }));
}

function firedOf({ from, to, rule, turn, fact }: TransitionView, nameOf: (id: string) => string, say: Say): ChartFired {
  const way = { turn, from: nameOf(from), to: nameOf(to), why: say(`rule.${rule}`) };
  return {
    key: `${rule}/${fact}`,
    sentence: say(from === to ? 'ui.charts.fired-stays' : 'ui.charts.fired', way),
    fact,
  };
}
