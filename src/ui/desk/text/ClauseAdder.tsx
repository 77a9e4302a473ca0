import { useSignal } from '@preact/signals';
import { type ClauseOption, firstCovered } from '#engine';
import { useDesk } from '../desk.ts';
import { partyNames, shortName } from '../names.ts';
import { Weight } from '../paper/Clauses.tsx';
import { useEditor } from './editor.ts';
import { addClause } from './order.ts';
import { useWhyNot } from './why-not.ts';

interface Props {
  readonly side: readonly string[];
}

/** From so many promises on, they can be looked through by what is typed. */
const MANY = 12;

/** What else one side could promise, by what it is paid in; what it cannot promise now stands below with its reason. */
export function ClauseAdder({ side }: Props) {
  const { say } = useDesk();
  const { draft, options } = useEditor();
  const typed = useSignal('');
  const { clauses } = draft.value;
  const isThere = (one: ClauseOption): boolean =>
    clauses.some(({ issue, giver }) => issue === one.issue && giver === one.giver);
  const more = options.filter((one) => side.includes(one.giver) && !isThere(one));
  if (more.length === 0) return null;
  const plain = (text: string): string => text.toLocaleLowerCase();
  const named = ({ issue, level }: ClauseOption): string =>
    plain(`${say(`issue.${issue}`)} ${say(`level.${issue}.${level}`)}`);
  const found = more.filter((one) => named(one).includes(plain(typed.value.trim())));
  const coins = [...new Set(more.map(({ coin }) => coin))];
  return (
    <details class="clause-adder">
      <summary>{say('ui.text.add', { names: partyNames(say, side) })}</summary>
      {more.length >= MANY && (
        <div class="clause-find">
          <input
            type="search"
            aria-label={say('ui.text.find')}
            placeholder={say('ui.text.find')}
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
            }}
          />
          <span role="status">{typed.value.trim() !== '' && say('ui.text.found', { count: found.length })}</span>
        </div>
      )}
      {coins.map((coin) => (
        <CoinGroup key={coin} coin={coin} side={side} promises={found.filter((one) => one.coin === coin)} />
      ))}
    </details>
  );
}

interface GroupProps extends Props {
  readonly coin: string;
  readonly promises: readonly ClauseOption[];
}

function CoinGroup({ coin, side, promises }: GroupProps) {
  const { say, session } = useDesk();
  if (promises.length === 0) return null;
  const issues = Object.keys(session.shelved.scenario.issues);
  // What can be promised now comes first, then as the world lists its issues.
  const ordered = promises.toSorted(
    (one, other) =>
      Number(other.canPromise) - Number(one.canPromise) || issues.indexOf(one.issue) - issues.indexOf(other.issue),
  );
  return (
    <section class="clause-group">
      <h4 class="label">{say(`coin.${coin}`)}</h4>
      <ul>
        {ordered.map((one) => (
          <PromiseLine key={`${one.giver}/${one.issue}/${one.level}`} side={side} promise={one} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps extends Props {
  readonly promise: ClauseOption;
}

function PromiseLine({ side, promise }: LineProps) {
  const { say } = useDesk();
  const { draft, edit, steps } = useEditor();
  const whyNot = useWhyNot();
  const { canPromise, giver, issue, level, size } = promise;
  const what = say(`level.${issue}.${level}`);
  const isCovered = canPromise && firstCovered([...draft.value.clauses, promise]) !== null;
  const isOpen = canPromise && !isCovered;
  const add = () => {
    const { clauses, sequence } = draft.value;
    const own = steps.value.filter((one) => side.includes(one.promise.giver)).map(({ phase }) => phase);
    edit({
      clauses: [...clauses, promise],
      sequence: addClause(sequence, clauses.length, own.length === 0 ? 0 : Math.max(...own)),
    });
  };
  return (
    <li>
      <button
        type="button"
        class="quiet-button"
        aria-disabled={!isOpen}
        onClick={() => {
          if (isOpen) add();
        }}
      >
        {side.length > 1 ? say('ui.table.promise', { name: shortName(say, giver), what }) : what}
      </button>
      <Weight size={size} />
      {!isOpen && <span class="card-refusal">{isCovered ? say('ui.text.covered') : whyNot(promise)}</span>}
    </li>
  );
}
