import { type Fixation, type Fixations, takeovers } from '#lab';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import type { TournamentIn } from './tournament.ts';

/** Of each kind, how many other kinds it takes over more often than by lot, as far as resampling upholds it. */
export function moranLines(agents: readonly string[], moran: Fixations): readonly string[] {
  const { over, chances, untold } = takeovers(moran);
  const names = agents.flatMap((agent, at) => ((over[at] ?? 0) > 0 ? [`${agent} (${over[at]})`] : []));
  const { population, weight } = moran;
  const told = { population, weight, chances, untold };
  return [speak('lab.tournament.moran', { ...told, count: names.length, names: names.join(', ') })];
}

/** Every chance of one kind to take over another, with its interval and what may be told of it. */
export function takeoverLines({ chairs, population }: TournamentIn): readonly string[] {
  const moran = population?.alike?.moran;
  const agents = chairs[0]?.standings.map(({ agent }) => agent) ?? [];
  if (moran === undefined) return [];
  const heads = ['stranger', 'residents', 'take-over', 'interval', 'beside-lot'].map((head) =>
    speak(`lab.tournament.head.${head}`),
  );
  const [stranger = '', residents = '', chance = '', interval = '', lot = ''] = heads;
  const rows = moran.fixation.flatMap((row, own) =>
    row.flatMap((one, other) => (own === other ? [] : [[agents[own] ?? '', agents[other] ?? '', ...chanceCells(one)]])),
  );
  return ['', ...tableLines([left(stranger), left(residents), right(chance), right(interval), left(lot)], rows)];
}

function chanceCells(one: Fixation): readonly string[] {
  const [chance = '', low = '', high = ''] = [one.estimate, one.low, one.high].map((share) =>
    speak('lab.tournament.chance', { share }),
  );
  const side = speak('lab.tournament.beside-lot', { side: one.isTold ? one.side : 'untold' });
  return [chance, speak('lab.cell.span', { low, high }), side];
}
