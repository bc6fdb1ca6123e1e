import type {Fact, Posting, Section, Unknown} from '../types.ts';
import {employmentTypes} from './data/employment-types.ts';
import {valueLabels} from './data/headings.ts';
import {labelOf, lineSpan, linesOf, normalise} from './lines.ts';
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
    const demand = line.section.kind === 'requirements' || line.section.kind === 'nice-to-have';
    if (demand && line.block.type === 'item' && !/\bavailab/i.test(line.text)) continue;
    for (const [value, pattern] of employmentTypes) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
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
  return unknownFrom(posting.holes, /\b(employment|job ?type|contract|job details)\b/);
}
