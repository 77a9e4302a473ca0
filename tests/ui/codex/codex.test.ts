import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleEntries } from '#engine';
import { addressOfRule } from '../../../src/ui/codex/addresses.ts';
import { codexOf } from '../../../src/ui/codex/codex.ts';
import type { CodexPage, Link } from '../../../src/ui/codex/entry.ts';
import { KINDS } from '../../../src/ui/codex/entry.ts';
import { wordsOf } from '../desk/words-of.ts';
import { koreanCodex, koreanMatter } from './korean-codex.ts';

const codex = koreanCodex();
const { scenario, say, claims, sources } = koreanMatter();
const pages = codex.entries.map(({ address }) => codex.page(address)).filter((page) => page !== null);

/** Every way that leads from a page. */
function linksOn(page: CodexPage): readonly Link[] {
  const found: Link[] = [];
  const look = (piece: unknown): void => {
    if (typeof piece !== 'object' || piece === null) return;
    if ('to' in piece && 'text' in piece) found.push(piece as Link);
    for (const inner of Object.values(piece)) look(inner);
  };
  look(page.parts);
  return found;
}
const pageOf = (address: string): CodexPage => {
  const page = codex.page(address);
  if (page === null) throw new Error(`There is no page ${address}.`);
  return page;
};
/** The line of a row, in plain words; null where the page has no such row. */
const rowOf = (page: CodexPage, name: string): string | null => {
  const rows = page.parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'rows' ? block.rows : [])));
  const row = rows.find((one) => one.name === say(`ui.codex.row.${name}`));
  return row === undefined ? null : row.line.map((run) => (typeof run === 'string' ? run : run.text)).join('');
};

test('every entry has a page with something on it, in plain words', () => {
  expect(pages).toHaveLength(codex.entries.length);
  expect(new Set(codex.entries.map(({ address }) => address)).size).toBe(codex.entries.length);
  expect(new Set(codex.entries.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  expect(pages.filter(({ parts }) => parts.length === 0).map(({ address }) => address)).toEqual([]);
  expect(
    pages.filter((page) => /undefined|\[object|`/.test(JSON.stringify(page))).map(({ address }) => address),
  ).toEqual([]);
});

test('every way on every page leads to a page', () => {
  const links = pages.flatMap(linksOn);
  expect(links.length).toBeGreaterThan(1000);
  const lost = links.filter(({ to }) => codex.page(to) === null).map(({ to }) => to);
  expect([...new Set(lost)]).toEqual([]);
});

test('every rule that a fact can name has a page, but for what the calendar still holds', () => {
  const dated = new Set(scenario.calendar.map(({ entry }) => entry));
  const rules = [...ruleEntries(scenario).keys()];
  expect(rules.filter((rule) => addressOfRule(rule, scenario) === null).toSorted()).toEqual([...dated].toSorted());
  const addresses = rules.map((rule) => addressOfRule(rule, scenario)).filter((address) => address !== null);
  expect(addresses.filter((address) => codex.page(address) === null)).toEqual([]);
});

test('nothing that is for one seat alone, and nothing dated that is still to come, stands on any page', () => {
  const told = JSON.stringify(pages);
  const secrets = [
    ...scenario.playable.map((party) => say(`brief.${party}.secret`)),
    ...Object.entries(scenario.parties).flatMap(([party, { tempers }]) =>
      tempers.map((temper) => say(`temper.${party}.${temper}.card`)),
    ),
    ...scenario.calendar.map(({ entry }) => say(`rule.${entry}`)),
  ];
  expect(secrets.length).toBeGreaterThan(15);
  expect(secrets.filter((secret) => told.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
  expect(told).toContain(JSON.stringify(say(`brief.us.public`)).slice(1, -1));
});

test('where a region opens is said, unless its party keeps that to itself', () => {
  const regions = pages.filter(({ kind }) => kind === 'region');
  const isSecret = ({ address }: CodexPage): boolean => {
    const [, party = '', region = ''] = address.split('/');
    return scenario.charts[party]?.states[region]?.meta?.seen === 'own';
  };
  expect(regions.filter(isSecret).length).toBeGreaterThan(2);
  for (const page of regions) expect(rowOf(page, 'opens') === null).toBe(isSecret(page));
});

test('where a gauge starts is said only where everybody may read it', () => {
  const hidden = Object.entries(scenario.tracks).filter(([, { exact }]) => exact !== 'all');
  expect(hidden.length).toBeGreaterThan(5);
  expect(hidden.filter(([track]) => rowOf(pageOf(`track/${track}`), 'start') !== null)).toEqual([]);
  expect(rowOf(pageOf('track/crisis-risk'), 'start')).toBe('30');
});

test('what a clause is worth to whom and what a bar or a deed is priced at stand on no page', () => {
  const issue = JSON.stringify(pages.filter(({ kind }) => kind === 'issue' || kind === 'history'));
  expect(issue).not.toMatch(new RegExp(`${say('party.us.short')} \\d`));
  expect(
    Object.values(scenario.issues).some(({ levels }) => Object.values(levels).some(({ gain }) => 'us' in gain)),
  ).toBe(true);
});

test('history ends before the scenario opens, however far its table goes', () => {
  const matter = koreanMatter();
  const [first] = matter.months;
  if (first === undefined) throw new Error('There is no table of months.');
  const months = [...matter.months, { ...first, month: '2021-06' }, { ...first, month: '2021-08' }];
  const longer = codexOf({ ...matter, months });
  const year = JSON.stringify(longer.page('history/2021'));
  expect(year).toContain('2021\u201106');
  expect(year).not.toContain('2021\u201108');
  expect(codex.page('history/2021')).toBeNull();
});

test('every claim stands on the page of its text, and names what carries it', () => {
  expect(sources.length).toBeGreaterThan(4);
  for (const [id, { source }] of Object.entries(claims))
    expect(linksOn(pageOf(`source/${source}`)).map(({ to }) => to)).toContain(`claim/${id}`);
  const carriers = linksOn(pageOf('claim/C067')).map(({ to }) => to);
  expect(carriers).toContain('key/drill');
  expect(carriers).toContain('rule/a-drill-offends-the-watcher');
});

test('a number says what each school holds of it, and what reads it', () => {
  const page = JSON.stringify(pageOf('parameter/neglect'));
  for (const [school, { physics }] of Object.entries(scenario.worldviews)) {
    expect(page).toContain(`worldview/${school}`);
    expect(page).toContain(String(physics['neglect']?.value ?? scenario.parameters['neglect']?.default));
  }
});

test('a price that depends on how things stand is told on both pages, of the move and of the rule', () => {
  expect(linksOn(pageOf('move/publish-agenda')).map(({ to }) => to)).toContain('rule/a-wary-congress-on-the-agenda');
  expect(linksOn(pageOf('rule/a-wary-congress-on-the-agenda')).map(({ to }) => to)).toContain('move/publish-agenda');
});

test('every language in which the codex speaks has all of its words', () => {
  const keysOf = (name: string): readonly string[] => Object.keys(wordsOf(`assets/words/${name}`)).toSorted();
  const files = readdirSync('assets/words').filter((name) => name.startsWith('codex.'));
  expect(files).toContain('codex.en.yaml');
  for (const file of files) expect([file, keysOf(file)]).toEqual([file, keysOf('codex.en.yaml')]);
});
