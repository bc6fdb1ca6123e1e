import {sourceSpan} from '../parse/index.ts';
import type {Fact, Posting, Section, SectionKind, Unknown} from '../types.ts';
import {headingFinder, labelOf, lineSpan, linesOf, sectionFinder, wholeSpan} from './lines.ts';
import {metadataMatching, textFact} from './metadata.ts';

/** Capitalised words in Latin letters; classes of all scripts would take long to compile. */
const name = String.raw`[A-ZÀ-Þ][\wÀ-ɏ&.'’-]*(?: (?:(?:&|and|of|the|for|de) )?[A-ZÀ-Þ][\wÀ-ɏ&.'’-]*){0,4}`;
/** "Example Ltd is looking for …", "Join Example Ltd as …", "At Example Ltd, we …". */
const sentences: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?:Here )?[Aa]t )?(${name}),? (?:is|are) (?:currently |now |actively )?(?:looking|hiring|seeking|searching|recruiting)\b`,
    'u',
  ),
  new RegExp(
    String.raw`^(${name}) (?:seeks|needs|is (?:an?|the|one|on|building|creating|developing))\b`,
    'u',
  ),
  new RegExp(String.raw`\b[Aa]t (${name}),? we\b`, 'u'),
  new RegExp(String.raw`\b[Jj]oin (${name})(?: as| and|\b)`, 'u'),
];
/** Sections whose sentences have the applicant for their subject. */
const ofApplicants: ReadonlySet<SectionKind> = new Set(['requirements', 'nice-to-have', 'responsibilities']);
const noName =
  /^(?:We|Our|The|This|You|Your|It|They|He|She|Here|There|In|As|If|Are|Do|Join|Us|Team|Role|Position|Job|Candidate|Applicant|Company|Description|Overview|About|Responsibilities|Requirements|Who|What|Why|How|Work|Least|Any|Every|Each|All)$/;

/** The employer's name, as a field, a label, a heading "About …" or a sentence gives it. */
export function readEmployer(
  posting: Posting,
  sections: readonly Section[],
): Fact<string> | Unknown | undefined {
  const [keyed] = metadataMatching(
    posting,
    /^(?:(?:hiring )?(?:company|employer|organi[sz]ation)(?: name)?|legal entity)$/,
  ).filter(({value}) => typeof value === 'string');
  if (keyed !== undefined) return textFact(keyed);
  return fromLabel(sections) ?? fromHeading(sections) ?? fromSentences(posting, sections);
}

function fromLabel(sections: readonly Section[]): Fact<string> | undefined {
  for (const line of linesOf(sections, true)) {
    const label = labelOf(line);
    if (label === undefined || !/^(?:company|employer|organi[sz]ation)(?: name)?$/.test(label.label))
      continue;
    if (ofApplicants.has(line.section.kind) || label.value.split(' ').length > 6) continue;
    const evidence = [lineSpan(line, label.valueStart, line.text.length)];
    return {value: label.value.trim(), evidence, origin: 'text', certain: true};
  }
  return undefined;
}

const aboutHeading = new RegExp(String.raw`^About (?!Us\b|You\b|The\b|This\b|Our\b|Your\b)(${name})$`, 'u');

function fromHeading(sections: readonly Section[]): Fact<string> | undefined {
  for (const {heading, kind} of sections) {
    const found =
      heading === undefined || kind !== 'about-company' ? undefined : aboutHeading.exec(heading.text)?.[1];
    if (found !== undefined && heading !== undefined)
      return {value: found, evidence: [wholeSpan(heading)], origin: 'text', certain: true};
  }
  return undefined;
}

/** A name that sentences give, the most frequent first: one sentence alone may speak of a customer. */
function fromSentences({sentences: all}: Posting, sections: readonly Section[]): Fact<string> | undefined {
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const found = new Map<string, {count: number; span: Fact<string>['evidence'][number]}>();
  for (const {block, text, start} of all) {
    if (isHeading(block) || ofApplicants.has(sectionOf(block)?.kind ?? 'other')) continue;
    for (const pattern of sentences) {
      const match = pattern.exec(text);
      const value = match?.[1]?.replace(/['’]s$/, '');
      if (match === null || value === undefined || value.split(' ').every((word) => noName.test(word)))
        continue;
      const at = start + match.index + match[0].indexOf(value);
      const known = found.get(value);
      found.set(value, {
        count: (known?.count ?? 0) + 1,
        span: known?.span ?? sourceSpan(block, at, at + value.length),
      });
      break;
    }
  }
  const [best] = [...found].sort(([, a], [, b]) => b.count - a.count);
  if (best === undefined) return undefined;
  const [value, {count, span}] = best;
  return {value, evidence: [span], origin: 'text', certain: count > 1};
}
