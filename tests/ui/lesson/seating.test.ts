import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copiesOf } from '../../../src/ui/lesson/copies.ts';
import { partsOf } from '../../../src/ui/lesson/parts.ts';
import { alikeIn, MOST_PUPILS, seatingOf, WAYS } from '../../../src/ui/lesson/seating.ts';

const CLASSES = [
  fc.integer({ min: 2, max: MOST_PUPILS }),
  fc.integer({ min: 2, max: 6 }),
  fc.constantFrom(...WAYS),
] as const;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

test('thirty people and three chairs are five tables of two to a chair', () => {
  const { devices, perParty } = seatingOf(30, 3, 'tables');
  expect(alikeIn(devices)).toEqual([{ chairs: [2, 2, 2], times: 5 }]);
  expect(perParty).toEqual([10, 10, 10]);
});

test('whatever the class, everybody has one chair, and no chair of a device has two people more than another', () => {
  fc.assert(
    fc.property(...CLASSES, (pupils, parties, way) => {
      const { devices, perParty } = seatingOf(pupils, parties, way);
      expect(sum(devices.flat())).toBe(pupils);
      expect(sum(perParty)).toBe(pupils);
      if (way === 'pairs') return;
      for (const chairs of devices) expect(Math.max(...chairs) - Math.min(...chairs)).toBeLessThanOrEqual(1);
    }),
  );
});

test('no table is larger than two to a chair, and pairs hold one chair each', () => {
  fc.assert(
    fc.property(CLASSES[0], CLASSES[1], (pupils, parties) => {
      for (const chairs of seatingOf(pupils, parties, 'tables').devices)
        expect(sum(chairs)).toBeLessThanOrEqual(2 * parties);
      for (const chairs of seatingOf(pupils, parties, 'pairs').devices) {
        expect(chairs.filter((people) => people > 0)).toHaveLength(1);
        expect(sum(chairs)).toBeLessThanOrEqual(2);
      }
    }),
  );
});

test('the chair that has one more changes from table to table', () => {
  const { devices, perParty } = seatingOf(20, 3, 'tables');
  expect(devices).toEqual([
    [2, 2, 1],
    [1, 2, 2],
    [2, 1, 2],
    [2, 2, 1],
  ]);
  expect(perParty).toEqual([7, 7, 6]);
});

test('nobody, or no chair, is no class', () => {
  expect(() => seatingOf(0, 3, 'tables')).toThrow('cannot be seated');
  expect(() => seatingOf(9, 0, 'tables')).toThrow('cannot be seated');
});

test('role sheets are copied for those who hold the chair, memos for each', () => {
  const playable = ['us', 'rok', 'dprk'];
  const seating = seatingOf(31, 3, 'projector');
  const copies = Object.fromEntries(partsOf({ playable }).map((part) => [part.id, copiesOf(part, seating, playable)]));
  expect(copies).toMatchObject({
    'role.us': 11,
    'role.rok': 10,
    'role.dprk': 10,
    memo: 31,
    rubric: 31,
    rules: 16,
    sources: 1,
  });
});
