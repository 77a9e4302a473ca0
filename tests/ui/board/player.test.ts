import { expect, test } from 'vitest';
import { Clock } from '../../../src/ui/board/motions/clock.ts';
import { Player } from '../../../src/ui/board/motions/player.ts';
import type { Pen, Stage } from '../../../src/ui/board/stage.ts';
import { beatsOf } from '../../../src/ui/picture/beats.ts';
import { fact, say } from '../picture/view.ts';

interface Counter {
  readonly duration: number;
  onUpdate(): void;
  onComplete(): void;
}

/** A scene whose time stands still until the test lets a movement end. */
function stillScene() {
  const counters: Counter[] = [];
  const addCounter = (counter: Counter) => {
    counters.push(counter);
    return { getValue: () => 0.5, remove: () => {} };
  };
  const scene = { tweens: { addCounter } } as unknown as ConstructorParameters<typeof Clock>[0];
  return { scene, counters };
}

const pen = { clear: () => {} } as unknown as Pen;
const beats = beatsOf([fact({ id: 1, fact: 'x' }), fact({ id: 2, fact: 'y' })], [], say);

function open(isStill: boolean) {
  const { scene, counters } = stillScene();
  const told: (string | null)[] = [];
  const clock = new Clock(scene, isStill, () => {});
  const player = new Player(
    clock,
    pen,
    () => ({}) as Stage,
    (beat) => told.push(beat?.key ?? null),
  );
  return { player, clock, counters, told };
}

/** Lets the latest movement end, and what waits for it go on. */
async function endLatest(counters: Counter[]): Promise<void> {
  counters.at(-1)?.onComplete();
  await Promise.resolve();
  await Promise.resolve();
}

test('beats come one after the other, and the end is told', async () => {
  const { player, counters, told } = open(false);
  const playing = player.play(beats, 1);
  expect(told).toEqual(['fact/1']);
  await endLatest(counters);
  await endLatest(counters);
  expect(told).toEqual(['fact/1', 'fact/2']);
  await endLatest(counters);
  await endLatest(counters);
  await playing;
  expect(told).toEqual(['fact/1', 'fact/2', null]);
});

test('skipping ends the beat under way and plays no other', async () => {
  const { player, clock, counters, told } = open(false);
  const playing = player.play(beats, 1);
  player.skip();
  await playing;
  expect(told).toEqual(['fact/1', null]);
  expect(counters).toHaveLength(1);
  expect(clock.isMoving).toBe(false);
});

test('twice the speed takes half the time', () => {
  const { player, counters } = open(false);
  void player.play(beats, 1);
  void player.play(beats, 2);
  expect((counters[0]?.duration ?? 0) / (counters[1]?.duration ?? 1)).toBe(2);
});

test('a reader who wants no motion gets none', async () => {
  const { player, counters, told } = open(true);
  await player.play(beats, 1);
  expect(counters).toEqual([]);
  expect(told).toEqual([null]);
});

test('a movement that is finished early stands at its end', async () => {
  const { clock } = open(false);
  const shares: number[] = [];
  const moving = clock.run(400, (share) => shares.push(share));
  clock.finishAll();
  await moving;
  expect(shares).toEqual([0, 1]);
});
