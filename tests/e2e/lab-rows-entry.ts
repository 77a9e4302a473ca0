import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { laboratoryFor, type Plan, wordsOf } from '#lab';
import { korea } from '../korea.ts';

/** A process of its own: plays single rows of a plan in Node and writes down their fingerprints. */
const { plan: text, rows } = JSON.parse(readFileSync(0, 'utf8')) as { plan: string; rows: readonly number[] };
const plan = parse(text) as Plan;
const laboratory = laboratoryFor(korea().scenario);
const prints = rows.flatMap((row) => {
  const { table } = laboratory({ kind: 'rows', plan, from: row, count: 1 });
  return wordsOf(table, 'fingerprint');
});
process.stdout.write(JSON.stringify(prints));
