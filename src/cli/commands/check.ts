import { type Fault, faultLine } from '#engine';
import { faultsOf } from '../checking.ts';
import { faultsOfPlans, isPlanPath, plansAt } from '../plans/plan-targets.ts';
import { speak } from '../speak.ts';
import { targetsAt } from '../targets.ts';
import type { Voice } from '../voice.ts';

export interface CheckOptions {
  readonly json?: boolean;
}

/** `check PATH…`: every fault once, as `path:line:col: code: sentence` or as JSON; exit 1 where there is one. */
export function check(paths: readonly string[], { json }: CheckOptions, voice: Voice): void {
  const targets = paths.filter((path) => !isPlanPath(path)).flatMap(targetsAt);
  const plans = paths.flatMap(plansAt);
  const all = [...targets.flatMap(faultsOf), ...faultsOfPlans(plans)];
  const faults = new Map(all.map((fault) => [faultLine(fault), fault]));
  if (json === true) voice.result(JSON.stringify([...faults].map(entryOf), null, 2));
  else for (const line of faults.keys()) voice.result(line);
  voice.note(
    faults.size === 0
      ? speak('check.well', { scenarios: targets.length, plans: plans.length })
      : speak('check.faulty', { faults: faults.size }),
  );
  if (faults.size > 0) voice.endWith(1);
}

/** A fault for machines: its place, its code, what it knows, and the line that people read. */
const entryOf = ([line, { at, code, params }]: readonly [string, Fault]) => ({ ...at, code, params, text: line });
