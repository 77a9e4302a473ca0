import evidence from 'virtual:claims';
import matter from 'virtual:codex';
import type { Pack } from './pack.ts';

/** What the codex and the claims table hold beside a scenario: terms, texts, and which claims come from which text. */
export function matterOf(scenario: string): Pick<Pack, 'terms' | 'texts' | 'claims'> {
  const { terms = [], sources: texts = [] } = matter.worlds[scenario] ?? {};
  const claims: Record<string, string[]> = {};
  for (const [id, { source }] of Object.entries(evidence[scenario]?.claims ?? {})) (claims[source] ??= []).push(id);
  return { terms, texts, claims };
}
