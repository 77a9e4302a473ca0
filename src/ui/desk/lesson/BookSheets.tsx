import {
  type Entry,
  exampleEntries,
  openingEntries,
  type Pair,
  pairOf,
  practiceSteps,
  sumOf,
} from '../../lesson/two-books.ts';
import type { Say } from '../../words.ts';
import { shortName } from '../names.ts';
import { Items } from './Items.tsx';
import { usePack } from './pack.ts';
import { WideTable } from './WideTable.tsx';

/** Lines of the empty ledger: as many as fit a page. */
const EMPTY_LINES = 20;

/** How the two books work, filled in as they stand at the opening, and two steps as they may go. */
export function BooksSheet() {
  const { say, scenario } = usePack();
  const pair = pairOf(scenario);
  const [one, other] = pair;
  const opening = openingEntries(scenario, pair);
  const example = exampleEntries(scenario, pair);
  const first = example[0];
  return (
    <>
      <h2>{say('ui.lesson.books.title')}</h2>
      <p class="lead">{say('ui.lesson.books.text')}</p>
      <Items text={say('ui.lesson.books.rules-list')} />
      <h3>{say('ui.lesson.books.filled', { one: shortName(say, one), other: shortName(say, other) })}</h3>
      <table class="book">
        <Head pair={pair} />
        <tbody>
          {opening.map((entry) => (
            <Row key={entry.deed} entry={entry} pair={pair} told={say(entry.deed)} />
          ))}
          <Sum pair={pair} entries={opening} name={say('ui.lesson.books.sum')} />
        </tbody>
        {first !== undefined && (
          <tbody>
            <tr>
              <th colSpan={2 + pair.length} scope="rowgroup" class="between">
                {say('ui.lesson.books.example')}
              </th>
            </tr>
            {example.map((entry) => {
              const words = { deed: say(entry.deed) };
              const told = entry.hasCounted
                ? say('ui.lesson.books.counted', words)
                : say('ui.lesson.books.shrugged', words);
              return <Row key={entry.deed} entry={entry} pair={pair} told={told} />;
            })}
            <Sum pair={pair} entries={[...opening, ...example]} name={say('ui.lesson.books.after')} />
          </tbody>
        )}
      </table>
      <p>{pair.map((party) => owedTold(say, party, sumOf([...opening, ...example], party))).join(' ')}</p>
      {first !== undefined && (
        <>
          <h3>{say('ui.lesson.books.read')}</h3>
          <p>{say('ui.lesson.books.read-text', { giver: shortName(say, one), other: shortName(say, other) })}</p>
        </>
      )}
      <Practice pair={pair} />
    </>
  );
}

function Head({ pair }: { readonly pair: Pair }) {
  const { say } = usePack();
  return (
    <thead>
      <tr>
        <th scope="col">{say('ui.lesson.books.deed')}</th>
        <th scope="col">{say('ui.lesson.books.giver')}</th>
        {pair.map((party) => (
          <th key={party} scope="col">
            {say('ui.lesson.books.book', { party: shortName(say, party) })}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ entry, pair, told }: { readonly entry: Entry; readonly pair: Pair; readonly told: string }) {
  const { say } = usePack();
  return (
    <tr>
      <th scope="row">{told}</th>
      <td>{shortName(say, entry.giver)}</td>
      {pair.map((party) => {
        const points = entry.adds[party] ?? 0;
        return (
          <td key={party} class="points">
            {points === 0 ? say('ui.lesson.books.none') : say('ui.lesson.books.points', { points })}
          </td>
        );
      })}
    </tr>
  );
}

interface SumProps {
  readonly pair: Pair;
  readonly entries: readonly Entry[];
  readonly name: string;
}

function Sum({ pair, entries, name }: SumProps) {
  const { say } = usePack();
  return (
    <tr class="sum">
      <th scope="row" colSpan={2}>
        {name}
      </th>
      {pair.map((party) => (
        <td key={party} class="points">
          {say('ui.lesson.books.points', { points: sumOf(entries, party) })}
        </td>
      ))}
    </tr>
  );
}

function owedTold(say: Say, party: string, points: number): string {
  const side = points > 0 ? 'owed' : 'owes';
  return say('ui.lesson.books.owed', { party: shortName(say, party), points: Math.abs(points), side });
}

/** Steps to be entered by hand, so that everybody has kept both books once before the game. */
function Practice({ pair }: { readonly pair: Pair }) {
  const { say, scenario } = usePack();
  const steps = practiceSteps(scenario, pair);
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{say('ui.lesson.books.practice')}</h3>
      <p>{say('ui.lesson.books.practice-text')}</p>
      <table class="book">
        <Head pair={pair} />
        <tbody>
          {steps.map(({ deed, giver, size, hasCounted }) => {
            const words = { deed: say('ui.lesson.books.sized', { deed: say(deed), size }) };
            return (
              <tr key={deed}>
                <th scope="row">
                  {hasCounted ? say('ui.lesson.books.counted', words) : say('ui.lesson.books.shrugged', words)}
                </th>
                <td>{shortName(say, giver)}</td>
                {pair.map((party) => (
                  <td key={party} class="points" />
                ))}
              </tr>
            );
          })}
          <tr class="sum">
            <th scope="row" colSpan={2}>
              {say('ui.lesson.books.sum')}
            </th>
            {pair.map((party) => (
              <td key={party} class="points" />
            ))}
          </tr>
        </tbody>
      </table>
    </>
  );
}

/** An empty book, to be kept by hand. */
export function LedgerSheet() {
  const { say } = usePack();
  return (
    <>
      <h2>{say('ui.lesson.books.ledger')}</h2>
      <p class="to-fill">{say('ui.lesson.books.ledger-of')}</p>
      <p>{say('ui.lesson.books.ledger-help')}</p>
      <WideTable kind="ledger" name={say('ui.lesson.books.ledger')}>
        <thead>
          <tr>
            <th scope="col">{say('ui.lesson.books.turn')}</th>
            <th scope="col">{say('ui.lesson.books.deed')}</th>
            <th scope="col">{say('ui.lesson.books.giver')}</th>
            <th scope="col">{say('ui.lesson.books.ours')}</th>
            <th scope="col">{say('ui.lesson.books.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td />
            <th scope="row">{say('ui.lesson.books.before')}</th>
            <td />
            <td />
            <td />
          </tr>
          {Array.from({ length: EMPTY_LINES }, (_, line) => (
            <tr key={line} aria-hidden="true">
              <td />
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
          <tr class="sum">
            <td />
            <th scope="row">{say('ui.lesson.books.carried')}</th>
            <td />
            <td />
            <td />
          </tr>
        </tbody>
      </WideTable>
      <h3>{say('ui.lesson.books.compare')}</h3>
      <Items text={say('ui.lesson.books.compare-list')} />
    </>
  );
}
