import { say } from '#engine';
import type { Restriction } from '#lab';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';

/** An input of worlds in words: a parameter, a school, a chair, what is switched off, the horizon. */
export function inputName({ words }: OpenedScenario, input: string): string {
  const [kind = '', id = ''] = input.split('/');
  if (kind === 'parameter') return speak('lab.named', { name: say(words, `parameter.${id}`), id });
  if (kind === 'seat') return speak('lab.discover.input.seat', { name: say(words, `party.${id}.name`) });
  return speak(`lab.discover.input.${kind}`);
}

function wordOf({ words }: OpenedScenario, input: string, word: string): string {
  if (input === 'physics' || input === 'tempers') return say(words, `worldview.${word}.name`);
  return word === '' ? speak('lab.discover.nothing-off') : word;
}

/** What holds in a part of the worlds, in words. */
export function conditionWords(opened: OpenedScenario, restriction: Restriction): string {
  const name = inputName(opened, restriction.id);
  if ('words' in restriction) {
    const words = restriction.words.map((word) => wordOf(opened, restriction.id, word));
    return speak('lab.discover.among', { name, count: words.length, words: words.join(', ') });
  }
  const { low, high } = restriction;
  if (low === null) return speak('lab.discover.at-most', { name, high: high ?? 0 });
  return high === null
    ? speak('lab.discover.at-least', { name, low })
    : speak('lab.discover.between', { name, low, high });
}
