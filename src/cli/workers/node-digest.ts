import { createHash } from 'node:crypto';
import type { Digest } from '#engine';

/** SHA-256 by Node, some ten times as quick as one in plain JavaScript: a row of a sweep has one. */
export const nodeDigest: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
