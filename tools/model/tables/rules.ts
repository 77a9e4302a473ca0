import { conditionText, effectsText, whenText } from '../../../src/engine/index.ts';
import { table } from '../markdown.ts';
import { amount, evidence, figure, heads, listed, type Speech, signed } from '../speech.ts';

/** What hazards and shifts are multiplied by. */
export function ratioTable(speech: Speech): string {
  const { scenario, say } = speech;
  const rows = Object.entries(scenario.ratios).map(([id, ratio]) => [
    `*${id}*`,
    ratio.first
      .map(({ when, times }) =>
        say('ratio.line', {
          when: when === undefined ? say('value.nothing-else') : conditionText(when, speech),
          times: amount(times, speech),
        }),
      )
      .reduce((left, right) => say('effect.join', { left, right })),
    evidence(ratio, speech),
  ]);
  return table(heads(['ratio', 'line', 'source'], speech), rows);
}

/** Reactions of the world itself. */
export function worldRules(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = scenario.rules.map((rule) => [
    say('value.named', { name: word(`rule.${rule.rule}`), id: rule.rule }),
    say('look.fact', { fact: rule.on }),
    whenText(rule.when, speech),
    effectsText(rule.do, speech),
    evidence(rule, speech),
  ]);
  return table(heads(['rule', 'fact', 'condition', 'effects', 'source'], speech), rows);
}

/** Lines that add to the weight of a step. */
export function weighingLines(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = scenario.weighing.lines.map((line) => {
    const times = [
      ...(line.repeatsWithin === undefined ? [] : [say('weighing.repeats', { turns: figure(line.repeatsWithin) })]),
      ...(line.timesHarsh === undefined ? [] : [say('weighing.harsh')]),
    ];
    const when = line.when === undefined ? [] : [conditionText(line.when, speech)];
    return [
      say('value.named', { name: word(`rule.${line.rule}`), id: line.rule }),
      signed(line.add),
      [...when, ...times].join(', ') || say('weighing.always'),
      evidence(line, speech),
    ];
  });
  return table(heads(['rule', 'adds', 'condition', 'source'], speech), rows);
}

/** Who weighs steps, against which bar, and what it asks for. */
export function receiverTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = Object.entries(scenario.weighing.receivers).map(([party, { bar, ask, counted, shrugged }]) => [
    speech.party(party),
    amount(bar, speech),
    'coin' in ask
      ? say('weighing.ask-fixed', { coin: word(`coin.${ask.coin}`) })
      : say('weighing.ask-region', {
          region: speech.region(party, ask.region),
          coins: listed(
            Object.entries(ask.coins).map(([stance, coin]) =>
              say('weighing.ask-coin', {
                stance: speech.stance(party, ask.region, stance),
                coin: word(`coin.${coin}`),
              }),
            ),
            speech,
          ),
        }),
    `\`${counted}\`, \`${shrugged}\``,
  ]);
  return table(heads(['receiver', 'bar', 'asks', 'answers'], speech), rows);
}

/** Weight less bar, and the chance that the step counts. */
export function gradedTable(speech: Speech): string {
  const { scenario, say } = speech;
  return table(
    [say('head.excess'), ...scenario.weighing.table.map(([excess]) => signed(excess))],
    [[say('head.chance'), ...scenario.weighing.table.map(([, chance]) => figure(chance))]],
  );
}
