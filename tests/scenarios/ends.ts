import type { ResolvedScenario } from '#engine';
import type { ConditionData } from '../../src/engine/scenario/shape/conditions.ts';
import type { Spring } from './springs.ts';

/** Where the search for something of the content begins: what does it directly, and what must hold or not hold. */
export interface End {
  readonly springs: readonly Spring[];
  readonly conditions: readonly (readonly [condition: ConditionData | undefined, isWanted: boolean])[];
}

const sought = (springs: readonly Spring[], kind: Spring['kind'], ...ids: readonly string[]): End => ({
  springs: springs.filter((spring) => spring.kind === kind && ids.includes(spring.id)),
  conditions: [],
});

/** An ending needs its own condition, and none of those that stand before it. */
function endingOf({ endings }: ResolvedScenario, id: string): End {
  const place = endings.findIndex(({ ending }) => ending === id);
  return { springs: [], conditions: endings.slice(0, place + 1).map(({ when }, i) => [when, i === place]) };
}

/** What a name of `contentOf` asks for. Throws on a name of another form. */
export function endOf(name: string, scenario: ResolvedScenario, springs: readonly Spring[]): End {
  const [kind = '', first = '', second = '', third = ''] = name.split(' ');
  switch (kind) {
    case 'choice':
      return sought(springs, 'choice', second);
    case 'key':
      return sought(springs, 'position', `${scenario.joint.find((one) => one.occasion === second)?.slot}/${third}`);
    case 'announced':
    case 'held':
      return sought(springs, 'position', first);
    case 'fired':
    case 'held-back':
    case 'transition':
    case 'rule':
      return sought(springs, kind, first);
    case 'tabled':
    case 'agreed':
      return sought(springs, 'package', first);
    case 'kept': {
      const holds = Object.entries(scenario.packages).filter(([, { clauses }]) =>
        clauses.some(({ issue, level }) => `${issue}/${level}` === first),
      );
      return sought(springs, 'package', ...holds.map(([id]) => id));
    }
    case 'entry':
      return { springs: [], conditions: [[scenario.calendar.find(({ entry }) => entry === first)?.when, true]] };
    case 'ending':
      return endingOf(scenario, first);
    case 'tag':
      return { springs: [], conditions: [[scenario.tags.find(({ tag }) => tag === first)?.when, true]] };
    default:
      throw new Error(`Nothing of a scenario is called "${name}".`);
  }
}
