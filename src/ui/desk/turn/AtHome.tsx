import type { HomeView, PackageView, TextAtHome, TextChoice } from '#engine';
import { useDesk } from '../desk.ts';
import { clausesOfText } from './text-clauses.ts';

/** Which red lines at the own home an offer crosses, whose they are, and what capital would bring it across; nothing where it crosses none. */
export function AtHome({ home }: { readonly home: HomeView | undefined }) {
  const { say } = useDesk();
  if (home === undefined || home.crossed.length === 0) return null;
  return (
    <div class="at-home" data-passes={home.price !== null}>
      <p>
        <span class="label">{say('ui.at-home.title')}</span>{' '}
        {home.price === null ? say('ui.at-home.no') : say('ui.at-home.price', { price: home.price })}
      </p>
      <ul>
        {home.crossed.map(({ home: whose, rule, price }) => (
          <li key={rule}>
            <strong>{say(`home.${whose}`)}</strong>: {say(`rule.${rule}`)}{' '}
            {price === null ? say('ui.at-home.line-no') : say('ui.at-home.line-price', { price })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same of a text that this seat could table; nothing where the sitting has no home. */
export function TextAtOwnHome({ text }: { readonly text: TextAtHome<string> }) {
  const { session } = useDesk();
  return <AtHome home={session.atHome?.(text)} />;
}

interface Props {
  readonly offered: PackageView;
  readonly text: TextChoice;
}

/** The same of a package with these dials and changes. */
export function PackageAtHome({ offered: { sides, clauses: prepared }, text }: Props) {
  const { session } = useDesk();
  const clauses = clausesOfText(text, prepared, session.view.value.clauses);
  return <TextAtOwnHome text={{ sides, clauses, dials: text, sequence: text.sequence }} />;
}
