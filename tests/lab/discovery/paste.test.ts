import { expect, test } from 'vitest';
import { OPEN } from '../../../src/lab/discovery/box.ts';
import { columnsFrom } from '../../../src/lab/discovery/inputs.ts';
import { paste } from '../../../src/lab/discovery/paste.ts';
import { planted } from './planted.ts';

const { inputs, worlds } = planted(1000, '1');
const columns = columnsFrom(inputs, worlds.length);
const among = Uint32Array.from(worlds, (_, world) => world);

/** The limits with some of them other than open, by the place of the input. */
const limitsWith = (changes: Readonly<Record<number, Partial<typeof OPEN>>>) =>
  columns.map((_, at) => ({ ...OPEN, ...changes[at] }));

test('a box that was peeled too far in one input is widened while that makes it denser', () => {
  // Hits lie where b is high, the more surely the lower a is; the box was cut off at the low end of a.
  const isHit = Uint8Array.from(worlds, ({ at: [a = 0, b = 0] }) => Number(b > 0.5 && a < 0.6));
  const [wide] = paste(limitsWith({ 0: { low: 0.4, high: 0.8 }, 1: { low: 0.5 } }), columns, isHit, among, 0.05);
  expect(wide?.low).toBe(Number.NEGATIVE_INFINITY);
  expect(wide?.high).toBe(0.8);
});

test('a word that was left out comes back where it makes the box denser', () => {
  const isHit = Uint8Array.from(worlds, ({ at: [a = 0], school }) => Number(school === 'beta' || a < 0.2));
  const box = limitsWith({ 0: { high: 0.5 }, 4: { without: new Set([1, 2]) } });
  const without = paste(box, columns, isHit, among, 0.05)[4]?.without;
  expect(without).toEqual(new Set([2]));
});

test('a box that is as dense as can be stays as it is', () => {
  const isHit = Uint8Array.from(worlds, ({ at: [a = 0] }) => Number(a < 0.5));
  const box = limitsWith({ 0: { high: 0.3 } });
  expect(paste(box, columns, isHit, among, 0.05)).toEqual(box);
});
