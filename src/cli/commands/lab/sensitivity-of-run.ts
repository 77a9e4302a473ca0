import { type ResolvedScenario, type Seed, say } from '#engine';
import {
  factorsOf,
  type Plan,
  type PlanPoint,
  pointOf,
  type SettingSensitivity,
  sampleCount,
  sensitivityMethodOf,
  sensitivityOfRows,
} from '#lab';
import { Complaint } from '../../complaint.ts';
import { type OpenedScenario, openScenario } from '../../library.ts';
import { readRows } from '../../rows/read-rows.ts';
import { readStoredRun } from '../../rows/stored-run.ts';
import { speak } from '../../speak.ts';
import { columnName } from './lab-words.ts';
import { morrisAnswer, sobolAnswer } from './sensitivity-answers.ts';
import type { Told } from './sensitivity-of-model.ts';
import { morrisStory, sobolStory } from './sensitivity-story.ts';
import { settingName } from './setting-words.ts';

export interface RunTask {
  readonly folder: string;
  readonly measure: string;
  readonly seed: Seed;
  readonly resamples: number;
}

/** How much a measure of a run depends on the parameters of its plan, setting by setting. Complains. */
export async function sensitivityOfRun({ folder, measure, seed, resamples }: RunTask): Promise<Told> {
  const { plan } = readStoredRun(folder);
  const method = sensitivityMethodOf(plan);
  if (method === null) throw new Complaint('lab.sensitivity.no-design', { kind: plan.design.kind }, folder);
  const table = await readRows(folder, ['point', 'game', measure]);
  const opened = openScenario(plan.scenario);
  const settings = sensitivityOfRows(plan, table, measure, { seed, resamples });
  const { scenario, games } = plan;
  const told = { run: folder, plan: plan.plan, scenario, measure, method, games, seed, resamples };
  return {
    answer: { ...told, settings: settings.map((one) => settingAnswer(one, plan, opened.scenario)) },
    lines: [
      speak(`lab.sensitivity.run.${method}`, { plan: plan.plan, name: columnName(opened, measure) ?? measure, games }),
      ...settings.flatMap((one) => settingStory(one, plan, opened)),
    ],
  };
}

const firstPoint = (plan: Plan, scenario: ResolvedScenario, { setting }: SettingSensitivity): PlanPoint =>
  pointOf(plan, scenario, setting * sampleCount(plan));

function settingAnswer(found: SettingSensitivity, plan: Plan, scenario: ResolvedScenario) {
  const { seats, worldview, off, turns } = firstPoint(plan, scenario, found);
  const parameters = factorsOf(plan).map(([id, factor]) => ({ id, ...factor }));
  const { setting, points, luck, sobol, morris } = found;
  const shares = morris === null ? sobolAnswer(sobol, parameters) : morrisAnswer(morris, parameters);
  return { setting, seats, worldview, off, turns, points, luck, ...shares };
}

function settingStory(found: SettingSensitivity, plan: Plan, opened: OpenedScenario): readonly string[] {
  const naming = (id: string): string => speak('lab.named', { name: say(opened.words, `parameter.${id}`), id });
  const { luck, sobol, morris } = found;
  return [
    '',
    settingName(plan, opened, firstPoint(plan, opened.scenario, found)),
    '',
    ...(morris === null ? sobolStory(sobol, naming) : morrisStory(morris, naming)),
    ...(luck === null ? [] : [speak('lab.sensitivity.luck', { luck })]),
  ];
}
