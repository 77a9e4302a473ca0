import { IntlMessageFormat } from 'intl-messageformat';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Where a stretch of plain text stands in a message. */
export interface Literal {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** `captureLocation` belongs to the parser, which takes it along with the other options. */
const OPTIONS = { ignoreTag: true, captureLocation: true };

const partsOf = (message: string): readonly Part[] => new IntlMessageFormat(message, 'en', undefined, OPTIONS).getAst();

/** Every stretch of plain text in an ICU message, those inside plurals and selects too. Throws where it cannot be read. */
export const literalPlacesOf = (message: string): readonly Literal[] => partsOf(message).flatMap(literalsIn);

/** The same without their places. */
export const literalsOf = (message: string): readonly string[] => literalPlacesOf(message).map(({ text }) => text);

function literalsIn(part: Part): readonly Literal[] {
  if ('options' in part) return Object.values(part.options).flatMap(({ value }) => value.flatMap(literalsIn));
  // A literal is the one part that has a value and is of type 0.
  if (Number(part.type) !== 0 || !('value' in part) || part.location === undefined) return [];
  return [{ text: String(part.value), from: part.location.start.offset, to: part.location.end.offset }];
}
