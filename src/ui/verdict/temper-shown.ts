import {
  type Answer,
  canonicalJson,
  type Decision,
  type Game,
  GUESSES,
  type Guess,
  gameOf,
  tableStepper,
  type View,
  viewOf,
} from '#engine';
import { agentFor, DEFAULT_STRATEGY } from '#strategies';
import { type Finished, playDecided, strategiesLuck } from './finished.ts';

/** By what two tempers are told apart: by the bare kind of what was done, or card by card. */
export const WAYS_TO_TELL = ['kind', 'card'] as const;
export type WayToTell = (typeof WAYS_TO_TELL)[number];

/** A temper that the counterpart did not have, and the first turn in which one of that temper would visibly have done otherwise; null: never. */
export type OtherTemper = { readonly temper: string } & Readonly<Record<WayToTell, number | null>>;

/** When a counterpart's deeds told its temper. */
export interface TemperShown {
  readonly party: string;
  readonly others: readonly OtherTemper[];
  /** The turn in which the last of them fell away; null where one never did, so that it could not have been known so. */
  readonly turn: Readonly<Record<WayToTell, number | null>>;
}

/**
 * At each ask of the counterpart that this chair watches, asks also those whom other tempers would have made of it: with
 * what it knew, its notes and its luck. Only what this chair could see is compared, in two ways: by kind (it opened, held
 * still or pressed; it said yes or not), which a person can tell, and card by card, which tells only who knows the machine
 * players by heart. Null where the counterpart did not play by its temper.
 */
export function temperShown(finished: Finished): TemperShown | null {
  const { scenario, replay, party } = finished;
  const watched = scenario.parties[party]?.watches;
  const seated = watched === undefined ? undefined : replay.seats[watched];
  if (watched === undefined || seated === undefined || !('strategy' in seated)) return null;
  if (seated.strategy !== DEFAULT_STRATEGY) return null;
  const game = gameOf(scenario, replay, tableStepper);
  const luck = strategiesLuck(finished);
  const own = viewOf(game.world, game.rules, watched).temper;
  const tempers = (scenario.parties[watched]?.tempers ?? []).filter((temper) => temper !== own);
  const told = new Map<string, number>();
  for (const decided of replay.decisions) {
    luck.turnTo(decided.turn);
    const done = decided.by[watched];
    if (done !== undefined) {
      const view = viewOf(game.world, game.rules, watched);
      for (const temper of tempers) {
        const { decision } = agentFor(watched).decide({ ...view, temper }, luck, game.noteOf(watched));
        for (const way of WAYS_TO_TELL) {
          const seen = (of: Decision): string => canonicalJson(SEEN[way](game, view, of, party));
          const key = `${way}/${temper}`;
          if (!told.has(key) && seen(decision) !== seen(done)) told.set(key, decided.turn);
        }
      }
    }
    playDecided(game, decided);
  }
  const others = tempers.map((temper): OtherTemper => {
    const [kind, card] = WAYS_TO_TELL.map((way) => told.get(`${way}/${temper}`) ?? null);
    return { temper, kind: kind ?? null, card: card ?? null };
  });
  return { party: watched, others, turn: { kind: lastOf(others, 'kind'), card: lastOf(others, 'card') } };
}

function lastOf(others: readonly OtherTemper[], way: WayToTell): number | null {
  const turns = others.flatMap((other) => other[way] ?? []);
  return turns.length < others.length ? null : Math.max(...turns);
}

/** What an onlooker sees of a decision, the whole of it or its kind alone, as plain JSON to compare. */
const SEEN: Readonly<Record<WayToTell, (game: Game, view: View, decision: Decision, onlooker: string) => unknown>> = {
  card: (game, view, decision, onlooker) =>
    decision.kind === 'moves' ? movesSeen(game, view, decision, onlooker) : answersSeen(view, decision, onlooker),
  kind: (game, view, decision, onlooker) =>
    decision.kind === 'moves'
      ? kindOf(movesSeen(game, view, decision, onlooker), view)
      : answersSeen(view, decision, onlooker).map(({ offer, answer }) => ({ offer, isYes: answer === 'accept' })),
};

/** In the words of a guess: something harsh or of that group presses, an open move or an offer opens, else it holds. */
function kindOf({ moves, table, broken }: ReturnType<typeof movesSeen>, view: View): Guess {
  const ways = view.hand().filter(({ choice, move }) => moves.includes(choice) || moves.includes(move));
  const [opens, holds, presses] = GUESSES;
  if (broken.length > 0 || ways.some(({ harsh, group }) => harsh > 0 || group === 'press')) return presses;
  return table !== null || ways.some(({ group, odds }) => group === 'open' || odds !== null) ? opens : holds;
}

/**
 * What of sealed moves an onlooker sees: open moves, offers that are public or to it, and promises not kept. A promise broken in secret looks like one that is kept; of keys only the outcome is known,
 * and of orders nothing until they are needed, so both are left out.
 */
function movesSeen({ rules }: Game, view: View, decision: Extract<Decision, { kind: 'moves' }>, onlooker: string) {
  const hand = view.hand();
  const moves = decision.moves.flatMap((choice) => {
    const way = hand.find((candidate) => candidate.choice === choice);
    if (way === undefined || way.isHidden) return [];
    const isSecret = rules.options.some(
      (option) => option?.isOptionSecret === true && option.move === way.move && option.option === way.option,
    );
    return [isSecret ? way.move : choice];
  });
  const { table } = decision;
  const isSeen =
    table?.act === 'table' &&
    (table.public ||
      (
        view
          .packages()
          .find((it) => it.package === table.package)
          ?.sides.flat() ?? []
      ).includes(onlooker));
  const broken = Object.entries(decision.steps).flatMap(([step, choice]) =>
    choice === 'delay' || choice === 'part' ? [`${step}: ${choice}`] : [],
  );
  return { moves: moves.toSorted(), table: isSeen ? table : null, broken: broken.toSorted() };
}

function answersSeen(
  view: View,
  decision: Extract<Decision, { kind: 'answers' }>,
  onlooker: string,
): readonly Answer[] {
  const offers = view.offers();
  return decision.answers.filter((answer) => {
    const offer = offers.find((candidate) => candidate.offer === answer.offer);
    return offer !== undefined && (offer.isPublic || offer.sides.flat().includes(onlooker));
  });
}
