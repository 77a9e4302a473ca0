import { type Fault, faultAt } from '../fault.ts';
import { entriesOf, type Located, textOf, textsOf, under } from '../located.ts';
import { mendOf } from '../nearest.ts';
import type { Check } from './check.ts';

const idsIn = (piece: Located | undefined): readonly string[] => textsOf(piece).map(([id]) => id);

/** Whose veto is named sits in the format. */
const vetoFaults = (world: Located): readonly Fault[] =>
  entriesOf(under(world, 'formats')).flatMap(([format, { value }]) => {
    const seated = idsIn(under(value, 'parties'));
    return textsOf(under(value, 'veto'))
      .filter(([id]) => !seated.includes(id))
      .map(([id, piece]) => faultAt(piece.at, 'not-in-format', { id, format, ...mendOf(id, seated) }));
  });

/** The sides of a package are those who sit in its format: nobody else, and all of them. */
const sideFaults = (world: Located): readonly Fault[] =>
  entriesOf(under(world, 'packages')).flatMap(([, { value }]) => {
    const piece = under(value, 'format');
    const format = textOf(piece) ?? '';
    const seated = idsIn(under(world, 'formats', format, 'parties'));
    if (piece === undefined || seated.length === 0) return [];
    const sides = textsOf(under(value, 'sides'));
    return [
      ...sides
        .filter(([id]) => !seated.includes(id))
        .map(([id, { at }]) => faultAt(at, 'not-in-format', { id, format })),
      ...seated
        .filter((id) => !sides.some(([one]) => one === id))
        .map((id) => faultAt(piece.at, 'left-out-of-format', { id, format })),
    ];
  });

/** Formats hold those whose vetoes they name, and packages those who sit in their format. */
export const formatsCheck: Check = ({ world }) => [...vetoFaults(world), ...sideFaults(world)];
