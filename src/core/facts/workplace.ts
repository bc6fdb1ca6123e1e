import type {Fact, MetadataValue, Posting, Section, Span, Unknown, Workplace} from '../types.ts';
import {valueLabels} from './data/headings.ts';
import {benignRemote, byException, optionalRemote, workplaceHint, workplaceSigns} from './data/workplace.ts';
import {keyWords, type Line, labelOf, lineSpan, linesOf, straightQuotes} from './lines.ts';
import {
  isTemplated,
  isUnknown,
  metadataFact,
  metadataMatching,
  templatedAt,
  unknownFrom,
} from './metadata.ts';
import {resolvePlace} from './places.ts';

/** Strength from which words are exact: days in the office, "no remote", a model by its name. */
const exact = 5;

/** Remote, hybrid or on-site: by a field, by what the text says plainest; a bare place of work means on-site. */
export function readWorkplace(
  posting: Posting,
  sections: readonly Section[],
  place: Fact<string> | Unknown | undefined,
): Fact<Workplace> | Unknown | undefined {
  const keyed = workplaceOfMetadata(posting);
  if (isUnknown(keyed)) return keyed;
  const told = workplaceOfLines(sections);
  // Where a field and the text differ, exact words of the text weigh more than a box that was ticked.
  if (keyed !== undefined)
    return told !== undefined && told.strength >= exact && told.value === 'hybrid' ? toFact(told) : keyed;
  if (told !== undefined)
    return toFact(told.isOption && isPlaceOfWork(place) ? {...told, value: 'hybrid'} : told);
  const unknown = unknownFrom(posting.holes, /\b(location|remote|workplace|details)\b/);
  if (unknown !== undefined) return unknown;
  // A field of an applicant tracking system names the office that hires, not where the work is done.
  if (place === undefined || isUnknown(place) || !place.certain) return undefined;
  if (/^(?:global(?:ly)?|worldwide|anywhere|remote)\b/i.test(place.value))
    return {...place, value: 'remote', certain: false};
  // In the posting's own words or fields a place is where the work is done; one that a site or a system keeps may be an office.
  const isOwn = place.origin === 'text' || place.origin === 'front-matter';
  if (!isOwn || isRegion(place.value)) return undefined;
  return {value: 'onsite', evidence: place.evidence, origin: place.origin, certain: false};
}

/** A town, where people can come to work. */
const isPlaceOfWork = (place: Fact<string> | Unknown | undefined): boolean =>
  place !== undefined && !isUnknown(place) && place.certain && !isRegion(place.value);

/** "Europe", "UK/EMEA" and "South Carolina" are no place to come to. */
const isRegion = (text: string): boolean => isRegionName(text) || isWiderThanCity(text);

function isWiderThanCity(text: string): boolean {
  const {country, region, city} = resolvePlace(text);
  return city === undefined && (country ?? region) !== undefined && !text.includes(',');
}

const isRegionName = (text: string): boolean =>
  /^(?:(?:the )?(?:uk|us|usa|eu|europe|emea|apac|latam|americas?|north america|asia|africa|nationwide|various|multiple)(?: locations?)?(?:\s*(?:\/|,|&|and|or)\s*|$))+$/i.test(
    text.trim(),
  );

/** What the text says of the workplace, whatever the fields say. */
export function workplaceOfText(sections: readonly Section[]): Fact<Workplace> | undefined {
  const told = workplaceOfLines(sections);
  return told === undefined ? undefined : toFact(told);
}

interface Told {
  readonly value: Workplace;
  readonly strength: number;
  /** The words, as offsets into the line's text. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** Remote work is offered to those who want it, as a benefit. */
  readonly isOption: boolean;
}

const toFact = ({value, span, strength}: Told): Fact<Workplace> => ({
  value,
  evidence: [span],
  origin: 'text',
  certain: strength >= 4,
});

function workplaceOfLines(sections: readonly Section[]): Told | undefined {
  let best: Told | undefined;
  for (const line of linesOf(sections, true)) {
    const told = workplaceOfLine(line);
    if (told !== undefined && (best === undefined || told.strength > best.strength)) best = told;
  }
  return best;
}

/** What a line says of the workplace in its plainest words. */
export function workplaceOfLine(line: Line): Told | undefined {
  if (!workplaceHint.test(line.text)) return undefined;
  const label = labelOf(line);
  const labelled =
    label !== undefined && (valueLabels.workplace.test(label.label) || valueLabels.place.test(label.label));
  const demand = line.section.kind === 'requirements' || line.section.kind === 'nice-to-have';
  const isBenign = (asked: boolean): boolean => asked && benignRemote.test(line.text);
  let best: Told | undefined;
  const text = straightQuotes(line.text);
  const lower = text.toLowerCase();
  for (const {value, strength, words, pattern} of workplaceSigns) {
    if (words?.some((word) => lower.includes(word)) === false) continue;
    const match = pattern.exec(text);
    if (match === null) continue;
    if (strength < 4 && line.section.kind === 'responsibilities') continue;
    if (
      value === 'remote' &&
      strength < exact &&
      (isBenign(demand || strength < 4) || byException.test(line.text))
    )
      continue;
    const weight =
      strength + (labelled ? 3 : 0) - (demand ? 1 : 0) + (line.section.kind === 'location' ? 2 : 0);
    if (best === undefined || weight > best.strength)
      best = {
        value,
        strength: weight,
        from: match.index,
        to: match.index + match[0].length,
        span: lineSpan(line, match.index, match.index + match[0].length),
        isOption: value === 'remote' && optionalRemote.test(line.text),
      };
  }
  return best;
}

const workplaceKey =
  /\b(remote|remoteness\w*|hybrid|on ?site|telecommut\w*|location|locations|workplace|work ?place type|work (?:model|mode|style|persona|arrangement)|working model|job ?location|job ?location ?type|subtitle|city|office|offices|type|where|pitch|summary|short description|tags?)\b/;

/** What the fields say, the plainest first: a switch, the name of a model, a place with a word on it; at last the title. */
export function workplaceOfMetadata(posting: Posting): Fact<Workplace> | Unknown | undefined {
  const found: {readonly fact: Fact<Workplace>; readonly rank: number}[] = [];
  for (const entry of metadataMatching(posting, /^(?:job )?title$/)) {
    const besideJob = /[([|,/:–—-]\s*(?:\p{L}+ ){0,2}(?:remote|hybrid|on-?site)\b/iu.test(
      String(entry.value),
    );
    const value = besideJob ? workplaceOfValue(String(entry.value)) : undefined;
    if (value !== undefined) found.push({fact: metadataFact(entry, value), rank: -1});
  }
  for (const entry of metadataMatching(posting, workplaceKey)) {
    if (isTemplated(entry.value)) return templatedAt(entry.span);
    const switched = workplaceOfSwitch(entry);
    const value = switched ?? workplaceOfValue(String(entry.value));
    if (value !== undefined)
      found.push({fact: metadataFact(entry, value), rank: rankOf(entry, switched, value)});
  }
  return found.sort((a, b) => b.rank - a.rank)[0]?.fact;
}

/** A model of work that is named tells most, then a switch, then a word beside a place; hybrid before its halves. */
function rankOf({path}: MetadataValue, switched: Workplace | undefined, value: Workplace): number {
  const named =
    /\bwork(?: ?place| ?model| ?mode| ?style| persona| arrangement| location type|ing model)/.test(
      keyWords(path.at(-1) ?? ''),
    );
  return (named ? 4 : switched === undefined ? 0 : 2) + (value === 'hybrid' ? 1 : 0);
}

/** `remote: true`, `hybrid: yes`, `on_site: true`; a "no" to remote says on-site only where a person wrote it. */
function workplaceOfSwitch({path, value, origin}: MetadataValue): Workplace | undefined {
  const key = keyWords(path.at(-1) ?? '');
  const yes = /^(?:true|yes|fully|full|100%)$/i.test(String(value));
  const no = /^(?:false|no|none)$/i.test(String(value));
  if (/\bhybrid\b/.test(key)) return yes ? 'hybrid' : undefined;
  if (/\bon ?site\b/.test(key)) return yes ? 'onsite' : undefined;
  if (!/\b(?:remote|telecommut\w*)\b/.test(key)) return undefined;
  return yes ? 'remote' : no && origin === 'front-matter' ? 'onsite' : undefined;
}

function workplaceOfValue(text: string): Workplace | undefined {
  if (/\bhybrid\b|^flexible$/i.test(text)) return 'hybrid';
  if (/\b(?:no|not) remote\b/i.test(text)) return 'onsite';
  if (/\b(?:mostly|mainly|partly|partially) remote\b/i.test(text)) return 'hybrid';
  if (/\b(?:remote|telecommute|anywhere|worldwide|work from home)\b/i.test(text)) return 'remote';
  if (/\b(?:on-?site|in-?office|in-?person)\b/i.test(text)) return 'onsite';
  return undefined;
}
