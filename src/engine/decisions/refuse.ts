import type { Refusal, RefusalCode } from './decision.ts';

export const refusal = (code: RefusalCode, params: Refusal['params'] = {}): Refusal => ({ code, params });

/** Collects refusals, so that all of them are said at once. */
export class Refusals {
  readonly list: Refusal[] = [];

  add(code: RefusalCode, params: Refusal['params'] = {}): void {
    this.list.push(refusal(code, params));
  }

  /** Says no unless it holds; returns whether it held. */
  unless(holds: boolean, code: RefusalCode, params: Refusal['params'] = {}): boolean {
    if (!holds) this.add(code, params);
    return holds;
  }
}
