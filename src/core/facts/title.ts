import {sourceSpan} from '../parse/index.ts';
import type {Block, Fact, Posting, Unknown} from '../types.ts';
import {kindOfHeading} from './headings.ts';
import {looksLikeTitle, plainTitle} from './job-title.ts';
import {keyWords, normalise} from './lines.ts';
import {isTemplated, metadataFact, templatedAt} from './metadata.ts';

const titleKeys = [
  'job title',
  'jobtitle',
  'position title',
  'role title',
  'position',
  'role',
  'job',
  'title',
  'name',
];

/** The job title: metadata, the first heading, a `Title:` line, and the file's name last. */
export function readTitle(posting: Posting): Fact<string> | Unknown | undefined {
  return fromMetadata(posting) ?? fromText(posting) ?? fromFileName(posting);
}

function fromMetadata({source}: Posting): Fact<string> | Unknown | undefined {
  const candidates = source.metadata
    .filter(({value, path}) => typeof value === 'string' && value.trim() !== '' && path.length <= 2)
    .map((entry) => ({entry, rank: titleKeys.indexOf(keyWords(entry.path.at(-1) ?? ''))}))
    .filter(({rank}) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const best =
    candidates.find(({entry}) => looksLikeTitle(String(entry.value))) ??
    candidates.find(
      ({entry}) => keyWords(entry.path.at(-1) ?? '') === 'title' && !isPageName(String(entry.value)),
    );
  if (best === undefined) return undefined;
  if (isTemplated(best.entry.value)) return templatedAt(best.entry.span);
  return metadataFact(best.entry, plainTitle(String(best.entry.value)));
}

const isPageName = (text: string): boolean =>
  /^(careers?|jobs?|job openings?|home|index|work with us|join us|openings?)$/i.test(text.trim());

function fromText({blocks}: Posting): Fact<string> | undefined {
  const headings = blocks.filter((block) => block.type === 'heading' && block.text.length <= 120);
  const first = headings[0];
  const named = headings.find(
    (block, index) =>
      (index === 0 || block.depth <= 2) && looksLikeTitle(block.text) && !isSectionName(block),
  );
  const heading =
    first !== undefined && first.depth === 1 && !isSectionName(first) && !isPageName(first.text)
      ? first
      : named;
  if (heading !== undefined) return fromBlock(heading, heading.text, looksLikeTitle(heading.text));
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (
      /^(?:job title|title|position|role):?$/i.test(block.text) &&
      next !== undefined &&
      looksLikeTitle(next.text)
    )
      return fromBlock(next, next.text, true);
    const labelled = /^(?:job title|title|position|role)\s*:\s*(\S.{2,100})$/im.exec(block.text)?.[1];
    if (labelled !== undefined && looksLikeTitle(labelled)) return fromBlock(block, labelled, true);
  }
  const opening = blocks[0];
  if (
    opening?.type === 'paragraph' &&
    opening.text.length < 80 &&
    looksLikeTitle(opening.text) &&
    !/[.:!]$/.test(opening.text)
  ) {
    return fromBlock(opening, opening.text, false);
  }
  return undefined;
}

const isSectionName = ({text}: Block): boolean => {
  const kind = kindOfHeading(text);
  return (
    kind !== undefined &&
    !(looksLikeTitle(text) && normalise(text).split(' ').length > 2 && kind !== 'about-company')
  );
};

function fromBlock(block: Block, text: string, certain: boolean): Fact<string> {
  const value = plainTitle(text);
  const start = Math.max(0, block.text.indexOf(value));
  const end = Math.min(block.text.length, start + value.length);
  return {value, evidence: [sourceSpan(block, start, end)], origin: 'text', certain};
}

function fromFileName({source}: Posting): Fact<string> | undefined {
  const name =
    source.path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[a-z]+$/i, '') ?? '';
  const text = name
    .replace(/[-_]+/g, ' ')
    .replace(/^\d[\d ]*/, '')
    .trim();
  if (!looksLikeTitle(text)) return undefined;
  const value = text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  return {
    value,
    evidence: [{start: source.bodyStart, end: source.bodyStart}],
    origin: 'text',
    certain: false,
  };
}
