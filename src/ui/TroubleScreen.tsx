import { toTitle } from './flow.ts';
import { firstOnShelf } from './session/shelf.ts';

interface Props {
  readonly trouble: unknown;
  readonly onBack: () => void;
}

/** Something that should not happen happened: says so, gives the words to report, and leads back. */
export function TroubleScreen({ trouble, onBack }: Props) {
  const { say } = firstOnShelf();
  const back = () => {
    toTitle();
    onBack();
  };
  return (
    <main class="title-screen">
      <div class="title-sheet" role="alert">
        <h1>{say('ui.trouble.title')}</h1>
        <p class="standfirst">{say('ui.trouble.text')}</p>
        <p class="stamp">{String(trouble)}</p>
        <button type="button" class="main-button" onClick={back}>
          {say('ui.debrief.again')}
        </button>
      </div>
    </main>
  );
}
