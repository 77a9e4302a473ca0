import { expect, test } from 'vitest';
import { paceOf } from '../../src/cli/benching.ts';
import { bench } from '../../src/cli/commands/bench.ts';
import { Complaint } from '../../src/cli/complaint.ts';
import type { Voice } from '../../src/cli/voice.ts';
import { korea } from '../korea.ts';

test('both runners play the same worlds by turns until the time is over, and are compared', () => {
  // A clock by which each world takes a second by the table and four by XState, whoever asks.
  let [asked, at] = [0, 0];
  const now = (): number => {
    asked += 1;
    // Two warm worlds and the start of the whole; then each world is begun and ended, the table's first.
    const place = (asked - 6) % 5;
    if (asked > 5 && place === 2) at += 1000;
    if (asked > 5 && place === 4) at += 4000;
    return at;
  };
  const pace = paceOf(korea().scenario, 'worlds', 20_000, now);
  expect(pace.played).toBe(4);
  expect(pace.perSecond).toEqual({ table: 1, xstate: 0.25 });
  expect(pace.times).toBe(4);
});

test('a time that is none is complained of', () => {
  const voice: Voice = { result: () => {}, note: () => {}, endWith: () => {} };
  for (const seconds of ['0', '-1', 'soon', '1000']) expect(() => bench({ seconds }, voice)).toThrow(Complaint);
});
