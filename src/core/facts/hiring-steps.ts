import type {Fact, HiringStep, HiringStepKind, Posting, Section, Unknown} from '../types.ts';
import {hiringSigns, noStep, speaksToApplicant, startKey, tellsOfApplicants} from './data/hiring-steps.ts';
import {type Line, lineSpan, linesOf, sentenceAround, straightQuotes} from './lines.ts';
import {isKnown, isTemplated, metadataMatching} from './metadata.ts';

/** What happens from applying to the first day, each kind of step where it is first told. */
export function readHiringProcess(
  posting: Posting,
  {
    sections,
    deadline,
  }: {readonly sections: readonly Section[]; readonly deadline: Fact<string> | Unknown | undefined},
): HiringStep[] {
  const found: HiringStep[] = [];
  const add = (step: HiringStep): void => {
    if (!found.some(({kind}) => kind === step.kind)) found.push(step);
  };
  for (const {value, span, origin} of metadataMatching(posting, startKey)) {
    if (!isTemplated(value)) add({kind: 'start', text: String(value), span, origin, certain: true});
  }
  if (isKnown(deadline)) {
    const [span] = deadline.evidence;
    if (span !== undefined)
      add({kind: 'deadline', text: deadline.value, span, origin: deadline.origin, certain: true});
  }
  for (const line of linesOf(sections, true)) {
    const text = straightQuotes(line.text);
    const about = aboutApplying(line);
    if (isOfTheWork(line) || !(about || tellsOfApplicants.test(text)) || isQuestion(line)) continue;
    for (const {kind, sure, pattern} of hiringSigns) {
      const match = sure || about ? pattern.exec(text) : null;
      if (match === null || noStep.test(sentenceAround(text, match.index))) continue;
      if (isEmptyHeading(line, kind) && !/\d/.test(match[0])) continue;
      const span = lineSpan(line, match.index, match.index + match[0].length);
      add({kind, text: match[0], span, origin: 'text', certain: about});
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const aboutApplying = ({section: {kind}}: Line): boolean =>
  kind === 'hiring-process' || kind === 'how-to-apply';

/** Interviews that the job itself consists of, or that one has led before; and not what follows a list of duties. */
const isOfTheWork = ({section: {kind}, block, text}: Line): boolean =>
  (kind === 'responsibilities' && (block.type === 'item' || !speaksToApplicant.test(text))) ||
  ((kind === 'requirements' || kind === 'nice-to-have') && block.type === 'item');

/** What applicants are asked to answer: "What was the hardest decision you have made?" */
const isQuestion = ({section, block, text}: Line): boolean =>
  block !== section.heading && /\?\W{0,9}$/.test(text);

/** A heading alone tells of no step; a day may stand below it. */
const isEmptyHeading = ({block, section}: Line, kind: HiringStepKind): boolean =>
  block === section.heading && (section.blocks.length === 0 || (kind !== 'start' && kind !== 'deadline'));
