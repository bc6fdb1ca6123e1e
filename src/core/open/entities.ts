import {decodeNamedCharacterReference} from 'decode-named-character-reference';

/** Undoes one level of escaping: `&lt;p&gt;` is a paragraph, `&amp;nbsp;` a space that keeps words together. */
export const unescapeHtml = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,31}));/gi,
    (whole, decimal: string, hexadecimal: string, name: string) => {
      if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
