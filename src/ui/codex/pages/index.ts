import type { PageMakers } from '../making.ts';
import { endings, tags } from './endings.ts';
import { claims, sources } from './evidence.ts';
import { gameWords, treatyTerms } from './glossary.ts';
import { history } from './history.ts';
import { keys } from './keys.ts';
import { factors, mechanisms, terms } from './model.ts';
import { moves } from './moves.ts';
import { negotiators } from './negotiators.ts';
import { parameters } from './parameters.ts';
import { parties } from './parties.ts';
import { reflexes } from './reflexes.ts';
import { regions } from './regions.ts';
import { rules } from './rules.ts';
import { issues, packages } from './table.ts';
import { texts } from './texts.ts';
import { measures, tracks } from './tracks.ts';
import { worldviews } from './worldviews.ts';

/** How each kind of page is made. A new kind is one file and one line here; forgetting the line does not compile. */
export const PAGES: PageMakers = {
  party: parties,
  region: regions,
  move: moves,
  reflex: reflexes,
  key: keys,
  package: packages,
  issue: issues,
  track: tracks,
  measure: measures,
  ending: endings,
  tag: tags,
  mechanism: mechanisms,
  rule: rules,
  factor: factors,
  parameter: parameters,
  worldview: worldviews,
  term: terms,
  negotiator: negotiators,
  source: sources,
  claim: claims,
  history,
  text: texts,
  treaty: treatyTerms,
  word: gameWords,
};
