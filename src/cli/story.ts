import { type Debrief, type FactView, factParams, type Replay, say, spanOfTurn, type YardstickReading } from '#engine';
import type { OpenedScenario } from './library.ts';
import { speak } from './speak.ts';

/** Time passing is no news: the heading of the next turn says it. */
const UNTOLD = new Set(['turn-passed']);

/** A recorded game as one reads it, turn by turn, with everything that happened in it. */
export function storyOf({ scenario, words }: OpenedScenario, replay: Replay): string[] {
  const seed = replay.luck[0]?.seed ?? '';
  const turns = Object.entries(replay.facts).flatMap(([turn, facts]) => {
    const told = facts.filter(({ fact }) => !UNTOLD.has(fact));
    const sentences = told.map((fact) => `  ${factSentence(words, fact)}`);
    const heading = speak('story.turn', { turn: Number(turn), ...spanOfTurn(scenario, Number(turn)) });
    return ['', heading, ...(told.length > 0 ? sentences : [`  ${speak('story.quiet')}`])];
  });
  const title = say(words, `scenario.${scenario.scenario}.title`);
  return [speak('story.title', { title, seed }), ...forkOf(replay), ...seatsOf(words, replay), ...turns];
}

/** That a game goes on from another one: from which turn, which one, and whether with luck of its own. */
function forkOf({ fork, luck }: Replay): readonly string[] {
  if (fork === undefined) return [];
  const fresh = luck.find(({ fromTurn }) => fromTurn === fork.turn && fromTurn > 1);
  return [speak('story.fork', { ...fork, luck: fresh === undefined ? 'old' : 'fresh', seed: fresh?.seed ?? '' })];
}

function seatsOf(words: OpenedScenario['words'], replay: Replay): string[] {
  return Object.entries(replay.seats).map(([party, seat]) =>
    speak('story.seat', {
      party: words[`party.${party}.name`] ?? party,
      who:
        'human' in seat
          ? speak('story.person')
          : speak('story.strategy', {
              strategy: seat.strategy,
              version: seat.version,
              isStrong: String(seat.strength !== undefined),
              strength: seat.strength ?? '',
            }),
    }),
  );
}

/** How it ended and what it came to, for each party on its own aims; nothing is added up. */
export function endingOf({ scenario, words }: OpenedScenario, debrief: Debrief): string[] {
  const cards = debrief.cards.map(({ party, temper, score, crossed }) =>
    speak('story.score', {
      party: say(words, `party.${party}.name`),
      temper: say(words, `temper.${party}.${temper}.name`),
      score: Math.round(score),
      crossed: crossed.length,
      lines: crossed.map((line) => say(words, `line.${line}`)).join('; '),
    }),
  );
  const measures = Object.entries(debrief.measures).map(([id, value]) => {
    const key = scenario.measures[id]?.read === 'holds' ? 'story.holds' : 'story.measure';
    return speak(key, { name: say(words, `measure.${id}`), value });
  });
  const tags = debrief.tags.map((tag) => say(words, `tag.${tag}`, debrief.told));
  return [
    '',
    speak('story.ending', { title: say(words, `ending.${debrief.ending}.title`) }),
    say(words, `ending.${debrief.ending}.text`).trim(),
    ...(tags.length > 0 ? [speak('story.tags', { tags: tags.join(', ') })] : []),
    speak('story.worldview', {
      physics: say(words, `worldview.${debrief.worldview.physics}.name`),
      tempers: say(words, `worldview.${debrief.worldview.tempers}.name`),
    }),
    '',
    speak('story.scores'),
    ...cards.map((line) => `  ${line}`),
    speak('story.readings'),
    ...debrief.readings.map((reading) => `  ${readingLine(words, reading)}`),
    speak('story.measures'),
    ...measures.map((line) => `  ${line}`),
  ];
}

/** How one school reads the ending: whether it is a success, what it is worth, and each line as far as it was earned. */
function readingLine(words: OpenedScenario['words'], { worldview, success, score, lines }: YardstickReading): string {
  const earned = lines.map(({ aim, weight, share }) =>
    speak('story.reading-line', {
      line: say(words, `yardstick.${worldview}.${aim}`),
      earned: Math.round(weight * share),
      weight,
    }),
  );
  return speak('story.reading', {
    name: say(words, `worldview.${worldview}.name`),
    success: String(success),
    score: Math.round(score),
    lines: earned.join('; '),
  });
}

/** A fact in words; what the scenario of today has no words for is told by its id, since old replays are told too. */
function factSentence(words: OpenedScenario['words'], fact: FactView): string {
  const key = `fact.${fact.fact}`;
  if (words[key] === undefined) return fact.fact;
  return say(
    words,
    key,
    factParams({ ...fact, deedWords: fact.deedWords ?? fact.deed }, (name) => words[name] ?? name),
  );
}
