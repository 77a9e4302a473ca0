import { useDesk } from '../desk.ts';

interface Props {
  readonly turn: number;
  readonly seat: string;
}

/** The cable that lay on this desk that morning, and the question that the staff asked. */
export function MomentCable({ turn, seat }: Props) {
  const { say } = useDesk();
  const lines = say(`turn.${turn}.${seat}.cable`)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return (
    <section class="moment-cable">
      <p class="stamp">{say('ui.cable.to', { party: say(`party.${seat}.short`), turn })}</p>
      {lines.map((line) => (
        <p key={line} class="cable-text">
          {line}
        </p>
      ))}
      <p class="staff-question">
        <span class="label">{say('ui.cable.question')}</span> {say(`turn.${turn}.${seat}.question`)}
      </p>
    </section>
  );
}
