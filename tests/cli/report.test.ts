import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportOf } from '../../src/cli/report/report.ts';
import { reportStyle } from '../../src/cli/report/report-style.ts';
import { type MadeUp, planOf, subjectOf } from './report-run.ts';

/** The first strategy is better under the first physics, worse under the second, by about one. */
const parting: MadeUp = ({ measure, setting, sample, game }) => {
  const luck = ((game * 7919 + sample * 31) % 101) / 101;
  const [seat, world] = [setting % 2, Math.floor(setting / 2)];
  if (measure > 0) return luck + seat * (world - 0.5) > 0.5 ? 1 : 0;
  return 10 + luck + ((setting * 13 + game * 17) % 11) / 11 + seat * (world === 0 ? -1 : 1);
};
/** The page without the insides of its drawings, which this parser of HTML loses its way in. */
const documentOf = (html: string) => {
  const outlined = html.replace(/(<svg[^>]*>).*?<\/svg>/gs, '$1</svg>');
  return new new Window().DOMParser().parseFromString(outlined, 'text/html');
};
type Parsed = ReturnType<typeof documentOf>;
const textOf = (page: Parsed, selector: string): string => page.querySelector(selector)?.textContent ?? '';

describe('the report of a run that compares two strategies in two worlds', () => {
  let [html, page] = ['', documentOf('')];
  beforeAll(async () => {
    html = await reportOf(subjectOf(planOf(), parting));
    page = documentOf(html);
  });

  test('it stands alone: no script, no other host, nothing loaded', () => {
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|https?:\/\/(?!www\.w3\.org\/)/);
  });

  test('it says the question, what was expected and what would overturn it, all of it escaped', () => {
    expect(textOf(page, 'h1')).toBe('You first, or <phased>?');
    expect(html).toContain('You first, or &lt;phased&gt;?');
    expect(textOf(page, '#question')).toContain('Phased steps verify more & cost more.');
    expect(textOf(page, '#question')).toContain('A difference below zero under either physics.');
  });

  test('it says at its head and at its foot that it is no forecast', () => {
    expect(textOf(page, 'header')).toContain('Not a forecast');
    expect(textOf(page, 'footer')).toContain('Not a forecast');
  });

  test('it has a language, landmarks, one first heading, and contents that lead somewhere', () => {
    expect(page.documentElement.getAttribute('lang')).toBe('en');
    for (const landmark of ['header', 'nav', 'main', 'footer']) expect(page.querySelectorAll(landmark)).toHaveLength(1);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    const targets = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(page.querySelector(target)).not.toBeNull();
  });

  test('every figure has its drawing and the table behind it, which the keyboard reaches', () => {
    const figures = [...page.querySelectorAll('figure')];
    expect(figures.length).toBeGreaterThanOrEqual(3);
    for (const figure of figures) {
      expect(figure.querySelectorAll('svg[role="img"]')).toHaveLength(2);
      expect(figure.querySelectorAll('details summary')).toHaveLength(1);
      expect(figure.querySelectorAll('details [tabindex="0"] table caption')).toHaveLength(1);
    }
  });

  test('what came out stands world by world, and where worlds part is said', () => {
    const row = [...page.querySelectorAll('#short tbody tr')].find((one) => one.textContent?.includes('Crisis risk'));
    const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual(['Small steps less North first', 'The engager', 'The hawk', 'nowhere']);
    expect(textOf(page, '#overturn')).toMatch(/Crisis risk.*higher in The engager; lower in The hawk/);
  });

  test('on a narrow page each cell of the answer stands under its own heading', () => {
    const [row] = page.querySelectorAll('#short tbody tr');
    const heads = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.getAttribute('data-head'));
    const columns = [...page.querySelectorAll('#short thead th')].map((head) => head.textContent);
    expect(heads).toEqual(columns.slice(1));
  });

  test('dots say who played them, by name, shape and colour', () => {
    const told = 'who sat in the chair of United States';
    const figure = [...page.querySelectorAll('figure')].find((one) => one.textContent?.includes(told));
    const heads = [...(figure?.querySelectorAll('thead th') ?? [])].map((head) => head.textContent);
    expect(heads.slice(0, 2)).toEqual(['row', 'United States']);
    const players = [...(figure?.querySelectorAll('tbody td:nth-child(2)') ?? [])].map((cell) => cell.textContent);
    expect(new Set(players)).toEqual(new Set(['Small steps', 'North first']));
  });

  test('what a plan said is claimed to be the same, and not to be older', () => {
    expect(textOf(page, '#question')).toContain('A hash has no date.');
  });

  test('it names chairs, worlds, seeds, rows and hashes, and how a row is opened', () => {
    expect(textOf(page, '#design')).toContain('Small steps (small-steps), North first (north-first)');
    expect(textOf(page, '#design')).toContain('1 to 50');
    expect(textOf(page, '#design')).toContain('200 of 200');
    expect(textOf(page, '#games')).toContain('npm run -s you-first -- replay sweep:0');
    expect(textOf(page, '#origin')).toMatch(/[0-9a-f]{64}.*[0-9a-f]{64}/s);
    expect(textOf(page, '#assumptions')).toMatch(/\d+\s?% of the numbers of the world are judgement/);
  });
});

test('the same run gives the same report, byte for byte', async () => {
  expect(await reportOf(subjectOf(planOf(), parting))).toBe(await reportOf(subjectOf(planOf(), parting)));
});

test('parameters that vary stand with their unit, ranges and source', async () => {
  const plan = planOf({
    parameters: { 'arsenal-growth': { range: [0.2, 0.5] } },
    design: { kind: 'latin-hypercube', points: 20 },
    games: 2,
  });
  const page = documentOf(await reportOf(subjectOf(plan, parting)));
  const row = textOf(page, '#assumptions tbody tr');
  expect(row).toContain('arsenal-growth');
  expect(row).toContain('0.2 to 0.5');
  expect(row).toContain('0.1 to 0.7');
  expect(row).toMatch(/C\d\d\d/);
});

test('whose world and whose yardstick stand in one table where the plan measures several', async () => {
  const plan = planOf({ measures: ['yardstick/engager', 'yardstick/hawk'] });
  const page = documentOf(await reportOf(subjectOf(plan, parting)));
  const [first] = page.querySelectorAll('figure');
  expect(first?.textContent).toMatch(/Whose world, whose yardstick, successes: Small steps less North first/);
  expect(first?.querySelectorAll('tbody tr')).toHaveLength(2);
});

test.each([
  [planOf(), 'Behind every interval stand 50 lucks (seeds).', '1 to 50, 50 lucks in all: the same for every point'],
  [planOf({ games: 4 }), 'That is few', '1 to 4, 4 lucks in all'],
  [
    planOf({
      games: 4,
      parameters: { 'hidden-share': { range: [0, 1] } },
      design: { kind: 'latin-hypercube', points: 16 },
    }),
    'stand 64 lucks (seeds), 4 at each set of parameters.',
    '1 to 64, 64 lucks in all: 4 of its own for each set of parameters',
  ],
])('how many lucks stand behind the intervals is said first, and which seeds they are', async (plan, short, seeds) => {
  const page = documentOf(await reportOf(subjectOf(plan, parting)));
  expect(textOf(page, '#short').replace(/\s+/g, ' ')).toContain(short);
  expect(textOf(page, '#design').replace(/\s+/g, ' ')).toContain(seeds);
});

test('over several horizons every pair has a figure of lines', async () => {
  const plan = planOf({ turns: [12, 24, 36], measures: ['measure/crisis-risk'] });
  const page = documentOf(await reportOf(subjectOf(plan, parting)));
  const lines = [...page.querySelectorAll('figure')].find((one) => one.textContent?.includes('by horizon'));
  expect(lines?.querySelectorAll('tbody tr')).toHaveLength(6);
});

test('where nothing is compared it shows what came out, and says so', async () => {
  const page = documentOf(await reportOf(subjectOf(planOf({ seats: {} }), parting)));
  expect(textOf(page, '#short')).toContain('compares no two');
  expect(textOf(page, '#results')).toContain('Crisis risk at the end, by world');
});

test('with too few games for an interval it draws none', async () => {
  const page = documentOf(await reportOf(subjectOf(planOf({ games: 1 }), parting)));
  expect(textOf(page, '#results .withheld')).toContain('too few games');
});

test('games without a number are counted and left out', async () => {
  const page = documentOf(await reportOf(subjectOf(planOf(), (of) => (of.game < 4 ? Number.NaN : parting(of)))));
  expect(textOf(page, '#design')).toContain('16 games have no number');
});

test('its colours are those of the page', () => {
  const theme = readFileSync('src/ui/style/theme.css', 'utf8');
  const style = reportStyle({ light: '', dark: '', print: '' });
  const [light = '', dark = ''] = [...style.matchAll(/--paper: [^}\n]*--accent: #[0-9a-f]+;/g)].map(
    ([colours]) => colours,
  );
  const [ofDay = '', ofNight = ''] = theme.split(':root[data-theme="dark"]');
  for (const [own, theirs] of [
    [light, ofDay],
    [dark, ofNight],
  ] as const) {
    const colours = own
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    expect(colours).toHaveLength(8);
    for (const colour of colours) expect(theirs).toContain(colour);
  }
});

test('a million rows become a report of a few hundred dots, in bounded time and memory', async () => {
  const plan = planOf({ games: 250_000, measures: ['measure/crisis-risk', 'measure/in-talks'] });
  const subject = subjectOf(plan, parting);
  expect(subject.table.length).toBe(1_000_000);
  const [began, before] = [performance.now(), process.memoryUsage().rss];
  const html = await reportOf(subject);
  const [seconds, megabytes] = [(performance.now() - began) / 1000, (process.memoryUsage().rss - before) / 1e6];
  expect(html.length).toBeLessThan(1_500_000);
  expect([...html.matchAll(/data-row/g)].length).toBe(2 * 400);
  expect(seconds).toBeLessThan(60);
  expect(megabytes).toBeLessThan(600);
}, 120_000);
