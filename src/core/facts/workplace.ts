import type {Fact, Posting, Section, Span, Unknown, Workplace} from '../types.ts';
import {valueLabels} from './data/headings.ts';
import {benignRemote, workplaceHint, workplaceSigns} from './data/workplace.ts';
import {type Line, labelOf, lineSpan, linesOf} from './lines.ts';
import {isTemplated, metadataFact, metadataMatching, templatedAt, unknownFrom} from './metadata.ts';

/** Remote, hybrid or on-site, by what the posting says plainest; a bare place of work means on-site. */
export function readWorkplace(
  posting: Posting,
  sections: readonly Section[],
  place: Fact<string> | Unknown | undefined,
): Fact<Workplace> | Unknown | undefined {
  const keyed = workplaceOfMetadata(posting);
  if (keyed !== undefined) return keyed;
  let best: {value: Workplace; strength: number; span: Span} | undefined;
  const consider = (line: Line): void => {
    if (!workplaceHint.test(line.text)) return;
    for (const {value, strength, pattern} of workplaceSigns) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const label = labelOf(line);
      const labelled =
        label !== undefined &&
        (valueLabels.workplace.test(label.label) || valueLabels.place.test(label.label));
      const demand = line.section.kind === 'requirements' || line.section.kind === 'nice-to-have';
      if (strength < 4 && line.section.kind === 'responsibilities') continue;
      if (demand && strength < 4 && benignRemote.test(line.text)) continue;
      const weight =
        strength + (labelled ? 3 : 0) - (demand ? 1 : 0) + (line.section.kind === 'location' ? 2 : 0);
      if (best === undefined || weight > best.strength) {
        best = {value, strength: weight, span: lineSpan(line, match.index, match.index + match[0].length)};
      }
    }
  };
  for (const line of linesOf(sections, true)) consider(line);
  if (best !== undefined) {
    const {value, strength, span} = best;
    return {value, evidence: [span], origin: 'text', certain: strength >= 4};
  }
  const unknown = unknownFrom(posting.holes, /\b(location|remote|workplace|details)\b/);
  if (unknown !== undefined) return unknown;
  // A field of an applicant tracking system names the office that hires, not where the work is done.
  if (place === undefined || 'status' in place || !place.certain || place.origin === 'ats') return undefined;
  return {value: 'onsite', evidence: place.evidence, origin: place.origin, certain: false};
}

function workplaceOfMetadata(posting: Posting): Fact<Workplace> | Unknown | undefined {
  const pattern =
    /\b(remote|location|locations|workplace|work ?place type|job ?location|job ?location ?type|subtitle|city|office|type|where|pitch|summary|short description)\b/;
  let found: Fact<Workplace> | undefined;
  for (const entry of metadataMatching(posting, pattern)) {
    const key = keyIsRemote(entry.path.at(-1) ?? '');
    const text = String(entry.value);
    if (isTemplated(text)) return templatedAt(entry.span);
    const value =
      key && /^(true|yes|fully|full|100%)$/i.test(text)
        ? 'remote'
        : key && /^(false|no)$/i.test(text)
          ? 'onsite'
          : workplaceOfText(text);
    if (value === undefined) continue;
    found ??= metadataFact(entry, value);
  }
  return found;
}

const keyIsRemote = (key: string): boolean => /remote/i.test(key);

function workplaceOfText(text: string): Workplace | undefined {
  if (/\bhybrid\b/i.test(text)) return 'hybrid';
  if (/\b(?:no|not) remote\b/i.test(text)) return 'onsite';
  if (/\b(?:mostly|mainly|partly|partially) remote\b/i.test(text)) return 'hybrid';
  if (/\b(?:remote|telecommute|anywhere|worldwide|work from home)\b/i.test(text)) return 'remote';
  if (/\b(?:on-?site|in-?office|in-?person)\b/i.test(text)) return 'onsite';
  return undefined;
}
