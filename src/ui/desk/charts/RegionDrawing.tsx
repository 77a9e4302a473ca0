import type { RegionLayout, StanceBox } from 'virtual:charts';
import type { ChartRegion, ChartStance } from '../../picture/chart.ts';
import { headOf, roundedPath } from '../../picture/chart-lines.ts';

interface Props {
  readonly region: Pick<ChartRegion, 'stances' | 'ways'>;
  readonly drawing: RegionLayout;
}

const LINE = 17;

/** A drawing grows with the letters that a reader wants. */
const inRem = (pixels: number): string => `${pixels / 16}rem`;

/** A region as a diagram. Its twin says the same in words, so that this is for the eyes alone. */
export function RegionDrawing({ region, drawing }: Props) {
  const { width, height, boxes, ways } = drawing;
  // What matters is drawn last and lies on top: ways that are open, then those that were taken.
  const ranked = region.ways.toSorted((one, other) => rankOf(one) - rankOf(other));
  return (
    <svg
      class="chart-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={inRem(width)}
      height={inRem(height)}
      aria-hidden="true"
    >
      {ranked.map((way) => {
        const points = ways[way.key];
        if (points === undefined) return null;
        return (
          <g key={way.key} class="chart-way" data-open={way.isOpen} data-fired={way.hasFired}>
            <path d={roundedPath(points)} />
            <polygon points={headOf(points)} />
          </g>
        );
      })}
      {region.stances.map((stance) => {
        const box = boxes[stance.stance];
        return box === undefined ? null : <StanceMark key={stance.stance} stance={stance} box={box} />;
      })}
    </svg>
  );
}

const rankOf = ({ isOpen, hasFired }: ChartRegion['ways'][number]): number => (isOpen ? 1 : 0) + (hasFired ? 2 : 0);

function StanceMark({ stance, box }: { readonly stance: ChartStance; readonly box: StanceBox }) {
  const { x, y, width, height, lines } = box;
  const top = y + height / 2 - ((lines.length - 1) * LINE) / 2;
  return (
    <g class="chart-stance" data-now={stance.isNow}>
      <rect x={x} y={y} width={width} height={height} rx={2} />
      <text x={x + width / 2} y={top} text-anchor="middle" dominant-baseline="central">
        {lines.map((line, place) => (
          <tspan key={line} x={x + width / 2} dy={place === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
      {stance.number !== null && (
        <g class="chart-number">
          <circle cx={x} cy={y} r={8.5} />
          <text x={x} y={y} text-anchor="middle" dominant-baseline="central">
            {stance.number}
          </text>
        </g>
      )}
    </g>
  );
}
