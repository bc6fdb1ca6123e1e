import type {Fact, Posting, Section, Unknown} from '../types.ts';
import {employmentTypes, employmentWordings, otherDays} from './data/employment-types.ts';
import {valueLabels} from './data/headings.ts';
import {isDenied, type Line, labelOf, lineSpan, linesOf, normalise} from './lines.ts';
import {metadataFact, unknownFrom} from './metadata.ts';

/** Characters of a field that names the type, and of a title that holds it; longer ones are text. */
const longestValue = 80;
const longestTitle = 160;

const titleOfAdviser = /\bconsultants?\b/gi;

/** Full-time, part-time, contract, internship, permanent or volunteer, as a key, a label or the text says. */
export function readEmploymentType(
  posting: Posting,
  sections: readonly Section[],
  title: string | undefined,
): Fact<string> | Unknown | undefined {
  for (const entry of posting.source.metadata) {
    if (typeof entry.value !== 'string') continue;
    // The title of a consultant does not say what contract is offered.
    const isTitle = /^(?:job_?)?(?:title|name)$/i.test(entry.path.at(-1) ?? '');
    const words = entry.value.replace(/_/g, ' ').replace(isTitle ? titleOfAdviser : '', '');
    const type = employmentTypes.find(([, pattern]) => pattern.test(words));
    if (type !== undefined && entry.value.length < (isTitle ? longestTitle : longestValue))
      return metadataFact(entry, type[0]);
  }
  if (title !== undefined && /\bintern(?:ship)?s?\b/i.test(title)) {
    return {value: 'internship', evidence: [], origin: 'text', certain: true};
  }
  for (const line of linesOf(sections, true)) {
    if (isDemand(line)) continue;
    for (const [value, pattern] of employmentTypes) {
      const match = pattern.exec(line.text);
      if (match === null || (value === 'contract' && isDenied(line.text, match.index))) continue;
      const label = labelOf(line);
      const sure = label !== undefined && valueLabels.employmentType.test(label.label);
      const near = normalise(line.text.slice(Math.max(0, match.index - 60), match.index + 80));
      if (
        !sure &&
        value === 'contract' &&
        !/\b(position|role|job|basis|contract$|contractor|freelance|assignment|month|until|term|employment|hire[ds]?)\b/.test(
          near,
        )
      )
        continue;
      if (
        !sure &&
        value === 'permanent' &&
        !/\b(position|role|job|basis|contract|full|location|tenured?|indefinite|post|appointment)\b/.test(
          near,
        )
      )
        continue;
      if (
        !sure &&
        /full[- ]time (?:staff|employees?|team|students?)\b|paid software/i.test(line.text.slice(match.index))
      )
        continue;
      if (/\bauthori[sz]ed to work $/i.test(line.text.slice(0, match.index))) continue;
      return {
        value,
        evidence: [lineSpan(line, match.index, match.index + match[0].length)],
        origin: 'text',
        certain: sure,
      };
    }
  }
  return (
    typeInOtherWords(sections) ??
    unknownFrom(posting.holes, /\b(employment|job ?type|contract|job details)\b/)
  );
}

/** What is asked of applicants, unless it is when they are there. */
const isDemand = ({section, block, text}: Line): boolean =>
  (section.kind === 'requirements' || section.kind === 'nice-to-have') &&
  block.type === 'item' &&
  !/\bavailab/i.test(text);

/** "Two mornings a week", "seasonal post", "no end date": terms without the name of the type, but not of others' work or of leave. */
function typeInOtherWords(sections: readonly Section[]): Fact<string> | undefined {
  for (const line of linesOf(sections, true)) {
    const {text, section} = line;
    if (isDemand(line) || /^(?:responsibilities|about|benefits)/.test(section.kind)) continue;
    for (const [value, pattern] of employmentWordings) {
      const match = pattern.exec(text);
      if (match === null || isDenied(text, match.index)) continue;
      if (value.endsWith('-time') && otherDays.test(text)) continue;
      const evidence = [lineSpan(line, match.index, match.index + match[0].length)];
      return {value, evidence, origin: 'text', certain: false};
    }
  }
  return undefined;
}
