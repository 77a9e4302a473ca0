import type { Bootstrapped, MorrisEffects, Ranking, SobolIndices } from '#lab';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';

const head = (name: string) => right(speak(`lab.sensitivity.head.${name}`));
const cell = (value: number): string =>
  speak('lab.sensitivity.value', { value: Math.round(value * 10_000) / 10_000 + 0 });
const span = ({ low, high }: Bootstrapped): string => speak('lab.cell.span', { low: cell(low), high: cell(high) });

/** How a parameter is named to people. */
export type Naming = (id: string) => string;

/** First and total orders as a table, with what is settled of their order. */
export function sobolStory(indices: SobolIndices | null, naming: Naming): readonly string[] {
  if (indices === null) return [speak('lab.sensitivity.constant')];
  const { parameters, ranking, together } = indices;
  const columns = [
    left(''),
    left(speak('lab.head.parameter')),
    head('first'),
    head('interval'),
    head('total'),
    head('interval'),
  ];
  const rows = ranked(parameters, ranking).map(({ place, one: { id, first, total } }) => [
    place,
    naming(id),
    cell(first.estimate),
    span(first),
    cell(total.estimate),
    span(total),
  ]);
  const share = { share: cell(together.estimate), interval: span(together) };
  return [...tableLines(columns, rows), '', speak('lab.sensitivity.together', share), rankingSentence(ranking, naming)];
}

/** Mean effects and their deviation as a table, with what is settled of their order. */
export function morrisStory({ parameters, ranking }: MorrisEffects, naming: Naming): readonly string[] {
  const columns = [
    left(''),
    left(speak('lab.head.parameter')),
    head('mu-star'),
    head('interval'),
    head('mu'),
    head('sigma'),
  ];
  const rows = ranked(parameters, ranking).map(({ place, one: { id, mu, muStar, sigma } }) => [
    place,
    naming(id),
    cell(muStar.estimate),
    span(muStar),
    cell(mu.estimate),
    cell(sigma.estimate),
  ]);
  return [...tableLines(columns, rows), '', rankingSentence(ranking, naming)];
}

/** Those whose place is settled in their order and with their place; then the others, as they were declared. */
function ranked<One extends { readonly id: string }>(
  parameters: readonly One[],
  { places, settled }: Ranking,
): readonly { readonly place: string; readonly one: One }[] {
  const first = places.slice(0, settled).map(({ id }) => id);
  const settledOnes = first.flatMap((id) => parameters.filter((one) => one.id === id));
  const others = parameters.filter(({ id }) => !first.includes(id));
  return [
    ...settledOnes.map((one, at) => ({ place: speak('lab.sensitivity.place', { place: at + 1 }), one })),
    ...others.map((one) => ({ place: '', one })),
  ];
}

/** What resampling upholds of an order. */
export function rankingSentence({ places, settled, stability, isStable }: Ranking, naming: Naming): string {
  if (isStable) return speak('lab.sensitivity.order.settled', { share: stability });
  const next = places[settled]?.stability ?? 0;
  const names = places.slice(0, settled).map(({ id }) => naming(id));
  return settled === 0
    ? speak('lab.sensitivity.order.open', { share: next })
    : speak('lab.sensitivity.order.partly', { settled, names: names.join(', '), share: next });
}
