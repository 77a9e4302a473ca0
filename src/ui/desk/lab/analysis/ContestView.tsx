import type { Contest, Contested } from '../../../lab/contest.worker.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { ContestChair } from './ContestChair.tsx';
import { ContestMeetings } from './ContestMeetings.tsx';
import { Equilibria } from './Equilibria.tsx';
import { Spread } from './Spread.tsx';

interface Props {
  readonly shelved: Shelved;
  readonly contest: Contest;
  readonly contested: Contested;
}

/** What came of a tournament: chair by chair, what nobody would leave, what would spread, and folded away every meeting. */
export function ContestView({ shelved: { say }, contest, contested }: Props) {
  const { chairs, meetings, population } = contested.tournament;
  const played = { name: say(`worldview.${contest.worldview.physics}.name`), games: contest.games, seed: contest.seed };
  return (
    <>
      <p class="help">{say('ui.lab.contest.played', played)}</p>
      {chairs.map((chair) => (
        <ContestChair key={chair.party} say={say} chair={chair} settledFrom={contested.settledFrom} />
      ))}
      {population !== null && (
        <>
          <Equilibria say={say} chairs={chairs} nash={population.nash} settledFrom={contested.settledFrom} />
          <Spread say={say} chairs={chairs} population={population} contested={contested} />
        </>
      )}
      <details>
        <summary>{say('ui.lab.contest.all-meetings', { meetings: meetings.length })}</summary>
        {chairs.map((chair, at) => (
          <ContestMeetings key={chair.party} say={say} tournament={contested.tournament} at={at} />
        ))}
      </details>
    </>
  );
}
