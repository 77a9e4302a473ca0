/**
 * The squares of outputs are summed: of larger ones the sum is infinite, and those that lie closer to each other without
 * being equal have a variance of 0. Between these ends a million squares are exact enough.
 */
const [LARGEST, LEAST_SPREAD] = [1e150, 1e-150];

/** The least and the largest output, where they are too large or too close for their variance to be a number; else null. */
export function outputsBeyond(outputs: ArrayLike<number>): { readonly low: number; readonly high: number } | null {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < outputs.length; at += 1) {
    const output = outputs[at] ?? Number.NaN;
    if (output < low) low = output;
    if (output > high) high = output;
  }
  const isTooLarge = Math.max(-low, high) > LARGEST;
  return isTooLarge || (high > low && high - low < LEAST_SPREAD) ? { low, high } : null;
}

/** Throws where an output is no number, or so large or so near to all others that a statistic of them would be none. */
export function demandOutputs(outputs: ArrayLike<number>): void {
  for (let at = 0; at < outputs.length; at += 1)
    if (!Number.isFinite(outputs[at])) throw new Error(`Output ${at} is ${outputs[at]}, which is no number.`);
  const beyond = outputsBeyond(outputs);
  if (beyond !== null)
    throw new Error(`The variance of outputs from ${beyond.low} to ${beyond.high} is no number: scale them.`);
}

/** Whether the output is the same everywhere. */
export function isConstant(outputs: ArrayLike<number>): boolean {
  for (let at = 1; at < outputs.length; at += 1) if (outputs[at] !== outputs[0]) return false;
  return true;
}
