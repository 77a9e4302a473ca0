import { writeFileSync } from 'node:fs';
import type { Seed } from '#engine';
import {
  gradualismOverGames,
  type PlayedTheory,
  rubinsteinOverTables,
  type TheoryFigure,
  tableOf,
  trustOverGames,
} from '#lab';
import { Complaint } from '../../complaint.ts';
import { svgWriter } from '../../figures/svg-text.ts';
import { together } from '../../gathering.ts';
import { openScenario } from '../../library.ts';
import { fromCaller } from '../../source-files.ts';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import { unknownId } from '../../unknown-id.ts';
import type { Voice } from '../../voice.ts';
import { countFrom, seedFrom } from './lab-work.ts';
import { gradualismFigure, rubinsteinFigure, trustFigure } from './theory-figures.ts';

export interface TheoryOptions {
  readonly games: string;
  readonly seed: string;
  readonly svg?: string;
  readonly json?: boolean;
}

/** What is laid over what, and how both are drawn and told. */
interface Laid {
  readonly over: PlayedTheory;
  readonly figure: TheoryFigure;
  /** A sentence of its own, beside the table. */
  readonly also: readonly string[];
}

const THEORIES = ['gradualism', 'rubinstein', 'trust'] as const;
type Theory = (typeof THEORIES)[number];
const isTheory = (id: string): id is Theory => THEORIES.some((theory) => theory === id);

/** δ of the partners of the exchange, δ₂ and the turns of the table. */
const [CONTINUATION, SECOND, HORIZON] = [0.9, 0.8, 60];
const WIDTH = 720;

const LAID: Readonly<Record<Theory, (games: number, seed: Seed) => Laid>> = {
  gradualism: (games, seed) => {
    const over = gradualismOverGames(openScenario('gradualism').scenario, CONTINUATION, { games, seed });
    return { over, figure: gradualismFigure(over, CONTINUATION), also: [] };
  },
  rubinstein: () => {
    const over = rubinsteinOverTables(SECOND, HORIZON);
    return { over, figure: rubinsteinFigure(over, SECOND, HORIZON), also: [] };
  },
  trust: (games, seed) => {
    const over = trustOverGames(openScenario('assurance').scenario, { games, seed });
    const { threshold, found } = over;
    const also =
      found === null
        ? speak('report.theory.trust.no-crossing', { threshold })
        : speak('report.theory.trust.crossing', { threshold, found });
    return { over, figure: trustFigure(over, games), also: [also] };
  },
};

/** `lab theory`: what three theories say, over what games show. Complains. */
export async function theory(id: string | undefined, options: TheoryOptions, voice: Voice): Promise<void> {
  const { games, seed, svg, json } = options;
  if (id !== undefined && !isTheory(id))
    throw unknownId({ key: 'report.theory.unknown', id, known: THEORIES, at: `lab theory ${id}` });
  if (svg !== undefined && id === undefined) throw new Complaint('report.theory.which', { known: THEORIES.join(', ') });
  const chosen = id === undefined ? THEORIES : [id];
  const { count, sown } = together({ count: () => countFrom(games, 2, '--games'), sown: () => seedFrom(seed) });
  const laid = chosen.map((one) => ({ name: one, ...LAID[one](count, sown) }));
  if (json === true)
    voice.result(
      JSON.stringify(
        laid.map(({ name, over }) => ({ name, ...over })),
        null,
        2,
      ),
    );
  else for (const line of laid.flatMap(storyOf)) voice.result(line);
  const [only] = laid;
  if (svg === undefined || only === undefined) return;
  writeTo(svg, (await svgWriter()).file(only.figure, WIDTH, 'light'));
  voice.note(speak('report.theory.wrote', { path: svg }));
}

function storyOf({ over, figure, also }: Laid): readonly string[] {
  const { caption, headers, rows } = tableOf(figure);
  const [first = '', ...others] = headers;
  return [
    caption,
    figure.description,
    '',
    ...tableLines([left(first), ...others.map(right)], rows),
    '',
    speak('report.theory.worst', { distance: over.worst }),
    ...also,
    '',
  ];
}

function writeTo(path: string, text: string): void {
  try {
    writeFileSync(fromCaller(path), text);
  } catch (error) {
    throw new Complaint('unwritable', { path, why: error instanceof Error ? error.message : String(error) });
  }
}
