import type { Debrief, FactView, ResolvedScenario } from '#engine';
import { CHANNELS, COURSE_GAUGES, LAUNCH_FACTS } from '../../picture/looks.ts';
import type { CourseTurn } from '../../verdict/course.ts';

/** What the figure shows of one turn. */
export interface CourseMark {
  readonly turn: number;
  /** Points by which the stock has grown since the opening. */
  readonly growth: number;
  /** 0 to 100. */
  readonly risk: number;
  readonly line: 'open' | 'strained' | 'silent';
  /** Severity of each launch. */
  readonly launches: readonly number[];
  readonly steps: readonly { readonly isOwn: boolean; readonly hasCounted: boolean }[];
}

/** The line that the figure follows: the first that the pictures know. */
export const COURSE_LINE = Object.keys(CHANNELS)[0] ?? '';

/** Whether the world has what the figure draws: a stock that grows, a risk, and the line. */
export const isCourseDrawn = ({ tracks, channels }: ResolvedScenario): boolean =>
  COURSE_LINE in channels && Object.values(COURSE_GAUGES).every((track) => track in tracks);

/** One mark a turn, from the worlds and the record together. */
export function courseMarks(
  course: readonly CourseTurn[],
  { timeline }: Pick<Debrief, 'timeline'>,
  { weighing }: Pick<ResolvedScenario, 'weighing'>,
  party: string,
): readonly CourseMark[] {
  const [opening, ...turns] = course;
  const receivers = Object.values(weighing.receivers);
  const stepsIn = (facts: readonly FactView[]): CourseMark['steps'] =>
    facts.flatMap(({ fact, by }) => {
      const receiver = receivers.find(({ counted, shrugged }) => fact === counted || fact === shrugged);
      return receiver === undefined ? [] : [{ isOwn: by === party, hasCounted: fact === receiver.counted }];
    });
  return turns.map(({ turn, gauges, lines }) => {
    const facts = timeline[turn] ?? [];
    const { growing, risk } = COURSE_GAUGES;
    return {
      turn,
      growth: (gauges[growing] ?? 0) - (opening?.gauges[growing] ?? 0),
      risk: gauges[risk] ?? 0,
      line: lines[COURSE_LINE] ?? 'silent',
      launches: facts.filter(({ fact }) => LAUNCH_FACTS.has(fact)).map(({ severity }) => severity),
      steps: stepsIn(facts),
    };
  });
}
