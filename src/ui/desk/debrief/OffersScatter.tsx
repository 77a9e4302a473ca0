import type { TablePath } from '../../verdict/offers.worker.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { usePartyColour } from '../text/party-colour.ts';
import { type Box, placeLabels, spanOf, stations, textMarks, theoryMarks, ticksOf } from './offers-figure.ts';

/** The figure's own units; on a phone one of them is about a pixel. */
const WIDTH = 360;
const HEIGHT = 320;
/** Room for the figures of the axes, at the left and at the foot. */
const SIDE = 30;
const FOOT = 24;
const RIM = 8;
const DOT = 4.5;
/** What a mark takes up with its ring. */
const MARK = 16;
const LETTER = { width: 10, height: 15 } as const;

interface Props {
  readonly table: TablePath;
}

/** For two parties: each text by what it is worth to either, the way that the offers went, and the frontier that bounds them all. */
export function OffersScatter({ table }: Props) {
  const { say } = useDesk();
  const [across = '', up = ''] = table.parties;
  const [spanX, spanY] = [spanOf(0, table), spanOf(1, table)];
  const x = scale(spanX, SIDE, WIDTH - RIM);
  const y = scale(spanY, HEIGHT - FOOT, RIM);
  const at = ([worthX = 0, worthY = 0]: readonly number[]): readonly [number, number] => [x(worthX), y(worthY)];
  const frontier = (table.measures?.frontier ?? []).toSorted(([one = 0], [other = 0]) => one - other);
  return (
    <div class="offers-plot">
      <p class="label offers-up">{say('ui.offers.axis-up', { name: shortName(say, up) })}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        <defs>
          <clipPath id="offers-frame">
            <rect x={SIDE} y={RIM} width={WIDTH - SIDE - RIM} height={HEIGHT - FOOT - RIM} />
          </clipPath>
        </defs>
        <Axes x={x} y={y} ticksX={ticksOf(spanX)} ticksY={ticksOf(spanY)} />
        <g clip-path="url(#offers-frame)">
          <path class="offers-frontier" d={lineOf(frontier.map(at))} />
          {frontier.map((worths) => {
            const [px, py] = at(worths);
            return <path key={worths.join()} class="offers-edge" d={`M${px - 3} ${py}l3 -3l3 3l-3 3Z`} />;
          })}
        </g>
        <Marks table={table} at={at} />
      </svg>
      <p class="label offers-across">{say('ui.offers.axis-across', { name: shortName(say, across) })}</p>
    </div>
  );
}

const scale =
  ([low, high]: readonly [number, number], from: number, to: number) =>
  (worth: number): number =>
    from + ((worth - low) / (high - low)) * (to - from);

const lineOf = (points: readonly (readonly [number, number])[]): string =>
  points.length === 0 ? '' : `M${points.map((point) => point.join(' ')).join('L')}`;

interface AxesProps {
  readonly x: (worth: number) => number;
  readonly y: (worth: number) => number;
  readonly ticksX: readonly number[];
  readonly ticksY: readonly number[];
}

/** Figures at the rim; the lines of 0 are where walking away would leave each. */
function Axes({ x, y, ticksX, ticksY }: AxesProps) {
  const { say } = useDesk();
  const points = (worth: number): string => say('ui.offers.tick', { points: worth });
  return (
    <g class="offers-axes">
      {ticksX.map((worth) => (
        <g key={`x${worth}`}>
          <path data-zero={worth === 0} d={`M${x(worth)} ${RIM}V${HEIGHT - FOOT}`} />
          <text x={x(worth)} y={HEIGHT - 6} text-anchor="middle">
            {points(worth)}
          </text>
        </g>
      ))}
      {ticksY.map((worth) => (
        <g key={`y${worth}`}>
          <path data-zero={worth === 0} d={`M${SIDE} ${y(worth)}H${WIDTH - RIM}`} />
          <text x={SIDE - 5} y={y(worth) + 4.5} text-anchor="end">
            {points(worth)}
          </text>
        </g>
      ))}
    </g>
  );
}

interface MarksProps extends Props {
  readonly at: (worths: readonly number[]) => readonly [number, number];
}

/** The way of the offers, what the theories choose, and beside each point what it is called. */
function Marks({ table, at }: MarksProps) {
  const { say, session } = useDesk();
  const colourOf = usePartyColour();
  const [texts, chosen] = [textMarks(table), theoryMarks(table)];
  const names = [
    ...texts.map(({ number }) => String(number)),
    ...chosen.map(({ theories }) => theories.map((theory) => say(`ui.offers.letter.${theory}`)).join(' ')),
  ];
  const points = [...texts, ...chosen].map(({ utilities }): Box => {
    const [x, y] = at(utilities);
    return { x, y, width: MARK, height: MARK };
  });
  const labels = points.map((point, place) => ({
    ...point,
    width: LETTER.width * (names[place] ?? '').length,
    height: LETTER.height,
  }));
  const frame = { x: WIDTH / 2, y: HEIGHT / 2, width: WIDTH, height: HEIGHT };
  const placed = placeLabels(labels, points, frame);
  const way = stations(texts, table).map(({ utilities }) => at(utilities));
  return (
    <>
      {way.slice(1).map((to, place) => (
        <Arrow key={place} from={way[place] ?? to} to={to} />
      ))}
      {chosen.map(({ utilities }) => {
        const [x, y] = at(utilities);
        return <path key={utilities.join()} class="offers-chosen" d={`M${x - 7} ${y}l7 -7l7 7l-7 7Z`} />;
      })}
      {texts.map(({ number, utilities, offers, isSigned }) => {
        const [x, y] = at(utilities);
        const from = offers[0]?.from ?? '';
        return (
          <g key={number} data-colour={colourOf(from)}>
            {isSigned && <circle class="offers-seal" cx={x} cy={y} r={DOT + 3} />}
            <circle class="offers-text" data-own={from === session.party} cx={x} cy={y} r={DOT} />
          </g>
        );
      })}
      {placed.map(({ x, y }, place) => (
        <text key={place} class="offers-name" data-theory={place >= texts.length} x={x} y={y + 5} text-anchor="middle">
          {names[place]}
        </text>
      ))}
    </>
  );
}

/** From one text to the next, with a head in the middle, where no mark covers it. */
function Arrow({
  from: [x, y],
  to: [endX, endY],
}: {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}) {
  const [midX, midY] = [(x + endX) / 2, (y + endY) / 2];
  const turn = (Math.atan2(endY - y, endX - x) * 180) / Math.PI;
  return (
    <g>
      <path class="offers-way" d={`M${x} ${y}L${endX} ${endY}`} />
      <path class="offers-head" d="M-4 -4L4 0L-4 4Z" transform={`translate(${midX} ${midY}) rotate(${turn})`} />
    </g>
  );
}
