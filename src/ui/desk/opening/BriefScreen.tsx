import { useDesk } from '../desk.ts';
import { FirstBrief } from '../first/FirstBrief.tsx';
import { AimsCard } from '../paper/AimsCard.tsx';
import { useHeading } from '../paper/heading.ts';
import { hasTable, isTemperFelt } from '../world-parts.ts';

/** What the person in this chair is told before the first turn: in short in the first ten minutes, else in full. */
export function BriefScreen() {
  const { session } = useDesk();
  return session.first === undefined ? <FullBrief /> : <FirstBrief />;
}

/** In public, in secret, and about herself. */
function FullBrief() {
  const { say, session } = useDesk();
  const heading = useHeading();
  const { party } = session;
  const { scenario } = session.shelved;
  const { temper, turn } = session.view.value;
  return (
    <main class="brief-screen">
      <article class="brief-sheet">
        <header>
          <p class="label">{say('ui.brief.kicker', { party: say(`party.${party}.short`) })}</p>
          <h1 ref={heading} tabIndex={-1}>
            {say(`party.${party}.name`)}
          </h1>
        </header>
        <div class="brief-columns">
          <section>
            <h2 class="label">{say('ui.brief.public')}</h2>
            <p class="cable-text">{say(`brief.${party}.public`)}</p>
          </section>
          <section class="brief-secret">
            <h2 class="label">{say('ui.brief.secret')}</h2>
            <p class="cable-text">{say(`brief.${party}.secret`)}</p>
          </section>
          <section class="role-card">
            {isTemperFelt(scenario, party) && (
              <>
                <h2 class="label">{say('ui.brief.role')}</h2>
                <p class="role-name">{say(`temper.${party}.${temper}.name`)}</p>
                <p>{say(`temper.${party}.${temper}.card`)}</p>
              </>
            )}
            <AimsCard />
          </section>
        </div>
        <footer class="brief-foot">
          <p class="help">{say(hasTable(scenario) ? 'ui.brief.how' : 'ui.brief.how-plain')}</p>
          <button type="button" class="main-button" onClick={() => session.proceed()}>
            {turn === 1 ? say('ui.brief.begin') : say('ui.brief.back')}
          </button>
        </footer>
      </article>
    </main>
  );
}
