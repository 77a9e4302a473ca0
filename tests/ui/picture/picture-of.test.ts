import { expect, test } from 'vitest';
import { marksOf } from '../../../src/ui/picture/picture.ts';
import { pictureOf } from '../../../src/ui/picture/picture-of.ts';
import { agreement, fact, offer, pins, say, step, view } from './view.ts';

const picture = pictureOf(view, pins, say);

test('a picture survives JSON, and the same view makes the same picture', () => {
  expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
  expect(pictureOf(structuredClone(view), pins, say)).toEqual(picture);
});

test('every mark and every gauge has a key of its own', () => {
  const keys = [...marksOf(picture), ...picture.gauges].map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the own seat is marked, and no temper is drawn', () => {
  expect(picture.places.filter(({ isYou }) => isYou).map(({ party }) => party)).toEqual(['us']);
  expect(JSON.stringify(picture)).not.toContain(view.temper);
});

test('a party that no table knows still gets an emblem and a colour', () => {
  const [, , , stranger] = pictureOf(view, { ...pins, atlantis: { pin: [-30, 30] } }, say).places;
  expect(stranger).toMatchObject({ emblem: 'pillar', colour: 'slate' });
});

test('only offers that stand lie on the table', () => {
  expect(picture.offers.map(({ key }) => key)).toEqual(['offer/3']);
  const accepted = { ...view, offers: [{ ...offer, state: 'accepted' as const }] };
  expect(pictureOf(accepted, pins, say).offers).toEqual([]);
});

test('an agreement carries each step with its giver and its status', () => {
  const [ring] = picture.agreements;
  expect(ring?.steps.map(({ giver, status }) => [giver, status])).toEqual([
    ['place/dprk', 'kept'],
    ['place/rok', 'part'],
    ['place/dprk', 'due'],
  ]);
  expect(ring?.sentence).toContain('1, 3');
});

test('a kept step is called verified only where somebody saw it', () => {
  const stepsOf = (steps: (typeof step)[]) =>
    pictureOf({ ...view, agreements: [{ ...agreement, steps }] }, pins, say).agreements[0]?.steps[0]?.sentence;
  expect(stepsOf([{ ...step, status: 'kept', isVerified: true }])).toContain('step.verified');
  expect(stepsOf([{ ...step, status: 'kept' }])).toContain('step.kept');
});

test('an open line is fresh only while its own chart says so', () => {
  const stateWith = (channel: string, stance: string) =>
    pictureOf(
      {
        ...view,
        channels: [{ channel, between: ['us', 'dprk'], state: 'open' }],
        stances: [{ party: 'dprk', region: 'lines', stance, sinceTurn: 2, isSecret: false, knownUntilTurn: null }],
      },
      pins,
      say,
    ).lines[0]?.state;
  expect(stateWith('inter-korean-line', 'fresh')).toBe('fresh');
  expect(stateWith('inter-korean-line', 'settled')).toBe('open');
  expect(stateWith('washington-pyongyang', 'fresh')).toBe('open');
});

test('a silent line to the other side is called silent, whatever the mood there', () => {
  const labelWith = (channel: string, region: string, state: 'open' | 'silent') =>
    pictureOf(
      {
        ...view,
        channels: [{ channel, between: ['us', 'dprk'], state }],
        stances: [{ party: 'dprk', region, stance: 'watching', sinceTurn: 2, isSecret: false, knownUntilTurn: null }],
      },
      pins,
      say,
    ).lines[0]?.stateLabel;
  expect(labelWith('washington-pyongyang', 'posture', 'silent')).toBe('ui.picture.line.silent');
  expect(labelWith('washington-pyongyang', 'posture', 'open')).toBe('stance.dprk.posture.watching');
  expect(labelWith('inter-korean-line', 'lines', 'silent')).toBe('stance.dprk.lines.watching');
});

test('a drill is planned for those who hold a key, until it is held in sight of all', () => {
  expect(picture.exercises[0]).toMatchObject({ state: 'planned', at: 'place/rok', label: 'occasion.autumn' });
  expect(pictureOf({ ...view, keys: [] }, pins, say).exercises).toEqual([]);
  const held = pictureOf({ ...view, keys: [], facts: [fact({ fact: 'exercise-held', by: 'us' })] }, pins, say);
  expect(held.exercises[0]).toMatchObject({ key: picture.exercises[0]?.key, state: 'held' });
});

test('the gauges that a seat looks at first come first, its own before those of others', () => {
  expect(picture.gauges.map(({ key }) => key)).toEqual(['gauge/home/us', 'gauge/crisis-risk', 'gauge/home/rok']);
  expect(picture.gauges[2]?.label).toContain('party.rok.short');
});

test('a change is good or bad by what the track is for', () => {
  const [home, risk, theirs] = picture.gauges;
  expect([home?.change, home?.isBetter]).toEqual([2, true]);
  expect([risk?.change, risk?.isBetter]).toEqual([4, false]);
  expect([theirs?.change, theirs?.isBetter]).toEqual([0, null]);
});

test('six gauges stand in sight and the others in the drawer', () => {
  const [gauge] = view.gauges;
  if (gauge === undefined) throw new Error('The view has no gauge.');
  const gauges = Array.from({ length: 9 }, (_, index) => ({ ...gauge, track: `track-${index}` }));
  expect(pictureOf({ ...view, gauges }, pins, say).gauges.filter(({ isFirst }) => isFirst)).toHaveLength(6);
});
