import { conditionText, readingText, whenText } from '../../../src/engine/index.ts';
import type { AimData } from '../../../src/engine/scenario/shape/files.ts';
import { SEATS } from '../../../src/strategies/index.ts';
import { section, table } from '../markdown.ts';
import { amount, evidence, figure, heads, type Speech } from '../speech.ts';

type Weighed = AimData & { readonly byTemper?: Readonly<Record<string, number>> | undefined };

/** The plain weight, and those under each temper behind it. */
function weightText({ weight, byTemper }: Weighed, party: string | null, { word }: Speech): string {
  const own = Object.entries(byTemper ?? {}).map(
    ([temper, other]) => `${word(`temper.${party}.${temper}.name`)} ${figure(other)}`,
  );
  return own.length === 0 ? figure(weight) : `${figure(weight)} (${own.join(', ')})`;
}

const aimRow = (aim: Weighed, name: string, speech: Speech, party: string | null = null): string[] => [
  speech.say('value.named', { name, id: aim.aim }),
  weightText(aim, party, speech),
  readingText(aim.of, speech),
  amount(aim.worst, speech),
  amount(aim.best, speech),
  evidence(aim, speech),
];

/** The yardstick of each school: what it calls a success, and what it weighs. */
export function yardstickTables(speech: Speech): string {
  const { scenario, say, word } = speech;
  return Object.entries(scenario.worldviews)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([school, { yardstick }]) => {
      const { success, weighs } = yardstick;
      const rows = weighs.map((aim) => aimRow(aim, word(`yardstick.${school}.${aim.aim}`), speech));
      return section(
        4,
        word(`worldview.${school}.name`),
        word(`worldview.${school}.yardstick`),
        say('yardstick.success', {
          success: word(`worldview.${school}.success`),
          condition: conditionText(success.when, speech),
          evidence: evidence(success, speech),
        }),
        table(heads(['aim', 'weight', 'reads', 'worst', 'best', 'source'], speech), rows),
      );
    })
    .join('\n\n');
}

/** The card of each party: aims with their weights, and lines that must not be crossed. */
export function aimTables(speech: Speech): string {
  const { scenario, say, word } = speech;
  return Object.entries(scenario.aims)
    .map(([party, { aims, lines }]) => {
      const rows = aims.map((aim) => aimRow(aim, word(`aim.${aim.aim}`), speech, party));
      const crossed = lines.map((line) => [
        say('value.named', { name: word(`line.${line.line}`), id: line.line }),
        conditionText(line.when, speech),
        evidence(line, speech),
      ]);
      return section(
        4,
        speech.party(party),
        table(heads(['aim', 'weight', 'reads', 'worst', 'best', 'source'], speech), rows),
        table(heads(['forbidden', 'condition', 'source'], speech), crossed),
      );
    })
    .join('\n\n');
}

/** Endings in the order in which they are asked. */
export function endingTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = scenario.endings.map((ending, place) => [
    figure(place + 1),
    say('value.named', { name: word(`ending.${ending.ending}.title`), id: ending.ending }),
    ending.when === undefined ? say('value.nothing-else') : conditionText(ending.when, speech),
    say(ending.atOnce ? 'ending.at-once' : 'ending.at-the-end'),
    evidence(ending, speech),
  ]);
  return table(heads(['place', 'ending', 'condition', 'asked', 'source'], speech), rows);
}

export function tagTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = scenario.tags.map((tag) => [
    say('value.named', { name: word(`tag.${tag.tag}`), id: tag.tag }),
    whenText(tag.when, speech),
    evidence(tag, speech),
  ]);
  return table(heads(['tag', 'condition', 'source'], speech), rows);
}

export function measureTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = Object.entries(scenario.measures).map(([id, reading]) => [
    say('value.named', { name: word(`measure.${id}`), id }),
    readingText(reading, speech),
  ]);
  return table(heads(['measure', 'reads'], speech), rows);
}

/** Machine parties: who can sit in which chair of this world. */
export function strategyTable(speech: Speech): string {
  const { say, word, scenario } = speech;
  const ours = SEATS.filter(({ party }) => scenario.parties[party] !== undefined);
  const rows = ours.map(({ id, party, stands, source }) => [
    speech.party(party),
    say('value.named', { name: word(`strategy.${id}.name`), id }),
    word(`strategy.${id}.sentence`),
    stands === null
      ? say('value.none')
      : [say(`dials.${stands.opener}`), say('dials.grain', { grain: stands.grain }), say(`dials.${stands.gate}`)].join(
          ', ',
        ),
    source,
  ]);
  return table(heads(['party', 'strategy', 'does', 'stands', 'source'], speech), rows);
}
