import type { ResolvedScenario } from '../scenario/shape/files.ts';
import { isData, isScore, type Owner, ownerOf, phrasesOf, piecesOf } from './owners.ts';

/** What in a scenario reads and moves what: the ground of "nothing reads this". */
export interface Readers {
  /** By track, with `/party` where it is one party's own. Conditions and curves. */
  readonly tracks: ReadonlyMap<string, readonly Owner[]>;
  /** Who shifts or fades each track; `doer` stands for every party. */
  readonly movers: ReadonlyMap<string, readonly Owner[]>;
  /** By `party/temper`. */
  readonly tempers: ReadonlyMap<string, readonly Owner[]>;
  /** By `party/region`. */
  readonly regions: ReadonlyMap<string, readonly Owner[]>;
  /** By kind of fact: conditions, readings, transitions and world rules. */
  readonly facts: ReadonlyMap<string, readonly Owner[]>;
  /** Facts that data tells. */
  readonly told: ReadonlySet<string>;
  /** Kinds of conditions and effects in use. */
  readonly kinds: ReadonlySet<string>;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Goes through a whole scenario once. */
export function readersOf(scenario: ResolvedScenario): Readers {
  const books = { tracks: new Map(), movers: new Map(), tempers: new Map(), regions: new Map(), facts: new Map() };
  const note = (book: Map<string, Owner[]>, key: string, owner: Owner): void => {
    book.set(key, [...(book.get(key) ?? []), owner]);
  };
  const told = new Set<string>();
  const kinds = new Set<string>();
  for (const { kind, data, piece } of phrasesOf(scenario)) {
    const owner = ownerOf(piece);
    kinds.add(kind);
    const [track, of, fact] = [text(data['track']), text(data['of']), text(data['fact'])];
    if (track !== undefined)
      note(kind === 'shift' || kind === 'fade' ? books.movers : books.tracks, of ? `${track}/${of}` : track, owner);
    if (fact !== undefined) {
      if (kind === 'tell') told.add(fact);
      else note(books.facts, fact, owner);
    }
    const party = text(data['party']) ?? '';
    if (kind === 'temper-is') note(books.tempers, `${party}/${text(data['temper']) ?? ''}`, owner);
    if (kind === 'in-stance') note(books.regions, `${party}/${text(data['region']) ?? ''}`, owner);
  }
  // A curve over a track stands in the rate of a hazard and is no phrase of its own.
  for (const piece of piecesOf(scenario)) {
    const { value } = piece;
    if (isData(value) && value['curve'] !== undefined) note(books.tracks, String(value['track']), ownerOf(piece));
  }
  noteListeners(scenario, (fact, owner) => note(books.facts, fact, owner));
  for (const [party, { ask }] of Object.entries(scenario.weighing.receivers))
    if ('region' in ask) note(books.regions, `${party}/${ask.region}`, { section: 'weighing', id: 'ask' });
  for (const { counted, shrugged } of Object.values(scenario.weighing.receivers)) told.add(counted).add(shrugged);
  return { ...books, told, kinds };
}

function noteListeners(scenario: ResolvedScenario, note: (fact: string, owner: Owner) => void): void {
  for (const { rule, on } of scenario.rules) note(on, { section: 'rules', id: rule });
  for (const { states } of Object.values(scenario.charts))
    for (const region of Object.values(states))
      for (const on of [region.on, ...Object.values(region.states).map((stance) => stance.on)])
        for (const [fact, list] of Object.entries(on ?? {}))
          for (const { meta } of [list].flat()) note(fact, { section: 'charts', id: meta.rule });
}

/** All that reads a track, whoever's it is: rules apart from scores. */
export function readersOfTrack(readers: Readers, track: string): { rules: Owner[]; scores: Owner[] } {
  const all = [...readers.tracks].filter(([name]) => name.split('/')[0] === track).flatMap(([, owners]) => owners);
  return { rules: all.filter((owner) => !isScore(owner)), scores: all.filter(isScore) };
}
