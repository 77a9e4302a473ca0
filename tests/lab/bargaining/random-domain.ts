import { luckOf } from '#engine';
import { type BargainingDomain, NORMALISATIONS } from '#lab';

/** Numbers in [0, 1) from the seed's luck, one after another. */
function drawsOf(seed: number): () => number {
  const luck = luckOf(String(seed), 'strategies');
  let ordinal = 0;
  return () => luck.draw(0, 0, 0, ordinal++);
}

/** How evaluations are drawn: smooth, in few whole numbers so that many are equal, in tenths, or against the first party's. */
const EVALUATED = ['smooth', 'few', 'tenths', 'opposed'] as const;
type Evaluated = (typeof EVALUATED)[number];

export interface Drawn {
  readonly parties?: number;
  readonly sizes?: readonly number[];
  readonly evaluated?: Evaluated;
}

/** A bargaining problem from a seed: two to four parties, up to 1,500 outcomes, every normalisation, where nothing else is said. */
export function randomDomain(seed: number, said: Drawn = {}): BargainingDomain {
  const draw = drawsOf(seed);
  const whole = (low: number, high: number): number => low + Math.floor(draw() * (high - low + 1));
  const evaluated = said.evaluated ?? EVALUATED[whole(0, 3)] ?? 'smooth';
  const normalisation = NORMALISATIONS[whole(0, 3)] ?? 'none';
  const sizes = said.sizes ?? sizesUpTo(1500, whole);
  // Nothing below 0 can be divided by a maximum.
  const isSigned = normalisation === 'none' || normalisation === 'min-max';
  const weight = (): number => (evaluated === 'smooth' ? draw() : whole(0, 4) / 10);
  const evaluations: Record<Evaluated, () => number> = {
    smooth: () => draw() - (isSigned ? 0.5 : 0),
    few: () => whole(0, 3),
    tenths: () => whole(0, 10) / 10,
    opposed: () => whole(0, 30) / 30,
  };
  const first = sizes.map((size) => Array.from({ length: size }, evaluations[evaluated]));
  const weights = sizes.map(weight);
  const count = said.parties ?? whole(2, 4);
  const parties = Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    weights: evaluated === 'opposed' ? weights : sizes.map(weight),
    evaluations:
      evaluated === 'opposed'
        ? first.map((own) => own.map((value) => (at % 2 === 0 ? value : 1 - value)))
        : sizes.map((size) => Array.from({ length: size }, evaluations[evaluated])),
    reservation: 0,
  }));
  const issues = sizes.map((size, at) => ({ id: `i${at}`, levels: Array.from({ length: size }, (_, level) => level) }));
  return { issues, parties, normalisation };
}

/** Sizes of one to six issues whose product stays under a bound. */
function sizesUpTo(most: number, whole: (low: number, high: number) => number): readonly number[] {
  const sizes: number[] = [];
  let left = most;
  for (let issue = whole(1, 6); issue > 0; issue--) {
    const size = Math.min(whole(1, 8), left);
    sizes.push(size);
    left = Math.floor(left / size);
  }
  return sizes;
}
