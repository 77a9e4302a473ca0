import { type LaidTemplate, layTemplate, type Template, type TemplatePromise } from '#engine';
import { languageNow } from '../../language.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { useEditor } from './editor.ts';
import { historyTexts, textSay } from './history-texts.ts';
import { sorted } from './order.ts';
import { useWhyNot } from './why-not.ts';

/** Texts of history to begin with: what of them can be promised now is laid into the draft, and the rest is told. */
export function HistoryTexts() {
  const { say, session } = useDesk();
  const { options, base } = useEditor();
  const texts = historyTexts(session.shelved.scenario.scenario);
  if (options.length === 0 || texts.length === 0) return null;
  const seated = base.sides.flat();
  const canPromise = ({ issue, level, giver }: TemplatePromise): boolean =>
    seated.includes(giver) &&
    options.some((one) => one.canPromise && one.issue === issue && one.level === level && one.giver === giver);
  return (
    <details class="history-texts">
      <summary>{say('ui.text.history.open')}</summary>
      <p class="help">{say('ui.text.history.help')}</p>
      <ol>
        {texts.map((template) => (
          <HistoryText key={template.template} template={template} laid={layTemplate(template, canPromise)} />
        ))}
      </ol>
    </details>
  );
}

interface Props {
  readonly template: Template;
  readonly laid: LaidTemplate;
}

function HistoryText({ template: { template }, laid }: Props) {
  const { say, session } = useDesk();
  const { base, options, edit, held, said } = useEditor();
  const whyNot = useWhyNot();
  const told = textSay(session.shelved.scenario.scenario, languageNow());
  const name = told(`template.${template}.name`);
  const { clauses, left } = laid;
  const whyLeft = (promise: TemplatePromise): string =>
    base.sides.flat().includes(promise.giver)
      ? whyNot(promise)
      : say('ui.text.history.absent', { name: shortName(say, promise.giver) });
  const lay = () => {
    held.value = null;
    edit({
      clauses: clauses.flatMap(
        ({ issue, level, giver }) =>
          options.find((one) => one.issue === issue && one.level === level && one.giver === giver) ?? [],
      ),
      sequence: sorted(laid.sequence),
    });
    said.value = say('ui.text.history.laid', { name });
  };
  return (
    <li>
      <button
        type="button"
        class="quiet-button"
        aria-label={say('ui.text.history.lay', { name })}
        aria-disabled={clauses.length === 0}
        onClick={() => {
          if (clauses.length > 0) lay();
        }}
      >
        {name}
      </button>
      <span class="history-some">
        {say('ui.text.history.some', { laid: clauses.length, all: clauses.length + left.length })}
      </span>
      <p>{told(`template.${template}.sentence`)}</p>
      {left.length > 0 && (
        <details>
          <summary>{say('ui.text.history.left')}</summary>
          <ul>
            {left.map((promise) => (
              <li key={`${promise.giver}/${promise.issue}`}>
                {say('ui.text.history.part', {
                  what: say(`level.${promise.issue}.${promise.level}`),
                  why: whyLeft(promise),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
