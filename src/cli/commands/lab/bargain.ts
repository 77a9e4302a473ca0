import { existsSync, statSync } from 'node:fs';
import { faultLine } from '#engine';
import {
  type BargainingDomain,
  type BargainingMeasures,
  bargainingMeasures,
  FrontierTooLarge,
  MOST_HELD,
  worthMeasures,
} from '#lab';
import { Complaint } from '../../complaint.ts';
import { fromCaller, readSource } from '../../source-files.ts';
import { speak } from '../../speak.ts';
import type { Voice } from '../../voice.ts';
import { type Between, domainBetween } from './bargain-between.ts';
import { readDomain } from './bargain-domain.ts';
import { bargainStory } from './bargain-story.ts';

export interface BargainOptions extends Partial<Between> {
  readonly json?: boolean;
  /** Every outcome of the frontier, and not the first and the chosen ones alone. */
  readonly all?: boolean;
}

/** `lab bargain`: the measures of a bargaining problem, out of a file or between parties of a scenario. Complains. */
export function bargain(path: string | undefined, options: BargainOptions, voice: Voice): void {
  const { between } = options;
  if ((path === undefined) === (between === undefined)) throw new Complaint('lab.bargain.one-problem');
  // A world has more issues than its outcomes can be told one by one: of those that are worth the same one stands for all.
  if (between !== undefined)
    tell(domainBetween({ ...options, between }), worthMeasures, `--between ${between}`, options, voice);
  else if (path !== undefined) bargainFile(path, options, voice);
}

/** The problem of a file; or every fault of it, and exit 1. */
function bargainFile(path: string, options: BargainOptions, voice: Voice): void {
  if (!existsSync(fromCaller(path))) throw new Complaint('no-such-path', { path });
  if (!statSync(fromCaller(path)).isFile()) throw new Complaint('lab.bargain.no-file', { path });
  const reading = readDomain(readSource(path));
  if (!reading.ok) {
    for (const fault of reading.faults) voice.note(faultLine(fault));
    voice.note(speak('lab.bargain.faulty', { faults: reading.faults.length }));
    voice.endWith(1);
    return;
  }
  tell(reading.domain, bargainingMeasures, path, options, voice);
}

type Measuring = (domain: BargainingDomain) => BargainingMeasures;

function tell(
  domain: BargainingDomain,
  measuring: Measuring,
  at: string,
  { json, all }: BargainOptions,
  voice: Voice,
): void {
  const measures = measured(domain, measuring, at);
  if (json === true) voice.result(JSON.stringify(measures, null, 2));
  else for (const line of bargainStory(domain, measures, all === true)) voice.result(line);
}

function measured(domain: BargainingDomain, measuring: Measuring, at: string): BargainingMeasures {
  try {
    return measuring(domain);
  } catch (error) {
    if (error instanceof FrontierTooLarge) throw new Complaint('lab.bargain.too-large', { most: MOST_HELD }, at);
    throw error;
  }
}
