import type { EffectKind } from '../scenario/shape/effects.ts';
import { book } from './book.ts';
import type { EffectRule } from './effect-rule.ts';
import { fade } from './fade.ts';
import { fund } from './fund.ts';
import { learn } from './learn.ts';
import { orderReflex } from './order-reflex.ts';
import { shift } from './shift.ts';
import { takeStep } from './take-step.ts';
import { tell } from './tell.ts';
import { weighStep } from './weigh-step.ts';

/** Every kind of effect. A new one is one file and one line here; forgetting the line does not compile. */
export const effects: { readonly [Kind in EffectKind]: EffectRule<Kind> } = {
  shift,
  fade,
  tell,
  'take-step': takeStep,
  'weigh-step': weighStep,
  'order-reflex': orderReflex,
  book,
  fund,
  learn,
};
