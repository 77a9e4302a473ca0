import { join } from 'node:path';
import * as engine from '#engine';
import type { Comparison, NumberForm, PlanAxis } from '#lab';
import { type Unit, worldName } from '../commands/lab/lab-words.ts';
import { readInterfaceWords } from '../interface-words.ts';
import { PACKAGE_ROOT } from '../source-files.ts';
import { speak } from '../speak.ts';
import type { ReportSubject } from './subject.ts';

const PERCENT = 100;

const strategyWords = readInterfaceWords([join(PACKAGE_ROOT, 'assets/words/strategies.en.yaml')], engine);

/** An agent as a reader calls it; one that is held to a cell or has another strength by its id. */
export const agentName = (id: string): string => {
  const key = `strategy.${id}.name`;
  return key in strategyWords ? engine.say(strategyWords, key) : id;
};

/** What an agent does, in a sentence; empty where its name says it, as that of a cell. */
export const agentSentence = (id: string): string => {
  const key = `strategy.${id}.sentence`;
  return key in strategyWords ? engine.say(strategyWords, key) : '';
};

/** The world at a place in the plan's list, in words. */
export function worldAt({ opened, run: { plan } }: ReportSubject, place: number): string {
  const world = plan.worldviews[place];
  return world === undefined ? '' : worldName(opened, world);
}

/** A level of an axis, as a reader calls it. */
export const levelName = ({ kind }: PlanAxis, level: string): string => {
  if (kind === 'seat') return agentName(level);
  if (kind !== 'off') return level;
  return level === '' ? speak('report.measure.all-in') : speak('report.measure.in-place', { ids: level });
};

/** What is compared in a comparison. */
export const comparedIn = ({ axis, first, second }: Comparison): string =>
  speak('report.measure.compared', { first: levelName(axis, first), second: levelName(axis, second) });

/** A measure over the levels of an axis, as a heading. */
export const overAxis = ({ opened }: ReportSubject, name: string, { kind, party }: PlanAxis): string =>
  kind === 'seat'
    ? speak('report.measure.in-chair', { name, party: engine.say(opened.words, `party.${party}.name`) })
    : speak('report.measure.without', { name });

/** How differences of a measure are written: shares in percentage points. */
export const differenceForm = (unit: Unit): NumberForm =>
  unit === 'share' ? { digits: 1, times: PERCENT, isSigned: true } : { digits: 2, isSigned: true };

/** How a measure itself is written. */
export const levelForm = (unit: Unit): NumberForm =>
  unit === 'share' ? { digits: 1, times: PERCENT, unit: speak('report.unit.percent') } : { digits: 2 };

/** Names of the columns of an interval. */
export const intervalWords = () => ({
  mean: speak('report.measure.mean'),
  low: speak('report.measure.low'),
  high: speak('report.measure.high'),
});
