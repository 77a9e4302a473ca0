import type { Amount } from '../scenario/shape/basics.ts';
import type { ConditionData } from '../scenario/shape/conditions.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';
import { type Index, levelDeed, packageDeed } from './index-of.ts';
import type { Place, Reading } from './place.ts';
import type { Binder } from './placing.ts';
import { levelRule } from './rule-entries.ts';
import type { BoundLevel, BoundPackage, Rules } from './rules.ts';

type Detection = ResolvedScenario['table']['detection'];

/** The levels of each issue, least first. */
export function bindLevels(index: Index, binder: Binder): readonly (readonly BoundLevel[])[] {
  return index.issues.ids.map((issue) => {
    const data = index.scenario.issues[issue];
    if (data === undefined) throw new Error(`There is no issue "${issue}".`);
    return Object.entries(data.levels).map(([id, level]): BoundLevel => {
      const place = binder.at(levelRule(issue, id));
      const points = (amounts: Readonly<Record<string, Amount>>): Record<string, number> =>
        Object.fromEntries(Object.entries(amounts).map(([party, amount]) => [party, place.number(amount)]));
      return {
        id,
        deed: index.deeds.handle(levelDeed(issue, id)),
        rule: place.rule,
        size: level.size,
        coin: index.coins.handle(data.coin),
        gain: points(level.gain),
        cost: points(level.cost),
        effects: binder.effects(level.do, place),
        covers: (level.covers ?? []).map((covered) => index.issues.handle(covered)),
        givers: data.givers.map((giver) => index.parties.handle(giver)),
        available: bindNeeds([data.needs, level.needs], binder, place),
        pretence: level.cheat === undefined ? null : binder.effects(level.cheat, place),
      };
    });
  });
}

/** Holds where every need that there is holds. */
function bindNeeds(
  needs: readonly (ConditionData | undefined)[],
  binder: Binder,
  place: Place,
): BoundLevel['available'] {
  const all = needs.filter((need) => need !== undefined).map((need) => binder.when(need, place));
  return (world, fact, luck) => all.every((holds) => holds(world, fact, luck));
}

/** Whose veto a package knows: its format says so, or else all who sit at its table have one. */
const vetoOf = ({ scenario }: Index, { format, sides }: ResolvedScenario['packages'][string]): readonly string[] =>
  (format === undefined ? undefined : scenario.formats?.[format]?.veto) ?? sides.flat();

export function bindPackages(
  index: Index,
  binder: Binder,
  levels: readonly (readonly BoundLevel[])[],
): readonly BoundPackage[] {
  const handles = (ids: readonly string[]): number[] => ids.map((id) => index.parties.handle(id));
  return index.packages.ids.map((id, handle) => {
    const data = index.scenario.packages[id];
    if (data === undefined) throw new Error(`There is no package "${id}".`);
    return {
      handle,
      deed: index.deeds.handle(packageDeed(id)),
      sides: [handles(data.sides[0]), handles(data.sides[1])],
      veto: handles(vetoOf(index, data)),
      clauses: data.clauses.map(({ giver, issue, level }) => {
        const on = index.issues.handle(issue);
        return {
          giver: index.parties.handle(giver),
          issue: on,
          level: (levels[on] ?? []).findIndex((candidate) => candidate.id === level),
        };
      }),
      available: binder.when(data.needs, binder.at('the-table')),
    };
  });
}

/** The chance that a step is seen for what it is, read for a fact that speaks of the step. */
function bindDetection(detection: Detection, place: Place): Reading {
  if (typeof detection === 'number' || 'param' in detection) {
    const rate = place.number(detection);
    return () => rate;
  }
  const [rate, times] = [place.number(detection.rate), place.ratios(detection.times)];
  const most = detection.most === undefined ? 1 : place.number(detection.most);
  return (world, fact, luck) => Math.min(most, rate * times.product(world, fact, luck));
}

function bindLeak(leak: ResolvedScenario['table']['leak'], binder: Binder): Rules['table']['leak'] {
  if (leak === undefined) return null;
  const place = binder.at('the-leak');
  return { rate: place.number(leak.rate), effects: binder.effects(leak.do, place) };
}

function bindDisputes(disputes: ResolvedScenario['table']['disputes'], binder: Binder): Rules['table']['disputes'] {
  if (disputes === undefined || binder.isOff(disputes.rule)) return null;
  const place = binder.at(disputes.rule);
  return {
    rule: place.rule,
    falseAlarm: place.number(disputes.falseAlarm),
    confirms: place.number(disputes.confirms),
    clears: place.number(disputes.clears),
    showing: disputes.showing,
  };
}

export function bindTable(index: Index, binder: Binder): Rules['table'] {
  const place = binder.at('the-table');
  const { tablingCost, lapseTurns, exchanges, talking, phaseTurns, detection, refusalAtHome, quiet, leak, editing } =
    index.scenario.table;
  const { disputes } = index.scenario.table;
  return {
    tablingCost,
    lapseTurns,
    exchanges,
    isTalking: place.condition(talking),
    mayEdit: binder.when(editing, place),
    phaseTurns,
    detection: bindDetection(detection, place),
    disputes: bindDisputes(disputes, binder),
    refusalAtHome: binder.effects(refusalAtHome, place),
    quiet: (quiet ?? []).map(({ between: [one, other], when }) => ({
      between: [index.parties.handle(one), index.parties.handle(other)],
      holds: place.condition(when),
    })),
    leak: bindLeak(leak, binder),
  };
}
