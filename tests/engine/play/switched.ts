import { Game, type Rules, type Setup, type Stepper, schoolOf, tableStepper } from '#engine';
import { playAgents, STRATEGIES, seatedBy } from '#strategies';
import { korea } from '../../korea.ts';
import { playRandomly } from './random-seat.ts';

const { scenario } = korea();
const WORLDVIEWS = Object.keys(scenario.worldviews);
/** What can be heard of a game beside its world: what was taken and what changed. */
export type Also = ConstructorParameters<typeof Game>[3];

export const setupOf = (number: number, off?: readonly string[]): Setup => ({
  scenario,
  worldview: schoolOf(WORLDVIEWS[number % WORLDVIEWS.length] ?? ''),
  seed: String(number),
  seats: {},
  ...(off && { off }),
});

/** A whole game by agents, who take turns in their chairs; each third is played at random. */
export function playedWith(
  number: number,
  off?: readonly string[],
  stepperOf: (rules: Rules) => Stepper = tableStepper,
  also?: Also,
): Game {
  const seated = Object.keys(scenario.parties).map((party, place) => {
    const own = Object.values(STRATEGIES).filter((strategy) => strategy.party === party);
    const strategy = own[Math.floor(number / 3 ** place) % own.length];
    if (strategy === undefined) throw new Error(`No strategy plays "${party}".`);
    return [party, strategy] as const;
  });
  const agents = Object.fromEntries(seated);
  const isRandom = number % 3 === 0;
  const game = new Game(
    { ...setupOf(number, off), ...(isRandom ? {} : { seats: seatedBy(agents) }) },
    stepperOf,
    undefined,
    also,
  );
  if (isRandom) playRandomly(game, String(number));
  else playAgents(game, agents, String(number));
  return game;
}
