import { z } from 'zod';
import { amount, id, rate, trackRef } from './basics.ts';

/** Conditions that hold others. */
const composed = [
  z.strictObject({
    is: z.literal('all'),
    get of() {
      return z.array(condition).min(1);
    },
  }),
  z.strictObject({
    is: z.literal('any'),
    get of() {
      return z.array(condition).min(1);
    },
  }),
  z.strictObject({
    is: z.literal('not'),
    get of(): typeof condition {
      return condition;
    },
  }),
] as const;

const look = { fact: id, by: id.optional(), about: id.optional(), severity: z.number().int().optional() };

/** Conditions that read the world. */
const ofTheWorld = [
  z.strictObject({ is: z.literal('track-below'), ...trackRef, value: amount }),
  z.strictObject({ is: z.literal('track-at-least'), ...trackRef, value: amount }),
  z.strictObject({ is: z.literal('in-stance'), party: id, region: id, stance: z.union([id, z.array(id).min(1)]) }),
  z.strictObject({ is: z.literal('turns-in-stance'), turns: z.number().int().positive() }),
  z.strictObject({ is: z.literal('turn-within'), from: z.number().int().optional(), to: z.number().int().optional() }),
  z.strictObject({ is: z.literal('seen-within'), ...look, turns: z.number().int().min(0) }),
  z.strictObject({ is: z.literal('unseen-for'), ...look, turns: z.number().int().positive() }),
  z.strictObject({ is: z.literal('counted-at-least'), ...look, value: amount }),
  z.strictObject({ is: z.literal('owed-at-least'), party: id, value: amount }),
  z.strictObject({ is: z.literal('agreed'), issue: id }),
  z.strictObject({ is: z.literal('offer-standing'), from: id.optional(), to: id.optional() }),
  z.strictObject({ is: z.literal('temper-is'), party: id, temper: id }),
  z.strictObject({ is: z.literal('verified-steps'), by: id, value: amount }),
  z.strictObject({ is: z.literal('joint-pending'), slot: id }),
] as const;

/** Conditions that read the fact that they are asked about. */
const ofTheFact = [
  z.strictObject({ is: z.literal('by'), party: id }),
  z.strictObject({ is: z.literal('about'), party: id }),
  z.strictObject({ is: z.literal('severity-at-least'), value: amount }),
  z.strictObject({ is: z.literal('size-at-least'), value: amount }),
  z.strictObject({ is: z.literal('heard-by-all') }),
  z.strictObject({ is: z.literal('answers-ask') }),
  z.strictObject({ is: z.literal('giver-was-harsh') }),
  z.strictObject({ is: z.literal('receiver-is-owed'), value: amount }),
  z.strictObject({ is: z.literal('hazard'), rate, times: z.array(id).optional(), most: amount.optional() }),
] as const;

/** A pure test of the world and of one fact. */
export const condition = z.discriminatedUnion('is', [...composed, ...ofTheWorld, ...ofTheFact]);

export type ConditionData = z.infer<typeof condition>;
export type ConditionKind = ConditionData['is'];
/** The parameters of one kind of condition. */
export type ConditionOf<Kind extends ConditionKind> = Extract<ConditionData, { is: Kind }>;
