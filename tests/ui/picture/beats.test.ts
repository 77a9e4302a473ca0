import { expect, test } from 'vitest';
import type { ChannelView, FactView } from '#engine';
import { beatsOf } from '../../../src/ui/picture/beats.ts';
import { fact, say } from './view.ts';

const channels: readonly ChannelView[] = [
  { channel: 'washington-pyongyang', between: ['us', 'dprk'], state: 'silent' },
  { channel: 'inter-korean-line', between: ['rok', 'dprk'], state: 'open' },
];
const beat = (fields: Partial<FactView> & Pick<FactView, 'fact'>) => beatsOf([fact(fields)], channels, say)[0];

test('each fact is one beat, in the order in which it was heard', () => {
  const facts = ['a', 'b', 'c'].map((kind, id) => fact({ id, fact: kind, by: 'us' }));
  expect(beatsOf(facts, channels, say).map(({ key, fact: kind }) => [key, kind])).toEqual([
    ['fact/0', 'a'],
    ['fact/1', 'b'],
    ['fact/2', 'c'],
  ]);
});

test('the clock is no beat, and a choice is none when its deed is told', () => {
  const choice = fact({ id: 1, fact: 'move-made', by: 'us' });
  const deed = fact({ id: 2, fact: 'agenda-published', by: 'us', because: 1 });
  const told = (facts: FactView[]) => beatsOf(facts, channels, say).map(({ fact: kind }) => kind);
  expect(told([choice, deed, fact({ id: 3, fact: 'turn-passed' })])).toEqual(['agenda-published']);
  expect(told([choice])).toEqual(['move-made']);
});

test('a fact between two parties is a message, at one a pulse, at none only a sentence', () => {
  expect(beat({ fact: 'x', by: 'us', about: 'dprk' })).toMatchObject({
    motion: 'message',
    from: 'place/us',
    to: 'place/dprk',
  });
  expect(beat({ fact: 'x', by: 'us' })).toMatchObject({ motion: 'pulse', from: 'place/us', to: null });
  expect(beat({ fact: 'x' })).toMatchObject({ motion: 'still', from: null, to: null });
});

test('a cut line is drawn between both Koreas even though the fact names one', () => {
  expect(beat({ fact: 'hotline-cut', by: 'dprk' })).toMatchObject({
    motion: 'line',
    from: 'place/dprk',
    to: 'place/rok',
  });
  expect(beat({ fact: 'hotline-cut' })).toMatchObject({ motion: 'line', from: 'place/rok', to: 'place/dprk' });
});

test('a drill is seen where it is held and not where it was decided', () => {
  expect(beat({ fact: 'exercise-held', by: 'us', about: 'dprk' })).toMatchObject({ from: 'place/rok', to: null });
});
