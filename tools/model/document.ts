import { judgedShareOf, tallyOf, totalOf } from '../../src/cli/judgement.ts';
import { type Readers, readersOf } from '../../src/engine/index.ts';
import { DEEPEST_WAVE, MOST_FACTS } from '../../src/engine/turn/wave.ts';
import type { ModelSource } from './model-source.ts';
import { type Speech, speechOf } from './speech.ts';
import { ablationTable, mechanismTable, termTable } from './tables/ablation.ts';
import { channelTable, issueTable, packageTable, purseTable, tableRules } from './tables/bargaining.ts';
import { chartTables } from './tables/charts.ts';
import { claimTable, numberTable, percent } from './tables/evidence.ts';
import { unreadTable } from './tables/gaps.ts';
import { homeTable, votedDown } from './tables/homes.ts';
import { moveTables, reflexTable, slotTables, surchargeTable } from './tables/moves.ts';
import { scenarioSection } from './tables/opening.ts';
import { disputedParameters, disputedSources, sharedParameters, temperShares } from './tables/parameters.ts';
import { gradedTable, ratioTable, receiverTable, weighingLines, worldRules } from './tables/rules.ts';
import { aimTables, endingTable, measureTable, strategyTable, tagTable, yardstickTables } from './tables/scores.ts';
import { trackReaders, trackTable } from './tables/tracks.ts';

/** What stands in a slot of the hand-written text: a block, or a figure inside a sentence. */
export type Slot = (speech: Speech, readers: Readers, source: ModelSource) => string;

const count =
  (of: (speech: Speech) => object): Slot =>
  (speech) =>
    String(Object.keys(of(speech)).length);

function citedShare({ carriers }: ModelSource['evidence']): number {
  const tally = tallyOf(carriers);
  return tally.citation / totalOf(tally);
}

/** Everything that is made from the data, by the name of its slot. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  'disputed-parameters': disputedParameters,
  'disputed-sources': disputedSources,
  'shared-parameters': sharedParameters,
  tempers: (speech, readers) => temperShares(speech, readers.tempers),
  tracks: trackTable,
  'track-readers': trackReaders,
  charts: chartTables,
  channels: channelTable,
  moves: moveTables,
  keys: slotTables,
  reflexes: reflexTable,
  ratios: ratioTable,
  rules: worldRules,
  'weighing-lines': weighingLines,
  receivers: receiverTable,
  'graded-table': gradedTable,
  issues: issueTable,
  packages: packageTable,
  table: tableRules,
  homes: homeTable,
  'voted-down': votedDown,
  purse: purseTable,
  scenarios: (_speech, _readers, { scenarios, words, phrases }) =>
    scenarios.map((scenario) => scenarioSection(speechOf(scenario, words, phrases))).join('\n\n'),
  aims: aimTables,
  yardsticks: yardstickTables,
  endings: endingTable,
  tags: tagTable,
  measures: measureTable,
  strategies: strategyTable,
  unread: unreadTable,
  numbers: (speech, _readers, { evidence }) => numberTable(evidence, speech),
  claims: (speech, _readers, { evidence }) => claimTable(evidence, speech),
  surcharges: surchargeTable,
  mechanisms: mechanismTable,
  terms: termTable,
  ablation: (speech, _readers, { ablation }) => ablationTable(ablation, speech),
  'count-mechanisms': count(({ scenario }) => scenario.mechanisms ?? {}),
  'deepest-wave': () => String(DEEPEST_WAVE),
  'most-facts': () => String(MOST_FACTS),
  'count-tracks': count(({ scenario }) => scenario.tracks),
  'count-moves': count(({ scenario }) => scenario.moves),
  'count-rules': count(({ scenario }) => scenario.rules),
  'count-reflexes': count(({ scenario }) => scenario.reflexes),
  'count-worldviews': count(({ scenario }) => scenario.worldviews),
  'count-numbers': (_speech, _readers, { evidence }) => String(totalOf(tallyOf(evidence.carriers))),
  'share-judged': (_speech, _readers, { evidence }) => percent(judgedShareOf(tallyOf(evidence.carriers))),
  'share-cited': (_speech, _readers, { evidence }) => percent(citedShare(evidence)),
};

const SLOT = /\{\{([a-z-]+)\}\}/g;

/** The names of the slots that a text has. */
export const slotsIn = (text: string): string[] => [...text.matchAll(SLOT)].map(([, name = '']) => name);

/** The description of the model: the text written by hand, its slots filled from the data. Throws on an unknown slot. */
export function modelDocument(source: ModelSource): string {
  const { scenarios, words, phrases, text } = source;
  const speech = speechOf(scenarios[0], words, phrases);
  const readers = readersOf(scenarios[0]);
  return text.replaceAll(SLOT, (_whole, name: string) => {
    const slot = SLOTS[name];
    if (slot === undefined) throw new Error(`The text of the model has a slot "${name}" that nothing fills.`);
    return slot(speech, readers, source);
  });
}
