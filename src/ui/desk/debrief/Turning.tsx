import type { Replay } from '#engine';
import type { Asked } from '../../verdict/asking.ts';
import { mostTelling, type TurnWorth } from '../../verdict/turning.ts';
import { useDesk } from '../desk.ts';
import { TurnChoices } from './TurnChoices.tsx';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly asked: Asked;
  readonly replay: Replay;
}

/** The turn that mattered most, by playing the game again from every turn on with the chair's default player. */
export function Turning({ asked, replay }: Props) {
  const { say } = useDesk();
  const found = useAnswer(asked, 'worths');
  return (
    <section class="turning">
      <h2>{say('ui.turning.title')}</h2>
      {found.is === 'there' ? (
        <Worths worths={found.answer} replay={replay} />
      ) : (
        <p class="help" role="status">
          {say(`ui.verdict.${found.is}`)}
        </p>
      )}
      <p class="help">{say(replay.fork !== undefined ? 'ui.turning.how-taken-over' : 'ui.turning.how')}</p>
    </section>
  );
}

function Worths({ worths, replay }: Pick<Props, 'replay'> & { readonly worths: readonly TurnWorth[] }) {
  const { say } = useDesk();
  const most = mostTelling(worths);
  const widest = Math.max(1, ...worths.map(({ before, after }) => Math.abs(after - before)));
  return (
    <>
      <p class="turning-line" role="status">
        {most === null
          ? say('ui.turning.none')
          : say('ui.turning.most', {
              turn: most.turn,
              before: Math.round(most.before),
              after: Math.round(most.after),
              way: most.after >= most.before ? 'gain' : 'loss',
            })}
      </p>
      {most !== null && <TurnChoices worth={most} replay={replay} />}
      <ol class="worths">
        {worths.map(({ turn, before, after }) => (
          <li key={turn} data-most={turn === most?.turn}>
            <span class="stamp">{say('ui.debrief.turn', { turn })}</span>
            <span class="worth-ruler" aria-hidden="true">
              <span
                data-way={after >= before ? 'gain' : 'loss'}
                style={{ width: `${(Math.abs(after - before) / widest) * 50}%` }}
              />
            </span>
            <span class="stamp">{say('ui.turning.worth', { points: Math.round(after) - Math.round(before) })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
