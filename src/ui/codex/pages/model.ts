import { amount, conditionText } from '#engine';
import { addressOfRule } from '../addresses.ts';
import type { Line } from '../entry.ts';
import { evidenceOf, note, ownersOf, type PageMaker, part, partIf, text } from '../making.ts';
import { numbers } from './moves.ts';
import { oneLine } from './tracks.ts';

/** One idea about the world, with everything that carries it. */
export const mechanisms: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.mechanisms ?? {}),
  title: (id, { say }) => say(`mechanism.${id}.name`),
  parts(id, making) {
    const { scenario, say, link } = making;
    const mechanism = scenario.mechanisms?.[id];
    if (mechanism === undefined) return [];
    return [
      part(null, text(say(`mechanism.${id}.sentence`)), note(say('ui.codex.mechanism-note'))),
      ...partIf(
        say('ui.codex.carried-by'),
        mechanism.off.map((rule) => {
          const address = addressOfRule(rule, scenario);
          return [address === null ? say('ui.codex.graded-table') : link(address)];
        }),
      ),
      part(say('ui.codex.rests'), evidenceOf(mechanism)),
    ];
  },
};

/** How machine parties decide, as far as it can be switched off. */
export const terms: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.terms ?? {}),
  title: (id, { say }) => say(`term.${id}`),
  parts: (id, { scenario, say }) => [
    part(null, note(say('ui.codex.term-note'))),
    part(say('ui.codex.rests'), evidenceOf(scenario.terms?.[id] ?? {})),
  ],
};

/** What chances and changes are multiplied by: the first line that holds. */
export const factors: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.ratios),
  title: (id, { say }) => say(`ratio.${id}`),
  parts(id, making) {
    const { scenario, say, speech } = making;
    const ratio = scenario.ratios[id];
    if (ratio === undefined) return [];
    const lines = ratio.first.map(({ when, times }): readonly Line[] => [
      [when === undefined ? say('ui.codex.else') : conditionText(when, speech)],
      [say('ui.codex.times', { times: amount(times, speech) })],
    ]);
    const head = ['condition', 'factor'].map((column) => say(`ui.codex.head.${column}`));
    return [
      part(null, note(say('ui.codex.factor-note')), { is: 'table', name: say('ui.codex.lines-of'), head, rows: lines }),
      ...oneLine(say('ui.codex.read-by'), ownersOf(making.factorUsers.get(id) ?? [], making), making),
      ...numbers(ratio, making),
      part(say('ui.codex.rests'), evidenceOf(ratio)),
    ];
  },
};
