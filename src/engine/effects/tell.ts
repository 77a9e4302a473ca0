import { audienceOf } from '../rules/audience.ts';
import { handleOr } from '../rules/index-of.ts';
import type { EffectRule } from './effect-rule.ts';

/** Tells a fact. With an agreement in instalments it is told with the last one. */
export const tell: EffectRule<'tell'> = {
  bind({ fact: kind, by, about, severity, seen }, { index }) {
    const handle = index.facts.handle(kind);
    const doer = handleOr(index.parties, by);
    const subject = handleOr(index.parties, about);
    const audience = audienceOf(index, seen);
    return (_world, _fact, moment) => {
      if (!moment.isLast) return;
      const teller = doer < 0 ? moment.doer : doer;
      moment.tell({
        kind: handle,
        by: teller,
        about: subject,
        severity: severity ?? 0,
        size: 0,
        coin: -1,
        audience: audience(teller),
      });
    };
  },
};
