import { allText, audienceText, conditionText, effectsText, whenText } from '../../../src/engine/index.ts';
import { grouped } from '../../../src/engine/scenario/grouped.ts';
import type { OptionData, SurchargeData } from '../../../src/engine/scenario/shape/moves.ts';
import { section, table } from '../markdown.ts';
import { evidence, figure, heads, listed, type Speech, signed } from '../speech.ts';

type Move = Speech['scenario']['moves'][string];

/** A price, whether it depends on how things stand, and how harsh the deed is. */
const price = (
  base: number,
  lines: readonly SurchargeData[] | undefined,
  harsh: number | undefined,
  { say }: Speech,
): string =>
  [
    lines === undefined || lines.length === 0 ? figure(base) : say('cost.varies', { cost: figure(base) }),
    ...(harsh === undefined ? [] : [say('cost.harsh', { harsh: figure(harsh) })]),
  ].join(', ');

function choiceRow(id: string, move: Move, name: string | null, option: Partial<OptionData>, speech: Speech) {
  const { say, word } = speech;
  const choice = name === null ? id : `${id}:${name}`;
  const isSecret = name !== null && move.options?.[name]?.secret === true;
  const notes = [
    ...(move.seen === undefined ? [] : [say('cost.unseen', { seen: audienceText(move.seen, speech) })]),
    ...(isSecret ? [say('cost.secret')] : []),
  ];
  return [
    say('value.named', { name: word(`move.${choice.replace(':', '.')}.name`), id: choice }),
    price(
      option.cost ?? move.cost ?? 0,
      [...(move.surcharge ?? []), ...(option.surcharge ?? [])],
      option.harsh ?? move.harsh,
      speech,
    ),
    // Move and option say a condition each; both must hold.
    allText([move.when, option.when], speech),
    listed([effectsText([...(move.do ?? []), ...(option.do ?? [])], speech), ...notes], speech),
    evidence(move, speech),
  ];
}

/** All moves, by those who may choose them. */
export function moveTables(speech: Speech): string {
  const { scenario } = speech;
  const hands = grouped(Object.entries(scenario.moves), ([, { by }]) => listed(by.map(speech.party), speech));
  const head = heads(['move', 'cost', 'needs', 'effects', 'source'], speech);
  return [...hands]
    .map(([hand, moves]) => {
      const rows = moves.flatMap(([id, move]) =>
        move.options === undefined
          ? [choiceRow(id, move, null, {}, speech)]
          : Object.entries(move.options).map(([name, option]) => choiceRow(id, move, name, option, speech)),
      );
      return section(4, hand, table(head, rows));
    })
    .join('\n\n');
}

/** Keys that several parties turn. */
export function slotTables(speech: Speech): string {
  const { scenario, say, word } = speech;
  const head = heads(['position', 'change', 'cost', 'needs', 'announced', 'held', 'source'], speech);
  return Object.entries(scenario.slots)
    .map(([id, slot]) => {
      const rows = Object.entries(slot.positions).map(([position, data]) => [
        say('value.named', { name: word(`position.${id}.${position}.name`), id: position }),
        signed(data.change),
        price(data.cost, undefined, data.harsh, speech),
        whenText(data.when, speech),
        effectsText(data.announced, speech),
        effectsText(data.held, speech),
        evidence({ claims: data.claims ?? slot.claims, source: data.source ?? slot.source }, speech),
      ]);
      const title = say('value.named', { name: word(`slot.${id}`), id });
      const note = say('slot.note', {
        keys: listed(slot.keys.map(speech.party), speech),
        rule: say(`slot.${slot.rule}`),
        mismatch: effectsText(slot.mismatch, speech),
      });
      return section(4, title, note, table(head, rows));
    })
    .join('\n\n');
}

/** When a reflex in motion still fires, and who learns that the staff acted by themselves. */
const notesOn = (reflex: Speech['scenario']['reflexes'][string], speech: Speech): string[] => [
  ...(reflex.while === undefined
    ? []
    : [speech.say('cost.overtaken', { condition: conditionText(reflex.while, speech) })]),
  ...(reflex.seen === undefined ? [] : [speech.say('cost.unseen', { seen: audienceText(reflex.seen, speech) })]),
];

/** Deeds of institutions, and what it costs to hold them back. */
export function reflexTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = Object.entries(scenario.reflexes).map(([id, reflex]) => [
    say('value.named', { name: word(`reflex.${id}.name`), id }),
    speech.party(reflex.party),
    price(reflex.price, reflex.surcharge, undefined, speech),
    whenText(reflex.shown, speech),
    listed([effectsText(reflex.do, speech), ...notesOn(reflex, speech)], speech),
    effectsText(reflex.held, speech),
    evidence(reflex, speech),
  ]);
  return table(heads(['reflex', 'party', 'price', 'shown', 'fires', 'kept', 'source'], speech), rows);
}

/** Who pays more or less, and while what holds. */
export function surchargeTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const moves = Object.entries(scenario.moves).flatMap(([id, { surcharge, options }]) => [
    ...named(word(`move.${id}.name`), surcharge),
    ...Object.entries(options ?? {}).flatMap(([name, option]) =>
      named(word(`move.${id}.${name}.name`), option.surcharge),
    ),
  ]);
  const reflexes = Object.entries(scenario.reflexes).flatMap(([id, { surcharge }]) =>
    named(word(`reflex.${id}.name`), surcharge),
  );
  const rows = [...moves, ...reflexes].map(([name, line]) => [
    name,
    signed(line.add),
    conditionText(line.when, speech),
    say('value.named', { name: word(`rule.${line.rule}`), id: line.rule }),
    evidence(line, speech),
  ]);
  return table(heads(['dear', 'adds', 'while', 'why', 'source'], speech), rows);
}

const named = (name: string, lines: readonly SurchargeData[] | undefined): [string, SurchargeData][] =>
  (lines ?? []).map((line) => [name, line]);
