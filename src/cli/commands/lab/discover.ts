import type { Seed } from '#engine';
import { growTree, type Plan, prim, type SeatComparison, type Worlds, worldsOf } from '#lab';
import { Complaint } from '../../complaint.ts';
import { together } from '../../gathering.ts';
import { type OpenedScenario, openScenario } from '../../library.ts';
import { readRows } from '../../rows/read-rows.ts';
import { readStoredRun } from '../../rows/stored-run.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import {
  boundWords,
  comparisonIn,
  isSought,
  type Sought,
  type SoughtOptions,
  saysWhich,
  soughtIn,
} from './discover-settings.ts';
import { boxStory, treeStory } from './discover-story.ts';
import { columnName } from './lab-words.ts';
import { countFrom, seedFrom } from './lab-work.ts';
import { storedMeasure } from './stored-measure.ts';

export interface DiscoverOptions extends SoughtOptions {
  readonly measure: string;
  readonly boxes: string;
  readonly depth: string;
  readonly seed: string;
  readonly json?: boolean;
}

/** `lab discover`: in which worlds of a run something is so, in boxes and as a tree. Complains. */
export async function discover(folder: string, options: DiscoverOptions, voice: Voice): Promise<void> {
  if (!saysWhich(options)) {
    voice.note(speak('lab.discover.which-worlds'));
    voice.endWith(2);
    return;
  }
  const { plan } = readStoredRun(folder);
  const { sought, compare, measure, ...limits } = together({
    sought: () => soughtIn(options),
    compare: () => (options.compare === undefined ? null : comparisonIn(plan, options.compare)),
    measure: () => storedMeasure(folder, options.measure),
    seed: () => seedFrom(options.seed),
    boxes: () => countFrom(options.boxes, 1, '--boxes'),
    depth: () => countFrom(options.depth, 1, '--depth'),
  });
  const opened = openScenario(plan.scenario);
  const table = await readRows(folder, ['point', 'game', measure]);
  const worlds = worldsOf(plan, opened.scenario, table, measure, compare);
  if (worlds.inputs.length === 0) throw new Complaint('lab.discover.one-world', {}, folder);
  const found = foundIn(worlds, sought, limits);
  if (options.json === true) {
    const ends = sought === 'above-zero' ? { atLeast: null, atMost: null } : sought;
    const { plan: id, scenario, games } = plan;
    const about = { run: folder, plan: id, scenario, measure, compare, ...ends, games, seed: limits.seed };
    voice.result(JSON.stringify({ ...about, ...found }, null, 2));
  } else for (const line of linesOf(found, { plan, measure, compare, sought, opened })) voice.result(line);
}

interface Limits {
  readonly seed: Seed;
  readonly boxes: number;
  readonly depth: number;
}

function foundIn({ inputs, outcomes, missing }: Worlds, sought: Sought, { seed, boxes, depth }: Limits) {
  const isHit = Array.from(outcomes, (outcome) => isSought(sought, outcome));
  const hits = isHit.filter(Boolean).length;
  return {
    worlds: outcomes.length,
    missing,
    hits,
    share: hits / Math.max(1, outcomes.length),
    boxes: prim(inputs, isHit, { seed, boxes }),
    tree: growTree(inputs, Float64Array.from(isHit, Number), { seed, depth }),
  };
}

interface Asked {
  readonly plan: Plan;
  readonly measure: string;
  readonly compare: SeatComparison | null;
  readonly sought: Sought;
  readonly opened: OpenedScenario;
}

function linesOf(found: ReturnType<typeof foundIn>, asked: Asked): readonly string[] {
  const { plan, measure, compare, sought, opened } = asked;
  const { hits, worlds, share, boxes, tree } = found;
  const name = columnName(opened, measure) ?? measure;
  const title = { plan: plan.plan, name, games: plan.games, bound: boundWords(sought, compare !== null) };
  return [
    compare === null ? speak('lab.discover.title', title) : speak('lab.discover.compared', { ...title, ...compare }),
    speak('lab.discover.count', { hits, worlds, share }),
    ...(boxes.length === 0 ? [speak('lab.discover.no-box')] : []),
    ...boxes.flatMap((box, at) => boxStory(box, at, share, opened)),
    ...treeStory(tree, opened),
  ];
}
