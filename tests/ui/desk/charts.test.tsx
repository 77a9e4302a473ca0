// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { passing, schoolOf } from '#engine';
import { ChartsSheet } from '../../../src/ui/desk/charts/ChartsSheet.tsx';
import { DeskContext, type Question } from '../../../src/ui/desk/desk.ts';
import { GaugeWhy } from '../../../src/ui/desk/GaugeWhy.tsx';
import { WhyWalk } from '../../../src/ui/desk/paper/WhyWalk.tsx';
import { openStage } from '../../../src/ui/desk/stage.ts';
import { fetchRest } from '../../../src/ui/language.ts';
import { pictureOf } from '../../../src/ui/picture/picture-of.ts';
import { openLocal } from '../../../src/ui/session/local.ts';
import { firstOnShelf } from '../../../src/ui/session/shelf.ts';

const shelved = firstOnShelf();
const { say } = shelved;

beforeAll(fetchRest);
beforeEach(() => {
  localStorage.clear();
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
});
afterEach(cleanup);

/** Washington's sitting after so many idle decisions, everything told. */
function sit(decisions: number) {
  const opening = { party: 'us', worldview: schoolOf('unknown'), seed: '11', beginning: null };
  const session = openLocal(shelved, opening);
  session.proceed();
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
  const asked: Question[] = [];
  const desk = { session, say, stage: openStage(), ask: (question: Question) => asked.push(question) };
  const show = (child: preact.ComponentChild) =>
    render(<DeskContext.Provider value={desk}>{child}</DeskContext.Provider>);
  return { session, asked, show };
}

test('a chart is drawn, and the same is a list that says where the region stands', async () => {
  const { show } = sit(0);
  show(<ChartsSheet party="dprk" onClose={() => {}} />);
  const posture = screen.getByRole('region', { name: say('region.dprk.posture') });
  const [here] = within(posture).getAllByRole('listitem', { current: true });
  expect(here?.textContent).toContain(say('stance.dprk.posture.self-reliant'));
  // The drawings are laid out when they are first asked for, which takes a second or two.
  const drawn = () => expect(posture.querySelectorAll('.chart-stance')).toHaveLength(5);
  await waitFor(drawn, { timeout: 60_000 });
  expect(posture.querySelectorAll('.chart-stance[data-now=true]')).toHaveLength(1);
});

test('another party can be laid on top, and its own secrets are marked as such', () => {
  const { show } = sit(0);
  show(<ChartsSheet party="dprk" onClose={() => {}} />);
  expect(screen.queryByRole('region', { name: say('region.dprk.programme') })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: say('party.us.short') }));
  const list = screen.getByRole('region', { name: say('region.us.list') });
  expect(within(list).getByText(new RegExp(say('ui.charts.secret')))).toBeDefined();
});

test('what would move a region can be asked with its numbers, whose values an unknown world keeps', () => {
  const { show, asked } = sit(0);
  show(<ChartsSheet party="dprk" onClose={() => {}} />);
  const posture = screen.getByRole('region', { name: say('region.dprk.posture') });
  const movers = posture.querySelectorAll('.mover');
  expect(movers.length).toBeGreaterThan(2);
  expect(within(posture).getByText(say('parameter.pressure-yield'))).toBeDefined();
  expect(within(posture).getAllByText(say('ui.why.value-hidden')).length).toBeGreaterThan(0);
  fireEvent.click(within(posture).getAllByRole('button', { name: /^Source of: / })[0] as HTMLElement);
  expect(asked[0]?.about).toBe('source');
});

test('a push of a gauge is told with its fact, its rule and the figures of that gauge alone', () => {
  const { session, show } = sit(3);
  const { gauges } = pictureOf(session.view.value, shelved.scenario.parties, say);
  const pushes = session.reveal.value?.pushes ?? [];
  const home = gauges.find(({ key }) => key === 'gauge/home/us');
  const own = pushes.filter(({ track, of }) => track === 'home' && of === 'us');
  if (home === undefined || own.length === 0) throw new Error('Nothing has moved the standing of Washington at home.');
  const { container } = show(<GaugeWhy gauge={home} />);
  expect(container.querySelectorAll('.pushes > li')).toHaveLength(own.length);
  const sentences = own.flatMap(({ rule }) => (rule === null ? [] : [say(rule.words)]));
  expect(sentences.filter((sentence) => !container.textContent?.includes(sentence))).toEqual([]);
  expect(sentences.length).toBeGreaterThan(0);
  expect(container.textContent).not.toContain(`(${say('party.rok.short')})`);
  expect(container.querySelectorAll('.evidence').length).toBeGreaterThan(0);
});

test('a walk ends at a machine’s choice without its reasons, and after the end with them', () => {
  const walk = (decisions: number) => {
    const { session, show } = sit(decisions);
    const chosen = [...session.heard.value.values()].find(({ fact, by }) => fact === 'move-made' && by === 'rok');
    if (chosen === undefined) throw new Error('Seoul has chosen nothing that Washington heard of.');
    const { container } = show(<WhyWalk from={chosen.id} />);
    const figures = container.querySelectorAll('.reason-figure').length;
    cleanup();
    return figures;
  };
  expect(walk(3)).toBe(0);
  expect(walk(100)).toBeGreaterThan(0);
});
