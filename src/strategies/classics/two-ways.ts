import type { View } from '#engine';
import { type ReasonCode, reason } from '../reason.ts';
import type { Weigher } from '../strategy.ts';
import { tempered } from '../tempered.ts';
import { plainly, type Wish } from './plainly.ts';

/** The two ways of every turn, and the fact that tells of the second. */
const KIND = 'stand-back';
const BOLD = 'push-ahead';
const BOLD_FACT = 'pushed-ahead';

/** A way that decides by itself, with the one thing that speaks for it. */
const one = (choice: string, code: ReasonCode): readonly Wish[] => [{ choice, reasons: [reason(code, 1)] }];

/** Begins kindly, then does what the other side did the turn before: Rapoport's entry to Axelrod's tournaments. */
const titForTat = (party: string, other: string): Weigher =>
  plainly({ id: 'tit-for-tat', party, source: 'Anatol Rapoport; Axelrod 1984' }, (view) => {
    const { lastTurn } = view.seen(BOLD_FACT, other);
    const wasBold = lastTurn > 0 && lastTurn === view.turn - 1;
    return one(wasBold ? BOLD : KIND, view.turn === 1 ? 'nothing-amiss' : 'does-likewise');
  });

/** Kind until the other side was bold once, bold for ever after. */
const grim = (party: string, other: string): Weigher =>
  plainly({ id: 'grim', party, source: 'Friedman 1971' }, (view) =>
    view.seen(BOLD_FACT, other).count > 0 ? one(BOLD, 'never-forgives') : one(KIND, 'nothing-amiss'),
  );

const always = (id: string, choice: string, party: string): Weigher =>
  plainly({ id, party, source: 'Axelrod 1984' }, (_view: View) => one(choice, 'whatever-comes'));

function strategiesOf(party: string, other: string): readonly Weigher[] {
  const own = {
    reciprocating: titForTat(party, other),
    unforgiving: grim(party, other),
    grasping: always('always-defect', BOLD, party),
    trusting: always('always-cooperate', KIND, party),
  };
  return [tempered(party, own), ...Object.values(own)];
}

/** Who plays the two sides of a game of two ways: the prisoner's dilemma, assurance, chicken. */
export const NEIGHBOURS: readonly Weigher[] = [...strategiesOf('hill', 'harbour'), ...strategiesOf('harbour', 'hill')];
