import { expect, test } from 'vitest';
import { shareOf } from '../../../src/ui/desk/hot-seat/share.ts';
import { isPin, openPins } from '../../../src/ui/session/hot-seat/pins.ts';
import { openTurnClock } from '../../../src/ui/session/hot-seat/turn-clock.ts';

function clockOf(minutes: number) {
  let time = 1_000_000;
  const clock = openTurnClock(minutes, () => time);
  const pass = (seconds: number): void => {
    time += seconds * 1000;
    clock.tick();
  };
  return { clock, pass };
}

test('a clock runs from its start, stands while it is paused, and can be lengthened', () => {
  const { clock, pass } = clockOf(3);
  pass(30);
  expect([clock.leftSeconds.value, clock.isFresh.value]).toEqual([180, true]);
  clock.start();
  pass(30);
  clock.pause();
  pass(100);
  expect([clock.leftSeconds.value, clock.isRunning.value, clock.isFresh.value]).toEqual([150, false, false]);
  clock.addMinute();
  clock.start();
  pass(10);
  expect(clock.leftSeconds.value).toBe(200);
});

test('a clock that has run out stays at nothing until the next turn', () => {
  const { clock, pass } = clockOf(3);
  clock.start();
  pass(500);
  expect([clock.leftSeconds.value, clock.isRunning.value]).toEqual([0, false]);
  clock.start();
  expect(clock.isRunning.value).toBe(false);
  clock.reset();
  expect([clock.leftSeconds.value, clock.isFresh.value]).toEqual([180, true]);
});

test('a minute more brings a clock that has run out back to life, and one that was stopped stays stopped', () => {
  const { clock, pass } = clockOf(3);
  clock.start();
  pass(500);
  clock.addMinute();
  pass(20);
  expect([clock.leftSeconds.value, clock.isRunning.value]).toEqual([40, true]);
  clock.pause();
  clock.addMinute();
  pass(20);
  expect([clock.leftSeconds.value, clock.isRunning.value]).toEqual([100, false]);
});

test('a turn’s minutes fall to the chairs in equal shares, in whole tens of seconds', () => {
  expect(shareOf(6, 3)).toEqual({ chairs: 3, each: 2, seconds: '00' });
  expect(shareOf(4, 3)).toEqual({ chairs: 3, each: 1, seconds: '20' });
  expect(shareOf(3, 2)).toEqual({ chairs: 2, each: 1, seconds: '30' });
  expect(shareOf(3, 0)).toEqual({ chairs: 0, each: 3, seconds: '00' });
});

test('a clock that is set back does not give time', () => {
  const { clock, pass } = clockOf(3);
  clock.start();
  pass(-60);
  expect(clock.leftSeconds.value).toBe(180);
});

test('four digits open the desk of the party that set them, and no other digits do', () => {
  const pins = openPins();
  expect(pins.opens('us', '')).toBe(true);
  pins.set('us', '0042');
  expect([pins.opens('us', '0042'), pins.opens('us', '42'), pins.opens('us', ''), pins.opens('rok', '')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(['1234', '12a4', '12345', ''].map(isPin)).toEqual([true, false, false, false]);
});
