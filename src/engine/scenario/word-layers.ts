import { entriesOf, type Located, type LocatedMap, numberOf, under } from './located.ts';

/** More turns than any scenario has; a number above it is a slip of the pen that need not be counted out. */
export const MOST_TURNS = 1000;

/** The key of words that go for every turn that has none of its own. */
const EVERY = 'every';

/** A words file of a world with that of one of its scenarios laid over it: where both have a key, the scenario's holds. */
export function laidOver(world: Located, scenario: Located): Located {
  if (world.form !== 'map' || scenario.form !== 'map') return scenario;
  const entries = new Map(world.entries);
  for (const [key, over] of scenario.entries) {
    const under = world.entries.get(key);
    entries.set(key, under === undefined ? over : { ...over, value: laidOver(under.value, over.value) });
  }
  return { ...world, entries };
}

/** Words in which `turn.every` has been written out for all turns of the scenario; what a turn says for itself holds. */
export function everyTurnSpelt(words: Located, scenario: Located): Located {
  const turns = under(words, 'turn');
  const every = under(turns, EVERY);
  if (words.form !== 'map' || turns?.form !== 'map' || every === undefined) return words;
  const count = Math.min(MOST_TURNS, Math.max(0, Math.floor(numberOf(under(scenario, 'turns')) ?? 0)));
  const spelt = new Map(entriesOf(turns).filter(([key]) => key !== EVERY));
  for (let turn = 1; turn <= count; turn += 1) {
    const own = spelt.get(String(turn));
    const keyAt = own?.keyAt ?? every.at;
    spelt.set(String(turn), { keyAt, value: own === undefined ? every : laidOver(every, own.value) });
  }
  const turn: LocatedMap = { ...turns, entries: spelt };
  const keyAt = words.entries.get('turn')?.keyAt ?? turns.at;
  return { ...words, entries: new Map(words.entries).set('turn', { keyAt, value: turn }) };
}
