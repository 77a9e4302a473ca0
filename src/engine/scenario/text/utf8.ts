/** Text read from bytes, or the offset of the first byte that is no UTF-8. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly before: string };

/** For a leading byte: how many bytes follow, and the least code point that needs so many. */
function lead(byte: number): { follow: number; least: number; bits: number } | null {
  if (byte < 0x80) return { follow: 0, least: 0, bits: byte };
  if (byte >= 0xc2 && byte < 0xe0) return { follow: 1, least: 0x80, bits: byte & 0x1f };
  if (byte >= 0xe0 && byte < 0xf0) return { follow: 2, least: 0x800, bits: byte & 0x0f };
  if (byte >= 0xf0 && byte < 0xf5) return { follow: 3, least: 0x10000, bits: byte & 0x07 };
  return null;
}

/** One code point from `at`, or null: strict, without overlong forms, surrogates and points above U+10FFFF. */
function pointAt(bytes: Uint8Array, at: number): { point: number; next: number } | null {
  const first = lead(bytes[at] ?? 0xff);
  if (first === null) return null;
  let point = first.bits;
  for (let i = 1; i <= first.follow; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  const isText = point >= first.least && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isText ? { point, next: at + first.follow + 1 } : null;
}

/**
 * Strict UTF-8 (RFC 3629). Own code, since the engine sees neither Node nor the page, and only they bring a decoder.
 * `before` is the text up to the first bad byte, for the fault's line and column.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const found = pointAt(bytes, at);
    if (found === null) return { ok: false, before: parts.join('') };
    parts.push(String.fromCodePoint(found.point));
    at = found.next;
  }
  return { ok: true, text: parts.join('') };
}
