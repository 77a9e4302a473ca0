import { builtInWords } from './built-in-words.ts';
import { regionsIn, stancesOf } from './chart-parts.ts';
import { factsNamed, factsTold } from './facts-told.ts';
import type { Place } from './fault.ts';
import { idOf } from './known.ts';
import { type Located, locatedAt, numberOf, textOf, textsOf, under } from './located.ts';
import { piecesAt } from './places.ts';
import { rulesNamed } from './rule-ids.ts';
import type { ResolvedScenario } from './shape/files.ts';
import { MOST_TURNS } from './word-layers.ts';

/** Keys made of ids and numbers of turns; what is no id is a fault of its own and needs no words. */
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** A key that the words must have, and the place in the rules that needs it. */
export interface NeededWord {
  readonly key: string;
  readonly at: Place;
}

/** Patterns over the world's file: the keys of words that each piece found needs. Stars fill `$1`, `$2`. */
const BY_WORLD: Readonly<Record<string, readonly string[]>> = {
  'parties/*': ['party.$1.name', 'party.$1.short', 'party.$1.sentence'],
  'tracks/*': ['track.$1.name', 'track.$1.meaning'],
  'channels/*': ['channel.$1'],
  'slots/*': ['slot.$1'],
  'slots/*/positions/*': ['position.$1.$2.name', 'position.$1.$2.effect'],
  'reflexes/*': ['reflex.$1.name', 'reflex.$1.warning'],
  'issues/*': ['issue.$1'],
  'issues/*/needs': ['clause.$1.needs'],
  'issues/*/levels/*': ['level.$1.$2'],
  'issues/*/levels/*/needs': ['clause.$1.$2'],
  'formats/*': ['format.$1'],
  'packages/*': ['package.$1.name', 'package.$1.remark'],
  'packages/*/needs': ['package.$1.needs'],
  'homes/*': ['home.$1'],
  'measures/*': ['measure.$1'],
  'mechanisms/*': ['mechanism.$1.name', 'mechanism.$1.sentence'],
  'terms/*': ['term.$1'],
  'parameters/*': ['parameter.$1'],
  'ratios/*': ['ratio.$1'],
  'moves/*': ['move.$1.name', 'move.$1.effect'],
  'moves/*/options/*': ['move.$1.$2.name', 'move.$1.$2.effect'],
  'moves/*/when': ['move.$1.needs'],
  'moves/*/options/*/when': ['move.$1.needs'],
};

/** Patterns whose text is the id: of the world's file, and of the scenario's. */
const BY_WORLD_TEXT: Readonly<Record<string, readonly string[]>> = {
  'coins/*': ['coin.$'],
  'reflexes/*/order': ['order.$'],
  'aims/*/aims/*/aim': ['aim.$'],
  'aims/*/lines/*/line': ['line.$'],
  'endings/*/ending': ['ending.$.title', 'ending.$.text', 'ending.$.otherwise'],
  'adjourned/ending': ['ending.$.title', 'ending.$.text', 'ending.$.otherwise'],
  'tags/*/tag': ['tag.$'],
};
const BY_SCENARIO_TEXT: Readonly<Record<string, readonly string[]>> = {
  scenario: ['scenario.$.title', 'scenario.$.subtitle', 'scenario.$.summary'],
  'joint/*/occasion': ['occasion.$'],
  'ledger/*/deed': ['deed.$'],
  'playable/*': ['brief.$.public', 'brief.$.secret'],
};

/** Every key of words that a scenario needs, in the order of its files. */
export function wordsNeeded(world: Located, scenario: Located, worldviews: readonly Located[]): readonly NeededWord[] {
  const needed = [
    ...byText(scenario, BY_SCENARIO_TEXT),
    ...turnWords(scenario),
    ...byKeys(world, BY_WORLD),
    ...byText(world, BY_WORLD_TEXT),
    ...chartWords(world),
    ...temperWords(world),
    ...builtInWords(world).map((key) => ({ key, at: world.at })),
    ...rulesNamed(world, scenario).map(({ id, at }) => ({ key: `rule.${id}`, at })),
    ...factsTold(world, scenario).map(({ fact, at }) => ({ key: `fact.${fact}`, at })),
    ...factsNamed(world, scenario, worldviews).map(({ fact, at }) => ({ key: `happening.${fact}`, at })),
    ...worldviews.flatMap((file) =>
      words(
        idOf(file, 'worldview'),
        ['name', 'sentence', 'physics', 'tempers', 'yardstick', 'success'].map((part) => `worldview.$.${part}`),
        file.at,
      ),
    ),
    ...worldviews.flatMap(yardstickWords),
  ];
  const first = new Map(needed.toReversed().map((word) => [word.key, word]));
  return needed.filter((word) => first.get(word.key) === word && KEY.test(word.key));
}

/** The keys that the words of a resolved scenario must have, for tools that write or check words. */
export function neededWords(scenario: ResolvedScenario): string[] {
  const nowhere: Place = { path: '', line: 1, col: 1 };
  const whole = locatedAt(nowhere, scenario);
  const worldviews = Object.entries(scenario.worldviews).map(([worldview, school]) =>
    locatedAt(nowhere, { worldview, ...school }),
  );
  return wordsNeeded(whole, whole, worldviews).map(({ key }) => key);
}

const words = (id: string | undefined, keys: readonly string[], at: Place): readonly NeededWord[] =>
  id === undefined ? [] : keys.map((key) => ({ key: key.replace('$', id), at }));

const byKeys = (file: Located, table: Readonly<Record<string, readonly string[]>>): readonly NeededWord[] =>
  Object.entries(table).flatMap(([pattern, keys]) =>
    piecesAt(file, pattern).flatMap(({ stars, at }) =>
      keys.map((key) => ({ key: key.replace('$1', stars[0] ?? '').replace('$2', stars[1] ?? ''), at })),
    ),
  );

const byText = (file: Located, table: Readonly<Record<string, readonly string[]>>): readonly NeededWord[] =>
  Object.entries(table).flatMap(([pattern, keys]) =>
    piecesAt(file, pattern).flatMap(({ piece }) => words(textOf(piece), keys, piece.at)),
  );

const chartWords = (world: Located): readonly NeededWord[] =>
  regionsIn(world).flatMap((part) => [
    { key: `region.${part.party}.${part.region}`, at: part.piece.at },
    ...stancesOf(part).map(([id, { keyAt }]) => ({ key: `stance.${part.party}.${part.region}.${id}`, at: keyAt })),
  ]);

const temperWords = (world: Located): readonly NeededWord[] =>
  piecesAt(world, 'parties/*/tempers').flatMap(({ piece, stars }) =>
    textsOf(piece).flatMap(([temper, { at }]) =>
      ['name', 'card'].map((part) => ({ key: `temper.${stars[0]}.${temper}.${part}`, at })),
    ),
  );

/** What a yardstick weighs has its sentence under the school's id, since schools read the same thing differently. */
const yardstickWords = (file: Located): readonly NeededWord[] =>
  piecesAt(file, 'yardstick/weighs/*/aim').flatMap(({ piece }) =>
    words(textOf(piece), [`yardstick.${idOf(file, 'worldview')}.$`], piece.at),
  );

function turnWords(scenario: Located): readonly NeededWord[] {
  const turns = under(scenario, 'turns');
  const playable = textsOf(under(scenario, 'playable')).map(([party]) => party);
  const count = Math.min(MOST_TURNS, numberOf(turns) ?? 0);
  if (turns === undefined) return [];
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, i) => i + 1).flatMap((turn) =>
    ['headline', ...playable.flatMap((party) => [`${party}.cable`, `${party}.question`])].map((part) => ({
      key: `turn.${turn}.${part}`,
      at: turns.at,
    })),
  );
}
