import { CST, Lexer } from 'yaml';

/** Brackets, dashes and indentation deeper than this are no scenario: the parser would run out of stack on them. */
export const MOST_NESTING = 64;
/** Columns of indentation; each level of a block takes at least one. */
const MOST_INDENT = 128;

const OPENS = new Set(['flow-map-start', 'flow-seq-start']);
const CLOSES = new Set(['flow-map-end', 'flow-seq-end']);
/** Marks that each open a block on the same line. */
const BLOCKS = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);
/** The lexer's own marks before a scalar, a document or an error stand for no text. */
const MARKS = new Set<string>([CST.SCALAR, CST.DOCUMENT, CST.FLOW_END]);

/**
 * The offset at which a YAML text nests too deep, or −1. Counts tokens before anything is parsed, since parsing recurses:
 * open flow brackets, the marks that open blocks on one line, and the indentation of a line.
 */
export function tooDeepAt(text: string): number {
  let offset = 0;
  let brackets = 0;
  let blocksOnLine = 0;
  let before = '\n';
  for (const token of new Lexer().lex(text)) {
    // The text of a plain or block scalar follows its mark and opens nothing, whatever it begins with.
    const type = before === CST.SCALAR ? null : CST.tokenType(token);
    if (type === 'newline') blocksOnLine = 0;
    else if (OPENS.has(type ?? '')) brackets++;
    else if (CLOSES.has(type ?? '')) brackets = Math.max(0, brackets - 1);
    else if (brackets === 0 && BLOCKS.has(type ?? '')) blocksOnLine++;
    const isIndent = type === 'space' && CST.tokenType(before) === 'newline';
    if (brackets > MOST_NESTING || blocksOnLine > MOST_NESTING || (isIndent && token.length > MOST_INDENT))
      return offset;
    if (!MARKS.has(token)) offset += token.length;
    before = token;
  }
  return -1;
}
