import { expect, type Page, test } from '@playwright/test';
import { listen } from './desk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** One node of the tree that a screen reader is given. */
interface Heard {
  readonly role: string;
  readonly name?: string;
  readonly text?: string;
  readonly level?: number;
  readonly checked?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly active?: boolean;
  readonly children?: readonly (Heard | string)[];
}

/** Everything on the page as it is read out, in order. Nothing else is known of the page here. */
async function hear(page: Page): Promise<readonly Heard[]> {
  const tree = (await page.ariaSnapshotJSON()) as unknown as readonly Heard[];
  const flat = (nodes: readonly (Heard | string)[]): Heard[] =>
    nodes.flatMap((node) =>
      typeof node === 'string' ? [{ role: 'text', text: node }] : [node, ...flat(node.children ?? [])],
    );
  return flat(tree);
}

const words = ({ name, text }: Heard): string => name ?? text ?? '';
const find = (heard: readonly Heard[], role: string, name: RegExp): readonly Heard[] =>
  heard.filter((node) => node.role === role && name.test(words(node)));
const canUse = ({ disabled }: Heard): boolean => disabled !== true;

/** Does what a screen reader does when its user activates a node: no pointer moves, no place on the screen matters. */
async function activate(page: Page, heard: readonly Heard[], node: Heard): Promise<void> {
  const same = heard.filter(({ role, name }) => role === node.role && name === node.name);
  const role = node.role as Parameters<Page['getByRole']>[0];
  await page
    .getByRole(role, { name: node.name ?? '', exact: true })
    .nth(same.indexOf(node))
    .dispatchEvent('click');
}

/** Waits until a node of this role and name is read out, and activates it. */
async function press(page: Page, role: string, name: RegExp): Promise<void> {
  await expect.poll(async () => find(await hear(page), role, name).length).toBeGreaterThan(0);
  const heard = await hear(page);
  const [node] = find(heard, role, name);
  if (node === undefined) throw new Error(`Nobody reads out ${role} ${name}.`);
  await activate(page, heard, node);
}

type Situation = 'choose' | 'answer' | 'reveal' | 'end';

/** Where the listener is, from what is read out and nothing else. */
function situation(heard: readonly Heard[]): Situation | null {
  if (find(heard, 'heading', /^Your card$/).length > 0) return 'end';
  if (find(heard, 'button', /^Go on$/).length > 0) return 'reveal';
  if (find(heard, 'button', /^Send the answer$/).length > 0) return 'answer';
  return find(heard, 'button', /^(Seal and send|Pass the turn)$/).length > 0 ? 'choose' : null;
}

async function settled(page: Page): Promise<Situation> {
  let now: Situation | null = null;
  await expect.poll(async () => (now = situation(await hear(page))), { timeout: 15_000 }).not.toBeNull();
  if (now === null) throw new Error('Nothing to be done is read out.');
  return now;
}

/** The move buttons say their price; those of them that can be used now. */
async function openMoves(page: Page): Promise<readonly Heard[]> {
  await press(page, 'button', /^Moves/);
  return find(await hear(page), 'button', /(free|costs \d+ points? of capital)/).filter(canUse);
}

/** One turn: a move by its name, an offer now and then, a guess, and the seal. Returns how many moves were taken up. */
async function choose(page: Page, turn: number): Promise<number> {
  const open = await openMoves(page);
  const move = open[(turn * 2) % Math.max(1, open.length)];
  if (move !== undefined) {
    await activate(page, await hear(page), (await again(page, move)) ?? move);
    expect((await again(page, move))?.pressed).toBe(true);
  }
  await press(page, 'button', /^Table/);
  const [draft] = find(await hear(page), 'button', /^Draft this offer/);
  if (draft !== undefined && turn % 3 === 1) {
    await activate(page, await hear(page), draft);
    expect(find(await hear(page), 'button', /^Take it out$/)).toHaveLength(1);
  }
  await press(page, 'button', /^Guess/);
  await press(page, 'radio', /^It opens/);
  expect(find(await hear(page), 'radio', /^It opens/)[0]?.checked).toBe(true);
  await press(page, 'button', /^(Seal and send|Pass the turn)$/);
  return move === undefined ? 0 : 1;
}

const again = async (page: Page, { role, name }: Heard): Promise<Heard | undefined> =>
  (await hear(page)).find((node) => node.role === role && node.name === name);

/** What everybody who looks at the board sees is read out: where we are, the gauges with their values, the lines, the capital. */
async function expectBoardIsHeard(page: Page): Promise<void> {
  const heard = await hear(page);
  expect(heard.filter(({ role, level }) => role === 'heading' && level === 1)).toHaveLength(1);
  await press(page, 'button', /^Map|^Read the map$/);
  if (find(await hear(page), 'button', /^Read the map$/).length > 0) await press(page, 'button', /^Read the map$/);
  const mapped = await hear(page);
  expect(find(mapped, 'button', /\d+(–\d+)?( ▲.*| ▼.*)?$/).length).toBeGreaterThanOrEqual(6);
  expect(find(mapped, 'row', /Seoul and Pyongyang/)).toHaveLength(1);
  expect(mapped.some((node) => /\d+ of \d+ left/.test(words(node)))).toBe(true);
  await press(page, 'button', /^See the map$/);
}

test('a whole game is played from the accessibility tree alone', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const { complaints } = listen(page, baseURL ?? '');
  await page.goto('/?canvas');
  await press(page, 'button', /^Take a chair$/);
  await press(page, 'radio', /North Korea/);
  await press(page, 'button', /^Read the brief$/);
  await press(page, 'button', /^Open the first cable$/);
  expect(await settled(page)).toBe('choose');
  await expectBoardIsHeard(page);
  const seen = { moves: 0, reveals: 0, facts: 0 };
  for (let times = 0; times < 80; times += 1) {
    const now = await settled(page);
    if (now === 'end') break;
    if (now === 'choose') seen.moves += await choose(page, times);
    if (now === 'answer') {
      await press(page, 'radio', /^(Accept|Refuse)$/);
      await press(page, 'button', /^Send the answer$/);
    }
    if (now === 'reveal') {
      seen.reveals += 1;
      seen.facts += find(await hear(page), 'button', /^Why: /).length;
      await press(page, 'button', /^Go on$/);
    }
  }
  expect(seen.moves).toBeGreaterThan(8);
  expect(seen.reveals).toBeGreaterThan(8);
  expect(seen.facts).toBeGreaterThan(12);
  const ended = await hear(page);
  expect(ended.filter(({ role, level }) => role === 'heading' && level === 1)).toHaveLength(1);
  expect(find(ended, 'heading', /^(The books|Your guesses|Your card|Everything that happened)$/)).toHaveLength(4);
  await press(page, 'button', /^Show what was drawn$/);
  await expect.poll(async () => find(await hear(page), 'button', /^Show what was drawn$/).length).toBe(0);
  expect(complaints).toEqual([]);
});
