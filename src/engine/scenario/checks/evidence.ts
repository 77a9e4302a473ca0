import { transitionsIn } from '../chart-parts.ts';
import { type Fault, faultAt } from '../fault.ts';
import { itemsOf, type Located, textOf, under } from '../located.ts';
import { type Found, piecesAt } from '../places.ts';
import { phrasesIn } from '../vocabulary.ts';
import { type Check, ruleFiles } from './check.ts';

/** Every place that carries a rule or a number, by file. */
const WORLD = [
  'parameters/*',
  'tracks/*',
  'purse',
  'purse/adjust/*',
  'ratios/*',
  'moves/*',
  'moves/*/surcharge/*',
  'moves/*/options/*/surcharge/*',
  'reflexes/*',
  'reflexes/*/surcharge/*',
  'rules/*',
  'issues/*',
  'packages/*',
  'formats/*',
  'table',
  'table/disputes',
  'homes/*/lines/*',
  'weighing',
  'weighing/lines/*',
  'aims/*/aims/*',
  'aims/*/lines/*',
  'adjourned',
  'terms/*',
  'mechanisms/*',
];
const SCENARIO = ['joint/*', 'ledger/*', 'calendar/*'];
const WORLDVIEW = ['physics/*', 'tempers/*', 'yardstick/success', 'yardstick/weighs/*'];

/** Every rule and every number names a claim, cites a figure, or says that it is judgement. */
export const evidenceCheck: Check = (pieces) => [
  ...bare(pieces.world, WORLD),
  ...barePositions(pieces.world),
  ...bareTransitions(pieces.world),
  ...bare(pieces.scenario, SCENARIO),
  ...pieces.worldviews.flatMap((worldview) => bare(worldview, WORLDVIEW)),
];

const hasSource = (piece: Located | undefined): boolean =>
  itemsOf(under(piece, 'claims')).length > 0 || under(piece, 'source') !== undefined;

const noSource = ({ piece, at, stars }: Found): readonly Fault[] =>
  piece.form !== 'map' || hasSource(piece) ? [] : [faultAt(at, 'no-source', { id: nameOf(piece) ?? stars.at(-1) })];

const nameOf = (piece: Located): string | undefined =>
  ['rule', 'entry', 'occasion', 'deed', 'aim', 'line'].map((key) => textOf(under(piece, key))).find(Boolean);

const bare = (file: Located, patterns: readonly string[]): readonly Fault[] =>
  patterns.flatMap((pattern) => piecesAt(file, pattern).flatMap(noSource));

/** A key's position may rest on what its slot says for all of them. */
const barePositions = (world: Located): readonly Fault[] =>
  piecesAt(world, 'slots/*/positions/*').flatMap((found) => (hasSource(found.way.at(-2)) ? [] : noSource(found)));

const bareTransitions = (world: Located): readonly Fault[] =>
  transitionsIn(world).flatMap(({ transition, fact, stance }) => {
    const meta = under(transition, 'meta');
    return meta === undefined ? [] : noSource({ piece: meta, at: meta.at, stars: [stance ?? '', fact], way: [] });
  });

/** Every claim that is named stands in the table of claims. */
export const claimsCheck: Check = (pieces) =>
  ruleFiles(pieces)
    .flatMap((file) => [...phrasesIn(file)])
    .flatMap(({ map }) => itemsOf(under(map, 'claims')))
    .flatMap((piece): readonly Fault[] => {
      const id = textOf(piece);
      if (id === undefined || !/^C\d{3}$/.test(id) || pieces.claimIds.has(id)) return [];
      return [faultAt(piece.at, 'unknown-claim', { id })];
    });
