import type {Fact, MetadataValue, Posting, Section, Unknown} from '../types.ts';
import {valueLabels} from './data/headings.ts';
import {placeLabel, placeWordings} from './data/place.ts';
import {looksLikeTitle} from './job-title.ts';
import {keyWords, labelOf, lineSpan, linesOf, sentenceAround} from './lines.ts';
import {
  isKnown,
  isTemplated,
  metadataFact,
  metadataMatching,
  metadataText,
  textFact,
  unknownFrom,
} from './metadata.ts';
import {resolvePlace} from './places.ts';

const placeText =
  /\bin[- ]person in (?:sunny |downtown )?(\p{Lu}[\p{L}.'-]+(?:,? \p{Lu}[\p{L}.'-]+){0,3})|\bremote (?:in|within|from|across) (?:the )?(\p{Lu}[\p{L}.'-]+(?:(?:,? | (?:and|or) )\p{Lu}[\p{L}.'-]+){0,5})|\b(?:[Ll]ocated|[Bb]ased) (?:in|out of|at) (?:the |our |downtown |central |the heart of |the cent(?:er|re) of )?(\p{Lu}[\p{L}.'-]+(?:(?:,? | (?:and|or) )\p{Lu}[\p{L}.'-]+){0,4})|\boffices? (?:is |are |located )?in (?:the |downtown |central )?(\p{Lu}[\p{L}.'-]+(?:,? \p{Lu}[\p{L}.'-]+){0,3})|\bour (\p{Lu}[\p{L}.'-]+(?:,? \p{Lu}[\p{L}.'-]+){0,2}) offices?\b|\b(?:[Jj]oin|[Pp]art of) (?:our|the|a) (?:[a-z-]{2,20} ){0,3}team in (?!Sales|Marketing|Engineering|Product|Finance|Operations|Design|Research|Legal|Support|Customer|Data|Software|Human)(\p{Lu}\p{Ll}[\p{L}.'-]+(?:,? \p{Lu}[\p{L}.'-]+){0,2})(?=[.,!)]|$)|\bat our (?!Main\b|Head\b|Local\b|New\b)(\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?) (?:[Bb]ranch|[Cc]linic|[Dd]epot|[Ss]tore|[Cc]ampus)\b|\blocated (anywhere)\b/u;

/** What is left of "the University of Leeds" where a name with "of" is cut. */
const partOfName = /^(?:University|College|School|Institute|Cent(?:er|re)|City|Department)$/;

/** Hours and sentences under the heading of the place name none. */
const saysMore =
  /\b(?:hours?|schedule|shifts?|a\.?m\.?|p\.?m\.?)\b|^(?:this|the) (?:job|role|position) is\b|^(?:we|you)\b.*[.!]$/i;

/** “Work location: One location”, as a form of a job board fills it in. */
const countsPlaces =
  /^(?:one|multiple|various|several|in person|single|many) ?(?:locations?|places?|sites?)?$/i;

const workplaceWords =
  /\b(?:remote|hybrid|on[- ]?site|in[- ]office|full[- ]?time|part[- ]?time|permanent|contract)\b/i;
const cityLine =
  /^\p{Lu}[\p{L} .'-]{1,30}, ?(?:[A-Z]{2}\b|\p{Lu}[\p{L} ]{2,25})(?:, ?\p{Lu}[\p{L} ]{2,25})?$/u;

/** The place in a line of particulars under the title, such as "Leeds, on site | Full-time | £27,000 a year". */
function placeInHeader(text: string): string | undefined {
  if (text.length > 160 || /[.!?]\s/.test(text)) return undefined;
  const parts = text.split(/[|·•]|\s[–—-]\s/).map((part) => part.trim());
  const remote = parts
    .map((part) => /^(?:remote|hybrid|on[- ]?site) (?:in|within|from|across) (.{2,80})$/i.exec(part)?.[1])
    .find((part) => part !== undefined);
  if (remote !== undefined) return remote;
  const city = parts.find((part) => cityLine.test(part) && !looksLikeTitle(part));
  if (city !== undefined) return city;
  if (parts.length < 2 || !workplaceWords.test(text)) return undefined;
  const [place] = parts.filter(
    (part) =>
      /^\p{Lu}/u.test(part) &&
      !/[$£€\d]{2}.{0,60}(?:a|per|\/)/.test(part) &&
      part.replace(workplaceWords, '').replace(/[^\p{L}]/gu, '').length > 2 &&
      !workplaceWords.test(part.split(/[,(]/)[0] ?? ''),
  );
  return place?.split(/[,(] ?(?=(?:remote|hybrid|on[- ]?site))/i)[0];
}

/** Blocks from the top among which a heading that is nothing but a place says where the job is. Editors' judgement. */
const topBlocks = 4;

/** "#### Ghent, Belgium" below the title. */
const placeAsHeading = (text: string, index: number): string | undefined =>
  index > 0 && index < topBlocks && cityLine.test(text) && isKnownPlace(text) ? text : undefined;

const placeKey =
  /^(?:job )?(?:locations?|place|city|office|offices|location name|job location|where|country|region|state|province|address|address locality|location restrictions?|candidate required location|applicant location)$/;

/** Every place that a field names; city, region and country in fields of their own are one place. */
export function placesOfMetadata(posting: Posting): Fact<string>[] {
  const named = metadataMatching(posting, placeKey).filter(
    ({value}) => typeof value === 'string' && !isTemplated(value),
  );
  const part = (pattern: RegExp): MetadataValue | undefined =>
    named.find(({path}) => pattern.test(keyWords(path.at(-1) ?? '')));
  const [city, region, country] = [
    part(/\bcity|locality\b/),
    part(/^(?:region|state|province)$/),
    part(/^country$/),
  ];
  const whole = named.filter((entry) => entry !== city && entry !== region && entry !== country);
  const joined = [city, region, country].flatMap((entry) =>
    entry === undefined ? [] : [metadataText(entry)],
  );
  const first = city ?? region ?? country;
  return [
    ...whole.map((entry) => metadataFact(entry, metadataText(entry))),
    ...(first === undefined ? [] : [metadataFact(first, joined.join(', '))]),
  ];
}

/** Every place that a labelled line names: "Country: Canada". */
export function placesOfLines(sections: readonly Section[]): Fact<string>[] {
  const found: Fact<string>[] = [];
  for (const line of linesOf(sections, true)) {
    const label = labelOf(line);
    if (label === undefined || label.value.length > 100) continue;
    const name = label.label.replace(/^job (?:- )?/, '').replace(/^(?:province|state)(?:\/\w+)?$/, 'region');
    if (!valueLabels.place.test(name)) continue;
    const evidence = [lineSpan(line, label.valueStart, label.valueStart + label.value.length)];
    found.push({value: label.value, evidence, origin: 'text', certain: true});
  }
  return found;
}

/** The place of work, as a key, a label or a sentence names it. */
export function readPlace(
  posting: Posting,
  sections: readonly Section[],
): Fact<string> | Unknown | undefined {
  const subtitle = metadataMatching(posting, /^(?:subtitle|tagline|summary|excerpt|overview)$/).flatMap(
    (entry) => {
      const text = metadataText(entry);
      const named = /\b(?:in|at) (\p{Lu}[\p{L} .,-]{1,60})\.?$/u.exec(text)?.[1];
      const place = placeInHeader(text) ?? (named !== undefined && isKnownPlace(named) ? named : undefined);
      return place === undefined ? [] : [metadataFact(entry, place)];
    },
  )[0];
  const keyed =
    metadataMatching(posting, placeKey).find(({value}) => typeof value === 'string') ??
    // “workplace: Hannover DE”
    metadataMatching(posting, /^workplace$/).find(
      ({value}) => typeof value === 'string' && /^\p{Lu}\p{Ll}/u.test(value) && !workplaceWords.test(value),
    );
  if (keyed !== undefined) return textFact(keyed);
  let inText: Fact<string> | undefined = subtitle;
  for (const line of linesOf(sections, true)) {
    const label = labelOf(line);
    if (
      label !== undefined &&
      (valueLabels.place.test(label.label) ||
        (placeLabel.test(label.label) && !workplaceWords.test(label.value))) &&
      label.value.length < 200 &&
      !countsPlaces.test(label.value)
    ) {
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
      !saysMore.test(line.text) &&
      inText?.certain !== true
    ) {
      inText = {
        value: line.text,
        evidence: [lineSpan(line, 0, line.text.length)],
        origin: 'text',
        certain: true,
      };
    }
    const isHeading = line.block === line.section.heading;
    const header = isHeading
      ? placeAsHeading(line.text, posting.blocks.indexOf(line.block))
      : line.section.heading === undefined || line.section.kind === 'title'
        ? placeInHeader(line.text)
        : undefined;
    if (header !== undefined && inText === undefined) {
      const at = line.text.indexOf(header);
      inText = {
        value: header,
        evidence: [lineSpan(line, at, at + header.length)],
        origin: 'text',
        certain: true,
      };
    }
    const match = placeText.exec(line.text);
    const value = match?.slice(1).find((group) => group !== undefined) ?? '';
    if (match !== null && inText === undefined && !partOfName.test(value)) {
      const sure = /^located in/i.test(match[0]) && /^located/i.test(line.text.trim());
      inText = {
        value,
        evidence: [lineSpan(line, match.index, match.index + match[0].length)],
        origin: 'text',
        certain: sure,
      };
    }
  }
  return (
    inText ??
    placeInProse(sections) ??
    placeOfEmployer(sections) ??
    unknownFrom(posting.holes, /\b(location|city|office|job details)\b/)
  );
}

/** "Copy Editor (Leeds)", "Cook – Mill House, Leeds" and "Lecturer, Mill College, Denmark" name the place after the job. */
export function placeInTitle(title: Fact<string> | Unknown | undefined): Fact<string> | undefined {
  if (title === undefined || !isKnown<Fact<string>>(title)) return undefined;
  const name = [/[([]([^()[\]]{2,40})[)\]]\s*$/, seat, namedAfterPlace, lastOfTitle]
    .map((pattern) => pattern.exec(title.value)?.[1])
    .find((found) => found !== undefined && (isKnownPlace(found) || ofRegion.test(found)));
  return name === undefined ? undefined : {...title, value: name, certain: false};
}

/** “South King County”: no list holds it, and it can be nothing else. */
const ofRegion = /^\p{Lu}[\p{L} ]{2,30} (?:County|Area|Region|District|Valley|Borough|Township|Province)$/u;

/** A sentence that speaks of the job, and a name of a place in it. */
const ofTheJob =
  /\b(?:looking for|hiring|seeking|searching for|join|position|role|job|vacancy|work(?:s|ing)?|people|candidates|applicants|anyone|offices?|studio|salon|restaurant|shop|store|clinic|warehouse|team)\b/i;
/** Such a sentence where others speak of the people or the company. */
const ofTheWork =
  /\b(?:work is|(?:position|role|job|vacancy) (?:is|will be)|this (?:position|role|job)|our (?:\p{L}+ )?(?:offices?|studio|shop|headquarters))\b/iu;
const ofTravel = /\b(?:travel|trips?|visits?|field ?work)\b/i;
const placeName =
  /\b(?:in|across|throughout|around|near)(?: the)?(?: heart of| centre of| center of| downtown| central| greater| beautiful| sunny| scenic| vibrant| historic)? (\p{Lu}(?:[\p{L}'’-]|(?<=\b\p{L}{1,2})\.)+(?:,? \p{Lu}[\p{L}.'’-]+){0,3})/gu;
/** "Mill College, Denmark": where an institution has its seat. */
const seat =
  /\b(?:University|College|Institute|Academy|School|Hospital|Museum)(?: (?:of|for)(?: \p{Lu}\p{L}+){1,3})?, (?!\p{L}+ (?:University|College|Institute|Academy|School|Hospital|Museum)\b)(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:, \p{Lu}\p{L}+)?)/u;
/** "University of Leeds". */
const namedAfterPlace = /\bUniversity of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})/u;
/** "City of Leeds", "First Church of Leeds", "University of Leeds", "Leeds City Council": who employs names the place. */
const employerOfPlace =
  /\b(?:University|College|Church|City|Town|County|Borough|Village) of (?!(?:the|God|England|Scotland|Christ|Applied|Arts?|Technology|Sciences?|Education|Music|Economics|Medicine|Engineering|Business|Law|Nursing)\b)(?:\p{Lu}\p{L}+ (?:at|in|,) )?(\p{Lu}\p{L}+(?: (?!University|College|Library|Department|School|Faculty|Council)\p{Lu}\p{L}+)?)|\b(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:City|County|Town|Borough|Parish) (?:Council|Government|Schools|Library|Hall)\b/u;
const wordOfTown = "(?!(?:Street|Road|Rd|Lane|Avenue|Ave|Drive)\\b)\\p{Lu}[\\p{L}.'’-]+";
/** The last line of an address: "Salem, OR 97301", "Leeds LS1 4DY"; what stands before it may be a street. */
const addressLine = new RegExp(
  `(?<![\\p{L}-])(${wordOfTown}(?: ${wordOfTown}){0,2}),? (?:[A-Z]{2}\\.?,?(?: \\|)? {1,3}(?:\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})\\b`,
  'u',
);
/** A pin or a globe stands for the word "location". */
const pinned = /(?:\u{1F4CD}|[\u{1F30D}-\u{1F30F}])\uFE0F? ?(\p{Lu}[\p{L}.,'’ -]{1,60})/u;
/** Not a field of work that is a city too. */
const lastOfTitle =
  /(?:,|\s[–—|-]|\bin) ?(?!(?:Mobile|Nice|Reading|Split)\b)(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})$/u;
const timeZones = /\b(?:in|within|across) (?:the )?(\p{Lu}[\p{L},/& ]{1,60}?(?: US)?) time ?zones?\b/u;

/** A place that a sentence on the job names in passing, where it is one that is known, or time zones to live in. */
function placeInProse(sections: readonly Section[]): Fact<string> | undefined {
  for (const line of linesOf(sections, true)) {
    const {kind} = line.section;
    const ofOthers = kind === 'requirements' || kind === 'nice-to-have' || kind === 'about-company';
    const beside = cityBeside(line.text);
    const speaksOfJob = beside !== undefined || (ofOthers ? ofTheWork : ofTheJob).test(line.text);
    if (!speaksOfJob) continue;
    const named = [...line.text.matchAll(placeName)].find(
      ({1: name = '', index}) => isKnownPlace(name) && !ofTravel.test(sentenceAround(line.text, index)),
    );
    const other = ofTravel.test(line.text) ? undefined : (beside ?? seatIn(line.text));
    const match = named ?? timeZones.exec(line.text) ?? other;
    if (match?.[1] === undefined) continue;
    const evidence = [lineSpan(line, match.index, match.index + match[0].length)];
    return {value: withoutStop(match[1].trim()), evidence, origin: 'text', certain: false};
  }
  return undefined;
}

/** Where nothing else names a place, the employer's address or name may, or where people live and work. */
function placeOfEmployer(sections: readonly Section[]): Fact<string> | undefined {
  const lines = linesOf(sections, true);
  for (const pattern of [pinned, addressLine, employerOfPlace, ...placeWordings]) {
    for (const line of lines) {
      const match = pattern.exec(line.text);
      const value = match?.slice(1).find((group) => group !== undefined);
      if (match === null || value === undefined) continue;
      const evidence = [lineSpan(line, match.index, match.index + match[0].length)];
      return {value: withoutStop(value.trim()), evidence, origin: 'text', certain: false};
    }
  }
  return undefined;
}

/** "On site, Unit 13, Leeds (parking)": a city among the particulars of a short line on where the work is done. */
function cityBeside(text: string): RegExpExecArray | undefined {
  if (text.length > 120 || !/\b(?:on-?site|hybrid|remote|in[- ]office)\b/i.test(text)) return undefined;
  return [...text.matchAll(/(?<=[,(|:–-] ?)(\p{Lu}[\p{L}.'’ -]{2,30})/gu)].find(
    ([, name = '']) => resolvePlace(name.trim()).city !== undefined,
  );
}

function seatIn(text: string): RegExpExecArray | undefined {
  for (const pattern of [seat, namedAfterPlace]) {
    const match = pattern.exec(text);
    if (match !== null && isKnownPlace(match[1] ?? '')) return match;
  }
  return undefined;
}

const withoutStop = (name: string): string => name.replace(/\.$/, '');

/** Also of a part of a city: "Berlin-Mitte". */
function isKnownPlace(name: string): boolean {
  const {country, region, city} = resolvePlace(withoutStop(name).replace(/-\p{Lu}\p{L}+$/u, ''));
  return (city ?? region ?? country) !== undefined;
}
