import type { Line } from '../../compare/line.ts';
import type { Say } from '../../words.ts';
import { chosenName } from '../debrief/TurnChoices.tsx';
import { factSentence, partyNames, shortName } from '../names.ts';

type Texts = { readonly [Is in Line['is']]: (say: Say, line: Extract<Line, { is: Is }>) => string };

const TEXTS: Texts = {
  seat: (say, { seat }) =>
    'human' in seat
      ? say('ui.compare.person')
      : say('ui.compare.machine', { name: say(`strategy.${seat.strategy}.name`) }),
  temper: (say, { party, temper }) => say(`temper.${party}.${temper}.name`),
  world: (say, { physics, tempers }) =>
    say('ui.compare.world', {
      isOne: physics === tempers ? 'yes' : 'no',
      physics: say(`worldview.${physics}.name`),
      tempers: say(`worldview.${tempers}.name`),
    }),
  luck: (_, { seed }) => seed,
  fork: (say, { turn }) => say('ui.compare.fork', { turn }),
  ending: (say, { ending, turn }) => say('ui.compare.ending', { ending: say(`ending.${ending}.title`), turn }),
  tag: (say, { tag, told }) => say(`tag.${tag}`, told),
  fact: (say, { fact, isDated }) =>
    isDated ? say('ui.compare.dated', { turn: fact.turn, fact: factSentence(say, fact) }) : factSentence(say, fact),
  reading: (say, { success, score }) => say('ui.compare.reading', { success: String(success), score }),
  score: (say, { score }) => say('ui.compare.score', { score }),
  matchpoints: (say, { points, of }) => say('ui.compare.points', { points, of }),
  machines: (say, { beaten, count }) => say('ui.compare.machines', { beaten, count }),
  earned: (say, { earned, weight }) => say('ui.debrief.earned', { earned, weight }),
  crossed: (say, { line }) => say('ui.debrief.crossed', { line: say(`line.${line}`) }),
  agreed: agreedText,
  step: stepText,
  owed: (say, { points }) => say('ui.debrief.price', { price: points }),
  priced: (say, { party, points, times }) => say('ui.compare.priced', { party: shortName(say, party), points, times }),
  chosen: (say, { chosen }) => chosenName(say, chosen),
  over: (say) => say('ui.compare.over'),
};

/** One line of a cell in words. */
export const lineText = (say: Say, line: Line): string =>
  (TEXTS[line.is] as (say: Say, line: Line) => string)(say, line);

function agreedText(say: Say, agreed: Extract<Line, { is: 'agreed' }>): string {
  const [first, second] = agreed.sides;
  const dials = [
    say(`ui.dial.opener-${agreed.opener}`, { first: partyNames(say, first), second: partyNames(say, second) }),
    say('ui.dial.steps', { grain: agreed.grain }),
    say(`ui.dial.gate-${agreed.gate}`),
  ];
  const told = say('ui.compare.agreed', { turn: agreed.reachedOnTurn, state: say(`ui.agreement.${agreed.state}`) });
  return [told, ...dials].join(' · ');
}

function stepText(say: Say, step: Extract<Line, { is: 'step' }>): string {
  const settled = step.course.map(({ turn, status }) =>
    say('ui.compare.settled', { status: say(`ui.steps.status.${status}`), turn }),
  );
  const isOpen = step.status === 'due' || step.status === 'delayed';
  const course = [
    ...settled,
    ...(isOpen ? [say('ui.compare.due', { turn: step.dueOnTurn })] : []),
    ...(step.isVerified ? [say('ui.compare.seen')] : []),
  ];
  return say('ui.compare.step', { part: step.part, parts: step.parts, course: course.join('; ') });
}
