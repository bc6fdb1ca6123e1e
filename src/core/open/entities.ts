import {characterEntitiesLegacy} from 'character-entities-legacy';
import {decodeNamedCharacterReference} from 'decode-named-character-reference';

/** Names that HTML lets stand without a semicolon, and run into the next word. */
const legacy = new Set(characterEntitiesLegacy);
const longestLegacy = Math.max(...characterEntitiesLegacy.map((name) => name.length));

/** What HTML takes the numbers 128 to 159 for, since pages were written on Windows. Source: the HTML standard, 13.2.5.80. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));?/y;

/** The character reference at a place of a source, as HTML reads it in texts or in the values of attributes. */
export function decodeReference(
  source: string,
  at: number,
  inAttribute = false,
): {readonly text: string; readonly length: number} | undefined {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (match === null) return undefined;
  const [whole, decimal, hexadecimal, name] = match;
  if (name === undefined) return {text: ofCode(decimal, hexadecimal), length: whole.length};
  const text = whole.endsWith(';') && decodeNamedCharacterReference(name);
  if (typeof text === 'string') return {text, length: whole.length};
  for (let length = Math.min(name.length, longestLegacy); length > 1; length--) {
    const known = name.slice(0, length);
    if (!legacy.has(known)) continue;
    // In an address `&copy=1` is a parameter.
    if (inAttribute && /[=\da-z]/i.test(source[at + 1 + length] ?? '')) return undefined;
    return {text: decodeNamedCharacterReference(known) || known, length: 1 + length};
  }
  return undefined;
}

function ofCode(decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? (windows[code - 128] ?? String.fromCodePoint(code)) : '\uFFFD';
}

/** A text of HTML as a browser shows it: every reference is the character that it stands for. */
export function decodeReferences(source: string, inAttribute = false): string {
  let text = '';
  let from = 0;
  for (let at = source.indexOf('&'); at >= 0; at = source.indexOf('&', at + 1)) {
    const decoded = decodeReference(source, at, inAttribute);
    if (decoded === undefined) continue;
    text += source.slice(from, at) + decoded.text;
    from = at + decoded.length;
    at = from - 1;
  }
  return text + source.slice(from);
}

/** Undoes one level of escaping: `&lt;p&gt;` is a paragraph, `&amp;nbsp;` a space that keeps words together. */
export const unescapeHtml = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/gi,
    (whole, decimal: string, hexadecimal: string, name: string) =>
      name === undefined ? ofCode(decimal, hexadecimal) : decodeNamedCharacterReference(name) || whole,
  );
