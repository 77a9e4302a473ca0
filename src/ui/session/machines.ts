import {
  type Answer,
  type Decision,
  type Game,
  gameLuck,
  type LuckPart,
  pendingAsks,
  type SeatedBy,
  viewFor,
} from '#engine';
import { agentFor, answerAsk, seatedBy, strategiesFor } from '#strategies';
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
        const given = answersSeen(game, decision, onlooker);
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

/** The answers of a decision by package; none at all where one of them is to an offer that the onlooker does not see. */
function answersSeen(game: Game, decision: Decision, onlooker: string): TableAnswer['given'] {
  if (decision.kind !== 'answers') return [];
  const { offers } = viewFor(game.world, game.rules, onlooker);
  const given: { package: string; answer: Answer['answer'] }[] = [];
  for (const { offer, answer } of decision.answers) {
    const seen = offers.find((candidate) => candidate.offer === offer);
    if (seen === undefined) return [];
    given.push({ package: seen.package, answer });
  }
  return given;
}
