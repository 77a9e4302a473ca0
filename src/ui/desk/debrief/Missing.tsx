import { useDesk } from '../desk.ts';

/** What is missing from this model: said where the reading of it ends, and asked back. */
export function Missing() {
  const { say } = useDesk();
  return (
    <section class="missing">
      <h2>{say('ui.missing.title')}</h2>
      <ul>
        {say('ui.missing.list')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <p class="staff-question">{say('ui.missing.question')}</p>
    </section>
  );
}
