import type { TableRow } from '../../../lab/reply.worker.ts';
import type { Say } from '../../../words.ts';
import { deedTexts, testText } from './rule-words.ts';

interface Props {
  readonly say: Say;
  readonly rows: readonly TableRow[];
}

/** A rule table row by row, in the order in which it is read: when what holds, what is done. */
export function RuleRows({ say, rows }: Props) {
  return (
    <details>
      <summary>{say('ui.lab.reply.rows')}</summary>
      <p class="help">{say('ui.lab.reply.rows-help')}</p>
      <ol class="reply-rows">
        {rows.map((row, at) => (
          <li key={at}>
            <div>
              <p class="label">{say('ui.lab.reply.when', { count: row.when.length, at: at + 1 })}</p>
              <Texts texts={row.when.map((test) => testText(say, test))} />
            </div>
            <div>
              <p class="label">{say('ui.lab.reply.then')}</p>
              <Texts texts={deedTexts(say, row)} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
