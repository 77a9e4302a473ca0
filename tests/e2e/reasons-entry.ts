/**
 * Seeks a game by machines in which one of them answers several public offers at once, one of them with a text of its own,
 * and prints it as `{ turn, answers, replay }`: for `reasons.spec.ts`. Fails where there is none.
 */
import { type Answer, Game, type Replay, tableStepper, UNKNOWN, worldviewOf } from '#engine';
import { negotiatorFor, playAgents, seatedBy, TACTICS } from '#strategies';
import { openScenario } from '../../src/cli/library.ts';

const SEEDS = 200;
const { scenario } = openScenario('hotline-summer-2021');

interface Found {
  readonly turn: number;
  readonly answers: number;
  readonly replay: Replay;
}

function played(seed: string): Found | null {
  const agents = Object.fromEntries(
    Object.keys(scenario.parties).flatMap((party, place) => {
      const tactic = TACTICS[place % TACTICS.length];
      return tactic === undefined ? [] : [[party, negotiatorFor(party, tactic)]];
    }),
  );
  const worldview = worldviewOf(scenario, seed, { physics: UNKNOWN, tempers: UNKNOWN });
  const game = new Game({ scenario, worldview, seed, seats: seatedBy(agents) }, tableStepper);
  playAgents(game, agents, seed);
  const isSeen = (answer: Answer): boolean =>
    game.world.offers.some(({ id, isPublic }) => id === answer.offer && isPublic);
  for (const { turn, by } of game.decisions) {
    const given = Object.values(by).map((decision) => (decision.kind === 'answers' ? decision.answers : []));
    const isFit = given.some(
      (answers) => answers.length > 1 && answers.every(isSeen) && answers.some(({ answer }) => answer === 'counter'),
    );
    if (isFit) return { turn, answers: Math.max(...given.map(({ length }) => length)), replay: game.replay() };
  }
  return null;
}

let found: Found | null = null;
for (let seed = 0; seed < SEEDS && found === null; seed += 1) found = played(String(seed));
if (found === null) throw new Error(`No machine answered several offers at once in ${SEEDS} games.`);
console.log(JSON.stringify(found));
