import { writeFileSync } from 'node:fs';

/** A plan file of the prisoner's dilemma: 8 points, and as many rows as games say. */
export const planText = (lines: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    plan: 'who-holds-back',
    scenario: 'prisoners-dilemma',
    question: 'Which of two answers earns more?',
    expectation: 'The one that is kept up.',
    overturnedBy: 'An interval on the other side of zero.',
    seats: '{ hill: [tit-for-tat, always-defect], harbour: [grim, always-cooperate] }',
    worldviews: 'all',
    parameters: '{ temptation: { range: [3, 5] } }',
    design: '{ kind: factorial }',
    games: '25',
    seed: '1',
    measures: '[measure/hill-points, measure/harbour-points]',
    ...lines,
  })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

export const writePlan = (path: string, lines: Readonly<Record<string, string>> = {}): void =>
  writeFileSync(path, planText(lines));
