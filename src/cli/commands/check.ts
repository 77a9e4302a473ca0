import { faultLine, readScenario } from '#engine';
import { sourcesOf } from '../scenario-files.ts';
import { speak } from '../speak.ts';
import { type Target, targetsAt } from '../targets.ts';
import type { Voice } from '../voice.ts';

/** `check PATH…`: every fault once, as `path:line:col: code: sentence`; exit 1 where there is one. */
export function check(paths: readonly string[], voice: Voice): void {
  const targets = paths.flatMap(targetsAt);
  const faults = new Set(targets.flatMap(faultsOf));
  for (const line of faults) voice.result(line);
  voice.note(
    faults.size === 0
      ? speak('check.well', { scenarios: targets.length })
      : speak('check.faulty', { faults: faults.size }),
  );
  if (faults.size > 0) voice.endWith(1);
}

function faultsOf({ home, scenario, isGuest }: Target): string[] {
  const reading = readScenario(sourcesOf(home, scenario));
  if (reading.ok) return [];
  const own = reading.faults.filter(({ at }) => at.path === scenario);
  const wanted = reading.faults.filter(({ code, at }) => at.path !== scenario && code === 'missing-word');
  const faults = isGuest && own.length + wanted.length > 0 ? [...own, ...wanted] : reading.faults;
  return faults.map(faultLine);
}
