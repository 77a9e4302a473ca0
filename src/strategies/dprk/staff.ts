import type { HandMove } from '#engine';
import { somethingFlows } from '../belief.ts';
import type { Weights } from '../line.ts';
import { ago, type Sight } from '../sight.ts';
import { above, all, below, notLately, when, whileSomethingFlows, worth } from '../weights.ts';

/** The engineers' wish for a test: the shelf, the applause, and what a flight would put at risk. */
const test = all<HandMove>(
  above('engineers', 'backlog', 5, 1.5, 2),
  below('home', 'home', 66, 10, 1, 'dprk'),
  notLately('launch-seen', 'dprk', 1, 1),
  whileSomethingFlows(2),
  above('calm', 'crisis-risk', 40, -10, 2),
);
const hardWords = all<HandMove>(
  below('home', 'home', 70, 10, 1, 'dprk'),
  worth('calm', -0.6),
  notLately('hostile-statement', 'dprk', 3, 1),
);

/** What any staff in Pyongyang would say of each move, whatever the line: judgement. */
export const staff: Weights<HandMove> = {
  'accept-health-help': all(above('hardship', 'hardship', 58, 6, 2.5), worth('contact', 0.3)),
  'use-the-gap': all(above('hardship', 'hardship', 60, 6, 2), notLately('gap-used', 'dprk', 1, 0.8)),
  'open-the-border': all(above('hardship', 'hardship', 62, 5, 2), worth('stays-shut', -0.4)),
  'show-weapon': all(worth('holiday', 0.9), below('home', 'home', 72, 8, 1, 'dprk')),
  'test-missile:cruise': all(test, worth('calm', 0.3)),
  'test-missile:short-range': test,
  'test-missile:longer': all(test, above('engineers', 'backlog', 7, 1.5, 1.5), worth('calm', -0.8)),
  'denounce:drills': all(
    hardWords,
    when((sight) => sight.view.turn <= 3, worth('asks-for-more', 0.5)),
  ),
  'denounce:relief': all(hardWords, above('hardship', 'hardship', 66, 10, 1)),
  'denounce:respect': hardWords,
  'reopen-lines': all(
    worth('contact', 0.5),
    above('hardship', 'hardship', 66, 10, 1),
    notLately('hotline-cut', 'dprk', 2, 2),
  ),
  'cut-lines': all(worth('contact', -2), below('home', 'home', 60, 8, 1, 'dprk')),
  'resume-production': all(worth('arsenal', 0.5), whileSomethingFlows(2), worth('calm', -2.2)),
  'leave-talks': all(worth('calm', -2.5), whileSomethingFlows(2)),
  'join-declaration': worth('peace-on-paper', 1.2),
};

/** Deeds of the allies that Pyongyang calls hostile. */
const HARSH = ['asset-deployed', 'sanctions-added', 'exercise-held'] as const;

/** True where an ally did one of them in this turn or the last. */
export const wereHarsh = (sight: Sight): boolean => HARSH.some((fact) => ago(sight, fact) <= 1);

const WARNINGS = { names: new Set(['warn']) };

/** True while a drill of the allies is pending, as far as Pyongyang can tell: it may then warn against it. */
export const drillLooms = ({ view }: Sight): boolean =>
  view.turn > 1 && view.hand(WARNINGS).some(({ refusal }) => refusal?.code !== 'move-not-available');

/** True while relief flows or a step toward Pyongyang has counted lately. */
export const isBeingPaid = (sight: Sight): boolean =>
  somethingFlows(sight.view) || ago(sight, 'step-counted', 'us') <= 3;
