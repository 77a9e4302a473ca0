import { philox } from './philox.ts';

/** A 64-bit number in decimal digits, 0 to 18446744073709551615. Text, since doubles would round it. */
export type Seed = string;

/** Who draws. Strategies meet chance of their own, so that a change of strategy shifts nobody else's luck. */
export const LUCK_DOMAINS = ['world', 'strategies'] as const;
export type LuckDomain = (typeof LUCK_DOMAINS)[number];

/**
 * Chance by address, never by place in a queue: the same turn, rule, cause and ordinal always meet the same draw,
 * uniform in [0, 1) with 53 bits.
 */
export interface Luck {
  draw(turn: number, rule: number, cause: number, ordinal: number): number;
  /** Hears of draws that decided something, where somebody keeps a record; the world never reads it. */
  note?(odds: Odds): void;
}

/** A draw that decided something, for "why" afterwards. Rule and fact by the world's own numbers; chance and draw in [0, 1). */
export interface Odds {
  readonly rule: number;
  readonly fact: number;
  readonly chance: number;
  readonly drawn: number;
  /** Where a step was weighed: what it weighed, and against which bar. */
  readonly weighed?: Weighed;
}

/** How the weight of a step came about, in points: its size, what each line added or took, and the bar of its receiver. */
export interface Weighed {
  /** Giver and receiver, by the world's own numbers. */
  readonly by: number;
  readonly about: number;
  readonly size: number;
  readonly bar: number;
  /** By the place of the line among the weighing's; lines that came to nothing are left out. */
  readonly lines: readonly { readonly line: number; readonly points: number }[];
}

/** The same luck, with somebody who hears what its draws decided. */
export const notedBy = (luck: Luck, note: ((odds: Odds) => void) | undefined): Luck =>
  note === undefined ? luck : { draw: (...address) => luck.draw(...address), note };

/** The words of a draw while it is made. */
const words = new Uint32Array(4);

const LARGEST = 2n ** 64n - 1n;

/** True where the text is a seed. */
export function isSeed(text: string): boolean {
  return /^\d{1,20}$/.test(text) && BigInt(text) <= LARGEST;
}

/** The luck of one game. Throws on a text that is no seed: ask `isSeed` first. */
export function luckOf(seed: Seed, domain: LuckDomain): Luck {
  if (!isSeed(seed)) throw new Error(`A seed is a whole number from 0 to ${LARGEST}, not "${seed}".`);
  const [key0, key1] = [Number(BigInt(seed) >> 32n), Number(BigInt(seed) & 0xffffffffn)];
  const domainWord = LUCK_DOMAINS.indexOf(domain) << 24;
  return {
    draw(turn, rule, cause, ordinal) {
      words[0] = domainWord | turn;
      words[1] = rule;
      words[2] = cause;
      words[3] = ordinal;
      philox(words, key0, key1);
      return (((words[0] ?? 0) >>> 5) * 67_108_864 + ((words[1] ?? 0) >>> 6)) / 9_007_199_254_740_992;
    },
  };
}
