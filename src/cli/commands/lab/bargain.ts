import { existsSync, statSync } from 'node:fs';
import { faultLine } from '#engine';
import { type BargainingDomain, type BargainingMeasures, bargainingMeasures, FrontierTooLarge, MOST_HELD } from '#lab';
import { Complaint } from '../../complaint.ts';
import { fromCaller, readSource } from '../../source-files.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { readDomain } from './bargain-domain.ts';
import { bargainStory } from './bargain-story.ts';

export interface BargainOptions {
  readonly json?: boolean;
  /** Every outcome of the frontier, and not the first and the chosen ones alone. */
  readonly all?: boolean;
}

/** `lab bargain FILE`: the measures of a bargaining problem; or every fault of its file, and exit 1. */
export function bargain(path: string, { json, all }: BargainOptions, voice: Voice): void {
  if (!existsSync(fromCaller(path))) throw new Complaint('no-such-path', { path });
  if (!statSync(fromCaller(path)).isFile()) throw new Complaint('lab.bargain.no-file', { path });
  const reading = readDomain(readSource(path));
  if (!reading.ok) {
    for (const fault of reading.faults) voice.note(faultLine(fault));
    voice.note(speak('lab.bargain.faulty', { faults: reading.faults.length }));
    voice.endWith(1);
    return;
  }
  const measures = measured(reading.domain, path);
  if (json === true) voice.result(JSON.stringify(measures, null, 2));
  else for (const line of bargainStory(reading.domain, measures, all === true)) voice.result(line);
}

function measured(domain: BargainingDomain, path: string): BargainingMeasures {
  try {
    return bargainingMeasures(domain);
  } catch (error) {
    if (error instanceof FrontierTooLarge) throw new Complaint('lab.bargain.too-large', { most: MOST_HELD }, path);
    throw error;
  }
}
