import { luckOf, viewOf } from '#engine';
import { answerAsk } from '#strategies';
import { openTable } from './table.ts';

const [us = 'small-steps', rok = 'broker', dprk = 'genuine', turn = '2', who = 'us', seed = '1'] =
  process.argv.slice(2);
const { game, agents } = openTable({ us, rok, dprk } as any, Number(seed));
const luck = luckOf(seed, 'strategies');
while (!game.isOver) {
  const by: any = {};
  for (const a of game.world.asks) {
    const p = game.rules.index.parties.id(a.party);
    const r = answerAsk(game, p, agents[p]!, luck);
    by[p] = r.decision;
    if (p === who && game.world.turn === Number(turn)) {
      const v = viewOf(game.world, game.rules, p);
      console.log('purse', v.purse, JSON.stringify(v.keys()));
      console.log(JSON.stringify(r.decision));
      for (const x of r.reasons) console.log('  ', x.code, x.figure.toFixed(2), JSON.stringify(x.params));
      console.log(
        v
          .hand()
          .filter((h) => h.refusal === null)
          .map((h) => h.choice + ' ' + h.cost + (h.odds ? ` ${h.odds.low}-${h.odds.high}` : ''))
          .join('\n'),
      );
    }
  }
  game.play(by);
}
