import type { ReadingData } from '../../../src/engine/scenario/shape/files.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
import { conditionText, lookedFor, whenText } from '../conditions.ts';
import { section, table } from '../markdown.ts';
import { amount, evidence, figure, heads, type Speech } from '../speech.ts';

/** What an aim or a measure reads. */
function readingText(data: ReadingData, speech: Speech): string {
  const { say } = speech;
  switch (data.read) {
    case 'track':
      return say('reading.track', { track: speech.track(data) });
    case 'change':
      return say('reading.change', { track: speech.track(data) });
    case 'count':
      return say('reading.count', { fact: lookedFor(data, speech) });
    case 'verified':
      return say('reading.verified', { party: speech.party(data.by) });
    case 'owed':
      return say('reading.owed', { party: speech.party(data.party) });
    case 'holds':
      return say('reading.holds', { condition: conditionText(data.when, speech) });
  }
}

/** The card of each party: aims with their weights, and lines that must not be crossed. */
export function aimTables(speech: Speech): string {
  const { scenario, say, word } = speech;
  return Object.entries(scenario.aims)
    .map(([party, { aims, lines }]) => {
      const rows = aims.map((aim) => [
        say('value.named', { name: word(`aim.${aim.aim}`), id: aim.aim }),
        figure(aim.weight),
        readingText(aim.of, speech),
        amount(aim.worst, speech),
        amount(aim.best, speech),
        evidence(aim, speech),
      ]);
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

/** Machine parties: who can sit in which chair. */
export function strategyTable(speech: Speech): string {
  const { say, word } = speech;
  const rows = STRATEGIES.map(({ id, party, stands, source }) => [
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
