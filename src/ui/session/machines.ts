import {
  type Decision,
  type Game,
  gameLuck,
  type LuckPart,
  type OfferView,
  pendingAsks,
  type SeatedBy,
  viewFor,
} from '#engine';
import { agentFor, answerAsk, seatedBy, strategiesFor } from '#strategies';
import { answersSeen } from './answers-seen.ts';
import type { MachineDecision } from './inquiry.ts';
import type { TableAnswer } from './session.ts';

/** What a machine made of what it was asked. */
export interface MadeByMachine {
  readonly party: string;
  readonly decision: Decision;
  readonly reasons: TableAnswer['reasons'];
}

/** The machines of a game: who sits where, and what they decide. */
export interface Machines {
  readonly seats: Readonly<Record<string, SeatedBy>>;
  /** Everything that they decided so far, and why: nobody's business before the end. */
  readonly decided: readonly MachineDecision[];
  /** Lets the machines weigh ahead what they are asked now, so that the next decision does not wait for it. */
  ponder(game: Game): void;
  /** Lets the machines decide what they are asked now, and plays nothing. */
  decide(game: Game): readonly MadeByMachine[];
  /**
   * Lets the machines answer what they are asked, beside what people have decided, and plays on. Returns what they
   * answered at the table and why, as far as this onlooker saw the offers.
   */
  playOn(game: Game, people: Readonly<Record<string, Decision>>, onlooker: string): readonly TableAnswer[];
}

/**
 * Seats a machine in each of these chairs: the one that sat there before, where this version knows it. Their luck has a
 * domain of its own, so that it changes nobody else's.
 */
export function seatMachines(
  parties: readonly string[],
  parts: readonly LuckPart[],
  before: Readonly<Record<string, SeatedBy>> = {},
): Machines {
  const luck = gameLuck(parts, 'strategies');
  const agents = Object.fromEntries(parties.map((party) => [party, agentLike(party, before[party])]));
  const decided: MachineDecision[] = [];
  let pondered: { readonly world: Game['world']; readonly made: readonly MadeByMachine[] } | null = null;
  const weigh = (game: Game): readonly MadeByMachine[] => {
    if (pondered?.world === game.world) return pondered.made;
    luck.turnTo(game.world.turn);
    return pendingAsks(game.world, game.rules).flatMap(({ party }): MadeByMachine[] => {
      const agent = agents[party];
      return agent === undefined ? [] : [{ party, ...answerAsk(game, party, agent, luck) }];
    });
  };
  const decide = (game: Game): readonly MadeByMachine[] => {
    const made = weigh(game);
    pondered = null;
    for (const { party, decision, reasons } of made)
      decided.push({ turn: game.world.turn, party, kind: decision.kind, reasons });
    return made;
  };
  return {
    seats: seatedBy(agents),
    decided,
    ponder(game) {
      pondered = { world: game.world, made: weigh(game) };
    },
    decide,
    playOn(game, people, onlooker) {
      const made = decide(game);
      const answers = seenOf(made, viewFor(game.world, game.rules, onlooker).offers);
      game.play({ ...people, ...Object.fromEntries(made.map(({ party, decision }) => [party, decision])) });
      return answers;
    },
  };
}

/** What the machines answered at the table and why, as far as an onlooker sees these offers. */
export const seenOf = (made: readonly MadeByMachine[], offers: readonly OfferView[]): readonly TableAnswer[] =>
  made.flatMap(({ party, decision, reasons }) => {
    const given = answersSeen(offers, decision);
    return given.length === 0 ? [] : [{ party, given, reasons }];
  });

function agentLike(party: string, before: SeatedBy | undefined): ReturnType<typeof agentFor> {
  const sat = before !== undefined && 'strategy' in before ? before.strategy : null;
  return strategiesFor(party).find(({ id }) => id === sat) ?? agentFor(party);
}
