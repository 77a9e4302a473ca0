import { rulesHashOf } from '../../../src/engine/index.ts';
import { ABLATION_COMMAND, type Ablation } from '../ablation.ts';
import { table } from '../markdown.ts';
import { evidence, figure, heads, listed, type Speech } from '../speech.ts';

/** What a world calls a mechanism: its idea, the rules that go off together, and the evidence. */
export function mechanismTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = Object.entries(scenario.mechanisms ?? {}).map(([id, mechanism]) => [
    say('value.named', { name: word(`mechanism.${id}.name`), id }),
    word(`mechanism.${id}.sentence`),
    listed(
      mechanism.off.map((rule) => `\`${rule}\``),
      speech,
    ),
    evidence(mechanism, speech),
  ]);
  return table(heads(['mechanism', 'says', 'off', 'source'], speech), rows);
}

/** The terms of machine parties' decisions that have a switch. */
export function termTable(speech: Speech): string {
  const { scenario, word } = speech;
  const rows = Object.entries(scenario.terms ?? {}).map(([id, term]) => [
    `\`term/${id}\``,
    word(`term.${id}`),
    evidence(term, speech),
  ]);
  return table(heads(['term', 'meaning', 'source'], speech), rows);
}

/** Why the figures do not describe the scenario of now; null where they do. */
export function staleness(ablation: Ablation, { scenario, say }: Speech): string | null {
  if (ablation.rulesHash !== rulesHashOf(scenario)) return say('ablation.stale', { command: ABLATION_COMMAND });
  const missing = Object.keys(scenario.mechanisms ?? {}).filter((id) =>
    ablation.rows.every((row) => row.mechanism !== id),
  );
  return missing.length === 0
    ? null
    : say('ablation.lacking', { missing: missing.join(', '), command: ABLATION_COMMAND });
}

/** What each mechanism takes away, measure by measure; says so plainly where nobody has reckoned it yet. */
export function ablationTable(ablation: Ablation | null, speech: Speech): string {
  const { say, word, scenario } = speech;
  if (ablation === null) return say('ablation.none', { command: ABLATION_COMMAND });
  const old = staleness(ablation, speech);
  const measures = [...new Set(ablation.rows.flatMap((row) => Object.keys(row.measures)))];
  const nameOf = (id: string): string =>
    scenario.mechanisms?.[id] === undefined ? `\`${id}\`` : word(`mechanism.${id}.name`);
  const head = [say('head.measure'), ...ablation.rows.map(({ mechanism }) => nameOf(mechanism))];
  const rows = measures.map((id) => [
    measureName(id, speech),
    ...ablation.rows.map(({ measures: of }) => difference(of[id], speech)),
  ]);
  return [...(old === null ? [] : [`**${old}**`]), sampleOf(ablation, speech), table(head, rows)].join('\n\n');
}

/** How many games, who sat where, in which worlds. */
function sampleOf({ games, seats, worldviews }: Ablation, speech: Speech): string {
  const { say, party } = speech;
  const chairs = Object.entries(seats).map(([id, strategies]) =>
    say('ablation.seat', {
      party: party(id),
      strategies: listed(
        [strategies].flat().map((one) => `\`${one}\``),
        speech,
      ),
    }),
  );
  return say('ablation.sample', { games, seats: listed(chairs, speech), worlds: worldsText(worldviews, speech) });
}

/** The worlds of the sample; all crossings of the schools need no list. */
function worldsText(worldviews: Ablation['worldviews'], speech: Speech): string {
  const { scenario, say, word } = speech;
  const crossed = worldviews.map((world) => (typeof world === 'string' ? { physics: world, tempers: world } : world));
  const schools = Object.keys(scenario.worldviews);
  const met = new Set(crossed.map(({ physics, tempers }) => `${physics} ${tempers}`));
  const all = schools.flatMap((physics) => schools.map((tempers) => `${physics} ${tempers}`));
  if (met.size === crossed.length && all.length === met.size && all.every((one) => met.has(one)))
    return say('ablation.all-worlds', { worlds: all.length });
  const school = (id: string): string => word(`worldview.${id}.name`);
  return listed(
    crossed.map(({ physics, tempers }) =>
      physics === tempers
        ? school(physics)
        : say('ablation.world', { physics: school(physics), tempers: school(tempers) }),
    ),
    speech,
  );
}

/** Kinds of measures that the lab reads beside the world's own, by the word before the slash. */
function measureName(id: string, speech: Speech): string {
  const { scenario, say, word, party } = speech;
  const [kind = '', of = ''] = id.split('/');
  const measure = of === '' ? kind : of;
  if ((of === '' || kind === 'measure') && scenario.measures[measure] !== undefined)
    return say('value.named', { name: word(`measure.${measure}`), id });
  if (scenario.endings.some(({ ending }) => ending === of) && (kind === 'ending' || kind === 'holds'))
    return say(`ablation.${kind}`, { ending: word(`ending.${of}.title`), id });
  if (scenario.parties[of] !== undefined && ['score', 'crossed', 'peak-owed'].includes(kind))
    return say(`ablation.${kind}`, { party: party(of), id });
  if (scenario.worldviews[of] !== undefined && kind === 'yardstick')
    return say('ablation.yardstick', { school: word(`worldview.${of}.name`), id });
  if (id === 'talks/ever') return say('ablation.talks', { id });
  return `\`${id}\``;
}

/** A mean difference with its interval; bold where the interval lies on one side of zero. */
function difference(figures: { mean: number; low: number; high: number } | undefined, speech: Speech): string {
  if (figures === undefined) return speech.say('value.none');
  const [mean, low, high] = [figures.mean, figures.low, figures.high].map(twoDecimals) as [string, string, string];
  const isClear = figures.low > 0 || figures.high < 0;
  return speech.say(isClear ? 'ablation.clear' : 'ablation.unclear', { mean, low, high });
}

const twoDecimals = (value: number): string => figure(Math.round(value * 100) / 100 + 0);
