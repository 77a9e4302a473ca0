import { audienceText, figure, readersOfTrack, readingText } from '#engine';
import { KINDS, type Line } from '../entry.ts';
import {
  evidenceOf,
  listed,
  type Making,
  note,
  ownersOf,
  type PageMaker,
  part,
  partIf,
  rows,
  text,
} from '../making.ts';

/** A gauge. Where it starts is said only where everybody may read it. */
export const tracks: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.tracks),
  title: (id, { say }) => say(`track.${id}.name`),
  parts(id, making) {
    const { scenario, say, link, speech, readers } = making;
    const track = scenario.tracks[id];
    if (track === undefined) return [];
    const { range, start, exact, bin, better, each } = track;
    const { rules, scores } = readersOfTrack(readers, id);
    const movers = [...readers.movers].filter(([name]) => name.split('/')[0] === id).flatMap(([, owners]) => owners);
    return [
      part(
        null,
        text(say(`track.${id}.meaning`)),
        rows(
          [say('ui.codex.row.each'), each === undefined ? null : listed(each.map((party) => link(`party/${party}`)))],
          [say('ui.codex.row.range'), say('ui.codex.span', { low: figure(range[0]), high: figure(range[1]) })],
          [say('ui.codex.row.start'), exact === 'all' && typeof start === 'number' ? figure(start) : null],
          [say('ui.codex.row.better'), say(`ui.codex.better.${better}`)],
          [say('ui.codex.row.exact'), exact === 'none' ? say('ui.codex.nobody') : audienceText(exact, speech)],
          [say('ui.codex.row.others'), exact === 'all' ? null : othersSee(bin, making)],
        ),
        evidenceOf(track),
      ),
      ...oneLine(say('ui.codex.moved-by'), ownersOf(movers, making), making),
      ...oneLine(say('ui.codex.read-by'), ownersOf(rules, making), making),
      ...oneLine(say('ui.codex.scored-by'), ownersOf(scores, making), making),
    ];
  },
};

const othersSee = (bin: number, { say }: Making): string =>
  bin === 0 ? say('ui.codex.nothing') : say('ui.codex.bin', { points: bin });

/** Ways to what owns pieces of the data, each after the name of its kind; rules are sentences and need none. */
export const oneLine = (title: string, runs: ReturnType<typeof ownersOf>, { say }: Making) =>
  partIf(
    title,
    runs.map((run): Line => {
      const kind = KINDS.find((one) => typeof run !== 'string' && run.to.startsWith(`${one}/`));
      return kind === undefined || kind === 'rule'
        ? [run]
        : [say('ui.codex.of-kind', { kind: say(`ui.codex.one.${kind}`) }), ' ', run];
    }),
  );

/** What can be counted at the end. */
export const measures: PageMaker = {
  ids: ({ scenario }) => Object.keys(scenario.measures),
  title: (id, { say }) => say(`measure.${id}`),
  parts(id, { scenario, say, speech, link }) {
    const measure = scenario.measures[id];
    if (measure === undefined) return [];
    const isOfTrack = measure.read === 'track' || measure.read === 'change';
    return [
      part(
        null,
        rows(
          [say('ui.codex.row.reads'), readingText(measure, speech)],
          [say('ui.codex.kind.track'), isOfTrack ? [link(`track/${measure.track}`)] : null],
        ),
        note(say('ui.codex.measure-note')),
      ),
    ];
  },
};
