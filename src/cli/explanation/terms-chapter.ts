import { say } from '#engine';
import { carriersOf } from '../carriers.ts';
import { judgedShareOf, tallyOf, totalOf } from '../judgement.ts';
import { section, table } from '../markdown.ts';
import { agentName, agentSentence } from '../report/naming.ts';
import { heads, schoolName, type Telling, tell } from './speech.ts';

/** Who sits in the chairs that are not compared. */
export function chairsText({ found, opened }: Telling): string {
  const seated = Object.entries(found.others).map(([party, name]) =>
    tell('chair', { party: say(opened.words, `party.${party}.name`), name: agentName(name), id: name }),
  );
  return seated.join('; ');
}

/** How much of the scenario's numbers is judgement, as the report of a run reckons it. */
export function judgementText({ opened: { scenario } }: Telling): string {
  const tally = tallyOf(carriersOf(scenario));
  const judged = tally.judgement + tally.sized;
  return tell('judged', { share: judgedShareOf(tally), judged, total: totalOf(tally) });
}

/** Every word that the page uses of this model, in a clause: lines, yardsticks, ideas that are taken out. */
export function termsChapter(telling: Telling): string {
  const { found, opened } = telling;
  const seated = [...new Set([found.sides.first, found.sides.second, ...Object.values(found.others)])];
  const lines = seated.map((id) => [agentName(id), `\`${id}\``, agentSentence(id)]);
  const yardsticks = found.yardsticks.map((school) => [
    schoolName(telling, school),
    say(opened.words, `worldview.${school}.success`),
    aimsOf(school, telling),
  ]);
  const ideas = found.ablations.bearings
    .map(({ mechanism }) => mechanism)
    .toSorted()
    .map((id) => [say(opened.words, `mechanism.${id}.name`), say(opened.words, `mechanism.${id}.sentence`)]);
  return section(
    2,
    tell('chapter.terms'),
    tell('terms-about'),
    table(heads('strategy', 'id', 'meaning'), lines),
    table(heads('yardstick', 'success', 'weighed'), yardsticks),
    table(heads('mechanism', 'meaning'), ideas),
  );
}

function aimsOf(school: string, { opened: { scenario, words } }: Telling): string {
  const aims = scenario.worldviews[school]?.yardstick.weighs ?? [];
  return aims
    .map(({ aim, weight }) => tell('cell.aim', { name: say(words, `yardstick.${school}.${aim}`), weight }))
    .join('; ');
}
