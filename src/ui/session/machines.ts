import { type Answer, type Decision, type Game, luckOf, pendingAsks, type SeatedBy, viewFor } from '#engine';
import { agentFor, answerAsk, seatedBy } from '#strategies';
import type { TableAnswer } from './session.ts';

/** The machines of a game: who sits where, and what they decide. */
export interface Machines {
  readonly seats: Readonly<Record<string, SeatedBy>>;
  /**
   * Lets the machines answer what they are asked, beside what people have decided, and plays on. Returns what they
   * answered at the table and why, as far as this onlooker saw the offers.
   */
  playOn(game: Game, people: Readonly<Record<string, Decision>>, onlooker: string): readonly TableAnswer[];
}

/** Seats a machine in each of these chairs. Its luck has a domain of its own, so that it changes nobody else's. */
export function seatMachines(parties: readonly string[], seed: string): Machines {
  const luck = luckOf(seed, 'strategies');
  const agents = Object.fromEntries(parties.map((party) => [party, agentFor(party)]));
  return {
    seats: seatedBy(agents),
    playOn(game, people, onlooker) {
      const by: Record<string, Decision> = { ...people };
      const answers: TableAnswer[] = [];
      for (const { party } of pendingAsks(game.world, game.rules)) {
        const agent = agents[party];
        if (agent === undefined) continue;
        const { decision, reasons } = answerAsk(game, party, agent, luck);
        by[party] = decision;
        const given = answersSeen(game, decision, onlooker);
        if (given.length > 0) answers.push({ party, given, reasons });
      }
      game.play(by);
      return answers;
    },
  };
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
