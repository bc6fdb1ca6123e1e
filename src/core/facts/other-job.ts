import type {ApplyRoute, Contradiction, Fact, Posting, Span, Unknown} from '../types.ts';
import {inOrder} from './contradictions.ts';
import {professions} from './data/professions.ts';
import {decodeSafely} from './lines.ts';
import {factValue, isKnown} from './metadata.ts';

interface Input {
  readonly title: Fact<string> | Unknown | undefined;
  readonly apply: readonly (ApplyRoute | Unknown)[];
}

/** Characters of an address that are looked at. */
const longest = 400;

/** Words that a name of a job has at least in an address: "manager" alone may be a page for managers. */
const fewestWords = 2;

/** A link to apply, or the subject of a mail, that names another job than the title: it was copied from a sibling. */
export function readOtherJob(posting: Posting, {title, apply}: Input): Contradiction[] {
  const name = factValue(title);
  const [titleSpan] = title !== undefined && isKnown(title) ? title.evidence : [];
  const own = professionsIn(wordsOf(name ?? ''));
  if (name === undefined || titleSpan === undefined || own.size === 0) return [];
  for (const {address, span} of addressesOf(posting, apply)) {
    const words = jobNamedBy(address);
    const named = professionsIn(words);
    if (
      words.length < fewestWords ||
      named.size === 0 ||
      [...named].some((profession) => own.has(profession))
    )
      continue;
    return [
      inOrder({
        about: 'job',
        certain: false,
        first: {text: name, span: titleSpan},
        second: {text: words.join(' '), span},
      }),
    ];
  }
  return [];
}

/** Where applications go: what a route leads to, and the subject of a mail to it. */
function addressesOf(
  {blocks}: Posting,
  apply: readonly (ApplyRoute | Unknown)[],
): {readonly address: string; readonly span: Span}[] {
  const routes = apply.filter(isKnown);
  const found = routes.map(({value, span}) => ({address: value, span}));
  const subjects = blocks.flatMap(({links, span}) =>
    links
      .filter(({url}) => /^mailto:[^?]{3,200}\?/i.test(url) && routes.some(({value}) => url.includes(value)))
      .map(({url}) => ({address: url, span})),
  );
  return [...found, ...subjects];
}

/** The words of the last part of an address, or of a mail's subject. */
function jobNamedBy(address: string): string[] {
  const text = address.slice(0, longest);
  const subject = /[?&]subject=([^&]{1,200})/i.exec(text)?.[1];
  if (subject !== undefined) return wordsOf(decodeSafely(subject.replaceAll('+', ' ')));
  if (!/^https?:|^\//.test(text)) return [];
  const path = text.replace(/^https?:\/\/[^/]{1,200}/, '').split(/[?#]/)[0] ?? '';
  const last = path.split('/').findLast((part) => part.includes('-') || part.includes('_')) ?? '';
  return wordsOf(decodeSafely(last));
}

/** Words in lower case; what holds a digit is an id. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/\p{N}/u.test(word));

const professionsIn = (words: readonly string[]): Set<number> =>
  new Set(
    professions.flatMap((names, index) =>
      words.some((word) => names.includes(word) || names.includes(word.replace(/s$/, ''))) ? [index] : [],
    ),
  );
