import type { ResolvedScenario } from '../scenario/shape/files.ts';
import type { Handle } from '../world/world.ts';
import { bindLevels, bindPackages, bindTable } from './bind-bargaining.ts';
import { bindCharts } from './bind-charts.ts';
import { bindHomes } from './bind-homes.ts';
import { bindOccasions, bindOptions, bindReflexes } from './bind-moves.ts';
import { bindTracks } from './bind-tracks.ts';
import { type Index, indexOf } from './index-of.ts';
import { keptBy } from './kept-by.ts';
import type { AddressOf } from './names.ts';
import { parametersOf } from './parameters.ts';
import { type Binder, binderOf } from './placing.ts';
import { bindReading } from './readings.ts';
import type { BoundEntry, BoundWorldRule, Rules } from './rules.ts';
import { switchedOff } from './switches.ts';
import { bindWeighing } from './weighing.ts';
import type { Worldview } from './worldview.ts';

export interface RuleChanges {
  /** Values of parameters over those of the worldview. */
  readonly parameters?: Readonly<Record<string, number>>;
  /** Ids of rules that are switched off: see `switchesIn`. */
  readonly off?: readonly string[];
  /** Where addresses of ids come from; by default their hash. */
  readonly addressOf?: AddressOf;
}

function bindWorldRules(index: Index, binder: Binder): ReadonlyMap<Handle, readonly BoundWorldRule[]> {
  const byFact = new Map<Handle, BoundWorldRule[]>();
  for (const { rule, on, when, do: effects } of index.scenario.rules) {
    if (binder.isOff(rule)) continue;
    const place = binder.at(rule);
    const bound = { rule: place.rule, holds: binder.when(when, place), effects: binder.effects(effects, place) };
    const fact = index.facts.handle(on);
    byFact.set(fact, [...(byFact.get(fact) ?? []), bound]);
  }
  return byFact;
}

const bindCalendar = (index: Index, binder: Binder): readonly BoundEntry[] =>
  index.scenario.calendar
    .filter(({ entry }) => !binder.isOff(entry))
    .map(({ entry, turn, when, do: effects }) => {
      const place = binder.at(entry);
      return { turn, rule: place.rule, holds: binder.when(when, place), effects: binder.effects(effects, place) };
    });

function bindPurse(index: Index, binder: Binder): Rules['purse'] {
  const { income, cap, movesPerTurn, start, adjust } = index.scenario.purse;
  return {
    income,
    cap,
    movesPerTurn,
    start: index.parties.ids.map((id) => start[id] ?? 0),
    adjust: adjust
      .filter(({ rule }) => !binder.isOff(rule))
      .map(({ rule, party, add, when }) => ({
        party: index.parties.handle(party),
        add,
        holds: binder.at(rule).condition(when),
      })),
  };
}

function bindBarSpans(index: Index): Rules['barSpans'] {
  const { scenario } = index;
  const schools = Object.keys(scenario.worldviews).map((physics) => parametersOf(scenario, physics));
  return index.parties.ids.map((party) => {
    const bar = scenario.weighing.receivers[party]?.bar;
    if (bar === undefined) return undefined;
    const bars = schools.map((values) => (typeof bar === 'number' ? bar : (values[bar.param] ?? 0)));
    return { low: Math.min(...bars), high: Math.max(...bars) };
  });
}

/** Names do not depend on parameters: a sweep binds one scenario some ten thousand times. */
const indexFor = keptBy((scenario: ResolvedScenario) => indexOf(scenario));

/**
 * A scenario under one worldview, bound once: names to handles, parameters to values, rules to recipes.
 * Throws where the scenario names what it does not declare, which the reader refuses beforehand, and where a rule is to be
 * off that cannot be.
 */
export function bindRules(scenario: ResolvedScenario, worldview: Worldview, changes: RuleChanges = {}): Rules {
  const parameters = parametersOf(scenario, worldview.physics, changes.parameters);
  const school = scenario.worldviews[worldview.tempers];
  if (school === undefined) throw new Error(`There is no worldview "${worldview.tempers}".`);
  const index = changes.addressOf === undefined ? indexFor(scenario) : indexOf(scenario, changes.addressOf);
  const off = switchedOff(scenario, changes.off);
  const binder = binderOf(index, parameters, (rule) => off.has(rule));
  const levels = bindLevels(index, binder);
  const options = bindOptions(index, binder);
  const end = binder.at('the-end');
  return {
    scenario,
    worldview,
    parameters,
    off,
    index,
    tracks: bindTracks(index, end),
    ...bindCharts(index, binder),
    worldRules: bindWorldRules(index, binder),
    options,
    choices: new Map(options.flatMap((option) => (option === undefined ? [] : [[option.choice, option]]))),
    occasions: bindOccasions(index, binder),
    reflexes: bindReflexes(index, binder),
    calendar: bindCalendar(index, binder),
    levels,
    packages: bindPackages(index, binder, levels),
    weighing: bindWeighing(end),
    barSpans: bindBarSpans(index),
    table: bindTable(index, binder),
    homes: bindHomes(index, binder),
    purse: bindPurse(index, binder),
    endings: [
      ...scenario.endings.map(({ ending, when, atOnce }) => ({
        ending,
        holds: binder.when(when, end),
        isAtOnce: atOnce ?? false,
      })),
      // No turn ends so: people rise when they will.
      ...(scenario.adjourned === undefined
        ? []
        : [{ ending: scenario.adjourned.ending, holds: () => false, isAtOnce: false }]),
    ],
    tags: scenario.tags.map(({ tag, when }) => ({ tag, holds: end.condition(when) })),
    reads: (reading) => bindReading(reading, end),
    tempers: index.parties.ids.map((party) => {
      const shares = school.tempers[party]?.shares ?? {};
      return (scenario.parties[party]?.tempers ?? []).map((temper) => ({ temper, share: shares[temper] ?? 0 }));
    }),
    fact: (kind) => index.facts.handle(kind),
  };
}
