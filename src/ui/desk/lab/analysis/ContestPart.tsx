import { useSignal } from '@preact/signals';
import { DEFAULT_STRATEGY, strategiesFor } from '#strategies';
import { beginContest, endContest, openContest } from '../../../lab/contest-now.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { ContestView } from './ContestView.tsx';

/** Games of every meeting that may be chosen: few, since every line meets every other. */
const GAMES = [5, 10, 20] as const;
/** Washington's chair and the one that it watches face each other. */
const CHAIR = 'us';

/** A small tournament that is played here: everybody against everybody in one world, with its cost said before. */
export function ContestPart({ shelved }: { readonly shelved: Shelved }) {
  const { say, scenario } = shelved;
  const [games, school] = [useSignal<number>(GAMES[0]), useSignal(Object.keys(scenario.worldviews)[0] ?? '')];
  const facing = scenario.parties[CHAIR]?.watches;
  if (facing === undefined) return null;
  const linesOf = (party: string): readonly string[] =>
    strategiesFor(party).flatMap(({ id }) => (id === DEFAULT_STRATEGY ? [] : [id]));
  const entries = { [CHAIR]: linesOf(CHAIR), [facing]: linesOf(facing) };
  const meetings = linesOf(CHAIR).length * linesOf(facing).length;
  const open = openContest.value;
  const isPlaying = open !== null && open.contested === null && !open.isBroken;
  const begin = () =>
    beginContest(scenario, {
      chairs: [CHAIR, facing],
      entries,
      worldview: { physics: school.value, tempers: school.value },
      games: games.value,
      seed: '1',
    });
  return (
    <section class="lab-part">
      <h2>{say('ui.lab.contest.title')}</h2>
      <p class="help">{say('ui.lab.contest.about')}</p>
      <div class="lab-axes">
        <label>
          <span class="label">{say('ui.lab.contest.world')}</span>
          <select value={school.value} onChange={({ currentTarget }) => (school.value = currentTarget.value)}>
            {Object.keys(scenario.worldviews).map((id) => (
              <option key={id} value={id}>
                {say(`worldview.${id}.name`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="label">{say('ui.lab.games')}</span>
          <select value={games.value} onChange={({ currentTarget }) => (games.value = Number(currentTarget.value))}>
            {GAMES.map((count) => (
              <option key={count} value={count}>
                {say('ui.lab.contest.games', { games: count })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="lab-buttons">
        <button type="button" class="plain-button" onClick={isPlaying ? endContest : begin}>
          {say(isPlaying ? 'ui.lab.stop' : 'ui.lab.contest.begin')}
        </button>
        <span class="help" role="status">
          {isPlaying
            ? say('ui.lab.contest.playing', { games: meetings * (open?.contest.games ?? 0) })
            : say('ui.lab.contest.cost', { meetings, games: meetings * games.value })}
        </span>
      </p>
      {open?.isBroken === true && (
        <p class="notice" role="alert">
          {say('ui.lab.contest.broken')}
        </p>
      )}
      {open !== null && open.contested !== null && (
        <ContestView shelved={shelved} contest={open.contest} contested={open.contested} />
      )}
    </section>
  );
}
