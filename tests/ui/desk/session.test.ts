// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { h } from 'preact';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { debriefOf, passing, schoolOf } from '#engine';
import { DeskContext } from '../../../src/ui/desk/desk.ts';
import { layDraft } from '../../../src/ui/desk/draft-desk.ts';
import { AnswersDesk } from '../../../src/ui/desk/reveal/AnswersDesk.tsx';
import { openStage } from '../../../src/ui/desk/stage.ts';
import { fetchRest } from '../../../src/ui/language.ts';
import { linkOf, replayFromLink } from '../../../src/ui/session/link.ts';
import { openLocal, resumeLocal } from '../../../src/ui/session/local.ts';
import { type LocalGame, openLocalGame } from '../../../src/ui/session/local-game.ts';
import { replayFrom } from '../../../src/ui/session/replay-form.ts';
import { listSaves } from '../../../src/ui/session/save-shelf.ts';
import type { Session } from '../../../src/ui/session/session.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';
import { gameAt, machinesOf, playOut, strategiesLuck } from '../../../src/ui/verdict/finished.ts';

const shelved = firstOnShelf();
const opening = (party: string, seed = '11') => ({ party, worldview: schoolOf('unknown'), seed, beginning: null });

// Of what comes after the first load, the words too are there when a turn is sealed.
beforeAll(fetchRest);
beforeEach(() => localStorage.clear());

/** Decides nothing and leaves every offer, until the game is over or so many decisions were made. */
function idle(session: Session, decisions = 100): void {
  for (let made = 0; made < decisions && session.phase.value !== 'debrief'; ) {
    const { phase } = session;
    if (phase.value === 'choose') session.submit(passing);
    else if (phase.value === 'answer') session.submit({ kind: 'answers', answers: [] });
    else {
      session.proceed();
      continue;
    }
    made += 1;
  }
}

function saved() {
  const [save] = listSaves().saves;
  if (save === undefined) throw new Error('Nothing was saved.');
  return save;
}

test('a person who ends early looks back at once, keeps the game as a file, and finds it ended after a reload', () => {
  const session = openLocal(shelved, opening('rok'));
  idle(session, 3);
  while (session.phase.value !== 'choose') session.proceed();
  session.adjourn?.();
  expect(session.phase.value).toBe('debrief');
  expect(session.debrief().ending).toBe('table-rises');
  const replay = replayFrom(JSON.parse(JSON.stringify(session.replay())));
  expect(replay?.injects).toEqual([{ inject: 'adjourn', turn: session.debrief().turn + 1 }]);
  const linked = replayFromLink(linkOf(shelved.scenario, session.replay()), () => shelved.scenario);
  expect(linked.ok && linked.replay.fingerprints.at(-1)).toBe(session.replay().fingerprints.at(-1));
  expect(resumeLocal(shelved, saved()).debrief()).toEqual(session.debrief());
  expect(saved().ending).toBe('table-rises');
});

test('machines that are measured beside a short game play no longer than it was', () => {
  const session = openLocal(shelved, opening('rok'));
  idle(session, 3);
  while (session.phase.value !== 'choose') session.proceed();
  const { turn } = session.view.value;
  session.adjourn?.();
  const finished = { scenario: shelved.scenario, replay: session.replay(), party: 'rok' };
  const game = gameAt(finished, 1);
  playOut(game, finished, machinesOf(finished), strategiesLuck(finished));
  expect(game.world.turn).toBe(turn);
  expect(debriefOf(game).ending).toBe('table-rises');
});

test('what machines weigh ahead, once or twice, is what they decide', () => {
  const play = (ponder: (game: LocalGame) => void) => {
    const game = openLocalGame(shelved.scenario, opening('rok', '7'));
    for (let ask = game.ask(); ask !== null; ask = game.ask()) {
      ponder(game);
      game.play(ask === 'moves' ? passing : { kind: 'answers', answers: [] });
    }
    return game.game.replay();
  };
  const told = play(() => {});
  const again = play((game) => {
    game.ponder();
    game.ponder();
  });
  expect(again).toEqual(told);
  expect(told.decisions.length).toBeGreaterThan(10);
});

test.each(['us', 'rok', 'dprk'])(
  'a person who waits in the chair "%s" comes to a debrief with every card on it',
  (party) => {
    const session = openLocal(shelved, opening(party));
    idle(session);
    expect(session.phase.value).toBe('debrief');
    const debrief = session.debrief();
    expect(debrief.cards.map((card) => card.party).toSorted()).toEqual(['dprk', 'rok', 'us']);
    expect(shelved.say(`ending.${debrief.ending}.title`)).not.toBe('');
    expect(session.replay().seats[party]).toEqual({ human: true });
  },
);

test('a saved game is played again to the same ask, view and facts', () => {
  const session = openLocal(shelved, opening('rok'));
  idle(session, 5);
  session.proceed();
  const again = resumeLocal(shelved, saved());
  expect(again.view.value).toEqual(session.view.value);
  expect(again.phase.value).toBe(session.phase.value);
  expect([...again.heard.value]).toEqual([...session.heard.value]);
});

test('a save whose world comes out otherwise is not gone on with', () => {
  const session = openLocal(shelved, opening('us'));
  idle(session, 2);
  expect(() => resumeLocal(shelved, { ...saved(), fingerprint: '0000000000000000' })).toThrow('other rules');
});

test('what lies on the desk unsealed is there again after a reload, and gone when it was sealed', () => {
  const session = openLocal(shelved, opening('us'));
  session.proceed();
  const draft = { ...passing, guess: 'holds' } as const;
  session.keepDraft(draft);
  const again = resumeLocal(shelved, saved());
  expect(again.draft()).toEqual(draft);
  expect(layDraft(again).draft.value).toEqual(draft);
  again.submit(draft);
  expect(resumeLocal(shelved, saved()).draft()).toBeNull();
});

test('what is refused is not played, and says why', () => {
  const session = openLocal(shelved, opening('us'));
  session.proceed();
  const before = session.view.value;
  expect(session.submit({ ...passing, moves: ['no-such-move'] }).map(({ code }) => code)).toEqual(['unknown-move']);
  expect(session.view.value).toBe(before);
  expect(saved().decisions).toEqual([]);
});

test('a chair hears nothing of hidden moves of others, and no push of a gauge that it cannot read', () => {
  const hidden: string[] = [];
  for (let seed = 1; seed <= 6; seed += 1) {
    const session = openLocal(shelved, opening('us', String(seed)));
    session.proceed();
    while (session.phase.value === 'choose' && session.view.value.turn < 5) {
      session.submit(passing);
      const { gauges } = session.view.value;
      const isKnown = (track: string, of: string | null) =>
        gauges.some((gauge) => gauge.track === track && gauge.of === of && gauge.low === gauge.high);
      expect(session.reveal.value?.pushes.filter(({ track, of }) => !isKnown(track, of))).toEqual([]);
      session.proceed();
    }
    const heard = session.heard.value;
    const record = Object.values(session.replay().facts).flat();
    hidden.push(...record.filter(({ id }) => !heard.has(id)).map(({ fact, by }) => `${by}: ${fact}`));
    expect([...heard.values()].filter(({ fact, by }) => fact === 'production-expanded' && by === 'dprk')).toEqual([]);
  }
  expect(hidden).toContain('dprk: production-expanded');
});

test('answers that were chosen and not sent are there again after a reload', () => {
  const session = openLocal(shelved, opening('rok'));
  while (session.phase.value !== 'answer' && session.phase.value !== 'debrief') {
    if (session.phase.value === 'choose') session.submit(passing);
    else session.proceed();
  }
  expect(session.phase.value).toBe('answer');
  const waiting = session.view.value.offers.filter(({ awaitsYou }) => awaitsYou);
  const draft = {
    kind: 'answers',
    answers: waiting.map(({ offer }) => ({ offer, answer: 'refuse' }) as const),
  } as const;
  session.keepDraft(draft);
  const again = resumeLocal(shelved, saved());
  render(
    h(
      DeskContext.Provider,
      { value: { session: again, say: shelved.say, stage: openStage(), ask: () => {} } },
      h(AnswersDesk, {}),
    ),
  );
  const chosen = [...document.querySelectorAll<HTMLInputElement>('.answer input:checked')].map(({ value }) => value);
  expect(chosen).toEqual(waiting.map(() => 'refuse'));
  fireEvent.click(screen.getByLabelText('Leave'));
  expect(resumeLocal(shelved, saved()).draft()).toEqual({
    ...draft,
    answers: waiting.map(({ offer }) => ({ offer, answer: 'leave' })),
  });
  cleanup();
});
