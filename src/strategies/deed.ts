import type { StepChoice, TableAct, TextChoice } from '#engine';

/** What a bid stands for in the decision. */
export type Deed =
  | { readonly kind: 'move'; readonly choice: string }
  | { readonly kind: 'key'; readonly occasion: string; readonly position: string }
  | { readonly kind: 'order'; readonly reflex: string }
  | { readonly kind: 'table'; readonly act: TableAct }
  | { readonly kind: 'promise'; readonly step: string; readonly choice: StepChoice }
  | { readonly kind: 'show'; readonly step: string }
  | { readonly kind: 'accept'; readonly offer: number }
  | { readonly kind: 'counter'; readonly offer: number; readonly text: TextChoice }
  | { readonly kind: 'refuse'; readonly offer: number };
