import './picture.css';
import type { Say } from '../words.ts';
import { Emblem } from './Emblem.tsx';
import type { LineMark, OfferMark, Picture, PlaceMark, TableMark } from './picture.ts';
import { TwinAgreement } from './TwinAgreement.tsx';

interface TwinProps {
  readonly picture: Picture;
  readonly say: Say;
}

const Place = ({ place, say }: { readonly place: PlaceMark; readonly say: Say }) => (
  <li class="twin-place" data-mark={place.key}>
    <Emblem emblem={place.emblem} colour={place.colour} />
    <span>{place.label}</span>
    {place.isYou && <em>{say('ui.picture.your-seat')}</em>}
    {place.beyond !== null && <small>{say(`ui.picture.beyond.${place.beyond}`)}</small>}
  </li>
);

const nameAt = (picture: Picture, key: string): string =>
  picture.places.find((place) => place.key === key)?.label ?? key;

const Lines = ({ picture, say }: TwinProps) => (
  <table class="twin-lines">
    <caption>{say('ui.picture.lines')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('ui.picture.which')}</th>
        <th scope="col">{say('ui.picture.between')}</th>
        <th scope="col">{say('ui.picture.state')}</th>
      </tr>
    </thead>
    <tbody>
      {picture.lines.map((line: LineMark) => (
        <tr key={line.key} data-mark={line.key}>
          <th scope="row">{line.label}</th>
          <td>
            {say('ui.picture.pair', {
              one: nameAt(picture, line.between[0]),
              other: nameAt(picture, line.between[1]),
            })}
          </td>
          <td data-state={line.state}>{line.stateLabel}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Offer = ({ offer, say }: { readonly offer: OfferMark; readonly say: Say }) => (
  <li data-mark={offer.key}>
    {offer.sentence}
    {offer.awaitsYou && <strong>{say('ui.picture.offer-awaits-you')}</strong>}
  </li>
);

interface SentencesProps {
  readonly title: string;
  /** Said where there is nothing to tell. */
  readonly none: string;
  readonly marks: readonly { readonly key: string; readonly sentence: string }[];
}

const Sentences = ({ title, none, marks }: SentencesProps) => (
  <>
    <h3>{title}</h3>
    {marks.length === 0 && <p>{none}</p>}
    <ul>
      {marks.map(({ key, sentence }) => (
        <li key={key} data-mark={key}>
          {sentence}
        </li>
      ))}
    </ul>
  </>
);

/** Everything on the board, to be read: each mark of the same picture has a line here, and nothing has two. */
export const Twin = ({ picture, say }: TwinProps) => (
  <section class="twin" aria-label={say('ui.picture.title')}>
    <h3>{say('ui.picture.places')}</h3>
    <ul class="twin-places">
      {picture.places.map((place) => (
        <Place key={place.key} place={place} say={say} />
      ))}
    </ul>
    {picture.lines.length > 0 && <Lines picture={picture} say={say} />}
    {picture.table !== null && <Tabled picture={picture} table={picture.table} say={say} />}
    {picture.ground === 'map' && <OnMap picture={picture} say={say} />}
  </section>
);

const Tabled = ({ picture, table, say }: TwinProps & { readonly table: TableMark }) => (
  <>
    <h3>{say('ui.picture.offers')}</h3>
    <p data-mark={table.key}>{table.sentence}</p>
    <ul>
      {picture.offers.map((offer) => (
        <Offer key={offer.key} offer={offer} say={say} />
      ))}
    </ul>
    <h3>{say('ui.picture.agreements')}</h3>
    {picture.agreements.length + picture.offMap.length === 0 && <p>{say('ui.picture.no-agreements')}</p>}
    {[...picture.offMap, ...picture.agreements].map((agreement) => (
      <TwinAgreement key={agreement.key} agreement={agreement} />
    ))}
  </>
);

const OnMap = ({ picture, say }: TwinProps) => (
  <>
    <Sentences title={say('ui.picture.exercises')} none={say('ui.picture.no-exercises')} marks={picture.exercises} />
    <Sentences title={say('ui.picture.launches')} none={say('ui.picture.no-launches')} marks={picture.launches} />
    <p class="twin-credit">{say('ui.picture.credit')}</p>
  </>
);
