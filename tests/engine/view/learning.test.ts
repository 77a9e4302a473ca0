import { expect, test } from 'vitest';
import { Game, luckOf, passing, schoolOf, tableStepper, viewFor, viewOf } from '#engine';
import { korea } from '../../korea.ts';

const { scenario } = korea();

const opened = (): Game => new Game({ scenario, worldview: schoolOf('realist'), seed: '5', seats: {} }, tableStepper);
const seenBy = (game: Game, party: string) => viewOf(game.world, game.rules, party);
const after = (choice: string, party = 'us'): Game => {
  const game = opened();
  game.play({ [party]: { ...passing, moves: [choice] } });
  return game;
};
const width = (span: { readonly low: number; readonly high: number } | null): number =>
  span === null ? Number.NaN : span.high - span.low;

test('a message that asks what they want shows Washington the ask for two turns, and nobody else', () => {
  const game = after('pass-message:about-the-ask');
  const shown: (string | null)[] = [];
  while (game.world.turn <= 4) {
    shown.push(seenBy(game, 'us').stance('dprk', 'ask'));
    for (const other of ['rok', 'china']) expect(seenBy(game, other).stance('dprk', 'ask')).toBeNull();
    expect(viewFor(game.world, game.rules, 'us').stances.some(({ region }) => region === 'ask')).toBe(
      shown.at(-1) !== null,
    );
    game.play({});
  }
  expect(shown.map((stance) => stance !== null)).toEqual([true, true, false]);
});

test('a message that asks what they lack halves the span of hardship, within the one that was seen before', () => {
  const told = after('pass-message:about-hardship');
  const untold = after('pass-message:about-the-ask');
  const [near, far] = [seenBy(told, 'us').track('hardship'), seenBy(untold, 'us').track('hardship')];
  expect([width(near), width(far)]).toEqual([12, 24]);
  expect(near?.low).toBeGreaterThanOrEqual(far?.low ?? Number.NaN);
  expect(near?.high).toBeLessThanOrEqual(far?.high ?? Number.NaN);
  const truth = seenBy(told, 'dprk').track('hardship')?.low ?? Number.NaN;
  expect(truth >= (near?.low ?? 0) && truth <= (near?.high ?? 0)).toBe(true);
});

test('what is learnt changes no world: the same game without the learning goes the same way', () => {
  const [told, untold] = [after('pass-message:about-hardship'), after('pass-message:about-the-ask')];
  expect(told.world.tracks).toEqual(untold.world.tracks);
  expect(told.world.stances).toEqual(untold.world.stances);
});

test('an ally that is consulted knows how the list of names stands, and no one else does', () => {
  const game = after('consult-seoul');
  expect(seenBy(game, 'rok').stance('us', 'list')).toBe('drafted');
  expect(seenBy(game, 'dprk').stance('us', 'list')).toBeNull();
  expect(seenBy(opened(), 'rok').stance('us', 'list')).toBeNull();
});

test('who has learnt what the other asks for sees narrower odds', () => {
  const odds = (game: Game): number =>
    width(
      seenBy(game, 'us')
        .hand()
        .find(({ choice }) => choice === 'ease-humanitarian')?.odds ?? null,
    );
  expect(odds(after('pass-message:about-the-ask'))).toBeLessThan(odds(after('pass-message:about-hardship')));
});

test('a world thought up behind a view holds what its party has learnt, and nothing of what others have', () => {
  const game = after('pass-message:about-the-ask');
  const { parties } = game.rules.index;
  game.world.known.push({ party: parties.handle('rok'), track: 0, region: -1, width: 'exact', untilTurn: 9 });
  const { world } = seenBy(game, 'us').behind(luckOf('7', 'strategies'), 1);
  expect(world.known.map(({ party }) => parties.id(party))).toEqual(['us']);
});
