import { debriefOf } from '#engine';
import { openTable, played, WORLDVIEWS } from './table.ts';

const [us = 'tempered', rok = 'tempered', dprk = 'tempered', seed = '1', wv = 'realist'] = process.argv.slice(2);
const g = played({ us, rok, dprk }, Number(seed), wv);
for (const d of g.decisions) {
  console.log('T' + d.turn, d.stage);
  for (const [p, x] of Object.entries(d.by)) {
    if (x.kind === 'moves')
      console.log(
        '   ',
        p,
        x.moves.join(' , '),
        JSON.stringify(x.keys),
        x.restrain.join(','),
        JSON.stringify(x.steps),
        x.table ? JSON.stringify(x.table) : '',
      );
    else console.log('   ', p, JSON.stringify(x.answers));
  }
}
const deb = debriefOf(g);
for (const [t, fs] of Object.entries(deb.timeline))
  console.log(
    t,
    fs
      .filter((f) => !['move-made', 'turn-passed'].includes(f.fact))
      .map((f) => f.fact + (f.by ? '(' + f.by + ')' : ''))
      .join(' '),
  );
console.log(
  deb.ending,
  deb.cards.map((c) => c.party + ':' + c.temper + ':' + c.score.toFixed(0)),
  deb.measures,
);
