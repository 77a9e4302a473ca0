import type { Stepper } from '../charts/stepper.ts';
import { refusalsOf } from '../decisions/seal.ts';
import type { Rules } from '../rules/rules.ts';
import type { ResolvedScenario } from '../scenario/shape/files.ts';
import type { Recorder } from '../turn/referee.ts';
import { canonicalJson } from '../world/fingerprint.ts';
import { Game } from './recorded-game.ts';
import { type Replay, RULES_VERSION, rulesHashOf } from './replay.ts';

type Misrecorded = 'decisions' | 'facts' | 'fingerprints' | 'injects' | 'luck';

/** What verifying came to. Other rules are no fault of the replay: it can be watched, but not played again. */
export type Verdict =
  | { readonly is: 'equal'; readonly fingerprints: number }
  | { readonly is: 'differs'; readonly turn: number; readonly expected: string; readonly got: string }
  /** Every fingerprint is equal, but what the record says beside them is not what was played. */
  | { readonly is: 'misrecorded'; readonly what: Misrecorded }
  | { readonly is: 'refused'; readonly turn: number; readonly party: string; readonly code: string }
  | { readonly is: 'other-rules'; readonly because: 'scenario' | 'rules-version' | 'rules-hash' | 'worldview' };

/** Why a replay cannot be played by these rules; null where it can. */
export function otherRules(scenario: ResolvedScenario, replay: Replay): Verdict | null {
  if (replay.scenario !== scenario.scenario) return { is: 'other-rules', because: 'scenario' };
  if (replay.rulesVersion !== RULES_VERSION) return { is: 'other-rules', because: 'rules-version' };
  if (replay.rulesHash !== rulesHashOf(scenario)) return { is: 'other-rules', because: 'rules-hash' };
  const { physics, tempers } = replay.worldview;
  if ([physics, tempers].some((id) => scenario.worldviews[id] === undefined))
    return { is: 'other-rules', because: 'worldview' };
  return null;
}

/** The game of a replay before its first decision; `also` hears what happens in it. */
export function gameOf(
  scenario: ResolvedScenario,
  replay: Replay,
  stepperOf: (rules: Rules) => Stepper,
  also: Recorder = {},
): Game {
  const seed = replay.luck[0]?.seed ?? '0';
  const { worldview, seats, parameters, off, fork } = replay;
  const laterLuck = replay.luck.slice(1);
  const setup = { scenario, worldview, seed, laterLuck, seats, parameters, off, ...(fork && { fork }) };
  return new Game(setup, stepperOf, undefined, also);
}

/** What was decided. Why machines did is theirs to say: no engine can judge it. */
const withoutReasons = ({ decisions }: Replay) =>
  decisions.map(({ turn, stage, exchange, by, notes }) => ({ turn, stage, exchange, by, notes }));

/** What of a record is not what playing it again came to, beside the fingerprints; null where all of it is. */
function misrecorded(replay: Replay, game: Game): Misrecorded | null {
  const again = game.replay();
  const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
  if (!isSame(replay.luck, again.luck)) return 'luck';
  if (replay.fingerprints.length !== again.fingerprints.length) return 'fingerprints';
  const parties = game.rules.index.parties;
  const isKnown = replay.decisions.every(({ by, notes }) =>
    Object.keys({ ...by, ...notes }).every((id) => parties.has(id)),
  );
  if (!isKnown || !isSame(withoutReasons(replay), withoutReasons(again))) return 'decisions';
  if (!isSame(replay.injects, again.injects)) return 'injects';
  return isSame(replay.facts, again.facts) ? null : 'facts';
}

/** Plays a replay again and compares every fingerprint, and then all else that the record says. */
export function verifyReplay(
  scenario: ResolvedScenario,
  replay: Replay,
  stepperOf: (rules: Rules) => Stepper,
): Verdict {
  const other = otherRules(scenario, replay);
  if (other !== null) return other;
  const game = gameOf(scenario, replay, stepperOf);
  const { parties } = game.rules.index;
  const compare = (place: number): Verdict | null => {
    const [expected = '', got = ''] = [replay.fingerprints[place], game.fingerprints[place]];
    return expected === got ? null : { is: 'differs', turn: game.world.turn, expected, got };
  };
  let difference = compare(0);
  for (const [place, { by, notes }] of replay.decisions.entries()) {
    if (difference !== null) return difference;
    for (const { party } of game.world.asks) {
      const id = game.rules.index.parties.id(party);
      const decision = by[id];
      const [refused] = decision === undefined ? [] : refusalsOf(game.world, game.rules, id, decision);
      if (refused !== undefined) return { is: 'refused', turn: game.world.turn, party: id, code: refused.code };
    }
    if (game.isOver)
      return { is: 'differs', turn: game.world.turn, expected: replay.fingerprints[place + 1] ?? '', got: '' };
    for (const [party, kept] of Object.entries(notes)) if (parties.has(party)) game.note(party, kept);
    game.play(by);
    difference = compare(place + 1);
  }
  if (difference === null && replay.injects.length > 0) {
    if (!game.canAdjourn) return { is: 'misrecorded', what: 'injects' };
    game.adjourn();
    difference = compare(game.fingerprints.length - 1);
  }
  const what = misrecorded(replay, game);
  if (difference === null && what !== null) return { is: 'misrecorded', what };
  return difference ?? { is: 'equal', fingerprints: game.fingerprints.length };
}
