import {
  type Decision,
  DISPUTE_CHOICES,
  type Game,
  type HandMove,
  type MovesDecision,
  refusalsOf,
  type View,
  viewOf,
} from '#engine';
import { Picker } from './picker.ts';
import { randomText } from './random-text.ts';

function randomMoves(view: View, pick: Picker): MovesDecision {
  const open = view.hand().filter(({ refusal }) => refusal === null);
  const chosen: HandMove[] = [];
  for (const move of open.toSorted(() => 0)) if (pick.chance() < 2 / Math.max(2, open.length)) chosen.push(move);
  const keys = Object.fromEntries(
    view
      .keys()
      .filter(() => pick.chance() < 0.7)
      .map(({ occasion, positions }) => [occasion, pick.one(positions).position]),
  );
  const restrain = view
    .orders()
    .filter(() => pick.chance() < 0.3)
    .map(({ reflex }) => reflex);
  const due = view.agreements().flatMap(({ steps }) => steps.filter(({ choices }) => choices.length > 0));
  const accused = view.agreements().flatMap(({ steps }) => steps.filter(({ alleged }) => alleged?.showing != null));
  const packages = view.packages().filter(({ refusal }) => refusal === null);
  const own = view.offers().filter(({ from, state }) => from === view.party && state === 'tabled');
  const tabling = (): MovesDecision['table'] => {
    const prepared = pick.one(packages);
    return {
      act: 'table',
      package: prepared.package,
      public: pick.chance() < 0.5,
      ...randomText(view, prepared, pick),
    };
  };
  const table =
    own.length > 0 && pick.chance() < 0.2
      ? ({ act: 'withdraw', offer: pick.one(own).offer } as const)
      : packages.length > 0 && pick.chance() < 0.5
        ? tabling()
        : null;
  return {
    kind: 'moves',
    moves: chosen.slice(0, view.movesPerTurn).map(({ choice }) => choice),
    keys,
    restrain,
    steps: Object.fromEntries(due.map(({ key, choices }) => [key, pick.one([...choices, 'keep', 'keep'] as const)])),
    ...(accused.length > 0 && {
      disputes: Object.fromEntries(accused.map(({ key }) => [key, pick.one(DISPUTE_CHOICES)])),
    }),
    table,
    guess: null,
  };
}

const ANSWERS = ['accept', 'accept', 'refuse', 'counter', 'leave'] as const;

/** A decision that may be taken, at random: what is refused is taken back piece by piece. */
export function randomDecision(game: Game, party: string, seed: string): Decision {
  const { world, rules } = game;
  const view = viewOf(world, rules, party);
  const pick = new Picker(seed, world.turn * 8 + world.exchange, rules.index.parties.handle(party));
  if (view.ask === 'answers') {
    const waiting = view.offers().filter(({ awaitsYou }) => awaitsYou);
    return {
      kind: 'answers',
      answers: waiting.map((asked) => {
        const { offer, refusal, isFinal } = asked;
        const answer = pick.one(refusal === null ? ANSWERS : (['refuse', 'leave'] as const));
        if (answer !== 'counter') return { offer, answer };
        return isFinal || asked.veto?.includes(party) === false
          ? { offer, answer: 'leave' }
          : { offer, answer, ...randomText(view, asked, pick) };
      }),
    };
  }
  let decision = randomMoves(view, pick);
  const retreats: ((from: MovesDecision) => MovesDecision)[] = [
    (from) => ({ ...from, moves: from.moves.slice(0, 1) }),
    (from) => ({ ...from, restrain: [] }),
    (from) => ({ ...from, keys: {} }),
    (from) => ({ ...from, disputes: {} }),
    (from) => ({ ...from, table: from.table?.act === 'table' ? { ...from.table, public: true } : from.table }),
    (from) => ({ ...from, table: null }),
    (from) => ({ ...from, moves: [] }),
  ];
  for (const retreat of retreats)
    if (refusalsOf(world, rules, party, decision).length > 0) decision = retreat(decision);
  return decision;
}

/** Plays a game to its end at random; `eachTime` sees it after every play. */
export function playRandomly(game: Game, seed: string, eachTime: () => void = () => {}): void {
  while (!game.isOver) {
    const asked = game.world.asks.map(({ party }) => game.rules.index.parties.id(party));
    game.play(Object.fromEntries(asked.map((party) => [party, randomDecision(game, party, seed)])));
    eachTime();
  }
}
