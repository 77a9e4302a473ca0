import evidence from 'virtual:claims';
import matter from 'virtual:codex';
import { textToldIn } from '../paper/told.ts';
import type { Pack } from './pack.ts';

/** What the codex and the claims table hold beside a scenario: terms, texts, and which claims come from which text. */
export function matterOf(scenario: string, language: string): Pick<Pack, 'terms' | 'texts' | 'claims'> {
  const { terms = [], sources = [] } = matter.worlds[scenario] ?? {};
  const tell = (english: string): string => textToldIn(scenario, language, english);
  const texts = sources.map((source) => ({ ...source, author: tell(source.author), date: tell(source.date) }));
  const claims: Record<string, string[]> = {};
  for (const [id, { source }] of Object.entries(evidence[scenario]?.claims ?? {})) (claims[source] ??= []).push(id);
  return { terms, texts, claims };
}
