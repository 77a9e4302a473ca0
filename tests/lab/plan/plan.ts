import type { Plan } from '#lab';

/** A plan of the prisoner's dilemma: two chairs, four settings, and whatever else a test says. */
export const dilemmaPlan = (changes: Partial<Plan> = {}): Plan => ({
  plan: 'who-holds-back',
  scenario: 'prisoners-dilemma',
  question: 'Which of two answers earns more?',
  expectation: 'The one that is kept up.',
  overturnedBy: 'An interval on the other side of zero.',
  seats: { hill: ['tit-for-tat', 'always-defect'], harbour: ['grim', 'always-cooperate'] },
  worldviews: [{ physics: 'mixed-company', tempers: 'mixed-company' }],
  off: [[]],
  turns: [],
  parameters: {},
  design: { kind: 'factorial' },
  games: 3,
  seed: '7',
  measures: ['measure/hill-points', 'measure/harbour-points', 'turns/played'],
  ...changes,
});
