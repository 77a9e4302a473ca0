import { actionOf, conditionText, effectsText, guardOf } from '../../../src/engine/index.ts';
import type { RegionData, TransitionData } from '../../../src/engine/scenario/shape/charts.ts';
import { section, table } from '../markdown.ts';
import { evidence, heads, type Speech } from '../speech.ts';

/** A party's chart: one table of transitions for each region. */
export const chartTables = (speech: Speech): string =>
  Object.entries(speech.scenario.charts)
    .flatMap(([party, { states }]) => Object.entries(states).map(([id, data]) => regionTable(party, id, data, speech)))
    .join('\n\n');

function regionTable(party: string, id: string, data: RegionData, speech: Speech): string {
  const { say } = speech;
  const seen = data.meta?.seen ?? 'all';
  const note = say('chart.note', {
    seen: say(`value.${seen}`),
    initial: speech.stance(party, id, data.initial),
    evidence: evidence(data.meta ?? {}, speech),
  });
  const stances: [string | null, RegionData['on']][] = [
    ...Object.entries(data.states).map(([stance, { on }]): [string, RegionData['on']] => [stance, on]),
    [null, data.on],
  ];
  const rows = stances.flatMap(([stance, on]) =>
    Object.entries(on ?? {}).flatMap(([fact, list]) =>
      [list].flat().map((transition) => transitionRow(party, id, stance, fact, transition, speech)),
    ),
  );
  const head = heads(['way', 'when', 'why', 'source'], speech);
  const title = say('chart.title', { party, region: speech.region(party, id), id });
  return section(4, title, note, table(head, rows));
}

function transitionRow(
  party: string,
  region: string,
  stance: string | null,
  fact: string,
  { target, guard, actions, meta }: TransitionData,
  speech: Speech,
): string[] {
  const { say, word } = speech;
  const from = stance === null ? say('chart.anywhere') : speech.stance(party, region, stance);
  const goal = target?.replace(/^\./, '');
  const way =
    goal === undefined
      ? say('chart.stays', { from })
      : say('chart.way', { from, to: speech.stance(party, region, goal) });
  const named = say('look.fact', { fact });
  return [
    actions === undefined ? way : say('chart.acts', { way, actions: effectsText(actions.map(actionOf), speech) }),
    guard === undefined ? named : say('chart.when', { fact: named, guard: conditionText(guardOf(guard), speech) }),
    say('value.named', { name: word(`rule.${meta.rule}`), id: meta.rule }),
    evidence(meta, speech),
  ];
}
