import type { ComponentChildren } from 'preact';
import type { CourseMark } from './course-marks.ts';

/** A column of the figure, in its own units; a strip is as high as a column is wide. */
const COLUMN = 40;
const MIDDLE = COLUMN / 2;
/** Marks keep this far from the rim of their strip. */
const RIM = 5;

interface StripProps {
  readonly name: string;
  readonly columns: number;
  /** The last value, where the strip shows one. */
  readonly value?: string;
  readonly children: ComponentChildren;
}

function Strip({ name, columns, value, children }: StripProps) {
  return (
    <div class="course-row">
      <span class="label">
        {name} {value !== undefined && <span class="stamp">{value}</span>}
      </span>
      <svg viewBox={`0 0 ${columns * COLUMN} ${COLUMN}`}>
        {Array.from({ length: columns - 1 }, (_, column) => (
          <path key={column} class="course-rule" d={`M${(column + 1) * COLUMN} 0V${COLUMN}`} />
        ))}
        {children}
      </svg>
    </div>
  );
}

const centre = (place: number): number => place * COLUMN + MIDDLE;

interface CurveProps {
  readonly name: string;
  readonly values: readonly number[];
  readonly most: number;
  readonly digits: number;
}

/** A value a turn as a line over its own ground. */
export function CurveRow({ name, values, most, digits }: CurveProps) {
  const height = (value: number): number =>
    COLUMN - RIM - (Math.max(0, Math.min(most, value)) / most) * (COLUMN - 2 * RIM);
  const points = values.map((value, place) => `${centre(place)} ${height(value)}`).join('L');
  const last = values.at(-1);
  return (
    <Strip name={name} columns={values.length} value={last === undefined ? '' : last.toFixed(digits)}>
      <path class="course-ground" d={`M${MIDDLE} ${COLUMN}L${points}V${COLUMN}Z`} />
      <path class="course-curve" d={`M${points}`} />
      {values.map((value, place) => (
        <circle key={place} class="course-point" cx={centre(place)} cy={height(value)} r={2.5} />
      ))}
    </Strip>
  );
}

interface MarksProps {
  readonly name: string;
  readonly marks: readonly CourseMark[];
}

const LINE_HEIGHT = { open: 18, strained: 8, silent: 2 } as const;

/** A line by how much of it is up: a broad band is open, half a band strained, a thread silent. */
export function LineRow({ name, marks }: MarksProps) {
  return (
    <Strip name={name} columns={marks.length}>
      {marks.map(({ turn, line }, place) => (
        <rect
          key={turn}
          class="course-line"
          data-state={line}
          x={place * COLUMN}
          y={MIDDLE - LINE_HEIGHT[line] / 2}
          width={COLUMN}
          height={LINE_HEIGHT[line]}
        />
      ))}
    </Strip>
  );
}

/** A triangle a launch, larger for a heavier one. */
export function LaunchRow({ name, marks }: MarksProps) {
  return (
    <Strip name={name} columns={marks.length}>
      {marks.flatMap(({ turn, launches }, place) =>
        launches.map((severity, number) => {
          const [x, half] = [centre(place) + (number - (launches.length - 1) / 2) * 11, 2.5 + severity];
          return (
            <path
              key={`${turn}/${number}`}
              class="course-launch"
              d={`M${x - half} ${MIDDLE + half}L${x} ${MIDDLE - half}L${x + half} ${MIDDLE + half}Z`}
            />
          );
        }),
      )}
    </Strip>
  );
}

/** Steps: the chair's own above, those of others below; full where one counted, a ring where it was shrugged off. */
export function StepRow({ name, marks }: MarksProps) {
  return (
    <Strip name={name} columns={marks.length}>
      {marks.flatMap(({ turn, steps }, place) =>
        [true, false].flatMap((isOwn) => {
          const row = steps.filter((step) => step.isOwn === isOwn);
          return row.map(({ hasCounted }, number) => (
            <circle
              key={`${turn}/${isOwn}/${number}`}
              class="course-step"
              data-counted={hasCounted}
              cx={centre(place) + (number - (row.length - 1) / 2) * 11}
              cy={MIDDLE + (isOwn ? -9 : 9)}
              r={4.5}
            />
          ));
        }),
      )}
    </Strip>
  );
}
