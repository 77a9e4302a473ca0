import { expect, test } from 'vitest';
import type { FactView } from '#engine';
import { COURSE_LINE, courseMarks } from '../../../src/ui/desk/debrief/course-marks.ts';
import { korea } from '../../korea.ts';

const { scenario } = korea();
const fact = (part: Partial<FactView>): FactView => ({
  id: 1,
  fact: 'turn-passed',
  turn: 1,
  by: null,
  about: null,
  severity: 0,
  size: 0,
  coin: null,
  deed: null,
  deedWords: null,
  because: null,
  rule: null,
  ruleWords: null,
  claims: [],
  source: null,
  ...part,
});

test('growth is counted from the opening, launches by severity, steps by whose they were and how they were received', () => {
  const at = (turn: number, arsenal: number) => ({
    turn,
    gauges: { arsenal, 'crisis-risk': 30 + turn },
    lines: { [COURSE_LINE]: turn === 1 ? ('silent' as const) : ('open' as const) },
  });
  const { counted, shrugged } = scenario.weighing.receivers['dprk'] ?? { counted: '', shrugged: '' };
  const timeline = {
    1: [fact({ fact: counted, by: 'us' }), fact({ fact: 'launch-seen', by: 'dprk', severity: 3 })],
    2: [fact({ fact: shrugged, by: 'rok' })],
  };
  expect(courseMarks([at(0, 45), at(1, 45.5), at(2, 46)], { timeline }, scenario, 'us')).toEqual([
    { turn: 1, growth: 0.5, risk: 31, line: 'silent', launches: [3], steps: [{ isOwn: true, hasCounted: true }] },
    { turn: 2, growth: 1, risk: 32, line: 'open', launches: [], steps: [{ isOwn: false, hasCounted: false }] },
  ]);
});
