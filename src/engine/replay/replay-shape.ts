import { z } from 'zod';
import { isSeed } from '../chance/luck.ts';
import { DISPUTE_CHOICES, GUESSES, STEP_CHOICES } from '../decisions/decision.ts';
import { schoolOf } from '../rules/worldview.ts';
import { GATES, GRAINS, OPENERS } from '../scenario/terms.ts';
import { ASK_KINDS } from '../world/world.ts';
import { REPLAY_FORMAT, type Replay } from './replay.ts';

const dials = { opener: z.enum(OPENERS), grain: z.literal(GRAINS), gate: z.enum(GATES) };
const whole = z.number().int();
const text = {
  ...dials,
  clauses: z.array(z.strictObject({ issue: z.string(), level: z.string(), giver: z.string() })).optional(),
  sequence: z.array(z.strictObject({ clause: whole, phase: whole, after: whole.optional() })).optional(),
  lapse: whole.optional(),
  final: z.literal(true).optional(),
  strict: z.literal(true).optional(),
  byParts: z.literal(true).optional(),
};

const movesDecision = z.strictObject({
  kind: z.literal('moves'),
  moves: z.array(z.string()),
  keys: z.record(z.string(), z.string()),
  restrain: z.array(z.string()),
  steps: z.record(z.string(), z.enum(STEP_CHOICES)),
  disputes: z.record(z.string(), z.enum(DISPUTE_CHOICES)).optional(),
  table: z.union([
    z.null(),
    z.strictObject({ act: z.literal('table'), package: z.string(), public: z.boolean(), ...text }),
    z.strictObject({ act: z.literal('withdraw'), offer: whole }),
  ]),
  guess: z.enum(GUESSES).nullable(),
});
const answersDecision = z.strictObject({
  kind: z.literal('answers'),
  answers: z.array(
    z.union([
      z.strictObject({ offer: whole, answer: z.enum(['accept', 'refuse', 'leave']) }),
      z.strictObject({ offer: whole, answer: z.literal('counter'), ...text }),
    ]),
  ),
});

const reason = z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

/** Before format 2 a game was of one school, and no rule could be off. */
const worldview = z.union([
  z.strictObject({ physics: z.string(), tempers: z.string() }),
  z.string().transform(schoolOf),
]);

/**
 * The form of a replay file, of this format and of older ones, read as one of this format. What it says of facts is told,
 * not judged: verifying makes the facts anew.
 */
export const replayShape = z.strictObject({
  format: z.literal([1, REPLAY_FORMAT]).transform(() => REPLAY_FORMAT),
  rulesVersion: z.string(),
  scenario: z.string(),
  rulesHash: z.string(),
  worldview,
  parameters: z.record(z.string(), z.number()),
  off: z.array(z.string()).default([]),
  seats: z.record(
    z.string(),
    z.union([
      z.strictObject({ human: z.literal(true) }),
      z.strictObject({ strategy: z.string(), version: whole, strength: z.string().optional() }),
    ]),
  ),
  luck: z.array(z.strictObject({ fromTurn: whole, seed: z.string().refine(isSeed) })).min(1),
  fork: z.strictObject({ parent: z.string(), turn: whole }).optional(),
  decisions: z.array(
    z.strictObject({
      turn: whole,
      stage: z.enum(ASK_KINDS),
      exchange: whole,
      by: z.record(z.string(), z.discriminatedUnion('kind', [movesDecision, answersDecision])),
      notes: z.record(z.string(), z.json()),
      reasons: z.record(z.string(), z.array(reason)).optional(),
    }),
  ),
  injects: z.array(z.strictObject({ inject: z.literal('adjourn'), turn: z.int().min(1) })).max(1),
  fingerprints: z.array(z.string()),
  facts: z.record(
    z.string().regex(/^[1-9]\d{0,3}$/),
    z.array(z.looseObject({ id: whole, fact: z.string(), turn: whole })),
  ),
});

/** A replay from text, or one sentence-worth of reason why it is none: where it breaks, and how. */
export function readReplay(
  text: string,
):
  | { readonly ok: true; readonly replay: Replay }
  | { readonly ok: false; readonly at: string; readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, at: '', problem: error instanceof Error ? error.message : String(error) };
  }
  const read = replayShape.safeParse(data);
  if (read.success) return { ok: true, replay: read.data as unknown as Replay };
  const [issue] = read.error.issues;
  return { ok: false, at: issue?.path.join('.') ?? '', problem: issue?.message ?? '' };
}
