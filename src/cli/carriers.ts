import type { ResolvedScenario } from '#engine';

/** What can carry a claim, as `sources` groups it. */
export const CARRIER_KINDS = [
  'rule',
  'move',
  'key',
  'reflex',
  'ratio',
  'parameter',
  'worldview',
  'track',
  'stance',
  'issue',
  'package',
  'frame',
  'aim',
  'ending',
  'event',
  'deed',
  'term',
  'mechanism',
  'setting',
] as const;
export type CarrierKind = (typeof CARRIER_KINDS)[number];

/** One place of a scenario that says where it comes from, with the figures that stand in it and in no place inside it. */
export interface Carrier {
  readonly kind: CarrierKind;
  readonly id: string;
  /** True where it belongs to one scenario, and not to all of its world. */
  readonly isOfScenario: boolean;
  readonly claims: readonly string[];
  readonly source: string | null;
  /** The place of the same kind around it: what it does not say of its own evidence, that one says for it. */
  readonly within: Carrier | null;
  /** How many figures stand in it: all numbers but bounds, widths of bins and dates. */
  figures: number;
}

type Node = Readonly<Record<string, unknown>>;
/** Keys joined by slashes; a star is any key, and lists are walked into by themselves. */
const OF_WORLD: readonly (readonly [CarrierKind, string])[] = [
  ['parameter', 'parameters/*'],
  ['track', 'tracks/*'],
  ['frame', 'purse'],
  ['rule', 'purse/adjust'],
  ['frame', 'homes/*'],
  ['rule', 'homes/*/lines'],
  ['stance', 'charts/*/states/*'],
  ['rule', 'charts/*/states/*/on/*'],
  ['stance', 'charts/*/states/*/states/*'],
  ['rule', 'charts/*/states/*/states/*/on/*'],
  ['ratio', 'ratios/*'],
  ['move', 'moves/*'],
  ['rule', 'moves/*/surcharge'],
  ['rule', 'moves/*/options/*/surcharge'],
  ['key', 'slots/*'],
  ['key', 'slots/*/positions/*'],
  ['reflex', 'reflexes/*'],
  ['rule', 'reflexes/*/surcharge'],
  ['rule', 'rules'],
  ['issue', 'issues/*'],
  ['package', 'packages/*'],
  ['frame', 'formats/*'],
  ['frame', 'table'],
  ['rule', 'table/disputes'],
  ['frame', 'weighing'],
  ['rule', 'weighing/lines'],
  ['aim', 'aims/*/aims'],
  ['aim', 'aims/*/lines'],
  ['ending', 'endings'],
  ['ending', 'adjourned'],
  ['ending', 'tags'],
  ['term', 'terms/*'],
  ['mechanism', 'mechanisms/*'],
  ['worldview', 'worldviews/*/physics/*'],
  ['worldview', 'worldviews/*/tempers/*'],
  ['aim', 'worldviews/*/yardstick/success'],
  ['aim', 'worldviews/*/yardstick/weighs'],
];
const OF_SCENARIO: readonly (readonly [CarrierKind, string])[] = [
  ['event', 'joint'],
  ['event', 'calendar'],
  ['deed', 'ledger'],
  ['setting', 'settings'],
];
/** Under which key places that stand in lists have their names. */
const NAMES: Partial<Record<CarrierKind, readonly string[]>> = {
  rule: ['rule'],
  aim: ['aim', 'line'],
  ending: ['ending', 'tag'],
  event: ['occasion', 'entry'],
  deed: ['deed'],
};
/** Bounds, widths of bins, dates, and published figures beside those made of them: no figures that a rule works with. */
const NO_FIGURES = new Set(['range', 'bin', 'turn', 'decidedOn', 'heldOn', 'published']);

/** Every place of a scenario that bears evidence or could, world and worldviews included, in the order of the table above. */
export function carriersOf(scenario: ResolvedScenario): readonly Carrier[] {
  const found = new Map<unknown, Omit<Carrier, 'within' | 'figures'>>();
  const note = (isOfScenario: boolean, [kind, pattern]: readonly [CarrierKind, string]): void => {
    for (const [node, stars] of placesAt(scenario, pattern)) {
      const { id, ...evidence } = carrierAt(node, kind, stars);
      found.set(node, { kind, id: id === '' ? pattern : id, isOfScenario, ...evidence });
    }
  };
  for (const row of OF_WORLD) note(false, row);
  for (const row of OF_SCENARIO) note(true, row);
  const carriers: Carrier[] = [];
  const walk = (node: unknown, within: Carrier | null): void => {
    if (typeof node === 'number' && within !== null) within.figures += 1;
    if (typeof node !== 'object' || node === null) return;
    const own = found.get(node);
    const around = within?.kind === own?.kind ? within : null;
    const carrier = own === undefined ? within : { ...own, within: around, figures: 0 };
    if (own !== undefined && carrier !== null) carriers.push(carrier);
    for (const [key, inner] of Object.entries(node)) if (!NO_FIGURES.has(key)) walk(inner, carrier);
  };
  walk(scenario, null);
  return carriers;
}

/** Its evidence, and its id: that of a rule is its name alone, of others the way to it, empty for the only one of its kind. */
function carrierAt(node: Node, kind: CarrierKind, stars: readonly string[]) {
  const from = (kind === 'rule' || kind === 'stance' ? (node['meta'] ?? node) : node) as Node;
  const names = NAMES[kind] ?? [];
  const name = names.map((key) => from[key]).find((value) => typeof value === 'string');
  const way = kind === 'rule' ? [] : stars;
  const id = [...way, ...(typeof name === 'string' ? [name] : [])].join('/');
  const { claims = [], source = null } = from as { claims?: readonly string[]; source?: string };
  return { id, claims, source };
}

function placesAt(root: unknown, pattern: string): readonly (readonly [Node, readonly string[]])[] {
  let found: (readonly [unknown, readonly string[]])[] = [[root, []]];
  for (const key of pattern.split('/'))
    found = found.flatMap(([node, stars]) =>
      Object.entries(node as Node)
        .filter(([name]) => key === '*' || name === key)
        .flatMap(([name, inner]) =>
          [inner].flat().map((one) => [one, key === '*' ? [...stars, name] : stars] as const),
        ),
    );
  return found as [Node, string[]][];
}
