import type { Index } from '../rules/index-of.ts';
import { keptBy } from '../rules/kept-by.ts';
import type { Fact } from '../world/world.ts';
import { addressOfAll } from './address.ts';

/**
 * The addresses of what causes draws: kind of fact, by whom, about whom. Names, never places in a list. There are few, and
 * all are asked again and again, so they are made at once; the first of each kind and party is nobody's.
 */
export const causeAddresses = keptBy(({ facts, parties }: Index): ((fact: Fact) => number) => {
  const [kinds, doers] = [
    [0, ...facts.addresses],
    [0, ...parties.addresses],
  ];
  const many = doers.length;
  const all = Uint32Array.from(
    kinds.flatMap((kind) => doers.flatMap((by) => doers.map((about) => addressOfAll(kind, by, about)))),
  );
  return ({ kind, by, about }) => all[((kind + 1) * many + by + 1) * many + about + 1] ?? 0;
});
