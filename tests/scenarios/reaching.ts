import { luckOf, type ResolvedScenario, type Setup, schoolOf } from '#engine';
import { playAgents, strategiesFor } from '#strategies';
import { playRandomly } from '../engine/play/random-seat.ts';
import { loadedDice } from './loaded-dice.ts';
import type { Ruling } from './rulings.ts';
import { seek } from './seeking.ts';
import { springsOf } from './springs.ts';
import { Witness } from './witness.ts';

/** Games that nobody directs, for each worldview. */
const RANDOM_GAMES = 33;
/** Games by strategies, where all seats have some. */
const AGENTS_GAMES = 90;
/** Directed games for one thing, before it counts as out of reach. */
const TRIES = 40;

const worldviewFor = ({ worldviews }: ResolvedScenario, number: number): string => {
  const all = Object.keys(worldviews);
  return all[number % all.length] ?? '';
};

const setupOf = (scenario: ResolvedScenario, number: number): Setup => ({
  scenario,
  worldview: schoolOf(worldviewFor(scenario, number)),
  seed: String(number),
  seats: {},
});

/** Every strategy of each party plays as often as any other, and meets others as the games go on. */
function playStrategies(scenario: ResolvedScenario, witness: Witness): void {
  const own = Object.keys(scenario.parties).map((party) => [party, strategiesFor(party)] as const);
  const pairings = own.reduce((product, [, strategies]) => product * strategies.length, 1);
  for (let number = 0; number < Math.min(AGENTS_GAMES, pairings); number++) {
    const seated = own.flatMap(([party, strategies], place) => {
      // Each round of a party's strategies begins further on than that of the party before it.
      const round = Math.floor(number / Math.max(1, strategies.length));
      const strategy = strategies[(number + place * round) % strategies.length];
      return strategy === undefined ? [] : [[party, strategy] as const];
    });
    const game = witness.open(setupOf(scenario, number));
    playAgents(game, Object.fromEntries(seated), String(number));
    witness.end(game);
  }
}

const wandered = new WeakMap<ResolvedScenario, ReadonlySet<string>>();

/** What play comes to that nobody directs: random games in each worldview, and games between strategies. Played once. */
export function wander(scenario: ResolvedScenario): ReadonlySet<string> {
  const known = wandered.get(scenario);
  if (known !== undefined) return known;
  const witness = new Witness(scenario);
  wandered.set(scenario, witness.reached);
  for (let number = 0; number < RANDOM_GAMES * Object.keys(scenario.worldviews).length; number++) {
    const game = witness.open(setupOf(scenario, number));
    playRandomly(game, String(number));
    witness.end(game);
  }
  playStrategies(scenario, witness);
  return witness.reached;
}

/** What prescribes a directed game; nothing does where it is left to luck. */
type Prescribed = Partial<Pick<Ruling, 'dice' | 'through' | 'dials' | 'worldview'>>;

/**
 * True where directed play comes to one thing of the content, under the prescriptions of a ruling if there is one.
 * Throws where it does so only in games in which a loaded die was never rolled.
 */
export function isReached(scenario: ResolvedScenario, end: string, prescribed: Prescribed = {}): boolean {
  const springs = springsOf(scenario);
  const { dice: loads = {}, through = [], dials = null } = prescribed;
  let complaint: unknown = null;
  for (let number = 0; number < TRIES; number++) {
    const setup = setupOf(scenario, number);
    const dice = loadedDice(luckOf(setup.seed, 'world'), loads, scenario);
    const worldview = prescribed.worldview === undefined ? setup.worldview : schoolOf(prescribed.worldview);
    const witness = new Witness(scenario);
    const game = witness.open({ ...setup, worldview, luck: dice });
    seek(game, { ends: [...through, end], reached: witness.reached, springs, dials }, setup.seed);
    witness.end(game);
    if (!witness.reached.has(end)) continue;
    try {
      dice.allRolled();
      return true;
    } catch (error) {
      complaint = error;
    }
  }
  if (complaint !== null) throw complaint;
  return false;
}
