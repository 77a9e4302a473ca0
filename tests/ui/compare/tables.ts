import { type Decision, Game, gameLuck, passing, pendingAsks, type Replay, schoolOf, tableStepper } from '#engine';
import { type Agents, agentFor, answerAsk, seatedBy } from '#strategies';
import { seatTable, type Table } from '../../../src/ui/compare/table.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

export const { scenario, say } = firstOnShelf();
export const PERSON = 'us';

export interface Played {
  readonly seed?: string;
  /** The line that the person's chair follows; its default where none is named. */
  readonly line?: string;
  /** From this turn on the person does nothing. */
  readonly idleFrom?: number;
  /** No more is decided after this turn. */
  readonly until?: number;
}

/** A game as a file would hold it: machines everywhere, one of them in the name of a person. */
export function played({ seed = '21', line, idleFrom = 99, until = 99 }: Played = {}): Replay {
  const agents: Agents = Object.fromEntries(
    Object.keys(scenario.parties).map((party) => [party, agentFor(party, party === PERSON ? line : undefined)]),
  );
  const seats = { ...seatedBy(agents), [PERSON]: { human: true } as const };
  const worldview = schoolOf(Object.keys(scenario.worldviews)[0] ?? '');
  const game = new Game({ scenario, worldview, seed, seats }, tableStepper);
  const luck = gameLuck([{ fromTurn: 1, seed }], 'strategies');
  while (!game.isOver && game.world.turn <= until) {
    luck.turnTo(game.world.turn);
    const by: Record<string, Decision> = {};
    for (const { party, kind } of pendingAsks(game.world, game.rules)) {
      const isIdle = party === PERSON && game.world.turn >= idleFrom;
      by[party] = isIdle ? idle(kind) : answerAsk(game, party, agents[party] ?? agentFor(party), luck).decision;
    }
    game.play(by);
  }
  return JSON.parse(JSON.stringify(game.replay())) as Replay;
}

const idle = (kind: 'moves' | 'answers'): Decision => (kind === 'moves' ? passing : { kind, answers: [] });

/** Lays replays side by side as the page does. Throws where one does not fit. */
export function laid(...replays: readonly Replay[]): readonly Table[] {
  return replays.reduce<readonly Table[]>((tables, replay, place) => {
    const seated = seatTable(tables, `Group ${place + 1}`, replay, scenario);
    if (!seated.ok) throw new Error(`Table ${place + 1} does not fit: ${seated.because}.`);
    return [...tables, seated.table];
  }, []);
}
