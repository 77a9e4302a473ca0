import { addressOf, type Luck, type View } from '#engine';
import type { Demand } from './negotiator/demand.ts';
import type { Notes } from './notes.ts';
import type { Standpoint } from './standpoint.ts';

/** What a strategy looks at while it decides. */
export interface Sight {
  readonly view: View;
  readonly luck: Luck;
  readonly strategy: string;
  /** The party across the table. */
  readonly faces: string;
  readonly notes: Notes;
  /** Where the party stands, reckoned once it is asked for. */
  readonly standpoint: () => Standpoint;
  /** What it demands at each table that was looked at, where it haggles. */
  readonly demands: Map<string, Demand>;
}

/** Turns since something that never happened. */
export const NEVER = 99;

/** Points of a track as far as the party knows: the middle of what it sees, 0 where it sees nothing. */
export function level({ view }: Pick<Sight, 'view'>, track: string, of?: string): number {
  const span = view.track(track, of);
  return span === null ? 0 : (span.low + span.high) / 2;
}

/** Turns since the party last heard of a fact: 0 in this turn, `NEVER` if it never did. */
export function ago({ view }: Pick<Sight, 'view'>, fact: string, by?: string): number {
  const { lastTurn } = view.seen(fact, by);
  return lastTurn === 0 ? NEVER : view.turn - lastTurn;
}

/** True where a party stands in one of these stances, as far as this one knows. */
export function stands({ view }: Pick<Sight, 'view'>, party: string, region: string, ...stances: string[]): boolean {
  return stances.includes(view.stance(party, region) ?? '');
}

/** Reckons the address of each word once: strategies draw for the same few in every game. */
function once(addressOfWord: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const address = known.get(word) ?? addressOfWord(word);
    known.set(word, address);
    return address;
  };
}

const things = once(addressOf);
const purposes = new Map<string, (purpose: string) => number>();

function purposeOf(strategy: string, purpose: string): number {
  const own = purposes.get(strategy) ?? once((word) => addressOf(`${strategy}/${word}`));
  purposes.set(strategy, own);
  return own(purpose);
}

/** A draw in [0, 1) at the address of this strategy, a purpose of its own and a thing. The same every time it is asked. */
export const drawFor = ({ luck, strategy, view }: Sight, purpose: string, thing: string): number =>
  luck.draw(view.turn, purposeOf(strategy, purpose), things(thing), view.exchange);
