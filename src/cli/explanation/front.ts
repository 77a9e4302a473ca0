import { say } from '#engine';
import { type Explanation, scoreColumn } from '#lab';
import { mainTermsList } from './aims-chapter.ts';
import { expectationsLine, expectationsTable } from './expectations-chapter.ts';
import { figureText } from './figures.ts';
import { noteOf, schoolInside, type Telling, tell } from './speech.ts';
import { chairsText, judgementText } from './terms-chapter.ts';
import { disagreementText, verdictsTable } from './verdicts-table.ts';

/** The command that makes the page; a test says it where the page is of other rules or plans than those of now. */
export const EXPLAIN_COMMAND = 'npm run -s explain';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names of the schools whose yardstick holds to one side (1, −1), or turns (0). */
const schoolsOn = (side: -1 | 0 | 1, telling: Telling): string => {
  const { yardsticks, choice } = telling.found;
  const own = yardsticks.filter((school) =>
    choice.yardsticks.some((one) => one.column === scoreColumn(school) && one.side === side),
  );
  return AND.format(own.map((school) => schoolInside(telling, school)));
};

/** What the answer rests on, first of all: on the choice of a yardstick, on an idea of the model, or on neither. */
function restsLine(telling: Telling): string {
  const { choice, ablations } = telling.found;
  const { bearings } = ablations;
  const pillars = bearings.filter(({ isPillar }) => isPillar);
  const clear = bearings[0]?.clear ?? 0;
  const borne = pillars[0]?.borne ?? 0;
  const names = pillars.map(({ mechanism }) => mechanismName(mechanism, telling)).join('; ');
  const { isOfYardstick, settled, clear: all } = choice;
  const [ahead, behind] = [schoolsOn(1, telling), schoolsOn(-1, telling)];
  const ofYardstick = isOfYardstick ? [tell('rests.yardstick', { ahead, behind, settled, clear: all })] : [];
  if (pillars.length === 1) return [tell('rests.one', { names, borne, clear }), ...ofYardstick].join(' ');
  if (pillars.length > 1)
    return [tell('rests.several', { names, borne, clear, count: pillars.length }), ...ofYardstick].join(' ');
  if (isOfYardstick) return ofYardstick.join(' ');
  return clear === 0 ? tell('rests.nothing') : tell('rests.none', { clear });
}

const mechanismName = (mechanism: string, { opened }: Telling): string =>
  say(opened.words, `mechanism.${mechanism}.name`);

/** The contested yardsticks by themselves, since the others settle nothing about the world. */
function contestedText(telling: Telling): string {
  const { contestedBearings, contestedClear, turnedElsewhere, yardsticks } = telling.found.choice;
  const count = yardsticks.filter(({ side }) => side === 0).length;
  const [most] = contestedBearings;
  const bearers = contestedBearings.filter(({ borne }) => borne > 0 && borne === most?.borne);
  return [
    tell('contested', {
      count,
      names: schoolsOn(0, telling),
      clear: contestedClear,
      borne: most?.borne ?? 0,
      bearers: bearers.map(({ mechanism }) => mechanismName(mechanism, telling)).join('; '),
    }),
    tell('elsewhere', { turned: turnedElsewhere, holding: yardsticks.length - count }),
  ].join(' ');
}

/** The head of the page: what the answer rests on, the answer by both verdicts, what was expected, and what it is not. */
export const frontOf = (telling: Telling, json: string): readonly string[] => {
  const { found, opened } = telling;
  const { first, second, party } = found.sides;
  const rows = found.plans.reduce((sum, plan) => sum + plan.rows, 0);
  const title = say(opened.words, `scenario.${found.scenario}.title`);
  return [
    `# ${tell('title')}`,
    restsLine(telling),
    `${noteOf(telling, 'worlds').question} ${tell(`answer.${found.pattern}`, { first, second })} ${contestedText(telling)}`,
    expectationsLine(telling),
    expectationsTable(telling),
    tell('verdicts-about', { worlds: found.worlds.length }),
    verdictsTable(telling),
    disagreementText(telling),
    tell('main-terms-about'),
    mainTermsList(telling),
    figureText('worlds.svg', telling),
    tell('no-forecast', { judged: judgementText(telling) }),
    tell('chairs', { party: say(opened.words, `party.${party}.short`), first, second, chairs: chairsText(telling) }),
    tell('made', { command: EXPLAIN_COMMAND, rows, title, json, version: found.version }),
    tell('reading'),
  ];
};

/** Why the page does not describe the rules and plans of now, as ids of what differs; empty where it does. */
export const stalenessOf = (
  found: Explanation,
  now: { readonly rulesHash: string; readonly hashes: Readonly<Record<string, string>> },
): readonly string[] => [
  ...(found.rulesHash === now.rulesHash ? [] : ['rules']),
  ...found.plans.filter(({ plan, hash }) => now.hashes[plan] !== hash).map(({ plan }) => plan),
];
