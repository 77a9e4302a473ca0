import './picture.css';
import { EMBLEM_BOX, emblemPath } from './emblems.ts';
import type { ColourName, EmblemName } from './looks.ts';

/** A party's emblem as on the board. It decorates: the name always stands beside it in words. */
export const Emblem = ({ emblem, colour }: { readonly emblem: EmblemName; readonly colour: ColourName }) => (
  <svg class="emblem" viewBox={`0 0 ${EMBLEM_BOX} ${EMBLEM_BOX}`} aria-hidden="true" data-colour={colour}>
    <circle class="emblem-plate" cx="12" cy="12" r="12" />
    <path class="emblem-shape" d={emblemPath(emblem)} transform="translate(4.2 4) scale(.65)" />
  </svg>
);
