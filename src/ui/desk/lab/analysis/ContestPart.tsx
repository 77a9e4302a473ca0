import { useSignal } from '@preact/signals';
import '../../../style/lab-contest.css';
import { DEFAULT_STRATEGY, strategiesFor } from '#strategies';
import { beginContest, endContest, openContest } from '../../../lab/contest-now.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { ContestLines } from './ContestLines.tsx';
import { ContestProgress } from './ContestProgress.tsx';
import { ContestView } from './ContestView.tsx';

/** Games of every meeting that may be chosen: few, since every line meets every other. */
const GAMES = [5, 10, 20] as const;
/** Washington's chair and the one that it watches face each other. */
const CHAIR = 'us';
/** With fewer lines nothing in a chair could be compared. */
const LEAST_LINES = 2;
const SEED = '1';

const linesOf = (party: string): readonly string[] =>
  strategiesFor(party).flatMap(({ id }) => (id === DEFAULT_STRATEGY ? [] : [id]));

/** A small tournament that is played here: everybody against everybody in one world, with its cost said before. */
export function ContestPart({ shelved }: { readonly shelved: Shelved }) {
  const { say, scenario } = shelved;
  const [games, school] = [useSignal<number>(GAMES[0]), useSignal(Object.keys(scenario.worldviews)[0] ?? '')];
  const facing = scenario.parties[CHAIR]?.watches ?? '';
  const all = { [CHAIR]: linesOf(CHAIR), [facing]: linesOf(facing) };
  const entries = useSignal<Readonly<Record<string, readonly string[]>>>(all);
  if (facing === '') return null;
  const counts = [CHAIR, facing].map((party) => entries.value[party]?.length ?? 0);
  const meetings = counts.reduce((before, count) => before * count, 1);
  const canPlay = Math.min(...counts) >= LEAST_LINES;
  const open = openContest.value;
  const isPlaying = open?.state === 'playing' || open?.state === 'reckoning';
  const begin = () => {
    if (!canPlay) return;
    const contest = {
      chairs: [CHAIR, facing],
      entries: entries.value,
      worldview: { physics: school.value, tempers: school.value },
      games: games.value,
      seed: SEED,
    } as const;
    beginContest(scenario, contest, meetings * games.value);
  };
  return (
    <section class="lab-part lab-contest">
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
      <ContestLines say={say} all={all} chosen={entries.value} choose={(chosen) => (entries.value = chosen)} />
      <p class="help">
        {canPlay
          ? say('ui.lab.contest.cost', { meetings, games: meetings * games.value })
          : say('ui.lab.contest.few-lines')}
      </p>
      <p class="lab-buttons">
        <button
          type="button"
          class="plain-button"
          aria-disabled={!isPlaying && !canPlay}
          onClick={isPlaying ? endContest : begin}
        >
          {say(isPlaying ? 'ui.lab.stop' : 'ui.lab.contest.begin')}
        </button>
      </p>
      <ContestProgress say={say} open={open} />
      {open !== null && open.contested !== null && (
        <ContestView shelved={shelved} contest={open.contest} contested={open.contested} />
      )}
    </section>
  );
}
