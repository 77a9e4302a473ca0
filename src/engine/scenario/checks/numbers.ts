import { type Fault, faultAt } from '../fault.ts';
import { entriesOf, itemsOf, type Located, numberOf, textOf, under } from '../located.ts';
import { piecesAt } from '../places.ts';
import { phrasesIn } from '../vocabulary.ts';
import { type Check, ruleFiles } from './check.ts';

/** Numbers lie where they may: parameters in their ranges, chances in [0, 1], points of curves in rising order. */
export const numbersCheck: Check = (pieces) => [
  ...piecesAt(pieces.world, 'parameters/*').flatMap(({ piece, stars }) =>
    parameterFaults(pieces.world, stars[0] ?? '', under(piece, 'default')),
  ),
  ...piecesAt(pieces.scenario, 'parameters/*').flatMap(({ piece, stars }) =>
    parameterFaults(pieces.world, stars[0] ?? '', piece),
  ),
  ...pieces.worldviews.flatMap((worldview) =>
    piecesAt(worldview, 'physics/*').flatMap(({ piece, stars }) =>
      parameterFaults(pieces.world, stars[0] ?? '', under(piece, 'value')),
    ),
  ),
  ...['parameters/*/range', 'tracks/*/range'].flatMap((pattern) =>
    piecesAt(pieces.world, pattern).flatMap(({ piece }) => risingFaults(itemsOf(piece))),
  ),
  ...piecesAt(pieces.world, 'tracks/*').flatMap(({ piece }) => startFaults(piece)),
  ...ruleFiles(pieces).flatMap((file) => [...phrasesIn(file)].flatMap(({ map }) => chanceFaults(pieces.world, map))),
  ...pointFaults(under(pieces.world, 'weighing', 'table')),
];

const rangeOf = (piece: Located | undefined): readonly [number, number] | null => {
  const [least, most] = itemsOf(under(piece, 'range')).map(numberOf);
  return least === undefined || most === undefined ? null : [least, most];
};

function withinFaults(piece: Located | undefined, range: readonly [number, number] | null): readonly Fault[] {
  const value = numberOf(piece);
  if (piece === undefined || value === undefined || range === null) return [];
  const [least, most] = range;
  if (value >= least && value <= most) return [];
  return [faultAt(piece.at, 'out-of-range', { value, allowed: `${least} … ${most}` })];
}

const parameterFaults = (world: Located, id: string, value: Located | undefined): readonly Fault[] =>
  withinFaults(value, rangeOf(under(world, 'parameters', id)));

function startFaults(track: Located): readonly Fault[] {
  const start = under(track, 'start');
  const range = rangeOf(track);
  const byParty = entriesOf(start).filter(([key]) => key !== 'param');
  const each = itemsOf(under(track, 'each')).map(textOf);
  const given = new Set(byParty.map(([party]) => party));
  const missing = byParty.length === 0 ? [] : each.filter((party) => party !== undefined && !given.has(party));
  return [
    ...withinFaults(start, range),
    ...byParty.flatMap(([, { value }]) => withinFaults(value, range)),
    ...byParty
      .filter(([party]) => !each.includes(party))
      .map(([party, { keyAt }]) => faultAt(keyAt, 'not-a-holder', { id: party, known: each.join(', ') })),
    ...missing.map((key) => faultAt(start?.at ?? track.at, 'missing-key', { key })),
  ];
}

/** Rates, the share that a fade keeps, and detection are chances or shares: 0 to 1, whatever parameter stands there. */
function chanceFaults(world: Located, map: Located): readonly Fault[] {
  return ['rate', 'keep', 'detection'].flatMap((key) => {
    const piece = under(map, key);
    const param = textOf(under(piece, 'param'));
    const range = param === undefined ? null : rangeOf(under(world, 'parameters', param));
    const isWider = range !== null && (range[0] < 0 || range[1] > 1);
    return [
      ...withinFaults(piece, [0, 1]),
      ...(isWider && piece !== undefined ? [faultAt(piece.at, 'not-a-chance', { id: param })] : []),
      ...pointFaults(under(piece, 'curve')),
    ];
  });
}

/** The points of a curve: x rises from point to point, y is a chance. */
const pointFaults = (points: Located | undefined): readonly Fault[] => [
  ...risingFaults(itemsOf(points).flatMap((point) => itemsOf(point).slice(0, 1))),
  ...itemsOf(points).flatMap((point) => withinFaults(itemsOf(point)[1], [0, 1])),
];

const risingFaults = (pieces: readonly Located[]): readonly Fault[] =>
  pieces.flatMap((piece, i) => {
    const value = numberOf(piece);
    const before = i === 0 ? undefined : numberOf(pieces[i - 1]);
    const falls = value !== undefined && before !== undefined && value <= before;
    return falls ? [faultAt(piece.at, 'not-rising', { value, before })] : [];
  });
