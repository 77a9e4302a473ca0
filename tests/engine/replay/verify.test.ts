import { expect, test } from 'vitest';
import { Game, type Replay, schoolOf, tableStepper, verifyReplay, xstateStepper } from '#engine';
import { playRandomly } from '../play/random-seat.ts';
import { villages } from '../play/villages.ts';

function record(): Replay {
  const game = new Game({ scenario: villages(), worldview: schoolOf('hopeful'), seed: '12', seats: {} }, tableStepper);
  playRandomly(game, '12');
  return JSON.parse(JSON.stringify(game.replay())) as Replay;
}
const replay = record();
const verdictOf = (changed: Partial<Replay>) => verifyReplay(villages(), { ...replay, ...changed }, tableStepper);

test.each([
  ['by the table', tableStepper],
  ['by XState', xstateStepper],
])('a replay played again %s is equal', (_, stepper) => {
  expect(verifyReplay(villages(), replay, stepper)).toEqual({ is: 'equal', fingerprints: replay.fingerprints.length });
});

const [first, ...later] = replay.decisions;
const turn = Object.keys(replay.facts)[0] ?? '';
const [fact, ...others] = replay.facts[turn] ?? [];

test.each([
  [
    'another fact is told',
    { facts: { ...replay.facts, [turn]: [{ ...fact, fact: 'boats-sent' }, ...others] } },
    { is: 'misrecorded', what: 'facts' },
  ],
  ['a turn of facts is left out', { facts: {} }, { is: 'misrecorded', what: 'facts' }],
  ['a second luck is named', { luck: [...replay.luck, { fromTurn: 3, seed: '1' }] }, { is: 'differs' }],
  ['luck begins later', { luck: [{ fromTurn: 2, seed: '12' }] }, { is: 'misrecorded', what: 'luck' }],
  [
    'the last decisions are cut',
    { decisions: replay.decisions.slice(0, -1) },
    { is: 'misrecorded', what: 'fingerprints' },
  ],
  [
    'a decision bears another turn',
    { decisions: [{ ...first, turn: 3 }, ...later] },
    { is: 'misrecorded', what: 'decisions' },
  ],
  [
    'a stranger decided too',
    { decisions: [{ ...first, notes: { nobody: null } }, ...later] },
    { is: 'misrecorded', what: 'decisions' },
  ],
  ['another seed is written', { luck: [{ fromTurn: 1, seed: '13' }] }, { is: 'differs' }],
  ['other rules are named', { rulesHash: '0' }, { is: 'other-rules', because: 'rules-hash' }],
])('a record in which %s is found', (_, changed, verdict) => {
  expect(verdictOf(changed as Partial<Replay>)).toMatchObject(verdict);
});

test('who learns another language plays by the same rules', () => {
  const scenario = villages();
  const spoken = { ...scenario, languages: [...scenario.languages, 'ko'] };
  expect(verifyReplay(spoken, replay, tableStepper)).toMatchObject({ is: 'equal' });
});
