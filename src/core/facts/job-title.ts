import {jobNoun} from './data/job-nouns.ts';

/** A text that names a job and is not a sentence. */
export const looksLikeTitle = (text: string): boolean =>
  text.length <= 120 && jobNoun.test(text) && !/[.?]\s|[.?]$/.test(text) && text.split(/\s+/).length <= 14;

/** Small letters name the job too, but for those who are named because they lead, hire or stand beside it. */
const jobWill =
  /(?<=^|, )(?:[Tt]he|[Tt]his|[Oo]ur) ((?:\p{Lu}[\p{L}/&-]{0,30} (?:(?:of|and|&) )?){1,6}|(?:(?!hiring|line)\p{Ll}[\p{L}-]{1,30} ){0,2}(?!(?:manager|director|lead|head|supervisor|recruiter|founder|owner|partner)s? )\p{Ll}{4,20} )(?=(?:will|shall)\b)/u;

/** "The Copy Editor will check …" as what it says to the reader: "you will check …". */
export const addressed = (text: string): string =>
  text.replace(jobWill, (words, name: string) =>
    looksLikeTitle(name) || hiredStudent.test(name) ? 'you ' : words,
  );

/** A student who is hired, and not one who is taught. */
const hiredStudent = /\b(?:graduate|ph\.?d|doctoral|master's) (?:student|candidate) $/i;

/** The job's name without what follows it: "Copy Editor at Example Ltd", "Writer: three-month contract". */
export function plainTitle(text: string): string {
  const folded = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^.{2,40} is (?:looking for|hiring|seeking) (?:an? )?/, '')
    .replace(/^\((?:\p{Ll}|now |coming|open|closed|filled|expired|new\b)[^)]{0,40}\)\s+(?=\p{Lu})/u, '')
    .replace(
      /^[^\p{L}\p{N}(.]*(?:now hiring|hiring|we(?:'re|’re| are) (?:now )?hiring|vacancy|wanted|job (?:opening|posting|title|opportunity))\s*[:!–—-]\s*(?=\p{L})/iu,
      '',
    )
    .replace(
      /\s{0,3}\((?:(?:full|part)[- ]?time|remote|hybrid|on-?site|contract|permanent|(?:overtime-)?(?:non-?)?exempt|\d+ (?:months?|hours?)|position|role|&|and|\/|or|,|\s)+\)$/i,
      '',
    );
  const cut =
    / (?:at|@) (?:the )?\p{Lu}[\p{L}\p{N}.&' -]{1,50}$| ?: .{0,60}\b(?:contract|months?|full[- ]time|part[- ]time|remote)\b.{0,30}$/u.exec(
      folded,
    );
  const named = cut === null ? folded : folded.slice(0, cut.index);
  const name = withoutEmployer(named);
  return looksLikeTitle(name) ? name : folded;
}

const organisation =
  /\b(?:Society|Departments?|Dept\.?|University|Museum|Institutes?|College|Foundation|Archives?|Librar(?:y|ies)|Hospital|Council|Inc\.?|LLC|Ltd\.?|GmbH|Corp\.?|Corporation|Company|School|Trust|Association|Agency|Authority|Group|Holdings|Technologies|Solutions|Labs)\b/;

/** "Archivist - Town Museum" names the job and the employer. */
function withoutEmployer(text: string): string {
  const [name, rest] = text.split(/\s[–—|-]\s(?=[^–—|]{1,100}$)/);
  return name !== undefined &&
    rest !== undefined &&
    organisation.test(rest) &&
    looksLikeTitle(name) &&
    !looksLikeTitle(rest)
    ? name
    : text;
}
