import type { Rate } from '../../scenario/shape/basics.ts';
import type { ConditionData, ConditionKind, ConditionOf } from '../../scenario/shape/conditions.ts';
import { amount, figure, listed, type Speech } from './speech.ts';

/** A fact that is looked for, with whatever narrows it. */
export function lookedFor(
  data: { fact: string; by?: string | undefined; about?: string | undefined; severity?: number | undefined },
  { say, party, fact }: Speech,
): string {
  const parts = [
    fact(data.fact),
    ...(data.by === undefined ? [] : [say('look.by', { party: party(data.by) })]),
    ...(data.about === undefined ? [] : [say('look.about', { party: party(data.about) })]),
    ...(data.severity === undefined ? [] : [say('look.severity', { value: figure(data.severity) })]),
  ];
  return parts.join(' ');
}

/** A chance as the data gives it: a number, a parameter, or points of a curve over a track. */
export function rateOf(rate: Rate, speech: Speech): string {
  if (typeof rate === 'number' || 'param' in rate) return amount(rate, speech);
  const points = rate.curve.map(([x, y]) => speech.say('rate.point', { x: figure(x), y: figure(y) }));
  return speech.say('rate.curve', { track: speech.track(rate), points: listed(points, speech) });
}

const turnSpan = ({ from, to }: ConditionOf<'turn-within'>, { say }: Speech): string => {
  if (from === undefined) return say('condition.turn-to', { to: figure(to ?? 0) });
  if (to === undefined) return say('condition.turn-from', { from: figure(from) });
  return from === to
    ? say('condition.turn-only', { from: figure(from) })
    : say('condition.turn-span', { from: figure(from), to: figure(to) });
};

function offer({ from, to }: ConditionOf<'offer-standing'>, { say, party }: Speech): string {
  if (from !== undefined && to !== undefined)
    return say('condition.offer-between', { from: party(from), to: party(to) });
  if (from !== undefined) return say('condition.offer-from', { from: party(from) });
  return to === undefined ? say('condition.offer-standing') : say('condition.offer-to', { to: party(to) });
}

function hazard({ rate, times, most }: ConditionOf<'hazard'>, speech: Speech): string {
  const { say } = speech;
  let text = rateOf(rate, speech);
  if (times !== undefined)
    text = say('condition.hazard-times', { rate: text, ratios: times.map(speech.ratio).join(' × ') });
  if (most !== undefined) text = say('condition.hazard-most', { rate: text, most: amount(most, speech) });
  return say('condition.hazard', { rate: text });
}

/** Conditions within another stand in brackets where their join differs from the outer one. */
const inner = (data: ConditionData, outer: 'all' | 'any', speech: Speech): string => {
  const text = conditionText(data, speech);
  const isOtherJoin = (data.is === 'all' || data.is === 'any') && data.is !== outer && data.of.length > 1;
  return isOtherJoin ? speech.say('condition.nested', { inner: text }) : text;
};

const joined = (data: ConditionOf<'all'> | ConditionOf<'any'>, phrase: string, speech: Speech): string =>
  data.of.map((one) => inner(one, data.is, speech)).reduce((left, right) => speech.say(phrase, { left, right }));

/** One plain phrase for each kind of condition; forgetting one does not compile. */
const phrases: { readonly [Kind in ConditionKind]: (data: ConditionOf<Kind>, speech: Speech) => string } = {
  all: (data, speech) => joined(data, 'condition.both', speech),
  any: (data, speech) => joined(data, 'condition.either', speech),
  not: ({ of }, speech) => speech.say('condition.not', { inner: conditionText(of, speech) }),
  'track-below': (data, speech) =>
    speech.say('condition.track-below', { track: speech.track(data), value: amount(data.value, speech) }),
  'track-at-least': (data, speech) =>
    speech.say('condition.track-at-least', { track: speech.track(data), value: amount(data.value, speech) }),
  'in-stance': ({ party, region, stance }, speech) =>
    speech.say('condition.in-stance', {
      region: speech.region(party, region),
      stances: [stance]
        .flat()
        .map((one) => speech.stance(party, region, one))
        .reduce((left, right) => speech.say('condition.stance-or', { left, right })),
    }),
  'turns-in-stance': ({ turns }, { say }) => say('condition.turns-in-stance', { turns }),
  'turn-within': turnSpan,
  'seen-within': (data, speech) =>
    speech.say(data.turns === 0 ? 'condition.seen-now' : 'condition.seen-within', {
      fact: lookedFor(data, speech),
      turns: data.turns,
    }),
  'unseen-for': (data, speech) =>
    speech.say('condition.unseen-for', { fact: lookedFor(data, speech), turns: data.turns }),
  'counted-at-least': (data, speech) =>
    speech.say(data.value === 1 ? 'condition.counted-once' : 'condition.counted-at-least', {
      fact: lookedFor(data, speech),
      value: amount(data.value, speech),
    }),
  'owed-at-least': ({ party, value }, speech) =>
    speech.say('condition.owed-at-least', { party: speech.party(party), value: amount(value, speech) }),
  agreed: ({ issue }, { say, word }) => say('condition.agreed', { issue: word(`issue.${issue}`) }),
  'offer-standing': offer,
  'temper-is': ({ party, temper }, speech) =>
    speech.say('condition.temper-is', {
      party: speech.party(party),
      temper: speech.word(`temper.${party}.${temper}.name`),
    }),
  'verified-steps': ({ by, value }, speech) =>
    speech.say('condition.verified-steps', { party: speech.party(by), value: amount(value, speech) }),
  'joint-pending': ({ slot }, { say, word }) => say('condition.joint-pending', { slot: word(`slot.${slot}`) }),
  by: ({ party }, speech) => speech.say('condition.by', { party: speech.party(party) }),
  about: ({ party }, speech) => speech.say('condition.about', { party: speech.party(party) }),
  'severity-at-least': ({ value }, speech) =>
    speech.say('condition.severity-at-least', { value: amount(value, speech) }),
  'size-at-least': ({ value }, speech) => speech.say('condition.size-at-least', { value: amount(value, speech) }),
  'heard-by-all': (_data, { say }) => say('condition.heard-by-all'),
  'answers-ask': (_data, { say }) => say('condition.answers-ask'),
  'giver-was-harsh': (_data, { say }) => say('condition.giver-was-harsh'),
  'receiver-is-owed': ({ value }, speech) => speech.say('condition.receiver-is-owed', { value: amount(value, speech) }),
  hazard,
};

export const CONDITION_KINDS = Object.keys(phrases);

/** A condition in plain words. The table is typed by kind; TypeScript cannot follow one key through two lookups. */
export function conditionText(data: ConditionData, speech: Speech): string {
  const phrase = phrases[data.is] as (data: ConditionOf<ConditionKind>, speech: Speech) => string;
  return phrase(data as ConditionOf<ConditionKind>, speech);
}

/** Several conditions that must all hold; a dash where none is given. */
export const allText = (data: readonly (ConditionData | undefined)[], speech: Speech): string =>
  data
    .flatMap((one) => (one === undefined ? [] : [conditionText(one, speech)]))
    .reduce((left, right) => (left === '' ? right : speech.say('condition.both', { left, right })), '') ||
  speech.say('value.none');

/** The same for a condition that may be missing. */
export const whenText = (data: ConditionData | undefined, speech: Speech): string =>
  data === undefined ? speech.say('value.none') : conditionText(data, speech);
