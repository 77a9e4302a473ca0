import type { TableAnswer } from './session.ts';

type Reasons = TableAnswer['reasons'];

/** What a machine weighed of one offer. */
export interface WeighedOffer {
  /** The terms of a yes to it; none where a record told of other offers alone. */
  readonly yes: Reasons;
  /** The terms of the text that it laid against it, where it weighed that by itself. */
  readonly own: Reasons;
}

/** The reasons of an answer that speak of this offer, by what they speak of. */
export function weighedOf(reasons: Reasons, offer: number): WeighedOffer {
  const of = (deed: string): Reasons => reasons.filter(({ params }) => params['deed'] === `${deed} ${offer}`);
  const yes = of('offer');
  // Records of the first version hold of a refusal what spoke for it: the terms of a yes with the other sign.
  return { yes: yes.length > 0 ? yes : of('refuse').map(turned), own: of('counter') };
}

const turned = ({ code, params }: Reasons[number]): Reasons[number] => ({
  code,
  params: { ...params, figure: 0 - Number(params['figure'] ?? 0) },
});
