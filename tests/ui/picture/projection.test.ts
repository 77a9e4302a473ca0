import { geoConicEquidistant } from 'd3-geo';
import { expect, test } from 'vitest';
import { CORE, PROJECTION, project, SHEET, standingOf } from '../../../src/ui/picture/projection.ts';

const reference = geoConicEquidistant()
  .parallels([...PROJECTION.parallels])
  .rotate([-PROJECTION.meridian, 0])
  .center([0, PROJECTION.centre])
  .scale(PROJECTION.scale)
  .translate([...PROJECTION.translate]);

test('a pin falls where the map was drawn', () => {
  for (const [longitude, latitude] of [
    [126.98, 37.57],
    [125.75, 39.03],
    [139.7, 35.7],
    [150, 20],
    [100, 55],
  ] as const) {
    const [x = 0, y = 0] = reference([longitude, latitude]) ?? [];
    expect(project(longitude, latitude).x).toBeCloseTo(x, 6);
    expect(project(longitude, latitude).y).toBeCloseTo(y, 6);
  }
});

test('both Korean capitals stand in the core, Pyongyang north-west of Seoul', () => {
  const [seoul, pyongyang] = [standingOf([126.98, 37.57]), standingOf([125.75, 39.03])];
  expect([seoul.beyond, pyongyang.beyond]).toEqual([null, null]);
  expect(pyongyang.at.x).toBeLessThan(seoul.at.x);
  expect(pyongyang.at.y).toBeLessThan(seoul.at.y);
  for (const { at } of [seoul, pyongyang]) {
    expect(at.x > CORE.x && at.x < CORE.x + CORE.width).toBe(true);
    expect(at.y > CORE.y && at.y < CORE.y + CORE.height).toBe(true);
  }
});

test('a capital across the ocean stands at the edge that is nearer to it', () => {
  expect(standingOf([-77.04, 38.9]).beyond).toBe('east');
  expect(standingOf([37.6, 55.75]).beyond).toBe('west');
  for (const pin of [
    [-77.04, 38.9],
    [37.6, 55.75],
    [180, 80],
    [-180, -80],
  ] as const) {
    const { at } = standingOf(pin);
    expect(at.x > SHEET.x && at.x < SHEET.x + SHEET.width).toBe(true);
    expect(at.y > SHEET.y && at.y < SHEET.y + SHEET.height).toBe(true);
  }
});
