import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Decision, Game, luckOf, pendingAsks, say, schoolOf, tableStepper } from '#engine';
import { type Agents, answerAsk, REASON_CODES, SEATS, STRATEGIES, STRENGTHS, strategiesFor } from '#strategies';
import { openScenario, shelf } from '../../src/cli/library.ts';
import { openTable, type Seats } from './table.ts';

interface StrategyWords {
  readonly strategy: Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
  readonly strength: Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
  readonly reason: Readonly<Record<string, string>>;
}
const words = parse(readFileSync('assets/words/strategies.en.yaml', 'utf8')) as StrategyWords;
const ids = [...new Set(SEATS.map(({ id }) => id))];

/** Every code that was given as a reason in one game of the summer, each with its sentence filled in. */
const sentencesOf = (seats: Seats, seed: number): Map<string, string> => heardIn(openTable(seats, seed), seed);

/** The same in the short games: every strategy of the one side against every one of the other. */
function sentencesOfWarmUps(): Map<string, string> {
  const warmUps = shelf().flatMap(({ id }) =>
    openScenario(id).scenario.warmUp !== undefined ? [openScenario(id).scenario] : [],
  );
  return new Map(
    warmUps.flatMap((scenario) => {
      const [one = '', other = ''] = Object.keys(scenario.parties);
      const worldview = schoolOf(Object.keys(scenario.worldviews)[0] ?? '');
      return strategiesFor(one).flatMap((first) =>
        strategiesFor(other).flatMap((second) => {
          const game = new Game({ scenario, worldview, seed: '1', seats: {} }, tableStepper);
          return [...heardIn({ game, agents: { [one]: first, [other]: second } }, 1)];
        }),
      );
    }),
  );
}

function heardIn(
  { game, agents }: { readonly game: Game; readonly agents: Agents },
  seed: number,
): Map<string, string> {
  const luck = luckOf(String(seed), 'strategies');
  const said = new Map<string, string>();
  while (!game.isOver) {
    const by: Record<string, Decision> = {};
    for (const { party } of pendingAsks(game.world, game.rules)) {
      const strategy = agents[party];
      if (strategy === undefined) throw new Error(`Nobody sits for ${party}.`);
      const { decision, reasons } = answerAsk(game, party, strategy, luck);
      by[party] = decision;
      for (const { code, params } of reasons) said.set(code, say(words.reason, code, params));
    }
    game.play(by);
  }
  return said;
}

test('each strategy has a name and a sentence, and no words are left over', () => {
  expect(Object.keys(words.strategy).toSorted()).toEqual(ids.toSorted());
  expect(Object.values(words.strategy).filter(({ name, sentence }) => name === '' || sentence === '')).toEqual([]);
});

test('each strength has a name and a sentence, and no words are left over', () => {
  expect(Object.keys(words.strength).toSorted()).toEqual([...STRENGTHS].toSorted());
});

test('each reason has a sentence, and no words are left over', () => {
  expect(Object.keys(words.reason).toSorted()).toEqual([...REASON_CODES].toSorted());
});

const US = STRATEGIES.flatMap(({ party, id }) => (party === 'us' ? [id] : []));

test('reasons carry all that their sentences name, and nearly every reason is given by somebody', () => {
  const said = new Map<string, string>();
  for (const [place, us] of US.entries())
    for (const [turn, dprk] of ['genuine', 'hedger', 'hold-out', 'like-for-like'].entries()) {
      const rok = (place + turn) % 2 === 0 ? 'broker' : 'in-step';
      for (const [code, sentence] of sentencesOf({ us, dprk, rok }, 4)) said.set(code, sentence);
    }
  for (const strength of ['hasty', 'far-sighted'])
    for (const [code, sentence] of sentencesOf({ us: `tempered+${strength}`, dprk: `tempered+${strength}` }, 3))
      said.set(code, sentence);
  for (const [code, sentence] of sentencesOfWarmUps()) said.set(code, sentence);
  const silent = REASON_CODES.filter((code) => !said.has(code));
  expect([...said.values()].filter((sentence) => sentence.includes('{'))).toEqual([]);
  expect(silent.length).toBeLessThan(6);
});
