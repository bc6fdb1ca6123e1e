import type {Experience, Fact, Level, MetadataValue, Posting, Section} from '../types.ts';
import {valueLabels} from './data/headings.ts';
import {forBeginners, otherPersons, personsAssistant, titleLevels} from './data/levels.ts';
import {numberWords} from './data/measures.ts';
import {looksLikeTitle} from './job-title.ts';
import {isDenied, type Line, labelOf, lineSpan, linesOf} from './lines.ts';
import {metadataFact, metadataMatching} from './metadata.ts';

/** The levels that a title names with the words that name them. Words of another person's level do not count. */
export function levelsOfTitle(title: string): {readonly level: Level; readonly word: string}[] {
  const own = title.replace(personsAssistant, '').replace(otherPersons, '');
  return titleLevels.flatMap(([level, pattern]) => {
    const word = pattern.exec(own)?.[0].trim();
    return word ? [{level, word}] : [];
  });
}

/** The level by the title; where that is silent, by a field, a label or a plain word of the text. */
export function readLevel(
  posting: Posting,
  title: Fact<string> | undefined,
  sections: readonly Section[],
): Fact<Level> | undefined {
  const named = title && levelsOfTitle(title.value)[0];
  if (title !== undefined && named !== undefined)
    return {value: named.level, evidence: title.evidence, origin: title.origin, certain: title.certain};
  return (
    readLabelledLevel(posting, sections) ??
    levelOfProse(sections, title?.value) ??
    levelInOtherWords(sections)
  );
}

/** "Level: senior", in a field or in the text. */
export function readLabelledLevel(posting: Posting, sections: readonly Section[]): Fact<Level> | undefined {
  for (const entry of metadataMatching(posting, valueLabels.level)) {
    const found = typeof entry.value === 'string' ? levelsOfTitle(entry.value)[0] : undefined;
    if (found !== undefined) return metadataFact(entry, found.level);
  }
  for (const line of linesOf(sections, true)) {
    const label = labelOf(line);
    if (label === undefined || !valueLabels.level.test(label.label)) continue;
    const found = levelsOfTitle(label.value)[0];
    if (found !== undefined)
      return {
        value: found.level,
        evidence: [lineSpan(line, label.valueStart, line.text.length)],
        origin: 'text',
        certain: true,
      };
  }
  return undefined;
}

/** Lines from the top of which one may name the job once more. Editors' judgement. */
const topLines = 3;

/** "Freshers can apply", or "Senior Baker" as a line below a title such as "Join our bakery". */
function levelInOtherWords(sections: readonly Section[]): Fact<Level> | undefined {
  for (const [index, line] of linesOf(sections).entries()) {
    const {text, block} = line;
    const isTitle = index < topLines && block.type === 'paragraph' && looksLikeTitle(text);
    const value =
      isTitle && !/[.:!]|.{60}/.test(text)
        ? levelsOfTitle(text)[0]?.level
        : forBeginners.test(text)
          ? 'junior'
          : undefined;
    if (value === undefined) continue;
    return {value, evidence: [lineSpan(line, 0, text.length)], origin: 'text', certain: false};
  }
  return undefined;
}

const plainLevel =
  /\b(entry[- ]level|junior[- ]level|mid[- ]level|senior[- ]level)(?: (?:position|role|job|hire|opportunity)\b|\s*$|\s*[|·,])/i;

/** "This is an entry-level role"; "we are looking for a senior baker" under the title "Baker". */
function levelOfProse(sections: readonly Section[], title: string | undefined): Fact<Level> | undefined {
  const noun = /\p{L}{3,30}$/u.exec(title ?? '')?.[0];
  const wanted =
    noun &&
    new RegExp(
      String.raw`\b(?:looking for|seeking|hiring|recruiting|need|searching for) an? (?:[\w-]{1,20},? ){0,2}?(junior|mid-level|senior) (?:[\w/&-]{1,20} ){0,3}?${noun}\b`,
      'i',
    );
  for (const line of linesOf(sections)) {
    const match = plainLevel.exec(line.text) ?? (wanted ? wanted.exec(line.text) : null);
    if (match?.[1] === undefined || isDenied(line.text, match.index)) continue;
    const word = match[1].toLowerCase();
    const value: Level = word.startsWith('senior') ? 'senior' : word.startsWith('mid') ? 'mid' : 'junior';
    return {
      value,
      evidence: [lineSpan(line, match.index, match.index + match[0].length)],
      origin: 'text',
      certain: false,
    };
  }
  return undefined;
}

const count = `(?:\\d{1,2}|${Object.keys(numberWords).slice(0, 15).join('|')})`;
const yearsPattern = new RegExp(
  String.raw`(?<![\d.$£€,/-])\b(?<low>${count})(?:\s?\(\d{1,2}\))?(?<plus>\s?\+|[- ]plus\b|\s?or more\b)?(?:\s?(?:-|–|—|to|or)\s?(?<high>${count})(?:\s?\+)?)?[- ]?\s?(?:years?|yrs?|PQE)\b['’]?(?=(?<after>.{0,90}))`,
  'gi',
);
const ageOrTenure =
  /^[\s-]*(?:old\b|ago\b|in a row|of age|long\b|from now|in business|of history|anniversary|college|university|degree|undergraduate|plan\b|contract|term\b|vesting|cliff|warranty)/i;
const beforeOther =
  /\b(?:for the (?:last|past)|over the (?:last|past|next)|in the (?:last|past|next)|within|for over|every|after|founded|next|last|past|first|another|additional|substitut\w*|of aggregated|aged?|each of your|first)\s*(?:an?\s|the\s)?$/i;
const experienceWord =
  /\b(?:experience|PQE|expertise|background|track record|practice|work(?:ing|ed)?|industry|professional|in (?:a|the|an?) )\b|\bdesigning|building|developing|managing|leading|writing|shipping/i;

/** Every minimum number of years that the posting asks of an applicant, in its text or in a field. */
export function readExperience(posting: Posting, sections: readonly Section[]): Experience[] {
  const found: Experience[] = metadataMatching(posting, /\bexperience\b/).flatMap((entry) =>
    typeof entry.value === 'string' ? yearsOfField(entry.value, entry) : [],
  );
  for (const line of linesOf(sections, true)) {
    for (const {minYears, maxYears, start, end, certain} of yearsOfLine(line)) {
      const high = maxYears === undefined ? {} : {maxYears};
      found.push({minYears, ...high, span: lineSpan(line, start, end), origin: 'text', certain});
    }
  }
  return found;
}

/** The minimums of years that a line asks of an applicant; `start` and `end` are offsets into its text. */
export function yearsOfLine(line: Line): {
  readonly minYears: number;
  readonly maxYears?: number;
  readonly start: number;
  readonly end: number;
  readonly certain: boolean;
}[] {
  // "A team with 13+ years of experience" is what one gets, and not what one needs.
  if (line.section.kind === 'benefits') return [];
  const demand = line.section.kind === 'requirements' || line.section.kind === 'nice-to-have';
  return [...line.text.matchAll(yearsPattern)].flatMap((match) => {
    const {low = '', high, after = ''} = match.groups ?? {};
    const before = line.text.slice(Math.max(0, match.index - 60), match.index);
    const clause = after.split(/[.;](?:\s|$)/)[0] ?? '';
    if (
      ageOrTenure.test(after) ||
      beforeOther.test(before) ||
      /\b(?:substitut|in lieu|aggregated|combined (?:\w+ )?(?:experience|total|years))|\bcombined $/i.test(
        before + clause,
      )
    )
      return [];
    if (!experienceWord.test(match[0] + clause) && !(demand && experienceWord.test(before)) && !demand)
      return [];
    if (
      /\b(?:we|our|company|team|has|have been|us)\b[^.]{0,40}$/i.test(before) &&
      !/\b(?:you|looking for|need|candidate|someone|require)/i.test(before) &&
      !demand
    )
      return [];
    const minYears = numberOf(low);
    if (minYears === 0 || minYears > 30) return [];
    const end = match.index + match[0].length;
    const maxYears = high === undefined ? {} : {maxYears: numberOf(high)};
    return [{minYears, ...maxYears, start: match.index, end, certain: demand}];
  });
}

function yearsOfField(text: string, {span, origin}: MetadataValue): Experience[] {
  const [match] = text.matchAll(yearsPattern);
  const {low = '', high} = match?.groups ?? {};
  const minYears = numberOf(low);
  if (low === '' || !(minYears > 0 && minYears <= 30)) return [];
  return [{minYears, ...(high === undefined ? {} : {maxYears: numberOf(high)}), span, origin, certain: true}];
}

const numberOf = (text: string): number => numberWords[text.toLowerCase()] ?? Number(text);
