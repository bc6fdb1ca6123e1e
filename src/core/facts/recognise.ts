import type {Block, Facts, Posting} from '../types.ts';
import {looksLikeTitle} from './job-title.ts';
import {straightQuotes} from './lines.ts';
import {factValue, isUnknown} from './metadata.ts';

const jobKeys =
  /^(job.*|position.*|employment.*|salary.*|location|apply.*|application.*|department|lever.*|compensation|clos(?:ing|es).*|deadline|vacancy.*)$/i;
const hiring =
  /\b(?:(?:position|job|vacancy) (?:is )?(?:now |currently )?(?:available|open)|looking to hire|(?:is|are|'re|currently|actively) (?:now |currently |actively |also )?(?:seeking|looking (?:for|to recruit)|searching for|hiring|recruiting)|seeks an?|(?:'d|would) like to (?:meet|hire)|to join (?:us|our)|(?:role|position|job) (?:is|will|reports)|(?:ph\.?d\.?|post-?doc\w*) (?:project|position|offer|opportunity|studentship|fellow\w*|will))\b/i;
const addressed =
  /\b(?:you(?:'ll| will)|we(?:'re| are) (?:looking|hiring|seeking)|apply|candidates?|applicants?|is hiring|this (?:role|position)|join (?:us|our))\b/i;

/** What a site calls the layout of its postings, and what a page calls itself. */
const layoutKey = /^(?:layout|collection|type)$/i;
const ofPostings = /^(?:jobs?|careers?|positions?|vacanc(?:y|ies))\b/i;
const calledPosting =
  /\b(?:job (?:description|opening|vacancy)|(?:position|job) (?:available|open)|we(?:['’]| a)re (?:hiring|recruiting))\b/i;
/** The folder that it lies in, and the link back to the list that it stands in. */
const folderOfPostings = /(?:^|[\\/])_?(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?)[\\/]/i;
const backToList = /^back to .{0,20}\b(?:jobs?|careers?|positions?|vacancies|openings?)\b/i;

/** The site or the page says that it is a posting. */
const isCalledSo = ({source, blocks}: Posting): boolean =>
  source.metadata.some(
    ({path, value}) =>
      (layoutKey.test(path.join('.')) && ofPostings.test(String(value))) ||
      (path.join('.') === 'title' && calledPosting.test(String(value))),
  ) ||
  folderOfPostings.test(source.path) ||
  blocks.slice(0, 3).some(({type, text}) => type === 'heading' && calledPosting.test(text)) ||
  blocks.slice(-3).some(({text}) => backToList.test(text));

/**
 * Whether a text is a job posting, by the parts that postings have and other pages lack.
 * @returns undefined where it is one, else why it is not, in words.
 */
export function whyNoPosting(posting: Posting, facts: Facts): string | undefined {
  const {path} = posting.source;
  if (
    /(?:^|[\\/])(?:readme|contributing|changelog|license|code_of_conduct|security|_index)\.\w+$/i.test(path)
  ) {
    return 'its name is that of a page about a project';
  }
  if (posting.blocks.slice(0, 3).some(isGuideTitle) || isGuide(posting))
    return 'it is a guide or a template for postings';
  if (listsOpenings(posting)) return 'it lists openings, each with a page of its own';
  const kinds = new Set(facts.sections.filter(({certain}) => certain).map(({kind}) => kind));
  const parts = [
    'responsibilities',
    'requirements',
    'nice-to-have',
    'benefits',
    'how-to-apply',
    'role-overview',
    'pay',
  ].filter((kind) => kinds.has(kind as 'pay')).length;
  const {title} = facts;
  const named = title !== undefined && (isUnknown(title) || looksLikeTitle(title.value)) ? 2 : 0;
  const keyed = Math.min(
    2,
    posting.source.metadata.filter(({path: keys}) => jobKeys.test(keys.at(-1) ?? '')).length,
  );
  const called = isCalledSo(posting) ? 3 : 0;
  const asks = Math.min(2, posting.sentences.filter(({text}) => addressed.test(straightQuotes(text))).length);
  const hires = posting.sentences.some(({text}) => hiring.test(straightQuotes(text))) ? 1 : 0;
  const offers = facts.pay.length > 0 || facts.apply.length > 0 ? 1 : 0;
  // What only jobs have: a kind of contract, years of experience, a last day to apply.
  const terms = Math.min(
    2,
    [facts.employmentType, facts.experience[0], facts.deadline].filter((fact) => fact !== undefined).length,
  );
  const stub = posting.sentences.length < 3 ? keyed : 0;
  const told = (['role-overview', 'responsibilities', 'requirements'] as const).filter((kind) =>
    factValue(facts.contains[kind]),
  ).length;
  const score =
    Math.min(4, Math.max(parts * 2, told)) +
    named +
    keyed * 2 +
    asks +
    hires +
    offers +
    terms +
    stub +
    called;
  if (score >= 6 && (parts > 0 || asks + keyed + called + terms >= 2)) return undefined;
  return parts === 0 && told === 0
    ? 'it has none of the parts of a job posting'
    : 'too little in it reads like a job posting';
}

/** At least three items, or headings, that are the name of a job and a link to its page. */
function listsOpenings({blocks}: Posting): boolean {
  const linked = blocks.filter(
    ({type, text, links}) =>
      (type === 'item' || type === 'heading') &&
      looksLikeTitle(text) &&
      links.some(({start, end, url}) => end - start >= text.length * 0.7 && !/^(?:#|mailto:)/i.test(url)),
  );
  return linked.length >= 3 && linked.length >= blocks.length * 0.1;
}

const guide =
  /\b(?:templates?|how to (?:write|create|hire|make|prepare)|guide(?:lines?)? (?:to|for)|checklist|tips for|samples?|interview questions)\b/i;

const isGuideTitle = ({type, depth, text}: Block): boolean =>
  type === 'heading' && depth <= 2 && text.length <= 120 && guide.test(text);

const isGuide = ({source}: Posting): boolean =>
  source.metadata.some(({path, value}) => path.join('.') === 'title' && guide.test(String(value)));
