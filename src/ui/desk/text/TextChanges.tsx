import type { OfferView } from '#engine';
import type { Say } from '../../words.ts';
import { useDesk } from '../desk.ts';
import { partyNames, shortName } from '../names.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { changesBetween, type TextChange } from './changes.ts';
import { stepName } from './step-words.ts';

/** In what a counter-offer departs from the text that it answers, a line a change; nothing where that text is not known here. */
export function TextChanges({ offer }: { readonly offer: OfferView }) {
  const { say, session } = useDesk();
  const before = session.view.value.offers.find((one) => one.offer === offer.counters);
  if (before === undefined) return null;
  const changes = changesBetween(before, offer);
  const calendar = calendarOf(say, session, offer.gate);
  return (
    <section class="text-changes">
      <h5 class="label">{say('ui.text.change.title', { name: shortName(say, before.from) })}</h5>
      {changes.length === 0 && <p class="help">{say('ui.text.change.nothing')}</p>}
      <ul>
        {changes.map((change, place) => (
          <li key={place}>{changeTold(say, change, calendar)}</li>
        ))}
      </ul>
    </section>
  );
}

/** One change as a sentence. */
export function changeTold(say: Say, change: TextChange, calendar: Calendar): string {
  switch (change.is) {
    case 'added':
    case 'dropped': {
      const { giver, issue, level } = change.clause;
      return say(`ui.text.change.${change.is}`, { party: shortName(say, giver), what: say(`level.${issue}.${level}`) });
    }
    case 'level': {
      const { clause, before } = change;
      const [from, to] = [before, clause].map(({ issue, level }) => say(`level.${issue}.${level}`));
      return say('ui.text.change.level', { party: shortName(say, clause.giver), from: from ?? '', to: to ?? '' });
    }
    case 'parts': {
      const { clause, from, to } = change;
      return say('ui.text.change.parts', { what: say(`issue.${clause.issue}`), from, to });
    }
    case 'all-parts':
      return say('ui.text.change.all-parts', { from: change.from, to: change.to });
    case 'opener': {
      const [first, second] = change.sides.map((side) => partyNames(say, side));
      const opener = say(`ui.dial.opener-${change.opener}`, { first: first ?? '', second: second ?? '' });
      return say('ui.text.change.opener', { opener });
    }
    case 'moved': {
      const { step, from } = change;
      const when = {
        to: calendar.when(step.phase),
        from: calendar.when(from),
        isEarlier: step.phase < from ? 'yes' : 'no',
      };
      return say('ui.text.change.moved', { name: stepName(say, step), ...when });
    }
    case 'waits': {
      const { step, awaited } = change;
      const name = stepName(say, step);
      return awaited === null
        ? say('ui.text.change.waits-no-more', { name })
        : say('ui.text.change.waits', { name, awaited: stepName(say, awaited) });
    }
    case 'gate':
      return say('ui.text.change.gate', { gate: say(`ui.dial.gate-${change.gate}`) });
    case 'lapses':
      return say('ui.text.change.lapses', { from: change.from, to: change.to });
    case 'final':
    case 'not-final':
    case 'strict':
    case 'lenient':
    case 'by-parts':
    case 'whole':
      return say(`ui.text.change.${change.is}`);
  }
}
