// @vitest-environment happy-dom

import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { hasWords, learnPack, packSay } from '../../../src/ui/desk/lesson/lesson-words.ts';
import { matterOf } from '../../../src/ui/desk/lesson/matter.ts';
import { Pages } from '../../../src/ui/desk/lesson/Pages.tsx';
import { type Pack, PackContext } from '../../../src/ui/desk/lesson/pack.ts';
import { sheetsOf } from '../../../src/ui/desk/lesson/sheets.tsx';
import { LANGUAGES, speak } from '../../../src/ui/language.ts';
import { movesOf } from '../../../src/ui/lesson/move-lists.ts';
import { partsOf } from '../../../src/ui/lesson/parts.ts';
import { seatingOf, WAYS, type Way } from '../../../src/ui/lesson/seating.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

const shelved = firstOnShelf();
const { scenario } = shelved;
const say = packSay(shelved);

beforeAll(async () => {
  for (const language of LANGUAGES) await learnPack(language);
});
afterEach(async () => {
  cleanup();
  await speak('en');
});

function printed(language = 'en', way: Way = 'tables') {
  const pack: Pack = {
    scenario,
    language,
    say,
    has: hasWords,
    seating: seatingOf(31, scenario.playable.length, way),
    ...matterOf(scenario.scenario, language),
  };
  const sheets = partsOf(scenario).flatMap((part) => sheetsOf(part, pack));
  const { container } = render(
    <PackContext.Provider value={pack}>
      <Pages sheets={sheets} isBothSides />
    </PackContext.Provider>,
  );
  return [...container.querySelectorAll<HTMLElement>('.lesson-page')];
}

/** Whole sentences, so that a name that stands on many sheets is no secret. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/).filter((part) => part.length > 20);
const secretsOf = (party: string): readonly string[] => [
  ...sentencesOf(say(`brief.${party}.secret`)),
  ...(scenario.parties[party]?.tempers ?? []).flatMap((temper) => sentencesOf(say(`temper.${party}.${temper}.card`))),
];

test('a secret of a party stands on its own secret sheet and on no other', () => {
  const pages = printed();
  for (const party of scenario.playable) {
    const bearing = pages.filter(({ textContent }) => secretsOf(party).some((secret) => textContent?.includes(secret)));
    expect(bearing.map(({ dataset }) => dataset['secret'])).toEqual([party]);
  }
});

test('a secret sheet says whose it is, and what the game draws is left to be ticked', () => {
  for (const page of printed().filter(({ dataset }) => dataset['secret'] !== undefined)) {
    const party = page.dataset['secret'] ?? '';
    expect(page.querySelector('.secret-band')?.textContent).toContain(say(`party.${party}.short`));
    expect(page.querySelectorAll('.temper-list dt')).toHaveLength(scenario.parties[party]?.tempers.length ?? 0);
  }
});

test('printed on both sides, the other side of a role sheet is empty', () => {
  const pages = printed();
  const roles = pages.flatMap(({ dataset }, place) => (dataset['kind'] === 'role' ? [place] : []));
  expect(roles).toHaveLength(2 * scenario.playable.length);
  for (const place of roles) {
    expect(place % 2).toBe(0);
    expect(pages[place + 1]?.classList.contains('empty-page')).toBe(true);
  }
});

test('the page of rules names every chair and every move of those that people may hold', () => {
  const rules = printed().find(({ dataset }) => dataset['kind'] === 'rules')?.textContent ?? '';
  const moves = scenario.playable.flatMap((party) => movesOf(scenario, party)).flatMap((list) => list.moves);
  const names = [
    ...Object.keys(scenario.parties).map((party) => say(`party.${party}.name`)),
    ...moves.map(({ move }) => say(`move.${move}.name`)),
  ];
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !rules.includes(name))).toEqual([]);
});

test('every measure and every ending of the world has a question of its own, and no question asks for another', () => {
  const asked = (kind: string, ids: readonly string[]) =>
    ids.filter((id) => !hasWords(`ui.lesson.world.${scenario.world}.${kind}.${id}`));
  expect(asked('measure', Object.keys(scenario.measures))).toEqual([]);
  expect(
    asked(
      'ending',
      scenario.endings.map(({ ending }) => ending),
    ),
  ).toEqual([]);
});

test.each(LANGUAGES.flatMap((language) => WAYS.map((way) => [language, way] as const)))(
  'the pack in %s for %s says everything and leaves no message open',
  async (language, way) => {
    await speak(language);
    const pages = printed(language, way);
    expect(pages.length).toBeGreaterThan(20);
    for (const { textContent } of pages) expect(textContent).not.toMatch(/[{}]|undefined|\bNaN\b/);
  },
);
