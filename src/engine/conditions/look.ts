import { handleOr, type Index } from '../rules/index-of.ts';
import type { Look } from '../world/facts.ts';

/** What a condition looks for in the past, with names made handles. */
export const lookFor = (
  data: { fact: string; by?: string | undefined; about?: string | undefined; severity?: number | undefined },
  index: Index,
): Look => ({
  kind: index.facts.handle(data.fact),
  by: handleOr(index.parties, data.by),
  about: handleOr(index.parties, data.about),
  severity: data.severity ?? 0,
});
