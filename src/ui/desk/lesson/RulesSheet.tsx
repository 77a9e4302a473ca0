import { movesOf, type PricedMove } from '../../lesson/move-lists.ts';
import { day, partyNames, shortName } from '../names.ts';
import { Items } from './Items.tsx';
import { usePack } from './pack.ts';

/** So many moves of a chair stand in one column; more take two. */
const A_COLUMN = 14;

/** The rules on one page: what is the same in every scenario in words, all names and numbers from this one. */
export function RulesSheet() {
  const { say, scenario } = usePack();
  const { purse, table, playable } = scenario;
  const starts = playable.map((party) => `${shortName(say, party)} ${purse.start[party] ?? 0}`).join(', ');
  return (
    <>
      <h2>{say('ui.lesson.rules.title')}</h2>
      <p class="lead">
        {say('ui.lesson.rules.aim', {
          turns: scenario.turns,
          days: scenario.turnDays,
          from: day(scenario.opens),
          to: day(scenario.ends),
        })}
      </p>
      <div class="halves rules">
        <section>
          <h3>{say('ui.lesson.rules.chairs')}</h3>
          <Chairs />
          <h3>{say('ui.lesson.rules.turn')}</h3>
          <Items
            kind="numbers"
            text={say('ui.lesson.rules.turn-list', {
              moves: purse.movesPerTurn,
              tabling: table.tablingCost,
              lapse: table.lapseTurns,
            })}
          />
          <h3>{say('ui.lesson.rules.books')}</h3>
          <p>{say('ui.lesson.rules.books-text')}</p>
        </section>
        <section>
          <h3>{say('ui.lesson.rules.capital')}</h3>
          <p>{say('ui.lesson.rules.capital-text', { income: purse.income, cap: purse.cap, starts })}</p>
          <Keys />
          <h3>{say('ui.lesson.rules.count')}</h3>
          <p>{say('ui.lesson.rules.count-text')}</p>
          <h3>{say('ui.lesson.rules.lines')}</h3>
          <p>{say('ui.lesson.rules.lines-text')}</p>
        </section>
      </div>
      <h3>{say('ui.lesson.rules.moves')}</h3>
      <div class="move-columns">
        {playable.map((party) => (
          <Moves key={party} party={party} />
        ))}
      </div>
    </>
  );
}

/** Who there is, and who among them is no person. */
function Chairs() {
  const { say, scenario } = usePack();
  return (
    <ul class="items dashes">
      {Object.keys(scenario.parties).map((party) => (
        <li key={party}>
          <strong>{say(`party.${party}.name`)}</strong> ({shortName(say, party)}
          {scenario.playable.includes(party) ? '' : `, ${say('ui.lesson.rules.by-machine')}`})
        </li>
      ))}
    </ul>
  );
}

/** Decisions that belong to several chairs, and their days. */
function Keys() {
  const { say, scenario } = usePack();
  const holders = scenario.joint[0] === undefined ? [] : (scenario.slots[scenario.joint[0].slot]?.keys ?? []);
  if (holders.length === 0) return null;
  return (
    <>
      <h3>{say('ui.lesson.rules.keys')}</h3>
      <p>{say('ui.lesson.rules.keys-text', { names: partyNames(say, holders) })}</p>
      <ul class="items dashes">
        {scenario.joint.map(({ occasion, decidedOn, heldOn }) => (
          <li key={occasion}>
            {say('ui.lesson.rules.keys-when', {
              occasion: say(`occasion.${occasion}`),
              decided: decidedOn,
              held: heldOn,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Moves({ party }: { readonly party: string }) {
  const { say, scenario } = usePack();
  const lists = movesOf(scenario, party);
  return (
    <section data-long={lists.flatMap(({ moves }) => moves).length > A_COLUMN}>
      <h4>{shortName(say, party)}</h4>
      <div>
        {lists.map(({ group, moves }) => (
          <div key={group} class="move-group">
            <h5>{say(`ui.hand.group.${group}`)}</h5>
            <ul>
              {moves.map((move) => (
                <li key={move.move}>
                  <span>{say(`move.${move.move}.name`)}</span> <Price {...move} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function Price({ from, to }: PricedMove) {
  const { say } = usePack();
  const price = from === to ? say('ui.lesson.rules.price', { from }) : say('ui.lesson.rules.prices', { from, to });
  return <span class="price">{price}</span>;
}
