import { effectsText, whenText } from '../../../src/engine/index.ts';
import type { Amount } from '../../../src/engine/scenario/shape/basics.ts';
import { table } from '../markdown.ts';
import { amount, evidence, figure, heads, listed, type Speech } from '../speech.ts';

const byParty = (amounts: Readonly<Record<string, Amount>>, speech: Speech): string =>
  listed(
    Object.entries(amounts).map(([party, value]) => `${speech.party(party)} ${amount(value, speech)}`),
    speech,
  );

/** What is bargained over, at each level. */
export function issueTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = Object.entries(scenario.issues).flatMap(([id, issue]) =>
    Object.entries(issue.levels).map(([level, data]) => [
      say('value.named', { name: word(`level.${id}.${level}`), id: `${id}/${level}` }),
      listed(issue.givers.map(speech.party), speech),
      word(`coin.${issue.coin}`),
      figure(data.size),
      byParty(data.gain, speech),
      byParty(data.cost, speech),
      effectsText(data.do, speech),
      data.cheat === undefined ? say('value.impossible') : effectsText(data.cheat, speech),
      evidence(issue, speech),
    ]),
  );
  return table(
    heads(['issue', 'giver', 'coin', 'size', 'gain', 'loss', 'effects', 'pretended', 'source'], speech),
    rows,
  );
}

/** Prepared offers. */
export function packageTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = Object.entries(scenario.packages).map(([id, bargain]) => [
    say('value.named', { name: word(`package.${id}.name`), id }),
    bargain.sides.map((side) => listed(side.map(speech.party), speech)).join(' / '),
    listed(
      bargain.clauses.map(({ issue, level, giver }) => {
        const size = scenario.issues[issue]?.levels[level]?.size ?? 0;
        const clause = { name: word(`level.${issue}.${level}`), giver: speech.party(giver), size: figure(size) };
        return say('package.clause', clause);
      }),
      speech,
    ),
    whenText(bargain.needs, speech),
    evidence(bargain, speech),
  ]);
  return table(heads(['package', 'sides', 'clauses', 'needs', 'source'], speech), rows);
}

type Detection = Speech['scenario']['table']['detection'];

function detectionText(detection: Detection, speech: Speech): string {
  if (typeof detection === 'number' || 'param' in detection) return amount(detection, speech);
  const ratios = detection.times.map(speech.ratio).join(' × ');
  return speech.say('condition.hazard-times', { rate: amount(detection.rate, speech), ratios });
}

/** The rules of the table, in one list. */
export function tableRules(speech: Speech): string {
  const { scenario, say } = speech;
  const { tablingCost, lapseTurns, exchanges, talking, phaseTurns, detection, refusalAtHome, quiet, leak, editing } =
    scenario.table;
  const lines: [string, string][] = [
    ['tabling', figure(tablingCost)],
    ['lapse', figure(lapseTurns)],
    ['apart', figure(exchanges.apart)],
    ['talking', figure(exchanges.talking)],
    ['talks', whenText(talking, speech)],
    ['editing', whenText(editing, speech)],
    ['phase', figure(phaseTurns)],
    ['detection', detectionText(detection, speech)],
    ['refusal', effectsText(refusalAtHome, speech)],
    ['source', evidence(scenario.table, speech)],
  ];
  const channels = (quiet ?? []).map(({ between, when }) =>
    say('table.quiet', { between: listed(between.map(speech.party), speech), value: whenText(when, speech) }),
  );
  const leaking =
    leak === undefined
      ? []
      : [say('table.leak', { rate: amount(leak.rate, speech), value: effectsText(leak.do, speech) })];
  const plain = lines.map(([key, value]) => say(`table.${key}`, { value }));
  return [...plain.slice(0, -1), ...channels, ...leaking, ...plain.slice(-1)].map((line) => `- ${line}`).join('\n');
}

/** Capital: what every purse has, and what changes its income. */
export function purseTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const { purse } = scenario;
  const start = Object.entries(purse.start).map(([party, value]) => `${speech.party(party)} ${figure(value)}`);
  const lines: [string, string, string][] = [
    [say('capital.start'), listed(start, speech), evidence(purse, speech)],
    [say('capital.income'), figure(purse.income), evidence(purse, speech)],
    [say('capital.cap'), figure(purse.cap), evidence(purse, speech)],
    [say('capital.moves'), figure(purse.movesPerTurn), evidence(purse, speech)],
    ...purse.adjust.map((line): [string, string, string] => [
      say('value.named', { name: word(`rule.${line.rule}`), id: line.rule }),
      say('capital.adjust', {
        party: speech.party(line.party),
        add: (line.add > 0 ? '+' : '') + figure(line.add),
        when: whenText(line.when, speech),
      }),
      evidence(line, speech),
    ]),
  ];
  return table(heads(['capital', 'value', 'source'], speech), lines);
}

/** Lines between capitals are readings of charts. */
export function channelTable(speech: Speech): string {
  const { scenario, word } = speech;
  const rows = Object.entries(scenario.channels).map(([id, { party, region, open, strained }]) => [
    word(`channel.${id}`),
    speech.region(party, region),
    listed(
      open.map((stance) => speech.stance(party, region, stance)),
      speech,
    ),
    listed(
      strained.map((stance) => speech.stance(party, region, stance)),
      speech,
    ),
  ]);
  return table(heads(['channel', 'region', 'open', 'strained'], speech), rows);
}
