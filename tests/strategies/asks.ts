import { type Decision, type Json, luckOf, pendingAsks, type View, viewOf } from '#engine';
import type { Weigher } from '#strategies';
import { openTable, type Seats, strategyOf } from './table.ts';

/** One moment at which a party is asked, in a whole game by agents. */
export interface Asked {
  readonly strategy: Weigher;
  readonly view: View;
  readonly luck: ReturnType<typeof luckOf>;
  readonly notes: Json;
}

/** Plays a whole game and looks at each ask before it is answered. */
export function atEachAsk(seats: Seats, seed: number, worldview: string, look: (asked: Asked) => void): void {
  const { game } = openTable(seats, seed, worldview);
  const luck = luckOf(String(seed), 'strategies');
  while (!game.isOver) {
    const by: Record<string, Decision> = {};
    for (const { party } of pendingAsks(game.world, game.rules)) {
      const strategy = strategyOf(party, seats);
      const asked = { strategy, view: viewOf(game.world, game.rules, party), luck, notes: game.noteOf(party) };
      look(asked);
      const { decision, notes } = strategy.decide(asked.view, luck, asked.notes);
      by[party] = decision;
      game.note(party, notes);
    }
    game.play(by);
  }
}
