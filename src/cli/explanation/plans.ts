import { join } from 'node:path';
import { faultLine } from '#engine';
import { CHAPTERS, type Chapter, type Plan } from '#lab';
import { Complaint } from '../complaint.ts';
import type { OpenedScenario } from '../library.ts';
import { readPlanFile } from '../plans/read-plan.ts';
import { PACKAGE_ROOT } from '../source-files.ts';

/** The plan of each chapter, by its id. */
const PLANS: Readonly<Record<Chapter, string>> = {
  worlds: 'you-first-or-phased',
  boundary: 'boundary',
  ablations: 'ablations',
  horizons: 'horizons',
  reciprocity: 'reciprocity',
  openers: 'openers',
};

/** Where the plans stand that come with the package. */
export const PLANS_FOLDER = join(PACKAGE_ROOT, 'scenarios/korea/plans');

/** A plan as it stands in the repository, and as it is played: with fewer games, where the caller wants it quicker. */
export interface ChapterPlan {
  readonly chapter: Chapter;
  readonly standing: Plan;
  readonly wanted: Plan;
}

/** Fewer points of a box than this say nothing about a parameter. */
const LEAST_POINTS = 8;

/** The same plan with another size: so many games of each point, or of a box so many points. */
function resized(plan: Plan, games: number | null): Plan {
  if (games === null) return plan;
  const { design } = plan;
  if (design.kind === 'latin-hypercube' || design.kind === 'sobol')
    return { ...plan, design: { ...design, points: Math.max(LEAST_POINTS, games) } };
  return { ...plan, games };
}

/** The plans of all chapters, and the scenario that they are about. Complains where one has faults, or another scenario. */
export function chapterPlans(games: number | null): {
  readonly opened: OpenedScenario;
  readonly plans: readonly ChapterPlan[];
} {
  let opened: OpenedScenario | null = null;
  const plans = CHAPTERS.map((chapter): ChapterPlan => {
    const path = join(PLANS_FOLDER, `${PLANS[chapter]}.plan.yaml`);
    const reading = readPlanFile(path);
    if (!reading.ok) throw new Complaint('explain.faulty', { path, fault: reading.faults.map(faultLine)[0] ?? '' });
    const { plan } = reading;
    if (opened !== null && opened.scenario.scenario !== plan.scenario)
      throw new Complaint('explain.other-scenario', { path, here: plan.scenario, there: opened.scenario.scenario });
    opened ??= reading.opened;
    return { chapter, standing: plan, wanted: resized(plan, games) };
  });
  if (opened === null) throw new Error('There are no chapters.');
  return { opened, plans };
}
