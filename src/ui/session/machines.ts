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
import { answerAsk, seatedBy, type Weigher } from '#strategies';
import { answersSeen } from './answers-seen.ts';
import type { MachineDecision } from './inquiry.ts';
import { machinesKnown, type Named, usualMachine } from './machines-known.ts';
import type { TableAnswer } from './session.ts';

/** By this name the browser measures each time that a machine weighs; its detail is the kind of what was asked. */
export const MACHINE_WEIGHED = 'machine-weighed';

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
  /**
   * Lets one machine weigh ahead what it is asked now, so that the next decision does not wait for it. True while another
   * one has not: one at a time, so that nobody waits for a frame either.
   */
  ponder(game: Game): boolean;
  /** Lets the machines decide what they are asked now, and plays nothing. */
  decide(game: Game): readonly MadeByMachine[];
  /**
   * Lets the machines answer what they are asked, beside what people have decided, and plays on. Returns what they
   * answered at the table and why, as far as this onlooker saw the offers.
   */
  playOn(game: Game, people: Readonly<Record<string, Decision>>, onlooker: string): readonly TableAnswer[];
}

/**
 * Seats a machine in each of these chairs: the one that is named for it, where this version knows it. Their luck has a domain
 * of its own, so that it changes nobody else's.
 */
export function seatMachines(parties: readonly string[], parts: readonly LuckPart[], named: Named = {}): Machines {
  const luck = gameLuck(parts, 'strategies');
  const agents = Object.fromEntries(parties.map((party) => [party, agentNamed(party, named[party])]));
  const decided: MachineDecision[] = [];
  let pondered: { readonly world: Game['world']; readonly made: Map<string, MadeByMachine> } | null = null;
  /** What was weighed already at where the game stands. */
  const ponderedAt = ({ world }: Game): Map<string, MadeByMachine> => {
    if (pondered?.world !== world) pondered = { world, made: new Map() };
    return pondered.made;
  };
  const askedOf = ({ world, rules }: Game): readonly string[] =>
    pendingAsks(world, rules).flatMap(({ party }) => (agents[party] === undefined ? [] : [party]));
  const weigh = (game: Game, party: string): MadeByMachine => {
    const [agent, made] = [agents[party], ponderedAt(game).get(party)];
    if (made !== undefined) return made;
    if (agent === undefined) throw new Error(`No machine sits in the seat of "${party}".`);
    luck.turnTo(game.world.turn);
    const start = performance.now();
    const weighed = { party, ...answerAsk(game, party, agent, luck) };
    performance.measure(MACHINE_WEIGHED, { start, detail: weighed.decision.kind });
    ponderedAt(game).set(party, weighed);
    return weighed;
  };
  const decide = (game: Game): readonly MadeByMachine[] => {
    const made = askedOf(game).map((party) => weigh(game, party));
    pondered = null;
    for (const { party, decision, reasons } of made)
      decided.push({ turn: game.world.turn, party, kind: decision.kind, reasons });
    return made;
  };
  return {
    seats: seatedBy(agents),
    decided,
    ponder(game) {
      const left = askedOf(game).filter((party) => !ponderedAt(game).has(party));
      const [next] = left;
      if (next !== undefined) weigh(game, next);
      return left.length > 1;
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

const agentNamed = (party: string, name: string | undefined): Weigher =>
  machinesKnown(party).find(({ id }) => id === name) ?? usualMachine(party);
