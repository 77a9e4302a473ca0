import { useSignal } from '@preact/signals';
import { toReplay } from '../../../flow.ts';
import { isLabUsed } from '../../../lab/lying.ts';
import type { ReplyFound, ReplyWish } from '../../../lab/reply.worker.ts';
import { gameOfReply } from '../../../lab/reply-now.ts';
import { sideOf } from '../../../lab/side-of.ts';
import type { Shelved } from '../../../session/shelf.ts';
import type { Say } from '../../../words.ts';
import { type NumberForm, numberText } from '../figures.ts';
import { RuleRows } from './RuleRows.tsx';

interface Props {
  readonly shelved: Shelved;
  readonly wish: ReplyWish;
  readonly found: ReplyFound;
  /** How what is counted is written. */
  readonly form: NumberForm;
}

/** What does best against one line: what it is, what it is worth, beside whom, how it was searched and how sure that is. */
export function FoundReply({ shelved, wish, found, form }: Props) {
  const { say } = shelved;
  const { against, reply, instead, table, value, games } = found;
  const name = say(`strategy.${against}.name`);
  const best = reply === instead ? 'same' : table === null ? 'line' : 'table';
  return (
    <article class="reply-found" aria-label={say('ui.lab.reply.against', { name })}>
      <h3>{say('ui.lab.reply.against', { name })}</h3>
      <p class="reply-best">
        {say(`ui.lab.reply.best.${best}`, best === 'table' ? {} : { name: say(`strategy.${reply}.name`) })}
      </p>
      <dl>
        <Told term={say('ui.lab.reply.head.worth')}>{say('ui.lab.reply.worth', written(value, form))}</Told>
        <Told term={say('ui.lab.reply.head.gain')}>
          {best === 'same' ? say('ui.lab.reply.same-gain') : gainText(say, found, form)}
        </Told>
        <Told term={say('ui.lab.reply.head.search')}>{searchText(say, found)}</Told>
        <Told term={say('ui.lab.reply.head.sure')}>{say('ui.lab.reply.exact', { exact: sureness(found), games })}</Told>
      </dl>
      {table !== null && <RuleRows say={say} rows={table.rows} />}
      <OneGame shelved={shelved} wish={wish} found={found} name={name} />
    </article>
  );
}

function Told({ term, children }: { readonly term: string; readonly children: string }) {
  return (
    <div>
      <dt class="label">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const written = ({ mean, low, high }: Pick<ReplyFound['value'], 'mean' | 'low' | 'high'>, form: NumberForm) => ({
  mean: numberText(mean, form),
  low: numberText(low, form),
  high: numberText(high, form),
});

function gainText(say: Say, { gain, instead }: ReplyFound, form: NumberForm): string {
  const told = { ...written(gain, { ...form, isSigned: true }), name: say(`strategy.${instead}.name`), games: gain.n };
  return [say('ui.lab.reply.gain', told), say(`ui.lab.reply.side.${sideOf(gain)}`)].join(' ');
}

/** How sure the answer is: exact, or not although every sequence was played, since luck has a part, or a search. */
const sureness = ({ isExact, searches }: ReplyFound): string =>
  isExact ? 'true' : searches.some(({ method }) => method === 'every-sequence') ? 'luck' : 'false';

function searchText(say: Say, { strategies, searches }: ReplyFound): string {
  return [
    say('ui.lab.reply.lines', { lines: strategies.length }),
    ...searches.map(({ method, tried, beginnings }) =>
      method === 'every-sequence'
        ? say('ui.lab.reply.every', { tried })
        : say('ui.lab.reply.bred', { tried, beginnings }),
    ),
  ].join(' ');
}

/** Every number here comes of games: one of them opens on the board. */
function OneGame({ shelved: { say, scenario }, wish, found, name }: Omit<Props, 'form'> & { readonly name: string }) {
  const state = useSignal<'still' | 'opening' | 'trouble'>('still');
  const watch = async (): Promise<void> => {
    state.value = 'opening';
    try {
      const replay = await gameOfReply(scenario, wish, found);
      isLabUsed.value = true;
      toReplay(replay);
      state.value = 'still';
    } catch {
      state.value = 'trouble';
    }
  };
  return (
    <p class="lab-buttons">
      <button type="button" class="quiet-button" onClick={() => void watch()}>
        {say('ui.lab.reply.watch', { name })}
      </button>
      <span class="help" role="status">
        {state.value === 'opening' && say('ui.lab.reply.opening')}
        {state.value === 'trouble' && say('ui.lab.no-game')}
      </span>
    </p>
  );
}
