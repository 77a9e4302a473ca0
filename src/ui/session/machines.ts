import { type Decision, type Game, gameLuck, type LuckPart, pendingAsks, type SeatedBy, viewFor } from '#engine';
import { agentFor, answerAsk, seatedBy, strategiesFor } from '#strategies';
import { answersSeen } from './answers-seen.ts';
import type { MachineDecision } from './inquiry.ts';
import type { TableAnswer } from './session.ts';

/** The machines of a game: who sits where, and what they decide. */
export interface Machines {
  readonly seats: Readonly<Record<string, SeatedBy>>;
  /** Everything that they decided so far, and why: nobody's business before the end. */
  readonly decided: readonly MachineDecision[];
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
  return {
    seats: seatedBy(agents),
    decided,
    playOn(game, people, onlooker) {
      luck.turnTo(game.world.turn);
      const by: Record<string, Decision> = { ...people };
      const answers: TableAnswer[] = [];
      for (const { party } of pendingAsks(game.world, game.rules)) {
        const agent = agents[party];
        if (agent === undefined) continue;
        const { decision, reasons } = answerAsk(game, party, agent, luck);
        by[party] = decision;
        decided.push({ turn: game.world.turn, party, kind: decision.kind, reasons });
        const given = answersSeen(viewFor(game.world, game.rules, onlooker).offers, decision);
        if (given.length > 0) answers.push({ party, given, reasons });
      }
      game.play(by);
      return answers;
    },
  };
}

function agentLike(party: string, before: SeatedBy | undefined): ReturnType<typeof agentFor> {
  const sat = before !== undefined && 'strategy' in before ? before.strategy : null;
  return strategiesFor(party).find(({ id }) => id === sat) ?? agentFor(party);
}
