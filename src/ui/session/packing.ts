import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Plain JSON as short text that fits in an address: deflated, then base64url (RFC 4648, section 5) without padding. */
export function pack(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 });
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What was packed. Throws where the text was cut or changed. */
export function unpack(text: string): unknown {
  const bytes = strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
