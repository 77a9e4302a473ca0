import type { View } from '#engine';
import { type ReasonCode, reason } from '../reason.ts';
import type { Weigher } from '../strategy.ts';
import { tempered } from '../tempered.ts';
import { plainly, type Wish } from './plainly.ts';

/** The two ways of every turn. */
const KIND = 'stand-back';
const BOLD = 'push-ahead';

/** What came of the turns in which the other side pushed: of what was carried out, whatever was chosen. */
function pushesSeen(view: View, other: string): { readonly count: number; readonly lastTurn: number } {
  const alone = view.seen('took-advantage', other);
  const both = view.seen('both-collided');
  return { count: alone.count + both.count, lastTurn: Math.max(alone.lastTurn, both.lastTurn) };
}

/** Whether the other side pushed in the turn before this one. */
const pushedLast = (view: View, other: string): boolean => {
  const { lastTurn } = pushesSeen(view, other);
  return lastTurn > 0 && lastTurn === view.turn - 1;
};

/** A way that decides by itself, with the one thing that speaks for it. */
const one = (choice: string, code: ReasonCode): readonly Wish[] => [{ choice, reasons: [reason(code, 1)] }];

/** Begins kindly, then does what the other side did the turn before: Rapoport's entry to Axelrod's tournaments. */
const titForTat = (party: string, other: string): Weigher =>
  plainly({ id: 'tit-for-tat', party, source: 'Anatol Rapoport; Axelrod 1984' }, (view) =>
    one(pushedLast(view, other) ? BOLD : KIND, view.turn === 1 ? 'nothing-amiss' : 'does-likewise'),
  );

/** Kind until the other side was bold once, bold for ever after. */
const grim = (party: string, other: string): Weigher =>
  plainly({ id: 'grim', party, source: 'Friedman 1971' }, (view) =>
    pushesSeen(view, other).count > 0 ? one(BOLD, 'never-forgives') : one(KIND, 'nothing-amiss'),
  );

const always = (id: string, choice: string, party: string): Weigher =>
  plainly({ id, party, source: 'Axelrod 1984' }, (_view: View) => one(choice, 'whatever-comes'));

/** Does what the other side did in most of the turns so far; kind where both are equal. */
const goByMajority = (party: string, other: string): Weigher =>
  plainly({ id: 'go-by-majority', party, source: 'Axelrod 1984; the soft form, which begins kindly' }, (view) => {
    const pushes = pushesSeen(view, other).count;
    const isMostlyBold = pushes * 2 > view.turn - 1;
    return one(isMostlyBold ? BOLD : KIND, view.turn === 1 ? 'nothing-amiss' : 'goes-by-the-most');
  });

/** The turn in which a detective pushes, and the last in which it only tries the other side out. */
const PROBE_TURN = 2;
const LAST_TRIAL = 4;

/**
 * Tries the other side out in four turns, of which it pushes in the second. Whoever never pushed back is pushed ever after;
 * with anybody else it does what they did the turn before.
 */
const detective = (party: string, other: string): Weigher =>
  plainly({ id: 'detective', party, source: 'Case 2017, after the testers of Axelrod 1984' }, (view) => {
    if (view.turn <= LAST_TRIAL) return one(view.turn === PROBE_TURN ? BOLD : KIND, 'tries-them-out');
    if (pushesSeen(view, other).count === 0) return one(BOLD, 'takes-from-the-meek');
    return one(pushedLast(view, other) ? BOLD : KIND, 'does-likewise');
  });

function strategiesOf(party: string, other: string): readonly Weigher[] {
  const own = {
    reciprocating: titForTat(party, other),
    unforgiving: grim(party, other),
    grasping: always('always-defect', BOLD, party),
    trusting: always('always-cooperate', KIND, party),
  };
  return [tempered(party, own), ...Object.values(own), goByMajority(party, other), detective(party, other)];
}

/** Who plays the two sides of a game of two ways: the prisoner's dilemma, assurance, chicken. */
export const NEIGHBOURS: readonly Weigher[] = [...strategiesOf('hill', 'harbour'), ...strategiesOf('harbour', 'hill')];
