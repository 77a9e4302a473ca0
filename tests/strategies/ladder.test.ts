import { expect, test } from 'vitest';
import { STRENGTHS, type Strength } from '#strategies';
import { differences, interval } from './ladder.ts';

/** Few here, since each rung is played for each chair. `STRENGTH_GAMES=1000` measures it as it is told in the model. */
const GAMES = Number(process.env['STRENGTH_GAMES'] ?? 40);
const CHAIRS = ['us', 'rok', 'dprk'];

const rungs = STRENGTHS.slice(1).map((better, below): readonly [Strength, Strength] => [
  better,
  STRENGTHS[below] ?? better,
]);

test.each(rungs)(
  '%s beats %s on its own score, in the same games against the same others',
  (better, worse) => {
    const found = CHAIRS.map((chair) => differences(chair, better, worse, GAMES));
    const said = found.map((values, place) => {
      const { mean, low, high } = interval(values);
      const figures = `${mean.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
      console.info(`${CHAIRS[place]}: ${better} − ${worse} = ${figures}, ${GAMES} games`);
      return { mean, low };
    });
    expect(Math.min(...said.map(({ mean }) => mean))).toBeGreaterThan(0);
    // With so few games the interval is narrow enough only over all chairs.
    const narrow = GAMES >= 1000 ? Math.min(...said.map(({ low }) => low)) : interval(found.flat()).low;
    expect(narrow).toBeGreaterThan(0);
  },
  3_600_000,
);
