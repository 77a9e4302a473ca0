import {
  isData,
  type Owner,
  ownerOf,
  piecesOf,
  type ResolvedScenario,
  readersOf,
  ruleEntries,
  ruleParts,
  stanceArguments,
  usersOf,
} from '#engine';
import { pageSpeech } from '../picture/chart-speech.ts';
import { addressOfOwner } from './addresses.ts';
import { type CodexPage, type Entry, KINDS, type Kind } from './entry.ts';
import type { Making, Matter } from './making.ts';
import { PAGES } from './pages/index.ts';

/** Everything that can be looked up about one scenario, in one language. */
export interface Codex {
  /** Every entry, in the order of its contents. */
  readonly entries: readonly Entry[];
  /** A whole page by its address, `move/warn`; null where there is none. */
  readonly page: (address: string) => CodexPage | null;
}

/** Makes the codex of a scenario. Titles are said now, pages when they are opened; a missing word throws. */
export function codexOf(given: Matter): Codex {
  // Some words choose by where charts stand. The codex knows of no game, and takes what they say in general.
  const general = stanceArguments(given.scenario.charts, []);
  const matter: Matter = { ...given, say: (key, params) => given.say(key, { ...general, ...params }) };
  const entries = KINDS.flatMap((kind) => entriesOf(kind, matter));
  const known = new Map(entries.map((entry) => [entry.address, entry]));
  const making = makingOf(matter, known);
  return {
    entries,
    page(address) {
      const entry = known.get(address);
      if (entry === undefined) return null;
      const parts = PAGES[entry.kind].parts(address.slice(entry.kind.length + 1), making);
      return { ...entry, parts: parts.filter(({ blocks }) => blocks.length > 0) };
    },
  };
}

const entriesOf = (kind: Kind, matter: Matter): readonly Entry[] =>
  PAGES[kind].ids(matter).map((id) => ({
    address: `${kind}/${id}`,
    kind,
    title: PAGES[kind].title(id, matter),
    hint: PAGES[kind].hint?.(id, matter) ?? '',
  }));

function makingOf(matter: Matter, known: ReadonlyMap<string, Entry>): Making {
  const { scenario, say } = matter;
  const link: Making['link'] = (address, text) => {
    const entry = known.get(address);
    return entry === undefined ? (text ?? address) : { to: address, text: text ?? entry.title };
  };
  return {
    ...matter,
    speech: pageSpeech(scenario, say),
    readers: readersOf(scenario),
    entries: ruleEntries(scenario),
    ruled: ruleParts(scenario),
    users: usersOf(scenario),
    factorUsers: factorUsersOf(scenario),
    link,
    owner(owner) {
      const address = addressOfOwner(owner, scenario);
      return address === null || !known.has(address) ? null : link(address);
    },
  };
}

/** What is multiplied by each factor. */
function factorUsersOf(scenario: ResolvedScenario): ReadonlyMap<string, readonly Owner[]> {
  const users = new Map<string, Owner[]>(Object.keys(scenario.ratios).map((id) => [id, []]));
  for (const piece of piecesOf(scenario)) {
    const times = isData(piece.value) ? piece.value['times'] : undefined;
    if (Array.isArray(times)) for (const id of times) users.get(String(id))?.push(ownerOf(piece));
  }
  return users;
}
