import {magnitudes, massWords, numberWords} from './data/measures.ts';
import {currencyCodes} from './data/money.ts';

/** A number as it is written: "1,500", "£1.2m", "40%", "two hundred", "dozens", "10–15". Offsets into the text. */
export interface Figure {
  readonly start: number;
  /** After the number and what is written with it: "k", " million", "%", "+", "th". */
  readonly end: number;
  /** What it comes to; the last one of a range. */
  readonly value: number;
  readonly form: 'number' | 'percent' | 'multiple' | 'ordinal';
  /** A sign or code of a currency stands before or after it. */
  readonly money: boolean;
  /** In thousands at least by its own words: "750k", "2 million", "dozens". */
  readonly large: boolean;
  /** "eight", "dozens". */
  readonly inWords: boolean;
  /** "10–15", "from 4 to 10". */
  readonly isRange: boolean;
}

const smallWords = Object.keys(numberWords).join('|');
const largeWords = Object.keys(massWords).join('|');
const multiples = 'hundred|thousand|million|billion|trillion';

/** In front of a figure: no letter, digit or mark that makes it part of a name; a dash only in a range. */
const opening = '(?<![\\p{L}\\p{N}_.,:/&#@])(?<!(?<!\\d|\\bsub)-)';
const inDigits = `(\\d[\\d,.]*)((?<![.,])(?:(?:mm|mn|mio|bn|[kmbt])(?![\\p{L}\\p{N}])| (?:mn|bn|${multiples})\\b)|)`;
const inWords = `(?:(?:half a|a quarter(?: of a)?|three[- ]quarters of a|a|tens of|dozens of|hundreds of) )?(?:${largeWords})\\b|(?:${smallWords})(?:[- ](?:${smallWords}))?(?: (?:${multiples})){0,2}\\b`;
const figure = new RegExp(`${opening}(?:${inDigits}|(?:${inWords})(?!-?\\p{L}{3}s\\b))`, 'giu');

/** Between the ends of a range. */
const between = /^ ?(?:-|–|—|to|or) ?[$£€]?$/i;
const currency = new RegExp(`(?:[$£€¥₹]|\\b(?:${currencyCodes.join('|')})) ?$`);
const currencyAfter = /^ ?(?:[€$£]|(?:euros?|dollars|pounds|francs|kronor|USD|EUR|GBP|CHF|SEK)\b)/;
const percent = /^ ?(?:%|per ?cent(?:age points?)?\b|pp\b)/i;

/** What follows a number that is no figure of its own: "24/7", "9:30", "401(k)", "12/05", "1-on-1", "5-6-7". */
const partOfMore = /^(?:[/:]\d|\([a-z]\)|[-–]on[-–]\d|[-–]\d+[-–/]\d)/i;
/** Letters that may follow a number without a space, all others make it a name: "5G", "3D". */
const attachedUnits = /^(?:ms|hrs?|h|mins?|secs?|[GTP]B|[GMK]Wh?|rps|qps|tps|m²)(?!\p{L})/u;

/** Figures that stand for themselves: no part of a name, a date, a ratio or a time of day. */
export function figuresOf(text: string): Figure[] {
  const found: Figure[] = [];
  for (const match of text.matchAll(figure)) {
    const next = match[1] === undefined ? fromWords(text, match) : fromDigits(text, match);
    if (next === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && between.test(text.slice(last.end, next.start))) {
      const {start} = last;
      found[found.length - 1] = {
        ...next,
        start,
        // "one or two" is no more than "a few".
        value: last.value === 1 && next.value === 2 ? 1 : next.value,
        money: last.money || next.money,
        large: last.large || next.large,
        isRange: true,
      };
    } else found.push(next);
  }
  return found;
}

function fromWords(text: string, {index: start, 0: written}: RegExpExecArray): Figure {
  // "thirty (30)" says it twice.
  const stated = start + written.length;
  const twice = /^ \(\d{1,6}%?\)/.exec(text.slice(stated, stated + 10))?.[0].length ?? 0;
  const share = percent.exec(text.slice(stated + twice, stated + twice + 20))?.[0].length ?? 0;
  return {
    start,
    end: stated + twice + share,
    value: valueOfWords(written),
    form: share > 0 ? 'percent' : 'number',
    money: false,
    large: /(?:dozen|hundred|thousand|illion|byte)s?$/i.test(written),
    inWords: true,
    isRange: false,
  };
}

function fromDigits(text: string, match: RegExpExecArray): Figure | undefined {
  const start = match.index;
  const digits = (match[1] as string).replace(/[.,]{1,9}$/, '');
  const scale = match[1] === digits ? (match[2] ?? '') : '';
  const multiple = magnitudes[scale.toLowerCase()] ?? massWords[scale.trim().toLowerCase()] ?? 1;
  const written = start + digits.length + scale.length;
  const plus = /^ ?\+/.exec(text.slice(written, written + 2))?.[0].length ?? 0;
  const at = written + plus;
  const rest = text.slice(at, at + 20);
  const base = {
    start,
    end: at,
    value: numberOf(digits) * multiple,
    money: currency.test(text.slice(Math.max(0, start - 4), start)) || currencyAfter.test(rest),
    large: multiple > 1,
    inWords: false,
    isRange: false,
  };
  const share = percent.exec(rest)?.[0].length ?? 0;
  if (share > 0) return {...base, end: at + share, form: 'percent'};
  const times = /^ ?[x×](?![\p{L}\p{N}])/u.exec(rest)?.[0].length ?? 0;
  if (times > 0) return {...base, end: at + times, form: 'multiple'};
  if (/^(?:st|nd|rd|th)\b/i.test(rest)) return {...base, end: at + 2, form: 'ordinal'};
  // "1000s of parcels" are thousands.
  if (/^s of\b/.test(rest) && base.value >= 100)
    return {...base, end: at + 1, form: 'number', large: true, inWords: true};
  if (partOfMore.test(rest) || (/^\p{L}/u.test(rest) && !attachedUnits.test(rest))) return undefined;
  return {...base, form: 'number'};
}

/** "1.500" and "1,500" are thousands, "1.5" is not. */
function numberOf(digits: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(digits)) return Number(digits.replace(/[.,]/g, ''));
  return Number(digits.replace(/,/g, '')) || 0;
}

function valueOfWords(words: string): number {
  let value = 0;
  for (const word of words.toLowerCase().split(/[- ]/)) {
    const mass = massWords[word];
    value = mass === undefined ? value + (numberWords[word] ?? 0) : Math.max(1, value) * mass;
  }
  return value;
}
