import { audienceText, type Owner, type Readers, readersOfTrack } from '../../../src/engine/index.ts';
import { grouped } from '../../../src/engine/scenario/grouped.ts';
import type { Amount } from '../../../src/engine/scenario/shape/basics.ts';
import type { TrackData } from '../../../src/engine/scenario/shape/files.ts';
import { table } from '../markdown.ts';
import { ownersText } from '../places.ts';
import { amount, evidence, figure, heads, listed, type Speech } from '../speech.ts';

/** Gauges: bounds, start, and who sees how much of them. */
export function trackTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = Object.entries(scenario.tracks).map(([id, track]) => {
    const { range, start, exact, bin, better, each } = track;
    return [
      say('value.named', { name: word(`track.${id}.name`), id }),
      word(`track.${id}.meaning`),
      each === undefined ? say('value.none') : listed(each.map(speech.party), speech),
      say('value.span', { low: figure(range[0]), high: figure(range[1]) }),
      listed(startsOf(start, speech), speech),
      exact === 'none' ? say('value.nobody') : audienceText(exact, speech),
      othersSee(exact === 'all', bin, speech),
      say(`better.${better}`),
      evidence(track, speech),
    ];
  });
  const head = ['track', 'meaning', 'party', 'range', 'start', 'exact', 'others', 'up', 'source'];
  return table(heads(head, speech), rows);
}

/** Where a gauge starts: once, or for each party that has its own. */
function startsOf(start: TrackData['start'], speech: Speech): string[] {
  const isOne = typeof start === 'number' || typeof start['param'] === 'string';
  if (isOne) return [amount(start as Amount, speech)];
  const byParty = start as Readonly<Record<string, Amount>>;
  return Object.entries(byParty).map(([party, value]) => `${speech.party(party)} ${amount(value, speech)}`);
}

function othersSee(isKnownToAll: boolean, bin: number, { say }: Speech): string {
  if (isKnownToAll) return say('value.none');
  return bin === 0 ? say('value.hidden') : say('value.bin', { points: figure(bin) });
}

/** What moves each gauge and what reads it. */
export function trackReaders(speech: Speech, readers: Readers): string {
  const { scenario } = speech;
  const rows = Object.keys(scenario.tracks).map((id) => {
    const { rules, scores } = readersOfTrack(readers, id);
    const movers = [...readers.movers].filter(([name]) => name.split('/')[0] === id).flatMap(([, owners]) => owners);
    return [`\`${id}\``, countsText(movers, speech), ownersText(rules, speech), ownersText(scores, speech)];
  });
  return table(heads(['track', 'moved', 'read-by', 'scored'], speech), rows);
}

/** How many of each kind, where names would fill a page. */
function countsText(owners: readonly Owner[], speech: Speech): string {
  const once = new Map(owners.map((owner) => [`${owner.section} ${owner.id}`, owner]));
  const groups = grouped([...once.values()], ({ section }) => section);
  return listed(
    [...groups].map(([section, all]) => speech.say(`movers.${section}`, { count: all.length })),
    speech,
  );
}
