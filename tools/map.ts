/**
 * Makes assets/map.json from the world atlas (Natural Earth, 1:50 million, public domain): land in one tone, without
 * borders, the armistice line, and a net of meridians and parallels, projected and cut to the sheet.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type GeoPermissibleObjects, geoConicEquidistant, geoGraticule, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { PROJECTION, SHEET } from '../src/ui/picture/projection.ts';

/** Numbers by which the atlas calls the two Koreas (ISO 3166-1). */
const KOREAS = ['408', '410'];
/** Map units between two points of a coast: what stands nearer cannot be told apart. */
const APART = 1.4;
/** Islands smaller than this are left out, in square map units. */
const LEAST_AREA = 6;

type Flat = number[];

const atlasAt = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../node_modules/world-atlas/${name}`, import.meta.url), 'utf8'));
const land = atlasAt('land-50m.json') as Topology<{ land: GeometryCollection }>;
const countries = atlasAt('countries-50m.json') as Topology<{ countries: GeometryCollection }>;

const projection = geoConicEquidistant()
  .parallels([...PROJECTION.parallels])
  .rotate([-PROJECTION.meridian, 0])
  .center([0, PROJECTION.centre])
  .scale(PROJECTION.scale)
  .translate([...PROJECTION.translate])
  .clipExtent([
    [SHEET.x, SHEET.y],
    [SHEET.x + SHEET.width, SHEET.y + SHEET.height],
  ]);

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The projected strokes of a shape, each as x, y, x, y…, thinned to points that can be told apart. */
function strokesOf(shape: GeoPermissibleObjects): Flat[] {
  const strokes: Flat[] = [];
  const add = (x: number, y: number) => {
    const stroke = strokes.at(-1);
    if (stroke === undefined) throw new Error('A stroke goes on before it begins.');
    if (Math.hypot(x - (stroke.at(-2) ?? 0), y - (stroke.at(-1) ?? 0)) >= APART) stroke.push(tenth(x), tenth(y));
  };
  const pen = {
    beginPath() {},
    arc() {},
    moveTo: (x: number, y: number) => strokes.push([tenth(x), tenth(y)]),
    lineTo: add,
    closePath() {},
  };
  geoPath(projection, pen)(shape);
  return strokes;
}

/** Signed area of a ring in square map units; the sign says which way round it goes. */
function areaOf(ring: Flat): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const next = (i + 2) % ring.length;
    twice += (ring[i] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[i + 1] ?? 0);
  }
  return twice / 2;
}

const between = mesh(
  countries,
  countries.objects.countries,
  (one, other) => one !== other && KOREAS.includes(String(one.id)) && KOREAS.includes(String(other.id)),
);
const net = geoGraticule()
  .step([5, 5])
  .extent([
    [90, 10],
    [170, 65],
  ])
  .precision(1);

const sheet = {
  land: strokesOf(feature(land, land.objects.land)).filter((ring) => Math.abs(areaOf(ring)) >= LEAST_AREA),
  armistice: strokesOf(between),
  net: strokesOf(net()),
};
writeFileSync(new URL('../assets/map.json', import.meta.url), `${JSON.stringify(sheet)}\n`);
