import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** An ICU message as it was read: its arguments, or what is wrong with it. */
export type MessageReading =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** A message in the ICU's syntax; `<` stands for itself. Throws a SyntaxError where the message cannot be read. */
export const messageOf = (text: string, language: string): IntlMessageFormat =>
  new IntlMessageFormat(text, language, undefined, { ignoreTag: true });

/** Reads a message for its arguments, in the order of their first use. */
export function readMessage(text: string): MessageReading {
  try {
    return { ok: true, names: [...new Set(messageOf(text, 'en').getAst().flatMap(namesIn))] };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? plainProblem(error.message) : String(error) };
  }
}

/** Literals and the `#` of plurals name nothing; plurals and selects have messages of their own inside. */
function namesIn(element: Element): readonly string[] {
  const own = 'value' in element && !isLiteral(element) ? [element.value] : [];
  const inner =
    'options' in element ? Object.values(element.options).flatMap(({ value }) => value.flatMap(namesIn)) : [];
  return [...own, ...inner];
}

/** The parser names problems in capitals: `EXPECT_ARGUMENT_CLOSING_BRACE`. */
const plainProblem = (message: string): string => (message.split('\n', 1)[0] ?? '').toLowerCase().replaceAll('_', ' ');

const LITERAL = 0;
const isLiteral = (element: Element): boolean => Number(element.type) === LITERAL;
