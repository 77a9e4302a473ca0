import { reportOf } from '../../src/cli/report/report.ts';
import { planOf, subjectOf } from '../cli/report-run.ts';

/** Writes the report of a made-up run to stdout: two chairs contested, four yardsticks, parameters that vary. */
const plan = planOf({
  seats: { us: ['small-steps', 'north-first'], dprk: ['tempered', 'like-for-like'] },
  parameters: { 'arsenal-growth': { range: [0.2, 0.5] } },
  design: { kind: 'latin-hypercube', points: 12 },
  games: 2,
  measures: ['measure/crisis-risk', 'yardstick/engager', 'yardstick/hawk'],
});
const html = await reportOf(
  subjectOf(plan, ({ measure, setting, sample, game }) => {
    const luck = ((game * 7919 + sample * 31 + setting * 13) % 101) / 101;
    return measure === 0 ? 20 * luck + (setting % 2) * 3 : Number(luck + (setting % 2) * 0.2 > 0.5);
  }),
);
process.stdout.write(html);
