import { say } from '#engine';
import type { Bound, Chair, Playability } from '#lab';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import { figures, plain, spanCell, valueCell } from './lab-words.ts';

/** How many moves of a chair are told where not all are asked for: those that are best most often. */
const MOVES_TOLD = 5;

/** How playability is told: which bounds are kept, then each chair, then how games end. `isWhole` tells every move. */
export const playabilityStory = (
  { chairs, endings, bounds }: Playability,
  opened: OpenedScenario,
  isWhole: boolean,
): readonly string[] => [
  ...boundLines(bounds, opened),
  ...chairs.flatMap((chair) => ['', ...chairLines(chair, opened, isWhole)]),
  '',
  ...tableLines(
    [left(speak('lab.playability.endings')), ...heads('games', 'share'), left(head('interval'))],
    endings.map(({ ending, games, share }) => [
      `  ${say(opened.words, `ending.${ending}.title`)}`,
      String(games),
      valueCell('share', share.mean),
      spanCell('share', share),
    ]),
  ),
];

const head = (name: string): string => speak(`lab.head.${name}`);
const heads = (...names: readonly string[]) => names.map((name) => right(head(name)));

function boundLines(bounds: readonly Bound[], { words }: OpenedScenario): readonly string[] {
  const broken = bounds.filter(({ met }) => !met).length;
  return [
    speak('lab.playability.verdict', { broken, of: bounds.length }),
    ...bounds
      .toSorted((a, b) => Number(a.met) - Number(b.met))
      .map(({ bound, party, met }) => {
        const name = party === null ? '' : say(words, `party.${party}.name`);
        const whose = party === null ? 'all' : 'one';
        const sentence = speak(`lab.playability.bound.${bound}`);
        return `  ${speak('lab.playability.met', { met: String(met), whose, name, bound: sentence })}`;
      }),
  ];
}

function chairLines(chair: Chair, { words }: OpenedScenario, isWhole: boolean): readonly string[] {
  const { party, points, moves, severalNear, variance, ranking, skippingAt } = chair;
  const { strategy, chance, meeting } = variance;
  const told = isWhole ? moves : moves.slice(0, MOVES_TOLD);
  const rows = told.map(({ move, best, open, share, ofOpen }) => [
    `    ${say(words, `move.${move}.name`)}`,
    String(open),
    String(best),
    ofOpen === null ? '' : valueCell('share', ofOpen.mean),
    valueCell('share', share.mean),
    spanCell('share', share),
  ]);
  const agents = ranking.map(({ agent, score }) => [`    ${agent}`, valueCell('amount', score)]);
  return [
    speak('lab.playability.chair', { name: say(words, `party.${party}.name`), points }),
    `  ${speak('lab.playability.several', figures(severalNear))}`,
    `  ${speak('lab.playability.variance', { strategy: plain(strategy), chance: plain(chance), meeting: plain(meeting) })}`,
    `  ${speak('lab.playability.skipping', { place: skippingAt, of: ranking.length })}`,
    ...tableLines(
      [left(`  ${head('move')}`), ...heads('open', 'best', 'where-open', 'share'), left(head('interval'))],
      rows,
    ),
    ...(told.length < moves.length
      ? [`    ${speak('lab.playability.more', { more: moves.length - told.length })}`]
      : []),
    ...tableLines([left(`  ${head('agent')}`), right(head('score'))], agents),
  ];
}
