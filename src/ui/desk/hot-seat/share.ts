const MINUTE = 60;
/** A share is a hint, and no measure: tens of seconds are enough. */
const STEP = 10;

/** What of a turn's minutes falls to each chair where all take the same: whole minutes, and seconds in two digits. */
export function shareOf(minutes: number, chairs: number): { chairs: number; each: number; seconds: string } {
  const share = Math.floor((minutes * MINUTE) / Math.max(1, chairs) / STEP) * STEP;
  return { chairs, each: Math.floor(share / MINUTE), seconds: String(share % MINUTE).padStart(2, '0') };
}
