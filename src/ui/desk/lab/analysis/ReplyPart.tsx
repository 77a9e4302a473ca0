import '../../../style/lab-reply.css';
import { useSignal } from '@preact/signals';
import type { ResolvedScenario } from '#engine';
import { DEFAULT_STRATEGY, strategiesFor } from '#strategies';
import { beginReply, openReply, stopReply } from '../../../lab/reply-now.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { shortName } from '../../names.ts';
import { Picked } from './Picked.tsx';
import { ReplyStatus } from './ReplyStatus.tsx';
import { ReplyView } from './ReplyView.tsx';

/** Games that one search may take, the third as the command line has it. The least reaches for every line and a few tables. */
const BUDGETS = [400, 1000, 2000, 5000] as const;
/** From so many searches on nobody should expect it within a minute: their lines cost more than their tables. */
const LONG = 3;
/** Stands for every line of the chair that is met. */
const EACH = '';
/** Washington replies unless another chair is chosen, as on the command line. */
const CHAIR = 'us';

const linesOf = (party: string): readonly string[] => strategiesFor(party).map(({ id }) => id);

/** The chair that a party looks at: whom its reply meets. */
const facedBy = ({ parties }: ResolvedScenario, party: string): string => parties[party]?.watches ?? party;

/** Chairs that play for something of their own, and look at another. */
const repliers = (scenario: ResolvedScenario): readonly string[] =>
  Object.keys(scenario.parties).filter(
    (party) => scenario.aims[party] !== undefined && facedBy(scenario, party) !== party,
  );

/** The first line of a chair that has a way of its own. */
const firstLine = (party: string): string => linesOf(party).find((id) => id !== DEFAULT_STRATEGY) ?? EACH;

/** A search for what does best against a line, played here, with its cost said before. */
export function ReplyPart({ shelved }: { readonly shelved: Shelved }) {
  const { say, scenario } = shelved;
  const chairs = repliers(scenario);
  const chair = useSignal(chairs.includes(CHAIR) ? CHAIR : (chairs[0] ?? ''));
  const faced = facedBy(scenario, chair.value);
  const met = useSignal(firstLine(faced));
  const school = useSignal(Object.keys(scenario.worldviews)[0] ?? '');
  const budget = useSignal<number>(BUDGETS[0]);
  const isSearching = openReply.value?.state.is === 'searching';
  const agents = met.value === EACH ? linesOf(faced) : [met.value];
  const sitAt = (party: string): void => {
    [chair.value, met.value] = [party, firstLine(facedBy(scenario, party))];
  };
  const begin = (): void =>
    beginReply(scenario, {
      party: chair.value,
      against: { party: faced, agents },
      worldview: { physics: school.value, tempers: school.value },
      budget: budget.value,
      seed: '1',
    });
  const games = agents.length * budget.value;
  return (
    <section class="lab-part lab-reply">
      <h2>{say('ui.lab.reply.title')}</h2>
      <p class="help">{say('ui.lab.reply.about')}</p>
      <div class="lab-axes">
        <Picked label={say('ui.lab.reply.chair')} ids={chairs} chosen={chair.value} onChoose={sitAt}>
          {(id) => shortName(say, id)}
        </Picked>
        <Picked
          label={say('ui.lab.reply.met', { name: shortName(say, faced) })}
          ids={[...linesOf(faced), EACH]}
          chosen={met.value}
          onChoose={(id) => (met.value = id)}
        >
          {(id) =>
            id === EACH ? say('ui.lab.reply.each', { lines: linesOf(faced).length }) : say(`strategy.${id}.name`)
          }
        </Picked>
        <Picked
          label={say('ui.lab.contest.world')}
          ids={Object.keys(scenario.worldviews)}
          chosen={school.value}
          onChoose={(id) => (school.value = id)}
        >
          {(id) => say(`worldview.${id}.name`)}
        </Picked>
        <Picked
          label={say('ui.lab.reply.budget')}
          ids={BUDGETS.map(String)}
          chosen={String(budget.value)}
          onChoose={(count) => (budget.value = Number(count))}
        >
          {(count) => say('ui.lab.reply.games', { games: Number(count) })}
        </Picked>
      </div>
      <p class="lab-buttons">
        <button type="button" class="plain-button" onClick={isSearching ? stopReply : begin}>
          {say(isSearching ? 'ui.lab.stop' : 'ui.lab.reply.begin')}
        </button>
        {!isSearching && (
          <span class="help">
            {say('ui.lab.reply.cost', { searches: agents.length, games, long: agents.length < LONG ? 'no' : 'yes' })}
          </span>
        )}
      </p>
      <ReplyStatus say={say} open={openReply.value} />
      {openReply.value !== null && <ReplyView shelved={shelved} open={openReply.value} />}
    </section>
  );
}
