import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Asked, aimGamesOf, aimTerms, type Explanation, explanationOf } from '#lab';
import { Complaint } from '../../complaint.ts';
import { FIGURES_FOLDER, pageFigures } from '../../explanation/figures.ts';
import { explanationPage } from '../../explanation/page.ts';
import { type ChapterPlan, chapterPlans } from '../../explanation/plans.ts';
import { playedPlans } from '../../explanation/play-plans.ts';
import { svgWriter } from '../../figures/svg-text.ts';
import { type OpenedScenario, openScenario } from '../../library.ts';
import { makeFolder } from '../../rows/run-folder.ts';
import { fromCaller } from '../../source-files.ts';
import { speak } from '../../speak.ts';
import { versionOfPackage } from '../../version.ts';
import type { Voice } from '../../voice.ts';
import { writeWhole } from '../../whole-file.ts';
import { countFrom } from './lab-work.ts';

export interface ExplainOptions {
  readonly out: string;
  readonly data: string;
  readonly games?: string;
  readonly workers?: string;
  readonly pageOnly?: boolean;
  readonly json?: boolean;
}

/** The names of page and figures in the folder where they are written. */
export const PAGE = 'you-first-or-phased.md';
export const FIGURES = 'you-first-or-phased.json';

/** Width of a figure in pixels: that of a page of text. */
const WIDTH = 760;

/** An interval needs two games. */
const LEAST_GAMES = 2;

/** `lab explain`: plays the plans of the headline question and writes the page that answers it, with its figures. */
export async function explain(options: ExplainOptions, voice: Voice): Promise<void> {
  if (options.pageOnly === true) {
    const found = figuresAt(join(options.out, FIGURES));
    await tell(found, openScenario(found.scenario), options, voice);
    return;
  }
  const games = options.games === undefined ? null : countFrom(options.games, LEAST_GAMES);
  const { opened, plans } = chapterPlans(games);
  const { data, workers } = options;
  const wanted = plans.map((one) => one.wanted);
  const tables = await playedPlans(wanted, opened, { data, workers }, voice);
  if (tables === null) return;
  const asked = Object.fromEntries(
    plans.map(({ chapter, standing, wanted: plan }: ChapterPlan, at) => {
      const table = tables[at];
      if (table === undefined) throw new Error(`The plan "${plan.plan}" was not played.`);
      return [chapter, { standing, played: { plan, table } }];
    }),
  ) as Asked;
  const { plan } = asked.worlds.played;
  const aimGames = aimGamesOf(plan);
  voice.note(speak('explain.aims', { games: aimGames }));
  const aims = aimTerms(plan, opened.scenario, aimGames);
  const found = explanationOf(asked, opened.scenario, { version: versionOfPackage(), aimGames, aims });
  makeFolder(options.out);
  write(options.out, FIGURES, figuresText(found));
  await tell(found, opened, options, voice);
}

const write = (folder: string, name: string, text: string): void => writeWhole(join(folder, name), text);

async function tell(
  found: Explanation,
  opened: OpenedScenario,
  { out, json }: ExplainOptions,
  voice: Voice,
): Promise<void> {
  write(out, PAGE, explanationPage(found, opened, FIGURES));
  const drawings = join(out, FIGURES_FOLDER);
  makeFolder(drawings);
  const { file } = await svgWriter();
  for (const { name, figure } of pageFigures({ found, opened })) write(drawings, name, file(figure, WIDTH, 'light'));
  if (json === true) voice.result(JSON.stringify(found, null, 2));
  else voice.result(speak('explain.written', { page: join(out, PAGE), figures: join(out, FIGURES) }));
}

/** Figures that this command wrote. Complains where there are none. */
function figuresAt(path: string): Explanation {
  try {
    return JSON.parse(readFileSync(fromCaller(path), 'utf8')) as Explanation;
  } catch (error) {
    throw new Complaint('explain.unreadable', { path, why: error instanceof Error ? error.message : String(error) });
  }
}

/** Figures as they are written down: one finding a line, so that a later run shows line by line what moved. */
function figuresText(found: Explanation): string {
  const lines = Object.entries(found).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
