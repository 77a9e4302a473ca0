import { type Fault, faultAt, type Place } from '../fault.ts';
import { decodeUtf8 } from './utf8.ts';

/** A file as it was found: its path as faults show it, and its bytes or its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** 1 MB. No file that a person writes comes near it. */
const MOST_BYTES = 1_048_576;

export type SourceText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault };

// Control characters have no place in text, but tab and line ends; nor have lone surrogates and the two non-characters.
// oxlint-disable-next-line no-control-regex
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/u;
const BYTE_ORDER_MARK = '\ufeff';

/** The place just after some text. Line ends are LF, CR LF or CR. */
function placeAfter(path: string, before: string): Place {
  const lines = before.split(/\r\n|\r|\n/);
  return { path, line: lines.length, col: (lines.at(-1)?.length ?? 0) + 1 };
}

/** The text of a source file, with LF line ends, or the one fault for which it cannot be read at all. */
export function sourceTextOf(file: SourceFile): SourceText {
  const refuse = (before: string, code: Fault['code'], params = {}): SourceText => ({
    ok: false,
    fault: faultAt(placeAfter(file.path, before), code, params),
  });
  if (file.text.length > MOST_BYTES) return refuse('', 'file-too-big', { most: MOST_BYTES });
  const decoded = typeof file.text === 'string' ? ({ ok: true, text: file.text } as const) : decodeUtf8(file.text);
  if (!decoded.ok) return refuse(decoded.before, 'not-text');
  const text = decoded.text.startsWith(BYTE_ORDER_MARK) ? decoded.text.slice(1) : decoded.text;
  const bad = text.search(NOT_TEXT);
  if (bad >= 0) return refuse(text.slice(0, bad), 'not-text');
  if (text.trim() === '') return refuse('', 'file-empty');
  return { ok: true, text: text.replaceAll(/\r\n?/g, '\n') };
}
