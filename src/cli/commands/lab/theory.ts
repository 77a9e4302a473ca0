import {
  isTheory,
  type LaidTheory,
  layTheory,
  type TellTheory,
  THEORIES,
  tableOf,
  theoryFigure,
  theoryFindings,
} from '#lab';
import { Complaint } from '../../complaint.ts';
import { svgWriter } from '../../figures/svg-text.ts';
import { together } from '../../gathering.ts';
import { openScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import { unknownId } from '../../unknown-id.ts';
import type { Voice } from '../../voice.ts';
import { writeWhole } from '../../whole-file.ts';
import { countFrom, seedFrom } from './lab-work.ts';

export interface TheoryOptions {
  readonly games: string;
  readonly seed: string;
  readonly svg?: string;
  readonly json?: boolean;
}

const WIDTH = 720;

const tell: TellTheory = (key, told) => speak(`report.theory.${key}`, told);

/** `lab theory`: what three theories say, over what games show. Complains. */
export async function theory(id: string | undefined, options: TheoryOptions, voice: Voice): Promise<void> {
  const { games, seed, svg, json } = options;
  if (id !== undefined && !isTheory(id))
    throw unknownId({ key: 'report.theory.unknown', id, known: THEORIES, at: `lab theory ${id}` });
  if (svg !== undefined && id === undefined) throw new Complaint('report.theory.which', { known: THEORIES.join(', ') });
  const chosen = id === undefined ? THEORIES : [id];
  const { count, sown } = together({ count: () => countFrom(games, 2, '--games'), sown: () => seedFrom(seed) });
  const laid = chosen.map((one) => layTheory(one, (name) => openScenario(name).scenario, { games: count, seed: sown }));
  if (json === true)
    voice.result(
      JSON.stringify(
        laid.map(({ theory: name, over }) => ({ name, ...over })),
        null,
        2,
      ),
    );
  else for (const line of laid.flatMap(storyOf)) voice.result(line);
  const [only] = laid;
  if (svg === undefined || only === undefined) return;
  writeWhole(svg, (await svgWriter()).file(theoryFigure(only, tell), WIDTH, 'light'));
  voice.note(speak('report.theory.wrote', { path: svg }));
}

function storyOf(laid: LaidTheory): readonly string[] {
  const figure = theoryFigure(laid, tell);
  const { caption, headers, rows } = tableOf(figure);
  const [first = '', ...others] = headers;
  return [
    caption,
    figure.description,
    '',
    ...tableLines([left(first), ...others.map(right)], rows),
    '',
    ...theoryFindings(laid, tell),
    '',
  ];
}
