import { signed, whenText } from '#engine';
import type { Line } from '../entry.ts';
import { listed, type Making } from '../making.ts';

/** A rule that changes what something takes, and what it changes. */
interface Dear {
  readonly add: number;
  readonly when: Parameters<typeof whenText>[0];
  readonly of: readonly string[];
}

/** Lines of prices under one rule id stand at one or several deeds. */
function dearOf(id: string, { scenario }: Making): readonly Dear[] {
  const moves = Object.entries(scenario.moves).flatMap(([move, { surcharge, options }]) =>
    [surcharge, ...Object.values(options ?? {}).map((option) => option.surcharge)].flatMap((lines) =>
      (lines ?? []).map((line) => ({ ...line, of: `move/${move}` })),
    ),
  );
  const reflexes = Object.entries(scenario.reflexes).flatMap(([reflex, { surcharge }]) =>
    (surcharge ?? []).map((line) => ({ ...line, of: `reflex/${reflex}` })),
  );
  const found = [...moves, ...reflexes].filter(({ rule }) => rule === id);
  const [first] = found;
  return first === undefined ? [] : [{ ...first, of: [...new Set(found.map(({ of }) => of))] }];
}

/** What a rule adds to prices or takes from them, and to what a purse takes in. */
export function priceRules(id: string, making: Making): readonly (readonly [string, Line | string | null])[] {
  const { scenario, say, link, speech } = making;
  const purse = scenario.purse.adjust.filter(({ rule }) => rule === id);
  return [
    ...dearOf(id, making).flatMap(({ add, when, of }) => [
      [say('ui.codex.row.dear'), listed(of.map((address) => link(address)))] as const,
      [say('ui.codex.row.adds'), signed(add)] as const,
      [say('ui.codex.row.if'), whenText(when, speech)] as const,
    ]),
    ...purse.flatMap(({ party, add, when }) => [
      [say('ui.codex.row.income'), listed([link(`party/${party}`)])] as const,
      [say('ui.codex.row.adds'), signed(add)] as const,
      [say('ui.codex.row.if'), whenText(when, speech)] as const,
    ]),
  ];
}
