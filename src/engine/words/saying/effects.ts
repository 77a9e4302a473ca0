import type { Audience, EffectData, EffectKind, EffectOf } from '../../scenario/shape/effects.ts';
import { amount, figure, listed, type Speech, signed } from './speech.ts';

/** Who hears of something. */
export const audienceText = (seen: Audience, speech: Speech): string =>
  typeof seen === 'string' ? speech.say(`value.${seen}`) : listed(seen.map(speech.party), speech);

function shift({ by, times, ...track }: EffectOf<'shift'>, speech: Speech): string {
  const { say } = speech;
  const name = speech.track(track);
  const text =
    typeof by === 'number'
      ? say('effect.shift', { track: name, by: signed(by) })
      : say('effect.shift-param', { track: name, by: amount(by, speech) });
  return times === undefined ? text : say('effect.times', { shift: text, ratios: times.map(speech.ratio).join(' × ') });
}

function tell({ fact, by, severity, seen }: EffectOf<'tell'>, speech: Speech): string {
  const { say } = speech;
  return [
    say('effect.tell', { fact: speech.fact(fact) }),
    ...(by === undefined ? [] : [say('effect.tell-by', { party: speech.party(by) })]),
    ...(severity === undefined ? [] : [say('effect.tell-severity', { severity: figure(severity) })]),
    ...(seen === undefined || seen === 'all' ? [] : [say('effect.tell-seen', { seen: audienceText(seen, speech) })]),
  ].join(' ');
}

/** One plain phrase for each kind of effect; forgetting one does not compile. */
const phrases: { readonly [Kind in EffectKind]: (data: EffectOf<Kind>, speech: Speech) => string } = {
  shift,
  fade: ({ keep, toward, ...track }, speech) =>
    speech.say('effect.fade', {
      track: speech.track(track),
      keep: amount(keep, speech),
      toward: amount(toward, speech),
    }),
  tell,
  'take-step': ({ to, size, coin }, speech) =>
    speech.say('effect.take-step', {
      to: speech.party(to),
      size: amount(size, speech),
      coin: speech.word(`coin.${coin}`),
    }),
  'weigh-step': (_data, { say }) => say('effect.weigh-step'),
  'order-reflex': ({ reflex }, { say, word }) => say('effect.order-reflex', { reflex: word(`reflex.${reflex}.name`) }),
  book: ({ giver, prices }, speech) =>
    speech.say('effect.book', {
      party: speech.party(giver),
      prices: listed(
        Object.entries(prices).map(([party, price]) => `${speech.party(party)} ${amount(price, speech)}`),
        speech,
      ),
    }),
  fund: ({ party, by }, speech) =>
    speech.say('effect.fund', {
      party: speech.party(party),
      by: typeof by === 'number' ? signed(by) : amount(by, speech),
    }),
  learn: ({ who, what, turns }, speech) => {
    const learners = listed(who.map(speech.party), speech);
    if ('track' in what)
      return speech.say(`effect.learn-${what.width}`, {
        who: learners,
        track: speech.track(what),
        turns: figure(turns),
      });
    const region = speech.word(`region.${what.party}.${what.region}`);
    return speech.say('effect.learn-region', { who: learners, region, turns: figure(turns) });
  },
};

export const EFFECT_KINDS = Object.keys(phrases);

/** An effect in plain words. The table is typed by kind; TypeScript cannot follow one key through two lookups. */
export function effectText(data: EffectData, speech: Speech): string {
  const phrase = phrases[data.do] as (data: EffectOf<EffectKind>, speech: Speech) => string;
  return phrase(data as EffectOf<EffectKind>, speech);
}

/** Several effects, one after the other; a dash for none. */
export const effectsText = (data: readonly EffectData[] | undefined, speech: Speech): string =>
  data === undefined || data.length === 0
    ? speech.say('value.none')
    : data.map((one) => effectText(one, speech)).reduce((left, right) => speech.say('effect.join', { left, right }));
