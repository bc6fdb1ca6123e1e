import type {Block, Fact, Posting, Unknown} from '../types.ts';
import {keyWords, normalise} from './lines.ts';
import {isTemplated, metadataFact} from './metadata.ts';
import {kindOfHeading} from './sections.ts';

const titleKeys = ['job title', 'jobtitle', 'position title', 'role title', 'position', 'role', 'job', 'title', 'name'];

/** Nouns that end or head a job's name. Source: the editors' own list. */
const jobNoun =
  /\b(engineer|developer|programmer|architect|designer|manager|director|head|lead|officer|analyst|scientist|researcher|specialist|consultant|assistant|associate|administrator|coordinator|organi[sz]er|writer|editor|translator|interpreter|strategist|marketer|marketing|recruiter|partner|representative|executive|president|vp|vice president|chief|c[etfopm]o|intern(ship)?|trainee|apprentice|technician|operator|instructor|teacher|tutor|trainer|professor|lecturer|nurse|physician|therapist|accountant|controller|auditor|lawyer|counsel|paralegal|clerk|agent|advisor|adviser|evangelist|advocate|producer|illustrator|artist|animator|photographer|planner|buyer|driver|mechanic|electrician|chef|cook|server|barista|cashier|sales|support|tester|qa|sre|devops|fellow|postdoc|secretary|supervisor|foreman|hacker|owner|master|expert|generalist|librarian|biologist|chemist|physicist|economist|statistician|copywriter|content|growth|operations|recruitment|security|data|product|ux|ui|frontend|backend|full[- ]?stack)s?\b/i;

/** A text that names a job and is not a sentence. */
export const looksLikeTitle = (text: string): boolean =>
  text.length <= 120 && jobNoun.test(text) && !/[.?]\s|[.?]$/.test(text) && text.split(/\s+/).length <= 14;

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
    candidates.find(({entry}) => keyWords(entry.path.at(-1) ?? '') === 'title' && !isPageName(String(entry.value)));
  if (best === undefined) return undefined;
  if (isTemplated(best.entry.value)) return {status: 'unknown', reason: 'template-variable', span: best.entry.span};
  return metadataFact(best.entry, String(best.entry.value).replace(/\s+/g, ' ').trim());
}

const isPageName = (text: string): boolean => /^(careers?|jobs?|job openings?|home|index|work with us|join us|openings?)$/i.test(text.trim());

function fromText({blocks}: Posting): Fact<string> | undefined {
  const headings = blocks.filter((block) => block.type === 'heading' && block.text.length <= 120);
  const first = headings[0];
  const named = headings.find((block, index) => (index === 0 || block.depth <= 2) && looksLikeTitle(block.text) && !isSectionName(block));
  const heading = first !== undefined && first.depth === 1 && !isSectionName(first) && !isPageName(first.text) ? first : named;
  if (heading !== undefined) return fromBlock(heading, heading.text, looksLikeTitle(heading.text));
  for (const block of blocks) {
    const labelled = /^(?:job title|title|position|role)\s*:\s*(\S.{2,100})$/im.exec(block.text)?.[1];
    if (labelled !== undefined && looksLikeTitle(labelled)) return fromBlock(block, labelled, true);
  }
  const opening = blocks[0];
  if (opening?.type === 'paragraph' && opening.text.length < 80 && looksLikeTitle(opening.text) && !/[.:!]$/.test(opening.text)) {
    return fromBlock(opening, opening.text, false);
  }
  return undefined;
}

const isSectionName = ({text}: Block): boolean => {
  const kind = kindOfHeading(text);
  return kind !== undefined && !(looksLikeTitle(text) && normalise(text).split(' ').length > 2 && kind !== 'about-company');
};

const fromBlock = (block: Block, text: string, certain: boolean): Fact<string> => ({
  value: text.trim(),
  evidence: [block.span],
  origin: 'text',
  certain,
});

function fromFileName({source}: Posting): Fact<string> | undefined {
  const name = source.path.split(/[\\/]/).at(-1)?.replace(/\.[a-z]+$/i, '') ?? '';
  const text = name.replace(/[-_]+/g, ' ').replace(/^\d[\d ]*/, '').trim();
  if (!looksLikeTitle(text)) return undefined;
  const value = text.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
  return {value, evidence: [{start: source.bodyStart, end: source.bodyStart}], origin: 'text', certain: false};
}
