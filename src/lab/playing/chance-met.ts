import { addressOf, keptBy, type Luck, type Rules, readersOf, type World } from '#engine';
import type { Agents, Strategy } from '#strategies';
import { lucksOf } from './playout.ts';

/**
 * One game that is watched for chance. A draw counts as chance unless it is known that it could not have come out
 * otherwise: odds that the engine told as 0 or 1, and a temper at the opening that nobody asks for. A machine that draws
 * counts, since nobody can tell what it would have done. Where a game met none, every seed gives that very game.
 */
export interface ChanceMet {
  readonly agents: Agents;
  /** Luck that draws what it would have drawn. */
  readonly lucksOf: typeof lucksOf;
  /** Asked when the game is over: whether it met chance, or what is read of its last world does. */
  readonly isMet: (world: World, read: (world: World) => number) => boolean;
}

/** The address at which the engine draws hidden tempers, one for each party in every game, and the turn of the opening. */
const TEMPER = addressOf('temper');
const OPENING = 0;

/** By party the places of the tempers that it may have, where there are several. */
const tempersFor = keptBy(
  (rules: Rules): ReadonlyMap<number, readonly number[]> =>
    new Map(
      rules.tempers.flatMap((tempers, party): [number, readonly number[]][] => {
        const places = tempers.flatMap(({ share }, place) => (share > 0 ? [place] : []));
        return places.length > 1 ? [[party, places]] : [];
      }),
    ),
);

/** Whether a rule, an aim or an ending asks for a temper. */
const asksForTempers = keptBy((rules: Rules): boolean => readersOf(rules.scenario).tempers.size > 0);

/** The same agent, who is seen to ask for its temper. */
const seenAsking = (agent: Strategy, asked: () => void): Strategy => ({
  ...agent,
  decide: (view, luck, notes) => {
    const own = {
      ...view,
      get temper() {
        asked();
        return view.temper;
      },
    };
    return agent.decide(own, luck, notes);
  },
});

/** Watches the next game of these agents for chance. */
export function chanceMet(rules: Rules, agents: Agents): ChanceMet {
  const tempers = tempersFor(rules);
  let open = 0;
  let isTemperAsked = tempers.size > 0 && asksForTempers(rules);
  const asked = (): void => {
    isTemperAsked = true;
  };
  // The engine notes each draw of odds that it has made: what was certain is taken back.
  const ofWorld = (luck: Luck): Luck => ({
    draw(turn, rule, cause, ordinal) {
      if (turn !== OPENING || rule !== TEMPER) open += 1;
      return luck.draw(turn, rule, cause, ordinal);
    },
    note({ chance }) {
      if (chance <= 0 || chance >= 1) open -= 1;
    },
  });
  const ofStrategies = (luck: Luck): Luck => ({
    draw(...address) {
      open += 1;
      return luck.draw(...address);
    },
  });
  const watched = Object.entries(agents).map(([party, agent]): [string, Strategy] => [
    party,
    tempers.has(rules.index.parties.handle(party)) ? seenAsking(agent, asked) : agent,
  ]);
  return {
    agents: Object.fromEntries(watched),
    lucksOf(seed) {
      const { world, strategies } = lucksOf(seed);
      return { world: ofWorld(world), strategies: ofStrategies(strategies) };
    },
    isMet: (world, read) => open > 0 || isTemperAsked || readsTemper(world, tempers, read),
  };
}

/** Whether a reading of the last world would be another with another temper. */
function readsTemper(world: World, tempers: ReadonlyMap<number, readonly number[]>, read: (world: World) => number) {
  const value = read(world);
  return [...tempers].some(([party, places]) =>
    places.some((place) => read({ ...world, tempers: world.tempers.with(party, place) }) !== value),
  );
}
