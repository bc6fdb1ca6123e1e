import {sourceSpan} from '../parse/index.ts';
import type {Duty, Fact, Posting, Section, Status} from '../types.ts';
import {
  closedMark,
  closedSentence,
  notThisJob,
  redirectKey,
  redirectSentence,
  statusFields,
} from './data/status.ts';
import {keyWords, lineSpan, linesOf, sectionFinder, straightQuotes} from './lines.ts';
import {metadataFact, metadataMatching} from './metadata.ts';

/** Whether the job takes no applications, or the page holds no posting but the way to it; undefined where it is open. */
export function readStatus(
  posting: Posting,
  {sections, duties, demands}: StatusInput,
): Fact<Status> | undefined {
  return (
    closedInText(posting, sections) ??
    closedInFields(posting) ??
    redirectOf(posting, {sections, duties, demands})
  );
}

interface StatusInput {
  readonly sections: readonly Section[];
  readonly duties: readonly Duty[];
  readonly demands: readonly Duty[];
}

function closedInText(posting: Posting, sections: readonly Section[]): Fact<Status> | undefined {
  for (const line of linesOf(sections, true)) {
    if (line.text.length > 60 && line.block.type !== 'heading') continue;
    const match = closedMark.exec(line.text);
    if (match !== null)
      return {
        value: 'closed',
        evidence: [lineSpan(line, match.index, match.index + match[0].length)],
        origin: 'text',
        certain: true,
      };
  }
  const sectionOf = sectionFinder(sections);
  for (const {block, text, start, end} of posting.sentences) {
    const kind = sectionOf(block)?.kind;
    const isOfTheWork = kind === 'responsibilities' || (kind === 'requirements' && block.type === 'item');
    const words = straightQuotes(text);
    if (isOfTheWork || !closedSentence.test(words) || notThisJob.test(words)) continue;
    return {value: 'closed', evidence: [sourceSpan(block, start, end)], origin: 'text', certain: true};
  }
  return undefined;
}

function closedInFields({source}: Posting): Fact<Status> | undefined {
  const field = source.metadata.find(({path, value}) =>
    statusFields.some(
      ({key, closed}) => key.test(keyWords(path.at(-1) ?? '')) && closed.test(String(value).trim()),
    ),
  );
  return field && metadataFact<Status>(field, 'closed');
}

/** Words below which a text that points elsewhere holds no posting of its own. Editors' advice. */
const shortestPosting = 60;

function redirectOf(posting: Posting, {sections, duties, demands}: StatusInput): Fact<Status> | undefined {
  const words = posting.sentences.reduce((sum, {words: own}) => sum + own.length, 0);
  if (words >= shortestPosting || duties.length > 1 || demands.length > 1) return undefined;
  const field = metadataMatching(posting, redirectKey).find(({value}) => /^https?:\/\/./.test(String(value)));
  if (field !== undefined) return metadataFact<Status>(field, 'redirect');
  const isLinked = posting.blocks.some(({links, text}) => links.length > 0 || /https?:\/\//.test(text));
  if (!isLinked) return undefined;
  for (const line of linesOf(sections)) {
    const match = redirectSentence.exec(line.text);
    if (match === null) continue;
    const span = lineSpan(line, match.index, match.index + match[0].length);
    return {value: 'redirect', evidence: [span], origin: 'text', certain: false};
  }
  return undefined;
}
