import type { Owner, ResolvedScenario } from '#engine';

/** The kinds of pages for what a scenario's sections hold under their own keys. */
const BY_SECTION: Readonly<Record<string, string>> = {
  moves: 'move',
  ratios: 'factor',
  slots: 'key',
  reflexes: 'reflex',
  issues: 'issue',
  packages: 'package',
  measures: 'measure',
  tracks: 'track',
  parameters: 'parameter',
  worldviews: 'worldview',
  mechanisms: 'mechanism',
  terms: 'term',
  endings: 'ending',
  tags: 'tag',
  rules: 'rule',
};

/** The address of what owns a piece of a scenario; null where the codex keeps no page of it, as of what is still to come. */
export function addressOfOwner({ section, id }: Owner, { aims }: ResolvedScenario): string | null {
  if (section === 'aims' || section === 'lines') {
    const holds = ([, card]: (typeof all)[number]): boolean =>
      card.aims.some(({ aim }) => aim === id) || card.lines.some(({ line }) => line === id);
    const all = Object.entries(aims);
    const whose = all.find(holds)?.[0];
    return whose === undefined ? null : `party/${whose}`;
  }
  if (section === 'ledger') return 'history/opening';
  // Here a rule has its own name; without one it is the frame around them that is meant.
  if (section === 'charts' || section === 'weighing' || section === 'purse')
    return id === section ? null : `rule/${id}`;
  const kind = BY_SECTION[section];
  return kind === undefined ? null : `${kind}/${id}`;
}

const BY_STEM: Readonly<Record<string, string>> = {
  move: 'move',
  slot: 'key',
  reflex: 'reflex',
  issue: 'issue',
  ratio: 'factor',
  term: 'term',
  temper: 'party',
};

/**
 * The address of a rule or a switch as facts and mechanisms name it: `move/publish-agenda:relief` is on the page of its
 * move. Null for dated things of a calendar: what is still to come is on no page.
 */
export function addressOfRule(rule: string, { calendar }: Pick<ResolvedScenario, 'calendar'>): string | null {
  const [stem = '', name] = rule.split('/');
  if (name === undefined) return calendar.some(({ entry }) => entry === rule) ? null : `rule/${rule}`;
  const kind = BY_STEM[stem];
  return kind === undefined ? null : `${kind}/${name.split(':')[0] ?? ''}`;
}
