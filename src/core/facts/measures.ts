import {sourceSpan} from '../parse/index.ts';
import type {Measure, Posting, Section, SectionKind, Sentence, Word} from '../types.ts';
import {massWords, numberWords, resultUnits, scaleNouns} from './data/measures.ts';
import {sectionFinder} from './lines.ts';

const digits = /^[#~]?\d[\d,.·]*(?:k|m|bn|b|\+|x|th|rd|nd|st|hr|h|hrs)?\+?$/i;
const stopBefore =
  /\b(?:version|v\.?|page|step|chapter|section|level|phase|iso|http|web|top|route|suite|room|floor|number|no|nr|ps|tier|grade|least|class|series|interview|round|stage|python|java|php|html|css|es|angular|c|soc|\$|£|€)\s?[.#]?$/i;
const notScale = /^(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|minutes?)$/i;
const benefitContext =
  /\b(?:vacation|holidays?|holiday|leave|pto|401|insurance|premiums?|paid|salary|bonus|equity|weekly|overlap|remote|committed|discount|match(?:ing)?|interview|openings?|vacanc\w+|positions?|legs?|references?|bullet|paragraphs?|words?|sentences?)\b/i;

/** Sections whose figures are demands, pay or steps, and not measures of the work. */
const elsewhere: ReadonlySet<SectionKind> = new Set([
  'requirements',
  'nice-to-have',
  'pay',
  'how-to-apply',
  'hiring-process',
]);
const vacancies = /\b(?:looking for|hiring|seeking|recruiting|need|openings? for)(?: \w+)?\s$/i;
const moneyOfScale =
  /^(?:\s?(?:m|mn|bn|million|billion)\b\+?)[^.]{0,25}\b(?:investment|funding|capital|revenue|raised|arr|turnover|sales|budget|assets|transactions|payments|valuation|gifts?|grants?|endowment|donations?|pipeline|opportunities|loans?|savings)\b/i;

/** Real measures of scale, result or target in the body: "1M users", "team of eight", "p95 under 200 ms". */
export function readMeasures({sentences}: Posting, sections: readonly Section[]): Measure[] {
  const sectionOf = sectionFinder(sections);
  return sentences.flatMap((sentence) => {
    const section = sectionOf(sentence.block);
    return section !== undefined && elsewhere.has(section.kind) ? [] : measuresOf(sentence);
  });
}

function measuresOf(sentence: Sentence): Measure[] {
  const {words, block} = sentence;
  const found: Measure[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const end = measureEnd(sentence, i);
    if (end === undefined) continue;
    const context = block.text.slice(
      Math.max(sentence.start, word.start - 30),
      Math.min(sentence.end, (words[end] as Word).end + 25),
    );
    if (
      benefitContext.test(context) ||
      vacancies.test(block.text.slice(Math.max(sentence.start, word.start - 40), word.start))
    )
      continue;
    const start = wordsBefore(block.text, word.start);
    const stop = (words[end] as Word).end - (/[.,]$/.test((words[end] as Word).text) ? 1 : 0);
    found.push({
      text: block.text.slice(start, stop),
      span: sourceSpan(block, start, stop),
      origin: 'text',
      certain: true,
    });
    i = end;
  }
  return found;
}

/** Words that end the search for the noun that a figure counts. */
const linkingWords =
  /^(?:with|as|in|the|to|and|or|for|at|on|by|who|that|from|is|are|was|were|began|has|have|will|per|a|an)$/;
const notCounted =
  /^(?:years|yrs|months|weeks|days|hours|hrs|minutes|words|pages|percents|dollars|euros|pounds|points|times|characters|miles|holidays|vacations|business|plus|lbs|pounds|kilos|credits|sessions|is|was|has|this)$/;

/** "… a day", "… per week" after a noun make it a rate. */
const isRate = (text: string, {end}: Word): boolean =>
  /^ (?:a|per|each|every) (?:second|minute|hour|day|week|month|quarter|year)\b/.test(
    text.slice(end, end + 16),
  );

/** "a team of 8", "the size of the team (currently 5)", "team size: 5". */
const sizeBefore =
  /\b(?:(?:team|company|group|staff|crew) of|size of (?:the|our) (?:team|company)(?: is)?|(?:team|company) size(?: is| of)?)[:(]? ?\(?(?:about |around |over |nearly |currently |now )?$/i;

/** "team of", a currency sign: what belongs to the figure that follows. */
function wordsBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 44), at);
  const match =
    sizeBefore.exec(before) ??
    /(?:(?:over|more than|nearly|almost|about|around|up to) |[$£€])$/i.exec(before);
  return at - (match?.[0].length ?? 0);
}

/** The index of the last word of a measure that starts at word `i`. */
function measureEnd({words, block}: Sentence, i: number): number | undefined {
  const word = words[i] as Word;
  const lower = word.text.toLowerCase();
  const before = block.text.slice(Math.max(0, word.start - 12), word.start);
  const after = block.text.slice(word.end, word.end + 3);
  const next = words[i + 1]?.text.toLowerCase() ?? '';
  if (/[$£€]$/.test(before))
    return moneyOfScale.test(block.text.slice(word.start, word.end + 60).replace(/^[\d.,]+/, ''))
      ? i
      : undefined;
  if (/#$/.test(before)) return undefined;
  const isNumber = digits.test(word.text);
  if (isNumber && /^\s?%/.test(after) && !/\b100$/.test(word.text)) {
    const ofTravel = /\btravel\b/i.test(block.text.slice(Math.max(0, word.start - 40), word.start));
    return ofTravel ||
      /^%\)|\b(?:committed|remote|paid|of your time|time|travel|discount|company-paid|covered|working|in-office|office|on-?site|required|effort|coverage|compensation|reimbursements?|contributions?|match(?:ing)?|health|medical|tuition|subsid\w+)\b/i.test(
        block.text.slice(word.end, word.end + 30),
      )
      ? undefined
      : i;
  }
  if (
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)-(?:person|member|people|strong|bed|seat)$/.test(
      lower,
    )
  )
    return i;
  if (!isNumber && !(lower in numberWords) && !massWords.has(lower)) return undefined;
  if (stopBefore.test(before.trimEnd()) || /[$£€][\d.,]+ ?$/.test(before)) return undefined;
  if (lower === 'one' || word.text === '1' || /^(?:19|20)\d\d$/.test(word.text)) return undefined;
  if (sizeBefore.test(block.text.slice(Math.max(0, word.start - 44), word.start))) return i;
  if (resultUnits.test(next)) return /^(?:minutes?|seconds?)$/.test(next) ? undefined : i + 1;
  if (next === 'person' || /^(?:person|people|member|strong|man)$/.test(next)) {
    const noun = words[i + 2]?.text.toLowerCase() ?? '';
    if (/^(?:team|startup|company|group|squad|organi[sz]ation)$/.test(noun)) return i + 2;
  }
  const large = isNumber && Number(word.text.replace(/[,+]/g, '')) >= 20;
  // "31 Chambers Street" is an address, "the 100 Best Companies" an award.
  if (large && /^[a-z]{3,}s$/.test(words[i + 1]?.text ?? '') && !notCounted.test(next)) return i + 1;
  if (/^(?:best|top|greatest)$/.test(next)) return undefined;
  const inMillions = isNumber && /^(?:thousand|million|billion|m|mn|bn)$/.test(next);
  const abbreviated = isNumber && /\d(?:k|m|mn|bn|b)\+?$/i.test(word.text);
  // A figure counts the noun that follows within three words: "30 million active users".
  for (let j = i + 1; j <= i + 4 && j < words.length; j++) {
    const noun = (words[j] as Word).text.toLowerCase();
    const gap = block.text.slice((words[j - 1] as Word).end, (words[j] as Word).start);
    if (/[,;:.(]/.test(gap) && j > i + 1) return undefined;
    if (notScale.test(noun) || linkingWords.test(noun)) return undefined;
    if (noun !== 'team' && scaleNouns.has(noun)) return j;
    const counts = (abbreviated || (inMillions && j > i + 1)) && !notCounted.test(noun) && !/ous$/.test(noun);
    if ((counts || isRate(block.text, words[j] as Word)) && /[a-z]{3}s$/.test(noun)) return j;
  }
  return undefined;
}
