import type { Restriction } from '../../../lab/analysis.worker.ts';
import type { Say } from '../../../words.ts';
import { figure } from '../lab-words.ts';

/** An agent in words where it is a strategy of its own; a cell of the dials or a table by its own name. */
export function agentName(say: Say, id: string): string {
  return /^[a-z-]+$/.test(id) && id !== 'skipping' ? say(`strategy.${id}.name`) : id;
}

/** An input of worlds in words: a parameter, a school, a chair, what is switched off, the horizon. */
export function inputName(say: Say, input: string): string {
  const [kind = '', id = ''] = input.split('/');
  if (kind === 'parameter') return say(`parameter.${id}`);
  if (kind === 'seat') return say('ui.lab.analysis.input.seat', { name: say(`party.${id}.short`) });
  return say(`ui.lab.analysis.input.${kind}`);
}

/** What holds in a part of the worlds, in words. */
export function conditionName(say: Say, restriction: Restriction): string {
  const name = inputName(say, restriction.id);
  if ('words' in restriction) {
    const words = restriction.words.map((word) => wordName(say, restriction.id, word));
    return say('ui.lab.analysis.among', { name, count: words.length, words: words.join(', ') });
  }
  const { low, high } = restriction;
  const ends = { name, low: figure(low ?? 0, 3), high: figure(high ?? 0, 3) };
  if (low === null) return say('ui.lab.analysis.at-most', ends);
  return say(high === null ? 'ui.lab.analysis.at-least' : 'ui.lab.analysis.between', ends);
}

function wordName(say: Say, input: string, word: string): string {
  if (input === 'physics' || input === 'tempers') return say(`worldview.${word}.name`);
  if (input.startsWith('seat/')) return agentName(say, word);
  return word === '' ? say('ui.lab.analysis.nothing-off') : word;
}
