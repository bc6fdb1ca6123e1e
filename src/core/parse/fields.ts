import type {Block, Source, TextField} from '../types.ts';
import {spaces} from './blank.ts';
import {parseMarkdown} from './markdown.ts';
import {wordsOf} from './text.ts';

/** Keys that sites use for the text as a whole, and for what they show beside it. */
const ofWhole = /about|descri|overview|summary|intro|content|body|profile/i;
/** Words of a body that make such a field a mere repetition of it. */
const enoughWords = 40;

/**
 * The body with the parts that stand in the front matter, each under its key, as a page of the site would show them:
 * before a short body, which they are the most of, and after a long one.
 */
export function withFields({text, fields = []}: Source, body: readonly Block[]): Block[] {
  if (fields.length === 0) return [...body];
  const words = body.reduce((sum, block) => sum + block.text.split(' ').length, 0);
  const isShort = words < enoughWords;
  const said = new Set(body.map(({text: own}) => wordsOf(own)));
  const parts = fields
    .filter(({name, isOther}) => isShort || !(isOther || ofWhole.test(name)))
    .flatMap((field) => {
      const {blocks} = parseMarkdown(onlySpan(text, field));
      // A site may keep for its lists what the text says as well.
      if (blocks.filter(({text: own}) => said.has(wordsOf(own))).length > blocks.length / 2) return [];
      return blocks[0]?.type === 'heading' ? blocks : [headingOf(field), ...blocks];
    });
  return isShort ? [...parts, ...body] : [...body, ...parts];
}

/** All of the text but one span as blanks, so that every offset holds. */
function onlySpan(text: string, {span: {start, end}, isList, isEscaped}: TextField): string {
  const value = text.slice(start, end);
  const shown =
    isList === true
      ? value
          .replace(comment, spaces)
          .replace(quoteAlone, (quote) => `-${' '.repeat(quote.length - 1)}`)
          // Its text then begins on the line of the item, also where YAML folds it below two keys.
          .replace(keyOrQuotes, (own) => ' '.repeat(own.length))
      : isEscaped === true
        ? value.replace(escapes, unescaped)
        : value;
  return spaces(text.slice(0, start)) + shown + spaces(text.slice(end));
}

/** Breaks, tabs, quotes and slashes in double quotes. */
const escapes = /(?:\\r)?\\n|\\([rt"\\/])/g;

/** What an escape stands for, and blanks to its length: a break of lines is one of paragraphs as well. */
const unescaped = (written: string, sign?: string): string =>
  (sign === undefined ? '\n\n' : /[rt]/.test(sign) ? '  ' : ` ${sign}`).padEnd(written.length, ' ');

/** A note between the items; in a text, such a line is a heading. */
const comment = /^[ \t]*#.*$/gm;

/** What an item of a list in YAML begins and ends with beside its text: `- text: "…"`. */
const keyOrQuotes =
  /(?<=^[ \t]{0,40}-[ \t]{1,4})(?:[\w-]{1,40}:\s{1,60}(?:[\w-]{1,40}:\s{1,60})?(?:[>|][-+]?\s{1,60})?["']?|["'])|["'],?(?=[ \t]*$)/gm;

/** How an item of a list in brackets begins; four spaces at most, lest it is code. */
const quoteAlone = /^[ \t]{1,4}["']/gm;

const headingOf = ({name, nameSpan}: TextField): Block => ({
  type: 'heading',
  depth: 2,
  text: name,
  pieces: [
    {
      textStart: 0,
      length: name.length,
      sourceStart: nameSpan.start,
      sourceLength: nameSpan.end - nameSpan.start,
    },
  ],
  span: nameSpan,
  links: [],
  strong: [],
  emphasis: [],
});
