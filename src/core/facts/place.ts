import type {Fact, Posting, Section, Span, Unknown, Workplace} from '../types.ts';
import {valueLabels} from './data/headings.ts';
import {type Line, labelOf, lineSpan, linesOf, normalise} from './lines.ts';
import {isTemplated, metadataFact, metadataMatching, unknownFrom} from './metadata.ts';

/** Signs of where the work is done; the strongest found wins. */
const workplaceSigns: readonly {
  readonly value: Workplace;
  readonly strength: number;
  readonly pattern: RegExp;
}[] = [
  {
    value: 'hybrid',
    strength: 5,
    pattern:
      /\bhybrid(?:[- ](?:work\w*|role|position|model|team|schedule|remote|set-?up|office|job|policy|arrangement|basis|days)\b|\s*(?:[)/(:–]|$))|(?:\b(?:work|is|are|be|type|remote|LI-|or)|[(:/–-])\s?hybrid\b/i,
  },
  {
    value: 'hybrid',
    strength: 5,
    pattern:
      /\b\d(?:\s?[-–]\s?\d)? days? (?:a|per|each|every)? ?(?:week )?(?:in|from|at) (?:the |our )?(?:\w+ )?(?:office|home|studio|shop|site|lab)|(?:office|studio|shop|lab) (?:\d|one|two|three|four) days?\b/i,
  },
  {
    value: 'hybrid',
    strength: 5,
    pattern:
      /\b(?:mainly|mostly|partly|partially|primarily|largely) (?:work(?:ing)? )?remote(?:ly)?|remote \d\b|(?:some )?time in (?:the|our) [\w ]{0,25}office|office is required|remote work(?:ing)? (?:is )?an option|remote with (?:occasional|some|regular)|(?:office|home) and (?:from )?(?:home|office)\b|split (?:your time|between).{0,30}(?:office|home)|preference for (?:someone |people |candidates )?in-person|(?:occasional|flexible|partial) (?:remote|home) work|work(?:ing)? from home (?:some|part|one|two|1|2|days)|remote (?:days|partially)|home office days|option to work (?:remotely|from home)\b.{0,40}(?:days|part)|some remote|remot(?:e|ing|ely) some of the time|days? (?:of )?remote|remote\s*\/\s*hybrid|office\s*\/\s*remote/i,
  },
  {
    value: 'onsite',
    strength: 6,
    pattern:
      /\b(?:no|not a?|isn't|cannot be|non-?)[ -]?remote\b|not (?:open to|offering|available for) remote|on-?site only|must be on-?site/i,
  },
  {
    value: 'remote',
    strength: 4,
    pattern:
      /\b(?:100 ?%|fully|completely|entirely|all|permanently)[ -]remote|work (?:remotely )?from (?:anywhere|wherever)|remote[- ](?:first|only)|\bremote (?:position|role|job|opportunity|within|in (?:the )?[A-Z]|from|across|worldwide|anywhere|OK)|(?:position|role|job|team) (?:is|can be|may be)(?: performed| done| worked)?(?: \w+)?[ -]remote|work (?:100% |fully |completely )?remotely|(?:open to|hire|hiring) remote|(?:distributed|remote) (?:team|company|organi[sz]ation|workforce|environment)|telecommut|#LI-Remote|home[- ]based|anywhere in (?:the )?[A-Z]|work from (?:\(?almost\)? ?)?anywhere|distributed over too many time ?zones|work from home\b/i,
  },
  {
    value: 'remote',
    strength: 3,
    pattern:
      /\bremote(?:ly)?\b(?! (?:areas?|sensing|control|communit|villag|sites?|procedure|access|monitoring|support|server|desktop|stakeholders|machines?|file|repositor|users?|customers?))/i,
  },
  {
    value: 'onsite',
    strength: 4,
    pattern:
      /\b(?:on-?site|in-?office|in-person|(?<=[(,|:] ?)on site|(?:work(?:ing)?|based|fully|job is|role is|position is) (?:on site|in person))\b(?! (?:interviews?|events?|meetings?|visits?|retreats?|training|workshops?|gatherings?|or|technical|project|support|childcare|gym|once|twice|conferences?|assessment))/i,
  },
  {
    value: 'onsite',
    strength: 3,
    pattern:
      /\b(?:position|role|job|you(?:'ll| will)? (?:be )?) ?(?:is )?(?:located|based|work(?:ing)?) (?:in|at|out of|from) (?:our )?[\p{L} ]{0,25}(?:office|headquarters|HQ|studio|lab|campus)|^located in \p{Lu}|\brelocat(?:e|ion) to\b|\bwork(?:ing)? (?:from|in|at|out of) (?:our|the) [\p{L} ]{0,20}(?:office|HQ|headquarters|studio)/iu,
  },
];

const benignRemote =
  /\b(?:experience|comfortable|worked?) (?:in|with|working) [^.]{0,30}remote|remote (?:and|or) (?:on-?site )?(?:colleagues|customers)/i;

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
  if (place === undefined || 'status' in place || !place.certain) return undefined;
  return {value: 'onsite', evidence: place.evidence, origin: place.origin, certain: false};
}

function workplaceOfMetadata(posting: Posting): Fact<Workplace> | Unknown | undefined {
  const pattern =
    /\b(remote|location|locations|workplace|work ?place type|job ?location|job ?location ?type|subtitle|city|office|type|where|pitch|summary|short description)\b/;
  let found: Fact<Workplace> | undefined;
  for (const entry of metadataMatching(posting, pattern)) {
    const key = keyIsRemote(entry.path.at(-1) ?? '');
    const text = String(entry.value);
    if (isTemplated(text)) return {status: 'unknown', reason: 'template-variable', span: entry.span};
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

const placeText =
  /\bremote (?:in|within|from|across) (?:the )?(\p{Lu}[\p{L}.'-]+(?:(?:,? | (?:and|or) )\p{Lu}[\p{L}.'-]+){0,5})|\b(?:[Ll]ocated|[Bb]ased) (?:in|out of|at) (?:the |our |downtown )?(\p{Lu}[\p{L}.'-]+(?:(?:,? | (?:and|or) )\p{Lu}[\p{L}.'-]+){0,4})|\boffices? (?:is |are |located )?in (?:the |downtown |central )?(\p{Lu}[\p{L}.'-]+(?:,? \p{Lu}[\p{L}.'-]+){0,3})|\bour (\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?) office\b/u;

const workplaceWords =
  /\b(?:remote|hybrid|on[- ]?site|in[- ]office|full[- ]?time|part[- ]?time|permanent|contract)\b/i;
const cityLine =
  /^\p{Lu}[\p{L} .'-]{1,30}, ?(?:[A-Z]{2}\b|\p{Lu}[\p{L} ]{2,25})(?:, ?\p{Lu}[\p{L} ]{2,25})?$/u;

/** The place in a line of particulars under the title, such as "Leeds, on site | Full-time | £27,000 a year". */
function placeInHeader(text: string): string | undefined {
  if (text.length > 160 || /[.!?]\s/.test(text)) return undefined;
  const parts = text.split(/\s*[|·•]\s*|\s+[–—-]\s+/).map((part) => part.trim());
  const remote = parts
    .map((part) => /^(?:remote|hybrid|on[- ]?site) (?:in|within|from|across) (.{2,80})$/i.exec(part)?.[1])
    .find((part) => part !== undefined);
  if (remote !== undefined) return remote;
  const city = parts.find((part) => cityLine.test(part));
  if (city !== undefined) return city;
  if (parts.length < 2 || !workplaceWords.test(text)) return undefined;
  const [place] = parts.filter(
    (part) =>
      /^\p{Lu}/u.test(part) &&
      !/[$£€\d]{2,}.*(?:a|per|\/)/.test(part) &&
      part.replace(workplaceWords, '').replace(/[^\p{L}]/gu, '').length > 2 &&
      !workplaceWords.test(part.split(/[,(]/)[0] ?? ''),
  );
  return place?.split(/[,(] ?(?=(?:remote|hybrid|on[- ]?site))/i)[0];
}

/** The place of work, as a key, a label or a sentence names it. */
export function readPlace(
  posting: Posting,
  sections: readonly Section[],
): Fact<string> | Unknown | undefined {
  const subtitle = metadataMatching(posting, /^(?:subtitle|tagline|summary|excerpt)$/).flatMap((entry) => {
    const place = placeInHeader(String(entry.value));
    return place === undefined ? [] : [metadataFact(entry, place)];
  })[0];
  const keyed = metadataMatching(
    posting,
    /^(?:job )?(?:locations?|city|office|offices|location name|job location|where|country|region|address|address locality)$/,
  ).find(({value}) => typeof value === 'string');
  if (keyed !== undefined) {
    if (isTemplated(keyed.value)) return {status: 'unknown', reason: 'template-variable', span: keyed.span};
    return metadataFact(keyed, String(keyed.value));
  }
  let inText: Fact<string> | undefined = subtitle;
  for (const line of linesOf(sections, true)) {
    const label = labelOf(line);
    if (label !== undefined && valueLabels.place.test(label.label) && label.value.length < 200) {
      const value =
        label.value.split(/[,(;:]\s?(?=(?:remote|hybrid|on[- ]?site|two|three|\d))/i)[0]?.trim() ?? '';
      return {
        value,
        evidence: [lineSpan(line, label.valueStart, label.valueStart + value.length)],
        origin: 'text',
        certain: true,
      };
    }
    if (
      line.section.kind === 'location' &&
      line.block !== line.section.heading &&
      line.text.length < 200 &&
      inText?.certain !== true
    ) {
      inText = {
        value: line.text,
        evidence: [lineSpan(line, 0, line.text.length)],
        origin: 'text',
        certain: true,
      };
    }
    const header =
      line.section.heading === undefined || line.section.kind === 'title'
        ? placeInHeader(line.text)
        : undefined;
    if (header !== undefined && inText === undefined && line.block !== line.section.heading) {
      const at = line.text.indexOf(header);
      inText = {
        value: header,
        evidence: [lineSpan(line, at, at + header.length)],
        origin: 'text',
        certain: true,
      };
    }
    const match = placeText.exec(line.text);
    if (match !== null && inText === undefined) {
      const value = match.slice(1).find((group) => group !== undefined) ?? '';
      const sure = /^located in/i.test(match[0]) && /^located/i.test(line.text.trim());
      inText = {
        value,
        evidence: [lineSpan(line, match.index, match.index + match[0].length)],
        origin: 'text',
        certain: sure,
      };
    }
  }
  return inText ?? unknownFrom(posting.holes, /\b(location|city|office|job details)\b/);
}

const employmentTypes: readonly (readonly [string, RegExp])[] = [
  ['internship', /\binternships?\b|\bapprenticeships?\b/i],
  ['full-time', /\bfull[- _]?time\b|\bFT\b|\b(?:3[5-9](?:\.\d+)?|40) hours? (?:a|per) week/i],
  [
    'part-time',
    /\bpart[- _]?time\b|\b(?:1\d|2\d|30)(?: ?[-–] ?\d\d)? hours? (?:a|per|each) week|\b[1-4](?: or [1-4])? days (?:a|per) week\b(?! (?:in|from|at|on|remote))/i,
  ],
  [
    'contract',
    /\b(?:contract(?:or)?|freelance|fixed[- ]term|temporary|consultan(?:t|cy)|W-?2|1099)\b(?! (?:negotiat|manage|law|review))|\b\d+[- ](?:month|year)s?[- ](?:contract|term|fixed|position)/i,
  ],
  ['permanent', /\bpermanent\b/i],
];

/** Full-time, part-time, contract, internship or permanent, as a key, a label or the text says. */
export function readEmploymentType(
  posting: Posting,
  sections: readonly Section[],
  title: string | undefined,
): Fact<string> | Unknown | undefined {
  for (const entry of posting.source.metadata) {
    if (typeof entry.value !== 'string') continue;
    const type = employmentTypes.find(([, pattern]) => pattern.test(String(entry.value)));
    if (type !== undefined && entry.value.length < 80) return metadataFact(entry, type[0]);
  }
  if (title !== undefined && /\bintern(ship)?\b/i.test(title)) {
    return {value: 'internship', evidence: [], origin: 'text', certain: true};
  }
  for (const line of linesOf(sections, true)) {
    if (line.section.kind === 'requirements' || line.section.kind === 'nice-to-have') continue;
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
        !/\b(position|role|job|basis|contract|full|location)\b/.test(near)
      )
        continue;
      if (
        !sure &&
        /full[- ]time (?:staff|employees?|team|students?)\b|paid software/i.test(line.text.slice(match.index))
      )
        continue;
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
