import {joinWords} from '../../rule/text.ts';
import {severities} from '../../rule/types.ts';
import {rank} from '../findings.ts';
import {plainText} from '../message.ts';
import {locationInFile, nameOf} from '../place.ts';
import type {ComparedPosting, ReportedFinding, ReportedPosting} from '../schema.ts';
import {many} from '../verdict.ts';

/** What a posting is called in a sentence: its title, else its file. */
export const titleOf = (posting: {
  readonly path: string;
  readonly pointer?: string | undefined;
  readonly title: string | null;
}): string => posting.title ?? nameOf(posting);

/** A change of score in a few words, such as “+17 (was 71)”. */
export function changeInWords({change, before, after}: ComparedPosting): string {
  if (change === 'deleted') return 'deleted';
  if (before === null || after === null) return change === 'added' ? 'new' : '';
  if (after === before) return 'no change';
  return `${after > before ? '+' : '−'}${Math.abs(after - before)} (was ${before})`;
}

/** Findings with the gravest first; of those the new ones, where that is known, and then the ones that gain most. */
export const worstFirst = <Item extends ReportedFinding>(
  findings: readonly Item[],
  isNew: (finding: Item) => boolean = () => false,
): Item[] =>
  findings.toSorted(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      Number(isNew(b)) - Number(isNew(a)) ||
      b.points.gain - a.points.gain,
  );

/** Whether a finding is new in what changed; false for all where nothing is compared, or the posting itself is new. */
export const isNewIn =
  (change: ComparedPosting | undefined) =>
  ({fingerprint}: ReportedFinding): boolean =>
    change !== undefined && change.change !== 'added' && change.newFindings.includes(fingerprint);

/** What a message says first: what is wrong. */
export const firstSentence = (message: string): string => /^.*?[.!?](?=\s|$)/.exec(message)?.[0] ?? message;

/** What to fix first, as every report orders it. */
export const fixFirstOf = ({score, findings}: ReportedPosting) =>
  score.fixFirst.flatMap(({fingerprint, gain, scoreAfter}) => {
    const finding = findings.find((candidate) => candidate.fingerprint === fingerprint);
    return finding === undefined ? [] : [{finding, gain, scoreAfter}];
  });

/** What holds the grade down, whatever the points. */
export function capInWords({score, findings}: ReportedPosting): string {
  const capping = findings.find(({fingerprint}) => fingerprint === score.cappedBy);
  return capping === undefined
    ? ''
    : `The grade can be no better than ${capping.caps} while this stands (line ${capping.location.start.line}): ${firstSentence(capping.message)}`;
}

/** How far the score could go once all of the posting is known. */
export const rangeInWords = ({range}: ReportedPosting['score']): string =>
  range === undefined
    ? ''
    : `Between ${range.lowest} and ${range.highest} once your site’s template is filled in: it hides what ${joinWords(range.rules)} ${range.rules.length > 1 ? 'look' : 'looks'} at.`;

const familyWords: Readonly<Record<string, string>> = {
  technology: 'postings for work on software',
  other: 'postings for work outside software',
  all: 'postings',
};

/** Where the score stands among real postings. */
export const standingInWords = ({standing}: ReportedPosting['score']): string =>
  standing === undefined
    ? ''
    : `${standing.percentile >= 50 ? `Higher than ${standing.percentile}` : `Lower than ${100 - standing.percentile}`} of 100 real ${familyWords[standing.family]} (${standing.count} measured on ${standing.measured}).`;

/** What it takes to mend a finding. */
export const effortInWords: Readonly<Record<ReportedFinding['effort'], string>> = {
  1: 'a word or a line',
  2: 'some sentences',
  3: 'a part to write, or facts to ask for',
};

/** What a step of what to fix first takes, and what the score is then; taking away what caps the grade is worth more than its points. */
export const stepInWords = ({effort, caps}: ReportedFinding, scoreAfter: number): string =>
  `${effortInWords[effort]}; score then: ${scoreAfter}${caps === undefined ? '' : ', and the grade is no longer held down'}`;

/** How many findings a posting has of each severity, in words. */
export function countsOf({findings}: ReportedPosting): string {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [many(count, severity)];
  });
  return counts.length === 0 ? 'nothing to mend' : counts.join(', ');
}

/** What a finding's related place says, with its line where that is another. */
export function relatedWords(
  {ruleId, message, location: {start}}: ReportedFinding['related'][number],
  finding: Pick<ReportedFinding, 'ruleId' | 'location'>,
): string {
  const isElsewhere = start.line !== finding.location.start.line;
  if (ruleId === finding.ruleId) return isElsewhere ? `Line ${start.line}: ${message}` : message;
  return isElsewhere ? `${ruleId}, line ${start.line}: ${message}` : `${ruleId}: ${message}`;
}

/** Places that a message names, so that one about a word said a hundred times stays a message. */
const shownPlaces = 10;

interface Wording {
  /** Makes a text harmless that comes from the posting. */
  readonly clean?: (text: string) => string;
  /** Makes a link of the words for the place that is the finding's related one of this index. */
  readonly link?: (words: string, index: number) => string;
}

/** A finding in words for tools that show one text for each: what is wrong, and what else stands there. */
export function wordsOf(
  {message, ruleId, messageId, location, related}: ReportedFinding,
  {clean = plainText, link = (words) => words}: Wording = {},
): string {
  const {line} = location.start;
  const again = related.flatMap((other, index) =>
    other.ruleId === ruleId && other.messageId === messageId ? [{...other.location.start, index}] : [],
  );
  const places = again
    .slice(0, shownPlaces)
    .map(({line: at, column, index}) => link(at === line ? `${at}:${column}` : `${at}`, index));
  const more = again.length > places.length ? ` and ${again.length - places.length} more` : '';
  const others = related
    .filter((other) => other.ruleId !== ruleId || other.messageId !== messageId)
    .slice(0, shownPlaces);
  return [
    clean(message),
    ...(places.length > 0 ? [`Also on line${again.length > 1 ? 's' : ''} ${places.join(', ')}${more}.`] : []),
    ...new Set(others.map((other) => clean(relatedWords(other, {ruleId, location})))),
  ].join(' ');
}

/** Where a finding stands in what its file holds, to follow its words; nothing where that is the place in the file. */
export function placeWithin(posting: ReportedPosting, {location}: ReportedFinding): string {
  const {line} = location.start;
  const {pointer} = posting;
  if (locationInFile(posting, location) !== undefined) return '';
  return plainText(
    pointer === undefined ? ` (Line ${line} of its text.)` : ` (Line ${line} of the text at ${pointer}.)`,
  );
}

/** It can be put in as it stands; what is to be filled in first cannot. */
export const isReady = ({kind}: ReportedFinding['suggestions'][number]): boolean => kind !== 'insert';
