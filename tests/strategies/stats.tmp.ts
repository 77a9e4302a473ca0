import { debriefOf } from '#engine';
import { STRATEGIES } from '#strategies';
import { played, WORLDVIEWS } from './table.ts';

const N = Number(process.argv[2] ?? 10);
const only = process.argv[3];
const of = (p: string) => STRATEGIES.filter((s) => s.party === p && s.id !== 'tempered').map((s) => s.id);
const ends: Record<string, Record<string, number>> = {};
const uses: Record<string, Record<string, number>> = { us: {}, rok: {}, dprk: {} };
const points: Record<string, number> = { us: 0, rok: 0, dprk: 0 };
const key: Record<string, Record<string, number>> = {};
const add = (t: Record<string, number>, k: string, n = 1) => {
  t[k] = (t[k] ?? 0) + n;
};
const t0 = process.hrtime.bigint();
let games = 0;
for (const us of of('us'))
  for (const dprk of of('dprk'))
    for (const rok of of('rok'))
      for (let s = 0; s < N; s++) {
        const wv = WORLDVIEWS[s % WORLDVIEWS.length]!;
        const g = played({ us, dprk, rok }, s + 1, wv);
        games++;
        const deb = debriefOf(g);
        const row = (key[us + ' × ' + dprk] ??= {});
        add(row, 'n');
        add((ends[us + ' × ' + dprk] ??= {}), deb.ending);
        const all = Object.values(deb.timeline).flat();
        for (const k of [
          'agreement-reached',
          'offer-tabled',
          'offer-countered',
          'step-counted',
          'northern-step-counted',
          'talks-joined',
          'launch-seen',
          'breach-detected',
          'step-verified',
          'hotline-cut',
          'moratorium-broken',
          'incident',
        ])
          add(row, k, all.filter((f) => f.fact === k).length);
        for (const c of deb.cards) add(row, 'score-' + c.party, c.score);
        for (const d of g.decisions)
          for (const [p, x] of Object.entries(d.by))
            if (x.kind === 'moves') {
              points[p]++;
              if (x.moves.length === 0) add(uses[p]!, '(pass)');
              for (const m of x.moves) add(uses[p]!, m);
              for (const [o, k] of Object.entries(x.keys)) add(uses[p]!, 'key:' + k);
              for (const r of x.restrain) add(uses[p]!, 'hold:' + r);
              if (x.table) add(uses[p]!, x.table.act + ':' + (x.table.act === 'table' ? x.table.package : ''));
              for (const c of Object.values(x.steps)) add(uses[p]!, 'step:' + c);
            } else for (const a of x.answers) add(uses[p]!, 'answer:' + a.answer);
      }
console.log(games, Number(process.hrtime.bigint() - t0) / 1e6 / games, 'ms a game');
for (const [k, v] of Object.entries(key)) {
  const n = v['n']!;
  console.log(
    k.padEnd(28),
    Object.entries(v)
      .filter(([a]) => a !== 'n')
      .map(
        ([a, b]) =>
          a
            .replace('agreement-reached', 'agr')
            .replace('offer-', 'of-')
            .replace('northern-step-counted', 'nsc')
            .replace('step-', 's-') +
          ' ' +
          (b / n).toFixed(1),
      )
      .join(' '),
  );
  console.log('      ', JSON.stringify(ends[k]));
}
for (const p of ['us', 'rok', 'dprk'])
  console.log(
    p,
    Object.entries(uses[p]!)
      .sort((a, b) => b[1] - a[1])
      .map(([k, v]) => k + ' ' + ((100 * v) / points[p]!).toFixed(1))
      .join(' | '),
  );
