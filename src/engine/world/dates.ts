/** Days since 1 January 1970 of a date in the Gregorian calendar (Hinnant, chrono-compatible date algorithms, 2021). */
export function dayOf(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** The date of a day, as `2021-07-12`. */
export function isoOf(day: number): string {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}`;
}

/** First and last day of a turn; the last turn runs to the end of the scenario. */
export function spanOfTurn(
  scenario: { readonly opens: string; readonly ends: string; readonly turnDays: number; readonly turns: number },
  turn: number,
): { readonly from: string; readonly to: string } {
  const from = dayOf(scenario.opens) + (turn - 1) * scenario.turnDays;
  return { from: isoOf(from), to: turn >= scenario.turns ? scenario.ends : isoOf(from + scenario.turnDays - 1) };
}
