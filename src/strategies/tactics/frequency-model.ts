/** By slot the points that each option seems worth to the other side; any scale, any zero. */
export type SeemingPoints = readonly (readonly number[])[];

/** What was seen of the other side. */
export interface Evidence {
  /** By text of the other side, first to last, its pick in each slot. */
  readonly texts: readonly (readonly number[])[];
  /** Single picks that it stood by, as promises that it kept. */
  readonly kept: readonly { readonly slot: number; readonly pick: number }[];
}

/** How much a slot gains in weight each time it stays as it was, shared among the slots: HardHeaded's 0.2. */
const LEARNT_A_TEXT = 0.2;
/** How many texts the first impression of an option is worth. Judgement: a game knows few texts. */
const FIRST_IMPRESSION = 2;

/** What an option of a slot seems worth, from 0, its worst, to 1, its best. */
type Evaluation = readonly number[];

/** The estimate of another's utility: by slot a weight, all together 1, and what each option is worth within it, 0 to 1. */
export interface Estimate {
  readonly weights: readonly number[];
  readonly evaluations: readonly Evaluation[];
}

const spanOf = (points: readonly number[]): number => Math.max(...points) - Math.min(...points);

/** Before anything was seen: by what everybody knows; all alike where nothing is known. */
function firstImpression(seeming: SeemingPoints): Estimate {
  const spans = seeming.map(spanOf);
  const sum = spans.reduce((total, span) => total + span, 0);
  return {
    weights: spans.map((span) => (sum === 0 ? 1 / spans.length : span / sum)),
    evaluations: seeming.map((points, slot) => {
      const [low, span] = [Math.min(...points), spans[slot] ?? 0];
      return points.map((point) => (span === 0 ? 1 : (point - low) / span));
    }),
  };
}

/** Weights: each slot that two texts in a row leave alone gains, and all together are 1 again. */
function weightsAfter({ weights }: Estimate, { texts }: Evidence): readonly number[] {
  const gain = LEARNT_A_TEXT / Math.max(1, weights.length);
  const grown = weights.map((weight, slot) => {
    const unmoved = texts.filter((text, number) => number > 0 && text[slot] === texts[number - 1]?.[slot]).length;
    return weight + gain * unmoved;
  });
  const sum = grown.reduce((total, weight) => total + weight, 0);
  return grown.map((weight) => weight / sum);
}

/** Evaluations: how often each option was chosen, beside the first impression, as a share of the most frequent. */
function evaluationsAfter({ evaluations }: Estimate, { texts, kept }: Evidence): readonly Evaluation[] {
  return evaluations.map((first, slot) => {
    const counts = first.map((value, pick) => {
      const chosen = texts.filter((text) => text[slot] === pick).length;
      const stoodBy = kept.filter((one) => one.slot === slot && one.pick === pick).length;
      return FIRST_IMPRESSION * value + chosen + stoodBy;
    });
    const most = Math.max(...counts);
    return counts.map((count) => (most === 0 ? 0 : count / most));
  });
}

/**
 * What the other side seems to want, from what it offers: a frequency model. An issue that it leaves unmoved from text to
 * text weighs much, and a level that it names often is good. Weights as in HardHeaded (T. van Krimpen, D. Looije and S.
 * Hajizadeh, in Complex Automated Negotiations, Springer 2013, 223–227), which simplifies the Bayesian learning of K.
 * Hindriks and D. Tykhonov (AAMAS 2008). Different here: the first impression is what everybody knows of the clauses, worth
 * `FIRST_IMPRESSION` texts, and not that all weigh alike; promises that were kept count as one more naming.
 */
export function estimatedFrom(seeming: SeemingPoints, evidence: Evidence): Estimate {
  const first = firstImpression(seeming);
  return { weights: weightsAfter(first, evidence), evaluations: evaluationsAfter(first, evidence) };
}

/** The estimate in points: as many in all as the clauses seemed to span at first. */
export function pointsBy({ weights, evaluations }: Estimate, seeming: SeemingPoints): SeemingPoints {
  const sum = seeming.reduce((total, points) => total + spanOf(points), 0);
  return evaluations.map((values, slot) => values.map((value) => value * (weights[slot] ?? 0) * sum));
}
