import {sourceSpan} from '../parse/index.ts';
import type {Block, Fact, Posting, Unknown} from '../types.ts';
import {kindOfHeading, namesSection} from './headings.ts';
import {looksLikeTitle, plainTitle} from './job-title.ts';
import {keyWords, wholeSpan} from './lines.ts';
import {isTemplated, metadataFact, metadataText, templatedAt} from './metadata.ts';

const titleKeys = [
  'job title',
  'jobtitle',
  'position title',
  'role title',
  'position',
  'role',
  'job',
  'title',
  'page heading',
  'heading',
  'product title',
  'name',
];

/**
 * The job title: metadata, the first heading, a `Title:` line, a short line at the top, the sentence that says who is
 * wanted, the address of the page, and the file's name last.
 */
export function readTitle(posting: Posting): Fact<string> | Unknown | undefined {
  if (posting.opening !== undefined) return fromHeading(posting.opening);
  return (
    fromMetadata(posting) ??
    fromText(posting) ??
    fromOpening(posting) ??
    fromPageTitle(posting) ??
    fromSentence(posting) ??
    fromDeepHeading(posting) ??
    fromAddress(posting) ??
    fromFileName(posting)
  );
}

function fromMetadata({source}: Posting): Fact<string> | Unknown | undefined {
  const candidates = source.metadata
    .filter(({value, path}) => typeof value === 'string' && value.trim() !== '' && path.length <= 2)
    .map((entry) => ({entry, rank: titleKeys.indexOf(keyWords(entry.path.at(-1) ?? ''))}))
    .filter(({rank}) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
  const best =
    candidates.find(({entry}) => looksLikeTitle(String(entry.value)) && !isPageName(String(entry.value))) ??
    candidates.find(
      ({entry}) => keyWords(entry.path.at(-1) ?? '') === 'title' && !isPageName(String(entry.value)),
    );
  if (best === undefined) return undefined;
  if (isTemplated(best.entry.value)) return templatedAt(best.entry.span);
  return metadataFact(best.entry, plainTitle(metadataText(best.entry)));
}

const isPageName = (text: string): boolean =>
  /^(careers?|jobs?|job boards?|department(?: of| [–-]) .{2,40}|job (?:ads?|adverts?|listings?)|vacancy|(?:job )?postings?|now hiring|home|index|work with us|work for us|join (?:us|our team)|(?:(?:open|current|available|our|all|job) )*(?:openings?|positions?|vacancies|roles|opportunities|jobs)|opportunities|we(?:'|’)?(?:re| are) hiring!?|careers? (?:at|with) .{1,40}|.{1,40} careers|(?:\w+ ){0,3}job postings?)$/i.test(
    text.trim(),
  );

const labelledTitle = /^(?:job title|position(?: title)?|role)\s*:\s*(\S.{2,100})$/i;

function fromText({blocks}: Posting): Fact<string> | undefined {
  const headings = blocks.filter((block) => block.type === 'heading' && block.text.length <= 120);
  const first = headings[0];
  const named = headings.find(
    (block, index) =>
      (index === 0 || block.depth <= 2) && looksLikeTitle(block.text) && !namesSection(block.text),
  );
  // "Position: Copy Editor" says so itself, whatever the page is called.
  const labelled = headings.find(({text}) => looksLikeTitle(labelledTitle.exec(text)?.[1] ?? ''));
  const heading =
    labelled ??
    (first !== undefined && first.depth === 1 && !namesSection(first.text) && !isPageName(first.text)
      ? first
      : named);
  if (heading !== undefined) return fromHeading(heading);
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (
      /^(?:job title|title|position|role):?$/i.test(block.text) &&
      next !== undefined &&
      looksLikeTitle(next.text)
    )
      return fromBlock(next, next.text, true);
    const [, label, labelled] =
      /^(job title|position title|title|position|role)\s*:\s*(\S.{2,100})$/im.exec(block.text) ?? [];
    if (labelled !== undefined && (looksLikeTitle(labelled) || / title/i.test(label ?? '')))
      return fromBlock(block, labelled, true);
  }
  return undefined;
}

/** Lines at the top of a text that has no heading for its title. */
const openingLines = 12;

function fromOpening({blocks, source}: Posting): Fact<string> | undefined {
  const top = blocks.slice(0, source.format === 'text' ? openingLines : 1);
  for (const block of top) {
    // Job boards head a page with "Example Ltd hiring Copy Editor in Leeds | Board".
    const hired = /^.{2,80} hiring (.{3,80}) in .{2,60}\|/.exec(block.text)?.[1];
    if (hired !== undefined && looksLikeTitle(hired)) return fromBlock(block, hired, true);
  }
  for (const block of top) {
    // German and Dutch employers mark the name of a job: "Editor (m/f/d)".
    const marked = /(\p{Lu}[^.:;!?\n]{2,80}?\s?\((?:[mfwdx]\s?\/\s?){1,3}[mfwdx]\))/u.exec(block.text)?.[1];
    if (marked !== undefined && looksLikeTitle(marked)) return fromBlock(block, marked, true);
  }
  for (const block of top) {
    const text = withoutPartName(block.text);
    const plain = block.type === 'paragraph' || (block.type === 'heading' && !namesSection(block.text));
    const isLine =
      !/[.:!?]$|^\p{Ll}|https?:/u.test(text) && !/^(?:we|you|our|join|are|if|as|do|at)\b/i.test(text);
    // The first line of a text without markup is what a heading is elsewhere.
    const leads = source.format === 'text' && block === blocks[0];
    if (plain && text.length < 90 && looksLikeTitle(text) && isLine) return fromBlock(block, text, leads);
  }
  return undefined;
}

/** The part of the page's own title that names a job: "Copy Editor | Example Ltd". */
function fromPageTitle({source}: Posting): Fact<string> | undefined {
  const entry = source.metadata.find(({path}) => path[0] === 'page title');
  const name = String(entry?.value ?? '')
    .split(/\s(?:[|–—·:-]|::)\s/)
    .map(plainTitle)
    .find((part) => looksLikeTitle(part) && !isPageName(part));
  if (entry === undefined || name === undefined) return undefined;
  return {value: name, evidence: [entry.span], origin: 'text', certain: false};
}

/** "Copy Editor – Qualifications" names the job and a part of the posting. */
function withoutPartName(text: string): string {
  const [name, part] = text.split(/\s[–—|-]\s(?=[^–—|-]{1,100}$)/);
  return name !== undefined && part !== undefined && kindOfHeading(part) !== undefined ? name : text;
}

const wanted =
  /\b(?:[Ll]ooking (?:for|to (?:add|hire|recruit|appoint))|[Ss]eeking|[Hh]iring|recruiting|searching for|in search of|join (?:us|our (?:\w+ )?team|the team) as|[Aa]s|(?:role|position|post) of|opportunity for|need)(?: an?| our(?: next| new| first)?| the| another)? (?=(.{3,120}))/gu;
/** "The Copy Editor will be responsible for …": the job is what the sentence speaks of. */
const subject =
  /^(?:The|Our|This) (\p{Lu}[\p{L}\p{N}&/+#'’.-]*(?: (?:(?:of|and|&) )?\p{Lu}[\p{L}\p{N}&/+#'’.-]*){0,6})(?= (?:will|is|are|has|supports?|leads?|reports?|plays?|assists?|performs?|provides?|manages?|works?)\b)/gu;

/** Where the phrase with the job's name ends. */
const phraseEnd =
  /,? (?:to|who|with|that|for|in|at|based|on|within|join|you|we|reporting|responsible)\b|[.;:!?]|, /;
const capitalised =
  /(?:^|\s)(\p{Lu}[\p{L}\p{N}&/+#'’.-]*(?:,? (?:of|and|&|the|\([^)]{1,20}\)|\p{Lu}[\p{L}\p{N}&/+#'’.-]*|[IVX]{1,3}\b))*)$/u;

/** "We are looking for an experienced Copy Editor to join …": the capitalised words that name a job. */
function fromSentence({sentences}: Posting): Fact<string> | undefined {
  for (const {block, text, start} of sentences.slice(0, 40)) {
    for (const match of [...text.matchAll(wanted), ...text.matchAll(subject)]) {
      const phrase = (match[1] ?? '').split(phraseEnd)[0]?.trim() ?? '';
      const name = capitalised.exec(phrase)?.[1];
      if (name === undefined || !looksLikeTitle(name) || name.length < 5) continue;
      const at = start + text.indexOf(name, match.index);
      const evidence = [sourceSpan(block, at, at + name.length)];
      return {value: name, evidence, origin: 'text', certain: false};
    }
  }
  return undefined;
}

/** A page whose upper headings name the site has its title further down. */
function fromDeepHeading({blocks}: Posting): Fact<string> | undefined {
  const heading = blocks.find(
    ({type, text}) => type === 'heading' && text.length <= 90 && looksLikeTitle(text) && !namesSection(text),
  );
  return heading && fromHeading(heading);
}

/** The last part of the address that the text was copied from: `…/jobs/7900-copy-editor`. */
function fromAddress({blocks}: Posting): Fact<string> | undefined {
  for (const block of blocks.slice(0, 3)) {
    const path = /^(?:url|link|source|page)\s*:\s*https?:\/\/[^/\s]+\/([^\s?#]+)/i.exec(block.text)?.[1];
    const name = path && titleOfSlug(path.split('/').filter(Boolean).at(-1) ?? '');
    if (name) return {value: name, evidence: [wholeSpan(block)], origin: 'text', certain: false};
  }
  return undefined;
}

/** The line of a heading that names the job, without a label before it. */
function fromHeading(heading: Block): Fact<string> {
  const lines = heading.text.split('\n');
  const line = lines.find((text) => looksLikeTitle(text)) ?? heading.text;
  const name = line.replace(/^(?:(?:job |position )?title|position|role)\s*[:–—-]\s*(?=\S)/i, '');
  return fromBlock(heading, name, looksLikeTitle(name));
}

function fromBlock(block: Block, text: string, certain: boolean): Fact<string> {
  const value = plainTitle(text);
  const start = Math.max(0, block.text.indexOf(value));
  const end = Math.min(block.text.length, start + value.length);
  return {value, evidence: [sourceSpan(block, start, end)], origin: 'text', certain};
}

function fromFileName({source}: Posting): Fact<string> | undefined {
  const name = source.path.split(/[\\/]/).at(-1) ?? '';
  const value = titleOfSlug(name.replace(/\.[a-z]+$/i, ''));
  if (value === undefined) return undefined;
  const evidence = [{start: source.bodyStart, end: source.bodyStart}];
  return {value, evidence, origin: 'text', certain: false};
}

/** `2026-copy-editor` in words, where they name a job. */
function titleOfSlug(slug: string): string | undefined {
  const text = slug
    .replace(/[-_]+/g, ' ')
    .replace(/^(?:[\da-f]{6,}|\d+)(?: |$)/i, '')
    .replace(/^\d[\d ]*/, '')
    .trim();
  return looksLikeTitle(text)
    ? text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : undefined;
}
