import { gameOf, otherRules, playBack, type Replay, say, tableStepper } from '#engine';
import { offersPaths, type TablePath } from '#lab';
import { Complaint } from '../../complaint.ts';
import { type OpenedScenario, openScenario } from '../../library.ts';
import { readReplayFile } from '../../replay-file.ts';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import type { Voice } from '../../voice.ts';

export interface PathOptions {
  readonly json?: boolean;
}

/** `lab path`: the offers of a recorded game beside what could have been agreed, table by table. Complains where it cannot be played again. */
export function path(file: string, { json = false }: PathOptions, voice: Voice): void {
  const recorded = readReplayFile(file);
  const opened = openScenario(recorded.scenario);
  const tables = pathsIn(file, opened, recorded);
  if (json) return voice.result(JSON.stringify(tables, null, 2));
  const told = tables.filter(({ offers }) => offers.length > 0);
  if (told.length === 0) return voice.result(speak('lab.path.no-offer'));
  for (const line of told.flatMap((table, place) => [...(place > 0 ? [''] : []), ...tableStory(opened, table)]))
    voice.result(line);
}

function pathsIn(file: string, { scenario }: OpenedScenario, recorded: Replay): readonly TablePath[] {
  if (otherRules(scenario, recorded) !== null) throw new Complaint('lab.path.other-rules', { path: file });
  try {
    const game = gameOf(scenario, recorded, tableStepper);
    playBack(game, recorded);
    return offersPaths(game.world, game.rules);
  } catch (error) {
    throw new Complaint('broken-replay', { path: file, why: error instanceof Error ? error.message : String(error) });
  }
}

const points = (worths: readonly number[]): readonly string[] =>
  worths.map((value) => speak('lab.path.points', { value }));

/** One table: every offer in its turn, what theories would have chosen, and what the judged text left there. */
function tableStory({ words }: OpenedScenario, { parties, offers, measures, judged }: TablePath): readonly string[] {
  const named = (party: string): string => words[`party.${party}.short`] ?? party;
  const chosen = (['nash', 'kalai', 'kalaiSmorodinsky', 'welfare'] as const).flatMap((theory) => {
    const point = measures?.[theory] ?? null;
    return point === null ? [] : [['', '', speak(`lab.path.theory.${theory}`), '', ...points(point.utilities)]];
  });
  const rows = offers.map(({ turn, from, package: prepared, isOwnText, counters, fate, utilities }) => [
    String(turn),
    named(from),
    speak('lab.path.text', { name: say(words, `package.${prepared}.name`), isOwn: isOwnText ? 'yes' : 'no' }),
    // A message's ways have no hyphens.
    speak('lab.path.fate', {
      fate: fate === 'voted-down' ? 'votedDown' : fate,
      isCounter: counters === null ? 'no' : 'yes',
    }),
    ...points(utilities),
  ]);
  const heads = ['turn', 'from', 'text', 'fate'].map((head) => left(speak(`lab.path.head.${head}`)));
  return [
    speak('lab.path.title', { parties: parties.map(named).join(', '), offers: offers.length }),
    ...tableLines([...heads, ...parties.map((party) => right(named(party)))], [...rows, ...chosen]),
    ...(judged === null ? [] : [judgedStory(judged, parties.map(named))]),
  ];
}

function judgedStory(
  { isSigned, distances, better }: NonNullable<TablePath['judged']>,
  names: readonly string[],
): string {
  const more = (better?.more ?? []).flatMap((value, party) =>
    value > 0 ? [speak('lab.path.more', { value, name: names[party] ?? '' })] : [],
  );
  return speak('lab.path.judged', {
    isSigned: isSigned ? 'yes' : 'no',
    isBest: better === null ? 'yes' : 'no',
    more: more.join(', '),
    distance: distances.frontier,
  });
}
