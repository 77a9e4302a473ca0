import { GUESSES, type Guess } from '../decisions/decision.ts';
import type { Rules } from '../rules/rules.ts';
import { heardFacts } from '../view/fact-views.ts';
import type { Fact } from '../world/world.ts';
import type { Game } from './recorded-game.ts';

/** Facts of the engine by which a party opens: with a step, an offer of its own, a promise kept. */
const OPENING: ReadonlySet<string> = new Set(['step-taken', 'offer-tabled', 'offer-countered', 'step-kept']);

/**
 * What a party did in a turn, in the words of the guess and as far as the one who guessed heard of it. Whoever presses has
 * pressed, even where it opened as well: with a move of that group or one that is harsh, with a step taken back, or
 * through its staff. It opens with a step, an offer, a yes to one, or any move of the open group. Else it holds still.
 */
export function conductOf(game: Game, turn: number, party: string, guesser: string): Guess {
  const { rules } = game;
  const { parties, facts } = rules.index;
  const heard = [...heardFacts(parties.handle(guesser), game.facts).values()].filter((fact) => fact.turn === turn);
  const own = heard.filter(({ by }) => by === parties.handle(party));
  const moves = own.filter(({ kind }) => facts.id(kind) === 'move-made').map(({ deed }) => rules.options[deed]);
  const [opens, holds, presses] = GUESSES;
  const hasPressed =
    moves.some((option) => option !== undefined && (option.harsh > 0 || option.group === 'press')) ||
    own.some((fact) => facts.id(fact.kind) === 'step-withdrawn' || isBlowOfStaff(rules, fact));
  if (hasPressed) return presses;
  const hasOpened =
    moves.some((option) => option?.group === 'open') ||
    own.some(({ kind }) => OPENING.has(facts.id(kind))) ||
    (heard.some(({ kind }) => facts.id(kind) === 'agreement-reached') && hasSaidYes(game, turn, party));
  return hasOpened ? opens : holds;
}

/**
 * A deed that a party's staff did by itself, where others saw it as theirs, or where what came of it bears a severity: the
 * launch is seen, whichever office filled the slot. A raised price is neither, and the guesser is never the doer.
 */
function isBlowOfStaff(rules: Rules, { kind, deed, severity }: Fact): boolean {
  const told = rules.index.facts.id(kind);
  if (!rules.reflexes.some((reflex) => reflex.deed === deed) || told === 'reflex-held') return false;
  return told === 'reflex-fired' || severity > 0;
}

const hasSaidYes = ({ decisions }: Game, turn: number, party: string): boolean =>
  decisions.some(({ turn: decidedOn, by }) => {
    const decision = by[party];
    return (
      decidedOn === turn && decision?.kind === 'answers' && decision.answers.some(({ answer }) => answer === 'accept')
    );
  });
