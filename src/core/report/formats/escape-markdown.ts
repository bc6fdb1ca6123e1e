import {plainText} from '../message.ts';

/** Keeps GitHub from making mentions, references to issues, commits and links of what follows. */
const zeroWidth = '&#8203;';

/**
 * Text as Markdown that shows just that text: no mark-up, HTML, picture, link, mention or reference comes of it, and no
 * cell of a table ends in it.
 */
export const escapeMarkdown = (text: string): string =>
  plainText(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]#|~>$]|^\s{0,9}[-+=]/g, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`)
    .replace(/^(\s{0,9}\d{1,9})([.)])/, '$1\\$2')
    .replace(/@|\\#|\bGH(?=-)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${zeroWidth}`)
    .replace(/\b[0-9a-f]{7,}\b/gi, (hash) => hash.replace(/.{6}/g, `$&${zeroWidth}`));

/** Text as a span of code, for what is to be read letter by letter. */
export function codeSpan(text: string): string {
  const plain = plainText(text);
  if (plain.trim() === '') return '';
  const fence = '`'.repeat(longestRun(plain) + 1);
  const padding = /^[` ]|[` ]$/.test(plain) ? ' ' : '';
  return `${fence}${padding}${plain}${padding}${fence}`;
}

/** Lines of text as a block of code, with what the fence says of it. */
export function codeBlock(text: string, language = ''): string {
  const lines = text.split(/\r\n|\r|\n/).map(plainText);
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}

/** The most backticks that stand together. */
const longestRun = (text: string): number =>
  [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
