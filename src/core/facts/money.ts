import type {PayForm, PayPeriod} from '../types.ts';
import {currencyCodes, currencySigns, payPeriods} from './data/money.ts';

/** Money as a line states it. Offsets are those of the line. */
export interface Money {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  readonly form: Exclude<PayForm, 'vague'>;
  readonly start: number;
  readonly end: number;
}

interface Amount {
  readonly value: number;
  readonly thousands: boolean;
  readonly currency: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly plus: boolean;
}

const signs = Object.keys(currencySigns)
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/g, '\\$&'))
  .join('|');
const codes = currencyCodes.join('|');
/** Codes in small letters after a figure, less those that are words. */
const smallCodes = '[Ee]ur|usd|gbp|cad|aud|nzd|chf|sek|nok|dkk|pln|czk|huf|inr|sgd|hkd|jpy';
const number = String.raw`\d{1,2}(?:,\d\d){1,3},\d{3}(?!\d)|\d{1,3}(?:[,.'\u2019\u00A0\u202F ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`;
const amountPattern = new RegExp(
  String.raw`(?<before>(?:(?:${codes})\s?(?:${signs})?|(?:${signs})(?:\s?(?:${codes}))?|\bR(?= ?\d{1,3}[ ,]\d{3}\b))\s?)?(?<![\d.,])(?<number>${number})(?<multiplier>\s?(?:[kK](?![A-Za-zÀ-ž])|[kK](?=p\.?a\b)|lakhs?\b|lacs?\b|LPA\b|crores?\b|thousand\b|[mM]n?\b|[bB]n?\b|[tT]n?\b|million\b|billion\b|trillion\b))?(?<after>\s?(?:€|£|\$(?!\s?\d)|zł|Kč|kr\b|(?:${codes}|${smallCodes})\b|euros?\b|pounds?\b|dollars?\b|yuan\b))?(?<plus>\s?\+(?!\s*[A-Za-z]))?`,
  'g',
);
/** What stands before the number of a grade: “scale 9”, “GS-14”. */
const gradeName = /\b(?:(?:scale|grade|band|step) |gs-)$/i;
/** What a word multiplies by, and the currency that it implies. */
const multipliers: readonly (readonly [RegExp, number, string?])[] = [
  [/^(?:k|thousand)$/i, 1e3],
  [/^(?:lakhs?|lacs?|lpa)$/i, 1e5, 'INR'],
  [/^crores?$/i, 1e7, 'INR'],
  [/^(?:mn?|million)$/i, 1e6],
  [/^(?:bn?|billion)$/i, 1e9],
  [/^(?:tn?|trillion)$/i, 1e12],
];
const currencyNames: Readonly<Record<string, string>> = {
  // “R18 500” is in rand.
  r: 'ZAR',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  dollar: 'USD',
  dollars: 'USD',
  yuan: 'CNY',
};

function currencyOf(text: string | undefined): string | undefined {
  const mark = text?.trim() ?? '';
  if (mark === '') return undefined;
  const code = currencyCodes.find(
    (candidate) => mark.includes(candidate) || mark.toUpperCase() === candidate,
  );
  return code ?? currencySigns[mark] ?? currencyNames[mark.toLowerCase()];
}

function numberOf(text: string): number {
  const compact = text.replace(/[\s'\u2019\u00A0\u202F]/g, '');
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$|^\d{1,2}(?:,\d\d)+,\d{3}$/.test(compact);
  if (!grouped) return Number(compact.replace(',', '.'));
  const decimals = /[.,](\d{1,2})$/.exec(compact);
  const whole = decimals === null ? compact : compact.slice(0, decimals.index);
  return Number(whole.replace(/[.,]/g, '')) + (decimals === null ? 0 : Number(`0.${decimals[1]}`));
}

function amountsOf(line: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of line.matchAll(amountPattern)) {
    if (gradeName.test(line.slice(0, match.index))) continue;
    const {before, number: digits = '', multiplier = '', after, plus} = match.groups ?? {};
    const [, factor = 1, implied] = multipliers.find(([pattern]) => pattern.test(multiplier.trim())) ?? [];
    amounts.push({
      value: Math.round(numberOf(digits) * factor * 100) / 100,
      thousands: factor >= 1e3,
      currency: currencyOf(before) ?? currencyOf(after) ?? implied,
      start: match.index,
      end: match.index + match[0].length,
      plus: plus !== undefined,
    });
  }
  return amounts;
}

const joiner =
  /^[\s,)]{0,3}(?:(?:per|an?|\/) ?(?:year|yr|hour|hr|month|day|week|annum)[\s,]{0,2})?(?:-{1,3}|[–—−~]|to\b|and\b|up to\b|through\b|rising to\b|or more, up to\b|and at most\b)[\s(]{0,2}(?:\b(?:up to|max)\b\s)?$/i;
const upTo = /\b(?:up to|max(?:imum)?(?: of)?|as much as|no more than|to a maximum of)\s{0,3}:?\s{0,3}$/i;
const from =
  /\b(?:from|starting (?:at|from|(?:salary|pay|pay rate|rate|wage|hourly rate|compensation)(?: of)?)|starts? at|min(?:imum)?(?: of)?|at least|over|above|more than|beginning at|upwards of|north of)\s{0,3}:?\s{0,3}$/i;

/** "£50-60,000" leaves the thousands of the first figure out. */
const isShortened = (low: Amount, high: Amount): boolean =>
  high.value >= 10_000 && low.value * 1000 <= high.value && low.value * 1000 >= high.value / 4;

/** "CAD $90,000, of which a base of $80,000": a bare sign means the dollars that the line has named. */
function withOneDollar(line: string, amounts: readonly Amount[]): readonly Amount[] {
  const named = amounts.find(({currency}) => currency !== 'USD' && currency?.endsWith('D'))?.currency;
  if (named === undefined || !amounts.some(({currency}) => currency === 'USD')) return amounts;
  return amounts.map((amount) => {
    const bare = amount.currency === 'USD' && !line.slice(amount.start, amount.end).includes('US');
    return bare ? {...amount, currency: named} : amount;
  });
}

/**
 * The figures of money in a line, ranges joined.
 * @param bare also figures without a currency, for a line that is known to speak of pay.
 */
export function readMoney(line: string, bare = false): Money[] {
  const amounts = withOneDollar(line, amountsOf(line));
  const found: Money[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i] as Amount;
    const next = amounts[i + 1];
    // “€2,651 (scale 9) and €3,997”
    const between = line.slice(amount.end, next?.start).replace(/^ ?\([^)]{1,30}\)/, '');
    const isRange = next !== undefined && joiner.test(between);
    const currency = amount.currency ?? (isRange ? next.currency : undefined) ?? null;
    if (currency === null && !(bare && isPlausible(line, amount, isRange ? next : undefined))) continue;
    if (isRange) {
      const low =
        !amount.thousands && amount.value < 1000 && (next.thousands || isShortened(amount, next))
          ? scaled(amount.value, next.value)
          : amount.value;
      found.push({
        ...money(line, amount.start, next.end),
        min: low,
        max: next.value,
        currency,
        form: 'range',
      });
      i++;
      continue;
    }
    const before = line.slice(Math.max(0, amount.start - 25), amount.start);
    const after = line.slice(amount.end, amount.end + 20);
    const place = money(line, amount.start, amount.end);
    const most = upTo.exec(before);
    const least = from.exec(before);
    // The words that open the range belong to what is quoted.
    const start = amount.start - (most ?? least ?? [''])[0].length;
    if (most !== null) found.push({...place, start, min: null, max: amount.value, currency, form: 'maximum'});
    else if (amount.plus || least !== null || /^\s?(?:\+|and up|or more|upwards|minimum)/i.test(after)) {
      found.push({...place, start, min: amount.value, max: null, currency, form: 'minimum'});
    } else found.push({...place, min: amount.value, max: amount.value, currency, form: 'single'});
  }
  return found;
}

/** "80–100k": the low end shares the high end's thousands. */
const scaled = (low: number, high: number): number =>
  high >= 1e5 && low * 1e5 <= high ? low * 1e5 : low * 1e3;

/** A figure of the size of a salary, or one that says what time it is paid for. */
function isPlausible(line: string, amount: Amount, next: Amount | undefined): boolean {
  const {value, end} = next ?? amount;
  return amount.thousands || next?.thousands === true || value >= 10_000 || paidBy.test(line.slice(end));
}

const paidBy = /^ ?(?:gross |net |before tax )?(?:an?|per|\/) ?(?:hour|hr|day|week|month|year|annum)\b/i;

const money = (
  line: string,
  start: number,
  end: number,
): {start: number; end: number; period: PayPeriod | null} => ({
  start,
  end,
  period: periodOf(line, start, end),
});

/** The period said nearest after the figure, else before it. */
function periodOf(line: string, start: number, end: number): PayPeriod | null {
  const after = line.slice(end, end + 40).split(/[;.]\s|\$|£|€|\d|\bfor\b(?! (?:each|every) )/)[0] ?? '';
  const before = line.slice(Math.max(0, start - 40), start);
  const unit = /^ (hour|day|week|month|year)\b/i.exec(after)?.[1];
  if (unit !== undefined) return unit.toLowerCase() as PayPeriod;
  for (const context of [line.slice(start, end), after, before]) {
    let best: {period: PayPeriod; at: number} | undefined;
    for (const [period, pattern] of payPeriods) {
      const at = context.search(pattern);
      if (at >= 0 && (best === undefined || at < best.at)) best = {period, at};
    }
    if (best !== undefined) return best.period;
  }
  // "The hourly range below is …" may stand sentences before its figures.
  const named = rateName.exec(line.slice(0, start))?.[0];
  return payPeriods.find(([, pattern]) => named !== undefined && pattern.test(named))?.[0] ?? null;
}

const rateName =
  /\b(?:hourly|daily|weekly|monthly|annual|yearly) (?:base )?(?:pay |salary |wage )?(?:range|rate|wage|salary|pay)\b/i;
