import type { Point, RegionLayout } from 'virtual:charts';
import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { RegionData } from '../src/engine/scenario/shape/charts.ts';

/** Wide enough for any letter of a serifless face at 13 pixels; a build has no letters to measure. */
const LETTER = 7;
/** The same for Hangul, whose syllables are squares. */
const SQUARE = 13;
const LINE_WIDTH = 17 * LETTER;
const LINE_HEIGHT = 17;
const PADDING = { x: 14, y: 9 };
const LEAST_WIDTH = 84;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '11',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '11',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
};

const widthOf = (line: string): number =>
  Array.from(line).reduce((sum, letter) => sum + (/\p{Script=Hangul}/u.test(letter) ? SQUARE : LETTER), 0);

/** Breaks a name between words, so that no line is longer than it must be. */
export function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= LINE_WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The pairs of stances between which a region has at least one way, each once, in the order of the file. */
export function waysOf(region: RegionData): readonly (readonly [from: string, to: string])[] {
  const stances = Object.entries(region.states);
  const pairs = stances.flatMap(([from, { on }]) =>
    [on, region.on]
      .flatMap((table) => Object.values(table ?? {}).flat())
      .flatMap(({ target }) => (target === undefined ? [] : [[from, target.replace(/^\./, '')] as const])),
  );
  const once = new Map(pairs.filter(([from, to]) => from !== to).map((pair) => [pair.join('>'), pair]));
  return [...once.values()];
}

const elk = new ELK();

/** Lays one region out from top to bottom. `nameOf` says what a stance is called in the language of the drawing. */
export async function layOutRegion(region: RegionData, nameOf: (stance: string) => string): Promise<RegionLayout> {
  const lines = Object.fromEntries(Object.keys(region.states).map((stance) => [stance, linesOf(nameOf(stance))]));
  const children = Object.entries(lines).map(([id, text]): ElkNode => {
    const width = Math.max(LEAST_WIDTH, ...text.map((line) => widthOf(line) + 2 * PADDING.x));
    return { id, width, height: text.length * LINE_HEIGHT + 2 * PADDING.y };
  });
  const edges = waysOf(region).map(
    ([from, to]): ElkExtendedEdge => ({ id: `${from}>${to}`, sources: [from], targets: [to] }),
  );
  const graph: ElkNode = { id: 'region', layoutOptions: OPTIONS, children, edges };
  const laid = await elk.layout(graph);
  return {
    width: whole(laid.width),
    height: whole(laid.height),
    boxes: Object.fromEntries(
      (laid.children ?? []).map(({ id, x, y, width, height }) => [
        id,
        { x: whole(x), y: whole(y), width: whole(width), height: whole(height), lines: lines[id] ?? [] },
      ]),
    ),
    ways: Object.fromEntries((laid.edges ?? []).map((edge) => [edge.id, pointsOf(edge)])),
  };
}

const whole = (value = 0): number => Math.round(value);

function pointsOf({ sections = [] }: ElkExtendedEdge): readonly Point[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    straightened([startPoint, ...bendPoints, endPoint].map(({ x, y }): Point => [whole(x), whole(y)])),
  );
}

/** A step aside that nobody would see as one. */
const JOG = 6;

/** A line that only jogs a little on its way down runs straight; its end has room to move along the box. */
function straightened(points: readonly Point[]): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length !== 4) return points;
  return Math.abs(first[0] - last[0]) <= JOG ? [first, [first[0], last[1]]] : points;
}
