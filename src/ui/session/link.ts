import {
  bindRules,
  type DecidedTogether,
  type Decision,
  gameOf,
  type MovesDecision,
  otherRules,
  passing,
  playBack,
  type Replay,
  type ResolvedScenario,
  tableStepper,
} from '#engine';
import { pack, unpack } from './packing.ts';
import { replayFrom } from './replay-form.ts';

/** Longer addresses are cut by mail programs and messengers. Characters, the page's own address included. */
export const LONGEST_LINK = 8000;
/** No address that we made is longer: what is, is not unpacked. */
const LONGEST_READ = 20_000;

/** The whole game without its worlds: playing it again makes them. */
interface Slim extends Omit<Replay, 'facts' | 'fingerprints' | 'decisions' | 'parameters'> {
  /** Only parameters that are not what the rules say. */
  readonly parameters: Replay['parameters'];
  readonly decisions: readonly unknown[];
  /** The last fingerprint alone. */
  readonly end: string;
}

/** A game as text for an address. The form is one that only `replayFromLink` need know. */
export function linkOf(scenario: ResolvedScenario, replay: Replay): string {
  const { facts: _, fingerprints, decisions, parameters, ...head } = replay;
  const usual = bindRules(scenario, replay.worldview, { off: replay.off }).parameters;
  const changed = Object.fromEntries(Object.entries(parameters).filter(([id, value]) => usual[id] !== value));
  const slim: Slim = {
    ...head,
    parameters: changed,
    decisions: decisions.map(slimmed),
    end: fingerprints.at(-1) ?? '',
  };
  return pack(slim);
}

/** What came of opening a link. */
export type FromLink =
  | { readonly ok: true; readonly replay: Replay }
  | { readonly ok: false; readonly because: 'broken' | 'unknown-scenario' | 'other-rules' };

/** Plays the game of a link again. Without its facts it cannot be told under other rules, and so is refused. */
export function replayFromLink(text: string, scenarioOf: (id: string) => ResolvedScenario | undefined): FromLink {
  try {
    const slim = slimFrom(text);
    if (slim === null) return { ok: false, because: 'broken' };
    const scenario = scenarioOf(slim.scenario);
    if (scenario === undefined) return { ok: false, because: 'unknown-scenario' };
    if (otherRules(scenario, slim) !== null) return { ok: false, because: 'other-rules' };
    const game = gameOf(scenario, slim, tableStepper);
    playBack(game, slim);
    const replay = JSON.parse(JSON.stringify(game.replay())) as Replay;
    if (replay.fingerprints.at(-1) !== slim.fingerprints[0]) return { ok: false, because: 'broken' };
    return { ok: true, replay };
  } catch {
    return { ok: false, because: 'broken' };
  }
}

function slimFrom(text: string): Replay | null {
  if (text.length > LONGEST_READ) return null;
  const { end, decisions, ...head } = unpack(text) as Slim;
  return replayFrom({ ...head, decisions: decisions.map(filled), fingerprints: [end], facts: {} });
}

type SlimDecided = readonly [
  turn: number,
  stage: DecidedTogether['stage'],
  exchange: number,
  by: Readonly<Record<string, Partial<MovesDecision> | Decision>>,
  notes: DecidedTogether['notes'],
];

function slimmed({ turn, stage, exchange, by, notes }: DecidedTogether): SlimDecided {
  const only = Object.entries(by).map(([party, decision]) => [party, slimDecision(decision)] as const);
  return [turn, stage, exchange, Object.fromEntries(only), notes];
}

/** What is as in a turn that is passed need not be said. */
function slimDecision(decision: Decision): Partial<MovesDecision> | Decision {
  if (decision.kind !== 'moves') return decision;
  const said = Object.entries(decision).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(passing, part)),
  );
  return Object.fromEntries(said);
}

function filled(slim: unknown): DecidedTogether {
  const [turn, stage, exchange, by, notes] = slim as SlimDecided;
  const whole = Object.entries(by).map(([party, said]) => [party, 'kind' in said ? said : { ...passing, ...said }]);
  return { turn, stage, exchange, by: Object.fromEntries(whole), notes };
}
