import { regionsIn, stancesOf, type TransitionPart, transitionsOf } from '../chart-parts.ts';
import { type Fault, faultAt } from '../fault.ts';
import { itemsOf, type Located, textOf, textsOf, under } from '../located.ts';
import { mendOf } from '../nearest.ts';
import { condition } from '../shape/conditions.ts';
import { effect } from '../shape/effects.ts';
import { shapeFaults } from '../shape-faults.ts';
import { phrasesIn, plainPhrase } from '../vocabulary.ts';
import { type Check, ruleFiles } from './check.ts';

/** The subset of XState in which charts are written: targets within the region, guards and actions that we know. */
export const chartsCheck: Check = ({ world }) =>
  regionsIn(world).flatMap((region) => {
    const stances = stancesOf(region).map(([id]) => id);
    const initial = under(region.piece, 'initial');
    return [
      ...(initial === undefined ? [] : stanceFault(initial, textOf(initial), stances, region)),
      ...transitionsOf(region).flatMap((part) => [
        ...targetFaults(part, stances),
        ...phraseFaults(part),
        ...reflexFaults(world, part),
      ]),
    ];
  });

function stanceFault(
  at: Located,
  id: string | undefined,
  stances: readonly string[],
  { party, region }: { readonly party: string; readonly region: string },
): readonly Fault[] {
  if (id === undefined || stances.length === 0 || stances.includes(id)) return [];
  return [faultAt(at.at, 'unknown-stance', { id, party, region, ...mendOf(id, stances) })];
}

/** `probing` on a stance, `.probing` on a region: the two forms by which XState stays within the region. */
function targetFaults(part: TransitionPart, stances: readonly string[]): readonly Fault[] {
  const target = under(part.transition, 'target');
  const text = textOf(target);
  if (target === undefined || text === undefined) return [];
  const id = text.replace(/^\./, '');
  const form = part.stance === null ? `.${id}` : id;
  const wrongForm = text === form ? [] : [faultAt(target.at, 'bad-target', { target: text, nearest: form })];
  return [...wrongForm, ...stanceFault(target, id, stances, part)];
}

const phraseFaults = ({ transition }: TransitionPart): readonly Fault[] => [
  ...chartPhraseFaults(under(transition, 'guard'), 'is'),
  ...itemsOf(under(transition, 'actions')).flatMap((action) => chartPhraseFaults(action, 'do')),
];

/** Asks of a guard's or action's parameters what the shape of its kind asks of the same phrase elsewhere. */
function chartPhraseFaults(piece: Located | undefined, kindKey: 'is' | 'do'): readonly Fault[] {
  const phrase = piece === undefined ? undefined : plainPhrase(piece, kindKey);
  if (piece === undefined || phrase === undefined) return [];
  const params = under(piece, 'params');
  const own = params?.form === 'map' ? params.entries.get(kindKey) : undefined;
  const twice = own === undefined ? [] : [faultAt(own.keyAt, 'unknown-key', { key: kindKey, nearest: 'type' })];
  return [...twice, ...shapeFaults(kindKey === 'is' ? condition : effect, phrase)];
}

/** A chart puts only its own party's reflexes in motion. */
function reflexFaults(world: Located, { party, transition }: TransitionPart): readonly Fault[] {
  return [...phrasesIn(under(transition, 'actions'))].flatMap(({ map }) =>
    textsOf(under(map, 'reflex')).flatMap(([id, piece]): readonly Fault[] => {
      const owner = textOf(under(world, 'reflexes', id, 'party'));
      return owner === undefined || owner === party ? [] : [faultAt(piece.at, 'not-own-reflex', { id, party, owner })];
    }),
  );
}

/** Conditions that ask about the chart's own region have no meaning outside one. */
export const chartOnlyCheck: Check = (pieces) =>
  ruleFiles(pieces).flatMap((file) => outsideCharts(file).flatMap((piece) => chartOnlyFaults(piece)));

const outsideCharts = (file: Located): readonly Located[] =>
  file.form === 'map' ? [...file.entries].filter(([key]) => key !== 'charts').map(([, { value }]) => value) : [];

function chartOnlyFaults(piece: Located): readonly Fault[] {
  return [...phrasesIn(piece)].flatMap(({ map, kind }) =>
    kind === 'turns-in-stance' ? [faultAt(under(map, 'is')?.at ?? map.at, 'only-in-charts', { id: kind })] : [],
  );
}
