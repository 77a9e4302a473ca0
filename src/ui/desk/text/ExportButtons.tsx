import { useDesk } from '../desk.ts';

interface Props {
  readonly name: string;
  readonly text: () => string;
  /** The same as data. */
  readonly plain: object;
}

/** Hands a text to the person as a file: to be read, or as data. */
export function ExportButtons({ name, text, plain }: Props) {
  const { say, session } = useDesk();
  const { scenario } = session.shelved.scenario;
  const file = `${scenario}-${name}`;
  return (
    <p class="export-buttons">
      <button type="button" class="quiet-button" onClick={() => save(`${file}.txt`, 'text/plain', text())}>
        {say('ui.text.save-text')}
      </button>
      <button
        type="button"
        class="quiet-button"
        onClick={() => save(`${file}.json`, 'application/json', `${JSON.stringify({ scenario, ...plain }, null, 2)}\n`)}
      >
        {say('ui.text.save-json')}
      </button>
    </p>
  );
}

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
