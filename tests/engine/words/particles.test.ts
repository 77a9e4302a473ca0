import { expect, test } from 'vitest';
import { say } from '#engine';

const spoken = (text: string, params: Readonly<Record<string, string | number>> = {}): string =>
  say({ text }, 'text', params, 'ko');

test('a particle follows the last sound of the word before it', () => {
  for (const [party, expected] of [
    ['미국', '미국이 훈련을 미룬다'],
    ['남한 정부', '남한 정부가 훈련을 미룬다'],
    ['서울', '서울이 훈련을 미룬다'],
  ] as const)
    expect(spoken('{party}이(가) 훈련을(를) 미룬다', { party })).toBe(expected);
});

test('every pair has both of its forms', () => {
  for (const [pair, closed, open] of [
    ['을(를)', '을', '를'],
    ['은(는)', '은', '는'],
    ['과(와)', '과', '와'],
    ['(이)라고', '이라고', '라고'],
    ['(으)로', '으로', '로'],
  ] as const) {
    expect(spoken(`{word}${pair}`, { word: '북측' })).toBe(`북측${closed}`);
    expect(spoken(`{word}${pair}`, { word: '중재자' })).toBe(`중재자${open}`);
  }
});

test('after ㄹ the way is 로, and all else as after a closed sound', () => {
  expect(spoken('{place}(으)로 간다', { place: '서울' })).toBe('서울로 간다');
  expect(spoken('{place}을(를) 본다', { place: '서울' })).toBe('서울을 본다');
});

test('numbers sound as they are read, also with a point, a comma or per cent', () => {
  expect(spoken('{n}은(는)', { n: 10 })).toBe('10은');
  expect(spoken('{n}은(는)', { n: 4 })).toBe('4는');
  expect(spoken('{n, number}은(는)', { n: 1000 })).toBe('1,000은');
  expect(spoken('{n}이(가)', { n: 1.5 })).toBe('1.5가');
  expect(spoken('{n}%을(를)', { n: 30 })).toBe('30%를');
});

test('what closes behind a word is passed over', () => {
  expect(spoken('“{name}”을(를) 내놓는다', { name: '동결' })).toBe('“동결”을 내놓는다');
  expect(spoken('「{name}」(이)라고', { name: '평화' })).toBe('「평화」라고');
});

test('other languages keep what they write', () => {
  expect(say({ text: 'He wrote 을(를).' }, 'text')).toBe('He wrote 을(를).');
});
