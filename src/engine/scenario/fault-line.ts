import type { Fault } from './fault.ts';
import { FAULT_SENTENCES, MEND_KNOWN, MEND_NEAREST, TYPE_WORDS } from './fault-sentences.ts';

/** A fault as one line of text: `path:line:col: code: sentence`, the mend at its end. */
export function faultLine({ code, params, at }: Fault): string {
  const [sentence, ownMend] = FAULT_SENTENCES[code];
  const mend = 'nearest' in params ? MEND_NEAREST : 'known' in params ? MEND_KNOWN : ownMend;
  return printable(`${at.path}:${at.line}:${at.col}: ${code}: ${filled(sentence, params)} ${filled(mend, params)}`);
}

const filled = (sentence: string, params: Fault['params']): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const text = String(params[name] ?? '');
    return name === 'expected' || name === 'got' ? typeWords(text) : shortened(text);
  });

const typeWords = (types: string): string =>
  types
    .split('|')
    .map((type) => TYPE_WORDS[type] ?? type)
    .join(' or ');

const LONGEST = 400;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** One fault is one line, whatever stood in the file. */
const printable = (line: string): string => line.replaceAll(/\p{Cc}+/gu, ' ');
