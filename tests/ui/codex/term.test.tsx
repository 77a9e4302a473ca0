// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CodexScreen } from '../../../src/ui/desk/codex/CodexScreen.tsx';
import { CodexSheet } from '../../../src/ui/desk/codex/CodexSheet.tsx';
import { Term } from '../../../src/ui/desk/codex/Term.tsx';
import { DeskContext, type Question } from '../../../src/ui/desk/desk.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';
import { fixtureSession } from '../desk/fixture-session.ts';

const shelved = firstOnShelf();
const { say } = shelved;

beforeEach(() => {
  window.scrollTo = () => {};
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});
afterEach(cleanup);

/** A desk of the real scenario, and what was asked on it. */
function desk() {
  const asked: Question[] = [];
  const { session, stage } = fixtureSession('choose');
  const own = { ...session, shelved };
  const ask = (question: Question) => asked.push(question);
  const show = (child: preact.ComponentChild) =>
    render(<DeskContext.Provider value={{ session: own, say, stage, ask }}>{child}</DeskContext.Provider>);
  return { asked, show };
}

test('a term on a desk lays its page over the game, unless another window is asked for', () => {
  const { asked, show } = desk();
  show(<Term entry="move/warn">warn</Term>);
  const link = screen.getByRole('link', { name: 'warn' });
  expect(link.getAttribute('href')).toBe('#/codex=move/warn');
  fireEvent.click(link, { ctrlKey: true });
  expect(asked).toEqual([]);
  fireEvent.click(link);
  expect(asked).toEqual([{ about: 'codex', entry: 'move/warn' }]);
});

test('a term without a page is its words alone', () => {
  const { show } = desk();
  show(<Term entry={null}>a word</Term>);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('a word')).toBeDefined();
});

test('a link in the sheet turns the page within it, and leads back', async () => {
  const { asked, show } = desk();
  show(<CodexSheet entry="party/us" onClose={() => {}} />);
  const first = { name: say('party.us.name') };
  await waitFor(() => expect(screen.getByRole('dialog', first)).toBeDefined());
  fireEvent.click(screen.getByRole('link', { name: say('move.publish-agenda.name') }));
  await waitFor(() => expect(screen.getByRole('dialog', { name: say('move.publish-agenda.name') })).toBeDefined());
  expect(asked).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: /^Back to/ }));
  await waitFor(() => expect(screen.getByRole('dialog', first)).toBeDefined());
});

test('typing narrows the contents to what was meant, and what is shown can be opened', async () => {
  render(<CodexScreen shelved={shelved} entry="" hasGame={false} />);
  const field = await screen.findByRole('searchbox');
  fireEvent.input(field, { target: { value: 'publish an' } });
  const found = await screen.findByRole('link', { name: say('move.publish-agenda.name') });
  expect(found.getAttribute('href')).toBe('#/codex=move/publish-agenda');
  expect(screen.getByRole('status').textContent).toBe('One page found');
});

test('a page that does not exist says so and keeps the contents', async () => {
  render(<CodexScreen shelved={shelved} entry="move/nobody-made" hasGame={false} />);
  expect(await screen.findByRole('heading', { name: /no such page/ })).toBeDefined();
  expect(screen.getByRole('searchbox')).toBeDefined();
});
