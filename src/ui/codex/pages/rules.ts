import { canHappen, type RuleParts, ruleEntries, signed, whenText } from '#engine';
import { addressOfRule } from '../addresses.ts';
import { evidenceOf, type Making, type Matter, type PageMaker, part, rows } from '../making.ts';
import { does, numbers } from './moves.ts';
import { priceRules } from './price-rules.ts';

/**
 * Rules with a page of their own: not those of moves, keys, reflexes and issues, nothing dated that is still to come, and
 * nothing of the engine's that cannot happen in this world.
 */
const rulesIn = ({ scenario }: Matter) =>
  [...ruleEntries(scenario).values()].filter(
    ({ id }) =>
      addressOfRule(id, scenario) === `rule/${id}` && canHappen(id, (part) => Object.keys(scenario[part]).length > 0),
  );

/** One rule: its sentence, where it stands, on what and if what it works, what it does, and what rests on it. */
export const rules: PageMaker = {
  ids: (matter) => rulesIn(matter).map(({ id }) => id),
  title: (id, { say }) => say(`rule.${id}`),
  parts(id, making) {
    const { scenario, say, link } = making;
    const entry = making.entries.get(id);
    const parts = making.ruled.get(id);
    const world = scenario.rules.find(({ rule }) => rule === id);
    const mechanisms = Object.entries(scenario.mechanisms ?? {}).filter(([, { off }]) => off.includes(id));
    return [
      part(
        null,
        rows(
          ...placeRows(parts, making),
          [say('ui.codex.row.on'), world === undefined ? null : making.speech.fact(world.on)],
          [say('ui.codex.row.if'), parts?.when == null ? null : whenText(parts.when, making.speech)],
          ...weighingRows(id, making),
          ...priceRules(id, making),
          [say('ui.codex.kind.mechanism'), mechanisms.map(([one]) => link(`mechanism/${one}`))],
        ),
      ),
      ...does(parts?.effects, making),
      ...numbers([parts, priceData(id, making)], making),
      part(
        say('ui.codex.rests'),
        evidenceOf({ claims: [...(entry?.claims ?? [])], source: entry?.source ?? undefined }),
      ),
    ];
  },
};

type Named = readonly (readonly [string, string | readonly ReturnType<Making['link']>[] | null])[];

/** Where a transition stands in a party's chart. */
function placeRows(parts: RuleParts | undefined, { say, link, speech }: Making): Named {
  const place = parts?.place;
  if (place == null) return [];
  const nameOf = (stance: string): string => say(`stance.${place.party}.${place.region}.${stance}`);
  const from = place.from === null ? say('ui.charts.anywhere') : nameOf(place.from);
  const way = place.to === null ? say('ui.codex.stays', { from }) : say('ui.codex.way', { from, to: nameOf(place.to) });
  return [
    [say('ui.codex.row.region'), [link(`region/${place.party}/${place.region}`)]],
    [say('ui.codex.head.way'), way],
    [say('ui.codex.row.on'), speech.fact(place.on)],
  ];
}

/** What a line of the weighing adds to a step. */
function weighingRows(id: string, { scenario, say, speech }: Making): Named {
  const line = scenario.weighing.lines.find(({ rule }) => rule === id);
  if (line === undefined) return [];
  return [
    [say('ui.codex.row.weight'), signed(line.add)],
    [say('ui.codex.row.if'), line.when === undefined ? null : whenText(line.when, speech)],
    [
      say('ui.codex.row.repeats'),
      line.repeatsWithin === undefined ? null : say('ui.codex.repeats', { turns: line.repeatsWithin }),
    ],
    [say('ui.codex.row.harsh'), line.timesHarsh === true ? say('ui.codex.times-harsh') : null],
  ];
}

const priceData = (id: string, { scenario }: Making) => [
  scenario.weighing.lines.find(({ rule }) => rule === id),
  scenario.purse.adjust.find(({ rule }) => rule === id),
];
