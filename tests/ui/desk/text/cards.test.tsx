// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Answer, type Decision, type MovesDecision, type OfferView, passing, viewFor } from '#engine';
import { DeskContext } from '../../../../src/ui/desk/desk.ts';
import { AnswerChoice } from '../../../../src/ui/desk/reveal/AnswerChoice.tsx';
import { AgreementCard } from '../../../../src/ui/desk/turn/AgreementCard.tsx';
import { OfferCard } from '../../../../src/ui/desk/turn/OfferCard.tsx';
import { TurnDesk } from '../../../../src/ui/desk/turn/TurnDesk.tsx';
import { voiceOf } from '../../../../src/ui/desk/voice.ts';
import { fetchRest } from '../../../../src/ui/language.ts';
import { firstOnShelf } from '../../../../src/ui/session/shelf.ts';
import { fixtureSession } from '../fixture-session.ts';
import { sitting } from './editing.tsx';

beforeAll(fetchRest);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const DIALS = { opener: 'together', grain: 1, gate: 'before-talks' } as const;
/** The drill is clause 0, which Washington gives; the halt is clause 1. */
const STEPWISE = {
  ...DIALS,
  sequence: [
    { clause: 0, phase: 0 },
    { clause: 1, phase: 1, after: 0 },
    { clause: 0, phase: 2, after: 1 },
  ],
};
const tabling = (more: object = {}): MovesDecision => ({
  ...passing,
  table: { act: 'table', package: 'calm-for-calm', public: true, ...STEPWISE, ...more },
});

/** A game in which Washington tabled a stepwise text, as Pyongyang sees it when it is asked. */
function tabled(more: object = {}) {
  const { game } = sitting('us');
  game.play({ us: tabling(more), rok: passing, dprk: passing, china: passing });
  const view = viewFor(game.world, game.rules, 'dprk');
  const offer = view.offers.find(({ state }) => state === 'tabled');
  if (offer === undefined) throw new Error('Nothing was tabled.');
  return { game, view, offer };
}

function onDesk(view: ReturnType<typeof tabled>['view'], left: Decision | null, children: ComponentChildren) {
  const shelved = firstOnShelf();
  const { session, stage, submitted } = fixtureSession('choose', view);
  const say = voiceOf(shelved, () => view.stances);
  const own = { ...session, shelved, party: view.party, view: signal(view), draft: () => left };
  render(<DeskContext.Provider value={{ session: own, say, stage, ask: () => {} }}>{children}</DeskContext.Provider>);
  return submitted;
}

const unfold = (words: RegExp) => {
  const details = screen.getByText(words).closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
};

test('an offer in an order of its own says so, that it is final, and step by step what waits for what', async () => {
  const { view, offer } = tabled({ final: true });
  onDesk(view, null, <OfferCard offer={offer} />);
  expect(screen.getByText(/^In an order of its own/)).toBeTruthy();
  expect(screen.getByText(/^An ultimatum/)).toBeTruthy();
  unfold(/^Read the text$/);
  const list = await waitFor(() =>
    within(document.querySelector('.text-steps') as HTMLElement).getAllByRole('listitem'),
  );
  expect(list.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^In turn 2 .*Washington.*part 1 of 2/),
    expect.stringMatching(/^Once step 1 is verified, and not before turn 3/),
    expect.stringMatching(/^Once step 2 is verified, and not before turn 4.*part 2 of 2/),
  ]);
});

function answering(offer: OfferView, view: ReturnType<typeof tabled>['view']) {
  const given: Answer[] = [];
  const answer = signal<Answer>({ offer: offer.offer, answer: 'leave' });
  const Shown = () => (
    <AnswerChoice
      offer={offer}
      answer={answer.value}
      onAnswer={(next) => {
        answer.value = next;
        given.push(next);
      }}
    />
  );
  onDesk(view, null, <Shown />);
  return given;
}

test('an ultimatum cannot be countered, and that is said', () => {
  const { view, offer } = tabled({ final: true });
  answering(offer, view);
  expect(screen.queryByLabelText('Counter')).toBeNull();
  expect(screen.getByText(/and not countered/)).toBeTruthy();
});

test('a counter begins with the order that stands; a dial that is turned lays it anew, the gate leaves it', () => {
  const { view, offer } = tabled();
  const given = answering(offer, view);
  fireEvent.click(screen.getByLabelText('Counter'));
  expect(given.at(-1)).toMatchObject({ answer: 'counter', sequence: offer.sequence });
  fireEvent.click(screen.getByLabelText('inside talks'));
  expect(given.at(-1)).toMatchObject({ gate: 'inside-talks', sequence: offer.sequence });
  fireEvent.click(screen.getByLabelText('2 steps'));
  expect(given.at(-1)).toEqual({
    offer: offer.offer,
    answer: 'counter',
    opener: 'together',
    grain: 2,
    gate: 'inside-talks',
  });
});

/** The same, agreed; as Washington sees it. */
function agreed() {
  const { game, offer } = tabled();
  const accept: Decision = { kind: 'answers', answers: [{ offer: offer.offer, answer: 'accept' }] };
  game.play({ rok: accept, dprk: accept });
  const view = viewFor(game.world, game.rules, 'us');
  const [agreement] = view.agreements;
  if (agreement === undefined) throw new Error('Nothing was agreed.');
  return { view, agreement };
}

test('an agreement says which step waits for which, by their numbers', () => {
  const { view, agreement } = agreed();
  onDesk(view, null, <AgreementCard agreement={agreement} />);
  const steps = [...document.querySelectorAll('.agreed-steps li')].map(({ textContent }) => textContent);
  expect(steps[0]).toMatch(/^1[.] T2/);
  expect(steps[0]).not.toContain('waits');
  expect(steps[1]).toMatch(/^2[.] T3.*waits until step 1 is verified/);
  cleanup();
  const seen = agreement.steps.map((step) => ({ ...step, waitsFor: null }));
  onDesk(view, null, <AgreementCard agreement={{ ...agreement, steps: seen }} />);
  expect(document.querySelectorAll('.agreed-steps li')[1]?.textContent).toContain('due once step 1 was verified');
});

test('an agreement is handed out as text, a sentence a step, and as JSON with all that stands in it', async () => {
  const { view, agreement } = agreed();
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  onDesk(view, null, <AgreementCard agreement={agreement} />);
  unfold(/^Calm for calm$/);
  fireEvent.click(await screen.findByRole('button', { name: 'Save as text' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
  const [text = '', json = ''] = await Promise.all(files.map((file) => file.text()));
  expect(names.map((name) => name.split('.').at(-1))).toEqual(['txt', 'json']);
  expect(text).toMatch(/^Calm for calm\nSigned by .*Pyongyang.* in turn 1: under way[.]\n\n1[.] In turn 2/);
  expect(text).toMatch(/\n2[.] Once step 1 is verified, and not before turn 3 .*\[due\]\n3[.]/);
  expect(JSON.parse(json)).toMatchObject({
    scenario: 'hotline-summer-2021',
    package: 'calm-for-calm',
    steps: agreement.steps,
  });
});

test('a drafted text is found again as it was left, and is sealed with its order', () => {
  const { view } = sitting('us');
  const submitted = onDesk(view, tabling(), <TurnDesk />);
  fireEvent.click(screen.getByRole('button', { name: /^Table/ }));
  const sheet = within(document.querySelector('.package-sheet') as HTMLElement);
  expect(sheet.getByText(/It has an order of its own/)).toBeTruthy();
  expect(sheet.getByRole('button', { name: 'Edit the text' })).toBeTruthy();
  expect(screen.getByText('Table: Calm for calm (own text)')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Seal and send' }));
  expect((submitted[0] as MovesDecision).table).toEqual(tabling().table);
});
