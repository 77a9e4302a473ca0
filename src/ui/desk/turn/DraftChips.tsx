import type { MovesDecision, SeatView } from '#engine';
import type { Say } from '../../words.ts';
import { useDesk } from '../desk.ts';
import { moveName } from '../names.ts';
import { hasTable } from '../world-parts.ts';
import { useDraft } from './draft-context.ts';

/** Everything that would be sealed now, in a word or two each. */
export function DraftChips() {
  const { say, session } = useDesk();
  const { draft } = useDraft();
  const chips = chipsOf(say, draft.value, session.view.value);
  const isPlain = !hasTable(session.shelved.scenario);
  if (chips.length === 0)
    return <p class="draft-empty">{say(isPlain ? 'ui.seal.nothing-plain' : 'ui.seal.nothing')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the chips scroll, and what scrolls must be scrolled by keys too.
    <ul class="chips" tabIndex={0}>
      {chips.map((chip) => (
        <li key={chip}>{chip}</li>
      ))}
    </ul>
  );
}

function chipsOf(say: Say, draft: MovesDecision, view: SeatView): readonly string[] {
  const moves = draft.moves.map((choice) => moveName(say, choice));
  const keys = Object.entries(draft.keys).flatMap(([occasion, position]) => {
    const slot = view.keys.find((key) => key.occasion === occasion)?.slot;
    return slot === undefined ? [] : [say('ui.seal.key', { position: say(`position.${slot}.${position}.name`) })];
  });
  const holds = draft.restrain.map((reflex) => say('ui.seal.hold', { reflex: say(`reflex.${reflex}.name`) }));
  const due = view.agreements.flatMap((agreement) => agreement.steps);
  const steps = Object.entries(draft.steps).flatMap(([key, choice]) => {
    const step = due.find((candidate) => candidate.key === key);
    if (step === undefined || choice === 'keep') return [];
    return [
      say('ui.seal.step', {
        step: say(`level.${step.issue}.${step.level}`),
        choice: say(`ui.steps.choice.${choice}`),
      }),
    ];
  });
  const answered = Object.entries(draft.disputes ?? {}).flatMap(([key, choice]) => {
    const step = due.find((candidate) => candidate.key === key);
    return step === undefined || choice === 'contest'
      ? []
      : [say('ui.seal.show', { step: say(`level.${step.issue}.${step.level}`) })];
  });
  return [...moves, ...keys, ...tableChip(say, draft), ...holds, ...steps, ...answered, ...guessChip(say, draft)];
}

const tableChip = (say: Say, { table }: MovesDecision): readonly string[] => {
  if (table === null) return [];
  if (table.act === 'withdraw') return [say('ui.seal.withdraw')];
  const isOwn = table.sequence !== undefined || table.clauses !== undefined;
  return [say('ui.seal.table', { name: say(`package.${table.package}.name`), own: isOwn ? 'yes' : 'no' })];
};

const guessChip = (say: Say, { guess }: MovesDecision): readonly string[] =>
  guess === null ? [] : [say('ui.seal.guess', { guess: say(`ui.guess.${guess}.name`) })];
