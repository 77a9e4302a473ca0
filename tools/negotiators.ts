/**
 * How often each pair of tactics signs, as a table in Markdown: in how many of so many games two parties were at the same
 * agreement at least once. The other seats play by their tempers, worldviews in turn, game after game from seed 1.
 * `npm run -s negotiators -- [GAMES [SCENARIO]]`
 */
import { Game, schoolOf, tableStepper } from '#engine';
import { agentFor, DEFAULT_STRATEGY, negotiatorsFor, playAgents, seatedBy, type Weigher } from '#strategies';
import { openScenario } from '../src/cli/library.ts';

const [games = '10', id = 'hotline-summer-2021'] = process.argv.slice(2);
const PAIR = ['us', 'dprk'] as const;
const { scenario } = openScenario(id);
const worldviews = Object.keys(scenario.worldviews).toSorted();

/** Who is tried in a chair: the line of its temper, which does not haggle, and one for each tactic. */
const sitting = (party: string): readonly Weigher[] => [agentFor(party, DEFAULT_STRATEGY), ...negotiatorsFor(party)];

function haveSigned(seats: Readonly<Record<string, Weigher>>, seed: number): boolean {
  const rest = Object.keys(scenario.parties).map((party) => [party, agentFor(party)] as const);
  const agents = { ...Object.fromEntries(rest), ...seats };
  const worldview = schoolOf(worldviews[seed % worldviews.length] ?? '');
  const game = new Game({ scenario, worldview, seed: String(seed), seats: seatedBy(agents) }, tableStepper);
  playAgents(game, agents, String(seed));
  const pair = PAIR.map((party) => game.rules.index.parties.handle(party));
  return game.world.agreements.some(({ parties }) => pair.every((party) => parties.includes(party)));
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
const [one, other] = PAIR;
const across = sitting(other);
process.stdout.write(row([`${one} \\ ${other}`, ...across.map((strategy) => strategy.id)]));
process.stdout.write(row(['---', ...across.map(() => '---:')]));
for (const own of sitting(one)) {
  const cells = across.map((theirs) => {
    const seeds = Array.from({ length: Number(games) }, (_, number) => number + 1);
    return seeds.filter((seed) => haveSigned({ [one]: own, [other]: theirs }, seed)).length;
  });
  process.stdout.write(row([own.id, ...cells]));
}
