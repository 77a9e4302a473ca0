import {
  type FactView,
  factViews,
  Game,
  luckOf,
  pendingAsks,
  type ResolvedScenario,
  tableStepper,
  viewFor,
} from '#engine';
import { type Agents, answerAsk, seatedBy, strategiesFor } from '#strategies';
import type { Picture } from '../../../src/ui/picture/picture.ts';
import { pictureOf } from '../../../src/ui/picture/picture-of.ts';
import type { Say } from '../../../src/ui/words.ts';

/** What one seat saw when everybody had decided, and before. */
export interface Moment {
  readonly party: string;
  readonly turn: number;
  readonly facts: readonly FactView[];
  readonly before: Picture;
  readonly after: Picture;
}

/** Another strategy in each chair for each seed, so that games differ as much as they can. */
function agentsOf(parties: readonly string[], seed: number): Agents {
  return Object.fromEntries(
    parties.map((party, place) => {
      const known = strategiesFor(party);
      const agent = known[(seed + place * 5) % known.length];
      if (agent === undefined) throw new Error(`Nobody can sit in the seat of "${party}".`);
      return [party, agent];
    }),
  );
}

/** Plays a whole game by agents, and tells what each seat's picture was before and after everything that was decided. */
export function* moments(scenario: ResolvedScenario, say: Say, seed: number): Generator<Moment> {
  const parties = Object.keys(scenario.parties);
  const agents = agentsOf(parties, seed);
  const school = Object.keys(scenario.worldviews)[seed % Object.keys(scenario.worldviews).length] ?? '';
  const game = new Game(
    { scenario, worldview: { physics: school, tempers: school }, seed: String(seed), seats: seatedBy(agents) },
    tableStepper,
  );
  const luck = luckOf(String(seed), 'strategies');
  const seen = (party: string, facts: readonly FactView[] | null) => {
    const view = viewFor(game.world, game.rules, party);
    return pictureOf(facts === null ? view : { ...view, facts }, scenario.parties, say);
  };
  const heard = (party: string) => factViews(game.rules, game.rules.index.parties.handle(party), game.facts);
  while (!game.isOver) {
    const { turn } = game.world;
    const before = parties.map((party) => ({ party, picture: seen(party, null), known: heard(party).length }));
    const asked = pendingAsks(game.world, game.rules).map(({ party }) => party);
    game.play(
      Object.fromEntries(
        asked.map((party) => {
          const agent = agents[party];
          if (agent === undefined) throw new Error(`Nobody sits in the seat of "${party}".`);
          return [party, answerAsk(game, party, agent, luck).decision];
        }),
      ),
    );
    for (const { party, picture, known } of before) {
      const facts = heard(party)
        .slice(known)
        .filter((fact) => fact.turn === turn);
      yield { party, turn, facts, before: picture, after: seen(party, facts) };
    }
  }
}
