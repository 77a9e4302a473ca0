import { allText, audienceText, type EffectData, effectText, parametersIn, signed } from '#engine';
import type { Line } from '../entry.ts';
import { evidenceOf, listed, type Making, type PageMaker, part, partIf, rows, text } from '../making.ts';

type Move = Making['scenario']['moves'][string];
type Way = Pick<Move, 'cost' | 'harsh' | 'when' | 'do' | 'surcharge'>;

/** A move: what it is, what it takes, when it is open, what it does, and where that comes from. */
export const moves: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.moves),
  title: (id, { say }) => say(`move.${id}.name`),
  hint: (id, { scenario, say }) =>
    (scenario.moves[id]?.by ?? []).map((party) => say(`party.${party}.short`)).join(' · '),
  parts(id, making) {
    const { scenario, say, link, speech } = making;
    const move = scenario.moves[id];
    if (move === undefined) return [];
    const options = Object.entries(move.options ?? {});
    return [
      part(
        null,
        text(say(`move.${id}.effect`)),
        rows(
          [say('ui.codex.row.chair'), listed(move.by.map((party) => link(`party/${party}`)))],
          [say('ui.codex.row.group'), say(`ui.hand.group.${move.group}`)],
          [say('ui.codex.row.heard'), move.seen === undefined ? null : audienceText(move.seen, speech)],
          ...(options.length === 0 ? figuresOf(move, making) : []),
        ),
      ),
      ...(options.length === 0 ? does(move.do, making) : []),
      ...options.map(([option, way]) =>
        part(
          say(`move.${id}.${option}.name`),
          text(say(`move.${id}.${option}.effect`)),
          rows(...figuresOf({ ...move, ...way, when: way.when ?? move.when }, making), [
            say('ui.codex.row.secret'),
            way.secret === true ? say('ui.codex.secret-way') : null,
          ]),
          { is: 'list', lines: [...(move.do ?? []), ...way.do].map((effect) => [effectText(effect, speech)]) },
        ),
      ),
      ...price([...(move.surcharge ?? []), ...options.flatMap(([, way]) => way.surcharge ?? [])], making),
      ...numbers(move, making),
      part(say('ui.codex.rests'), evidenceOf(move)),
    ];
  },
};

const figuresOf = ({ cost, harsh, when }: Way, { say, speech }: Making): (readonly [string, string | null])[] => [
  [say('ui.codex.row.cost'), say('ui.hand.cost', { cost: cost ?? 0 })],
  [say('ui.codex.row.harsh'), harsh === undefined ? null : String(harsh)],
  [say('ui.codex.row.open'), when === undefined ? say('ui.codex.always') : allText([when], speech)],
];

/** What a deed does, effect by effect. */
export const does = (effects: readonly EffectData[] | undefined, { say, speech }: Making) =>
  partIf(
    say('ui.codex.does'),
    (effects ?? []).map((effect) => [effectText(effect, speech)]),
  );

/** What makes a deed dearer or cheaper, each line with its rule. */
export const price = (lines: NonNullable<Move['surcharge']>, { say, speech, link }: Making) =>
  partIf(
    say('ui.codex.price'),
    lines.map(
      ({ rule, add, when }): Line => [
        say('ui.codex.surcharge', { add: signed(add), condition: allText([when], speech) }),
        ' ',
        link(`rule/${rule}`, say(`rule.${rule}`)),
      ],
    ),
  );

/** The disputed numbers that a piece of data reads. */
export const numbers = (data: unknown, { scenario, say, link }: Making) =>
  partIf(
    say('ui.why.figures'),
    parametersIn(scenario, data).map((id) => [link(`parameter/${id}`)]),
  );
