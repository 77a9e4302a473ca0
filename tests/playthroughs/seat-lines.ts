import type { Decision, DialSettings, Gauge, Refusal, SeatView } from '#engine';

const list = (items: readonly string[]): string => items.join(' · ');
/** One labelled line of a seat's page; nothing where there is nothing to say. */
const line = (label: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`    ${label.padEnd(10)} ${list(items)}`];

const spanOf = (low: number, high: number): string => (low === high ? `${low}` : `${low}–${high}`);
const priced = (name: string, cost: number, refusal: Refusal | null): string =>
  refusal === null ? `${name} ${cost}` : `(${name} ${cost}: ${refusal.code})`;
const dialled = ({ opener, grain, gate }: DialSettings): string => `${opener} in ${grain} ${gate}`;
const pct = (chance: number): string => `${Math.round(chance * 100)}`;

function gaugeOf({ track, of, low, high, lowBefore, highBefore }: Gauge): string {
  const [now, before] = [spanOf(low, high), spanOf(lowBefore, highBefore)];
  return `${of === null ? track : `${track}/${of}`} ${now}${now === before ? '' : ` (was ${before})`}`;
}

function stanceLines({ stances }: SeatView): string[] {
  const parties = [...new Set(stances.map(({ party }) => party))];
  return parties.flatMap((party) =>
    line(
      party,
      stances
        .filter((one) => one.party === party)
        .map(({ region, stance, sinceTurn }) => `${region} ${stance} since ${sinceTurn}`),
    ),
  );
}

function handLines({ hand }: SeatView): string[] {
  const groups = [...new Set(hand.map(({ group }) => group))];
  return groups.flatMap((group) =>
    line(
      group,
      hand
        .filter((move) => move.group === group)
        .map(({ choice, cost, refusal, odds }) => {
          const chance = odds === null || refusal !== null ? '' : ` [${pct(odds.low)}–${pct(odds.high)} %]`;
          return `${priced(choice, cost, refusal)}${chance}`;
        }),
    ),
  );
}

const keyOf = ({ occasion, current, positions, heldOnTurn }: SeatView['keys'][number]): string =>
  `${occasion} on turn ${heldOnTurn}, now ${current ?? 'unturned'}: ${positions.map(({ position, cost }) => `${position} ${cost}`).join(', ')}`;

function offerOf(offer: SeatView['offers'][number]): string {
  const exposure = Object.entries(offer.exposure).map(([party, points]) => `${party} ${points}`);
  const said = `${offer.offer} ${offer.package} from ${offer.from}, ${dialled(offer)}, ${offer.isPublic ? 'public' : 'quiet'}`;
  const accepted = offer.acceptedBy.join(', ');
  return `${said}, ${offer.state}, accepted by ${accepted}, exposure ${exposure.join(', ')}${offer.awaitsYou ? ', awaits you' : ''}`;
}

function agreementOf({ agreement, package: id, state, steps }: SeatView['agreements'][number]): string {
  const done = steps.map(
    ({ key, giver, level, part, parts, dueOnTurn, status, isVerified }) =>
      `${key} ${giver} ${level} ${part}/${parts} turn ${dueOnTurn} ${status}${isVerified ? ' verified' : ''}`,
  );
  return `${agreement} ${id} ${state}: ${done.join(', ')}`;
}

/** What one seat may know, a line for each part of its page. */
export function viewLines(view: SeatView): string[] {
  const { party, ask, purse, purseCap, income, temper, owed, gauges, channels, keys, orders, packages } = view;
  return [
    `  ${party} is asked for ${ask ?? 'nothing'}, purse ${purse} of ${purseCap} (${income < 0 ? '' : '+'}${income}), temper ${temper}, owed ${owed}`,
    ...line('gauges', gauges.map(gaugeOf)),
    ...stanceLines(view),
    ...line(
      'channels',
      channels.map(({ channel, state }) => `${channel} ${state}`),
    ),
    ...handLines(view),
    ...line('keys', keys.map(keyOf)),
    ...line(
      'orders',
      orders.map(({ reflex, price }) => `${reflex} ${price}`),
    ),
    ...line(
      'packages',
      packages.map((one) => priced(one.package, one.cost, one.refusal)),
    ),
    ...line('offers', view.offers.map(offerOf)),
    ...line('agreements', view.agreements.map(agreementOf)),
  ];
}

/** What a seat decided, in one line. */
export function decisionLine(decision: Decision): string {
  if (decision.kind === 'answers') {
    const answers = decision.answers.map((one) =>
      one.answer === 'counter' ? `counter ${one.offer} ${dialled(one)}` : `${one.answer} ${one.offer}`,
    );
    return `    ANSWERS    ${list(answers)}`.trimEnd();
  }
  const { moves, keys, restrain, steps, table } = decision;
  const tabled =
    table === null
      ? []
      : table.act === 'withdraw'
        ? [`withdraw ${table.offer}`]
        : [`table ${table.package} ${dialled(table)} ${table.public ? 'public' : 'quiet'}`];
  const parts = [
    ...moves,
    ...Object.entries(keys).map(([occasion, position]) => `turn ${occasion} to ${position}`),
    ...restrain.map((reflex) => `hold ${reflex}`),
    ...Object.entries(steps).map(([key, choice]) => `${choice} ${key}`),
    ...tabled,
  ];
  return `    SEALS      ${parts.length === 0 ? 'nothing' : list(parts)}`;
}
