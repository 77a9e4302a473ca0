import type { TableRow, TableTest } from '../../../lab/reply.worker.ts';
import type { Say } from '../../../words.ts';
import { moveName, oneOf, shortName } from '../../names.ts';

/** What a row asks, as half a sentence in the words of the world: “Crisis risk: 50 or more, as far as it is seen”. */
export function testText(say: Say, test: TableTest): string {
  const not = String(test.not === true);
  const tell = (params: Readonly<Record<string, string | number>>): string =>
    say(`ui.lab.reply.test.${test.see}`, { not, ...params });
  switch (test.see) {
    case 'turn': {
      const { from = 1, to } = test;
      return tell({ from, to: to ?? from, span: to === undefined ? 'open' : to === from ? 'one' : 'some' });
    }
    case 'fact':
      return tell({ fact: happening(say, test.fact, test.by), within: test.within ?? 0 });
    case 'stance': {
      const { of, region } = test;
      const stance = oneOf(test.in.map((id) => say(`stance.${of}.${region}.${id}`)));
      return tell({ region: say(`region.${of}.${region}`), stance });
    }
    case 'track': {
      const name = say(`track.${test.track}.name`);
      const { of, least } = test;
      const track = of === undefined ? name : say('ui.lab.reply.test.of', { track: name, of: shortName(say, of) });
      return tell({ track, least });
    }
    case 'purse':
      return tell({ least: test.least });
    case 'answered':
      return tell({ by: shortName(say, test.by), fact: happening(say, test.fact) });
  }
}

function happening(say: Say, id: string, by?: string): string {
  const fact = say(`happening.${id}`);
  return by === undefined ? fact : say('ui.lab.reply.test.by', { fact, by: shortName(say, by) });
}

/** What a row does: moves by their names, keys, and what is said to offers. */
export function deedTexts(say: Say, { do: choices, keys = {}, answer }: TableRow): readonly string[] {
  const deeds = [
    ...choices.map((choice) => moveName(say, choice)),
    ...Object.entries(keys).map(([slot, position]) =>
      say('ui.lab.reply.key', { slot: say(`slot.${slot}`), position: say(`position.${slot}.${position}.name`) }),
    ),
    ...(answer === undefined ? [] : [say('ui.lab.reply.answer', { answer })]),
  ];
  return deeds.length === 0 ? [say('ui.lab.reply.nothing')] : deeds;
}
