import { z } from 'zod';
import { SWITCH_ID } from '../terms.ts';
import { evidence } from './basics.ts';

const switchId = z.string().regex(SWITCH_ID, 'id');

/** A part of how machine parties decide that a world names, so that it can be switched off like a rule. */
export const term = z.strictObject(evidence);

/** What the model says about the world in one idea: all the rules that together carry it, and go off together. */
export const mechanism = z.strictObject({ off: z.array(switchId).min(1), ...evidence });
