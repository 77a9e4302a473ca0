import { josa, numberToHangul } from 'es-hangul';

/** The word before, whatever closes behind it, and the pair that cannot know the word's last sound. */
const PAIR = /([\p{L}\p{N}.,%]+)([”’"'」』)\]]*)(을\(를\)|이\(가\)|은\(는\)|과\(와\)|\(으\)(?=로)|\(이\))/gu;

/** Which of two forms follows: after a closed sound, after an open one. `ㄹ` counts as open before 으로 only. */
const FORMS: Readonly<Record<string, (word: string) => string>> = {
  '을(를)': (word) => josa.pick(word, '을/를'),
  '이(가)': (word) => josa.pick(word, '이/가'),
  '은(는)': (word) => josa.pick(word, '은/는'),
  '과(와)': (word) => josa.pick(word, '와/과'),
  '(으)': (word) => (josa.pick(word, '으로/로') === '으로' ? '으' : ''),
  '(이)': (word) => (josa.pick(word, '이/가') === '이' ? '이' : ''),
};

/**
 * A Korean sentence with its particles chosen. A text that cannot know how a word ends writes both forms behind it,
 * `{party}이(가)`; here the form that its last sound asks for is kept. Numbers count as they are read aloud.
 */
export const withParticles = (text: string): string =>
  text.replaceAll(PAIR, (_, word: string, closing: string, pair: string) => {
    const form = FORMS[pair];
    return `${word}${closing}${form === undefined ? pair : form(spoken(word))}`;
  });

/** How the end of a word sounds: `10` is 십, `1.5` ends with 오, `30%` with 퍼센트. */
function spoken(word: string): string {
  if (word.endsWith('%')) return '퍼센트';
  const digits = /(\d[\d,]*)$/.exec(word)?.[1]?.replaceAll(',', '');
  if (digits === undefined) return word;
  // Behind a decimal point every digit is read by itself, and a long number's end is its last digits' end.
  return /\.\d+$/.test(word) ? numberToHangul(Number(digits.at(-1))) : numberToHangul(Number(digits));
}
