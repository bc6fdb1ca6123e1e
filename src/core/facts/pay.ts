import {sourceSpan} from '../parse/index.ts';
import type {MetadataValue, Pay, PayForm, PayPeriod, Place, Posting, Section, Unknown} from '../types.ts';
import {valueLabels} from './data/headings.ts';
import {byPiece, otherMoney, payPeriods, payWords, vaguePay, vagueValue} from './data/money.ts';
import {keyWords, type Line, labelOf, lineSpan, linesOf} from './lines.ts';
import {isKnown, isTemplated, templatedAt, unknownFrom} from './metadata.ts';
import {readMoney} from './money.ts';

const payKey =
  /\b(salary|salaries|compensation|pay|wage|wages|remuneration|salaire|hourly rate|day rate)\b|^rate$/;
const auxiliaryKey = /\b(currency|period|unit|type|text|note|label|visible|hidden|frequency|interval)\b/;
const hole = /\b(salary|compensation|pay|payrange|remuneration|job ?salary)\b/;

/** What is known of work without pay. */
const unpaid = {min: 0, max: 0, currency: null, period: null, form: 'single'} as const;
/** What is known of pay that is told without a figure. */
const inWords = {min: null, max: null, currency: null, period: null, form: 'vague'} as const;

/** Pay as metadata and text state it, metadata first. Bonus, budgets and revenue are none. */
export function readPay(
  posting: Posting,
  sections: readonly Section[],
  places: readonly Place[],
): (Pay | Unknown)[] {
  const fromKeys = payOfMetadata(posting);
  const figures: Pay[] = [];
  let vague: Pay | undefined;
  let introduced = false;
  for (const line of linesOf(sections, true)) {
    // "Salary, depending on your level:" speaks of the figures in the lines below it.
    introduced = introducesPay.test(line.text) || (introduced && /\d/.test(line.text));
    figures.push(...figuresOf(line, introduced), ...unpaidIn(line));
    vague ??= vagueOf(line);
  }
  vague ??= wordsOnPay(sections);
  const unknown = unknownFrom(posting.holes, hole);
  const known = withWholeRange(
    [...fromKeys, ...distinct(figures), ...unpaidField(posting)].map((pay) =>
      isKnown(pay) ? understood(pay, places) : pay,
    ),
  );
  if (known.length > 0) return known.sort((a, b) => barenessOf(a) - barenessOf(b));
  if (unknown !== undefined) return [unknown];
  return vague ? [vague] : [];
}

/** A field that holds nothing but a number says less than the sentence that gives its currency. */
const barenessOf = (pay: Pay | Unknown): number =>
  isKnown(pay) && pay.origin !== 'text' && pay.currency === null ? 1 : 0;

/** Currencies in which a month's pay may have seven figures or more. */
const ofSmallUnits: ReadonlySet<string> = new Set('INR JPY KRW VND IDR COP CLP PKR LKR NGN HUF'.split(' '));

/** Currencies that people of a country write with a bare dollar sign. */
const dollars: Readonly<Record<string, string>> = {CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD'};
/** Currencies in which a salary of this size is one of a year, and one of that size of an hour. */
const largeCurrencies: ReadonlySet<string | null> = new Set('USD EUR GBP CAD AUD CHF NZD SGD'.split(' '));
const surelyYearly = 15_000;
const surelyHourly = 150;

/** What nobody writes because everyone knows it: whose dollars, and that 60,000 are those of a year. */
function understood(pay: Pay, places: readonly Place[]): Pay {
  const countries = new Set(places.flatMap(({country}) => country ?? []));
  const [country] = countries;
  const own = countries.size === 1 && country !== undefined ? dollars[country] : undefined;
  const bare = pay.currency === 'USD' && own !== undefined && !/\bUSD?\b|US\$/.test(pay.text);
  const currency = bare && own !== undefined ? own : pay.currency;
  const lowest = pay.min ?? pay.max;
  const sized =
    pay.period === null &&
    !byPiece.test(pay.text) &&
    lowest !== null &&
    lowest > 0 &&
    largeCurrencies.has(currency);
  const period =
    sized && lowest >= surelyYearly
      ? 'year'
      : sized && lowest >= 5 && lowest <= surelyHourly
        ? 'hour'
        : pay.period;
  const inferred = [
    ...(currency === pay.currency ? [] : (['currency'] as const)),
    ...(period === pay.period ? [] : (['period'] as const)),
  ];
  return inferred.length === 0 ? pay : {...pay, currency, period, inferred};
}

const introducesPay = /\b(?:salar(?:y|ies)|compensation|remuneration|pay|wages?)\b[^.]{0,80}:$/i;

/** Ranges by level or place are followed by the range that holds them all. */
function withWholeRange(pays: readonly (Pay | Unknown)[]): (Pay | Unknown)[] {
  const ranges = pays.filter((pay): pay is Pay => isKnown(pay) && pay.form === 'range' && pay.certain);
  const [first] = ranges;
  const alike = ranges.filter(
    ({currency, period, origin}) =>
      currency === first?.currency && period === first?.period && origin === first?.origin,
  );
  if (first === undefined || alike.length < 2) return [...pays];
  const min = Math.min(...alike.flatMap((pay) => pay.min ?? []));
  const max = Math.max(...alike.flatMap((pay) => pay.max ?? []));
  if (alike.some((pay) => pay.min === min && pay.max === max)) return [...pays];
  return [...pays, {...first, min, max, text: alike.map(({text}) => text).join(', ')}];
}

function payOfMetadata({source}: Posting): (Pay | Unknown)[] {
  const entries = source.metadata.filter(({path}) => path.some((key) => payKey.test(keyWords(key))));
  const words = ({path}: MetadataValue): string => keyWords(path.join(' '));
  const values = entries.filter(
    (entry) => !auxiliaryKey.test(keyWords(entry.path.at(-1) ?? '')) && entry.value !== '',
  );
  const first = values[0];
  if (first === undefined) return [];
  const templated = values.find(({value}) => isTemplated(value));
  if (templated !== undefined) return [templatedAt(templated.span)];

  const note = entries.map(({value}) => String(value).replace(/[-_](?=[a-z])/gi, ' ')).join(' ');
  const currency = /\b[A-Z]{3}\b/.exec(note)?.[0] ?? null;
  const unit = entries.find(({path}) =>
    /\b(?:period|unit|interval|frequency|per)\b/.test(keyWords(path.at(-1) ?? '')),
  );
  const period = periodIn(
    `${note} ${entries.map(words).join(' ')}${
      unit === undefined
        ? ''
        : ` per ${String(unit.value)
            .toLowerCase()
            .replace(/^(?:per |\d+ )|ly$/g, '')}`
    }`,
  );
  const figure = (pattern: RegExp): {value: number; entry: MetadataValue} | undefined => {
    const entry = values.find(
      (candidate) => pattern.test(words(candidate)) && amountOf(candidate) !== undefined,
    );
    const value = entry && amountOf(entry);
    return entry && value ? {value, entry} : undefined;
  };
  const high = figure(/\b(high|max|maximum|to|upper|end)\b/);
  // Beside a highest figure the base is where the range begins.
  const low =
    figure(/\b(low|min|minimum|from|lower|start)\b/) ?? (high === undefined ? undefined : figure(/\bbase\b/));
  if (low !== undefined || high !== undefined) {
    const {entry} = (low ?? high) as {entry: MetadataValue};
    const form: PayForm = low === undefined ? 'maximum' : high === undefined ? 'minimum' : 'range';
    return [
      {
        min: low?.value ?? null,
        max: high?.value ?? null,
        currency: currency ?? signIn(note),
        period,
        form,
        text: [low, high].flatMap((end) => (end === undefined ? [] : [String(end.entry.value)])).join('–'),
        span: entry.span,
        origin: entry.origin,
        certain: true,
      },
    ];
  }
  return values
    .flatMap((entry): Pay[] => {
      const text = String(entry.value);
      const [money] = readMoney(text, true);
      const base = {text, span: entry.span, origin: entry.origin, certain: true};
      if (money !== undefined) {
        const {min, max, form} = money;
        return [
          {min, max, form, currency: money.currency ?? currency, period: money.period ?? period, ...base},
        ];
      }
      if (typeof entry.value === 'boolean' || text.length < 3) return [];
      return [{...inWords, ...base}];
    })
    .slice(0, 3);
}

function amountOf({value, path}: MetadataValue): number | undefined {
  if (/\bcents\b/.test(keyWords(path.at(-1) ?? ''))) return Number(value) / 100 || undefined;
  if (typeof value === 'number') return value;
  const [money] = readMoney(String(value), true);
  return money?.min ?? money?.max ?? (/^\d{2,9}$/.test(String(value)) ? Number(value) : undefined);
}

const signIn = (text: string): string | null => readMoney(text)[0]?.currency ?? null;

const periodIn = (text: string): PayPeriod | null =>
  payPeriods.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** "Unpaid volunteer position" says that there is no pay. */
function unpaidIn(line: Line): Pay[] {
  const match =
    /\b(?:unpaid (?:\w+ )?(?:position|role|post|internship|placement)|(?:position|role|post|internship|placement|apprenticeship|fellowship)s? (?:is|are) (?:currently |purely |entirely )?(?:unpaid|not paid|without pay)|(?:alongside|with) (?:other|fellow) volunteers|volunteer (?:position|role|post)|volunteer agreements?|pays? expenses only)\b/i.exec(
      line.text,
    );
  if (match === null) return [];
  const span = lineSpan(line, match.index, match.index + match[0].length);
  return [{...unpaid, text: match[0], span, origin: 'text', certain: true}];
}

/** "volunteer_type: medical": a field of who works for nothing. */
const unpaidField = ({source}: Posting): Pay[] =>
  source.metadata
    .filter(({path, value}) => /^volunteer(?:ing)?\b/.test(keyWords(path.join(' '))) && value !== false)
    .slice(0, 1)
    .map(({value, span, origin}) => ({...unpaid, text: String(value), span, origin, certain: true}));

/** Characters below which “Negotiable” is all that a line says. Editors' judgement. */
const shortValue = 40;

/** A section on pay without a figure speaks of pay in words only. */
function wordsOnPay(sections: readonly Section[]): Pay | undefined {
  for (const {kind, certain, blocks} of sections) {
    if (kind !== 'pay' || !certain) continue;
    for (const block of blocks) {
      for (const match of block.text.matchAll(/[^.!?\n]+[.!?]?/g)) {
        const text = match[0].trim();
        const isValue = text.length < shortValue && vagueValue.test(text);
        if (!isValue && !/\b(?:salar|pay\b|paid|compensat|remunerat|wage|hourly|rates?\b)/i.test(text))
          continue;
        const start = match.index + match[0].indexOf(text);
        const span = sourceSpan(block, start, start + text.length);
        return {...inWords, text, span, origin: 'text', certain: true};
      }
    }
  }
  return undefined;
}

const benefitAfter =
  /^ (?:in|of|for|towards?) (?:[\w-]{1,20} ){0,3}(?:insurance|cover(?:age)?|relocation|equity|stock|shares|scholarships?|tuition)\b/i;

const salaryOf = String.raw`\b(?:OTE|CTC) |\b(?:salary|pay)(?: range)?(?: for (?:this|the) (?:role|position|job|post))?(?::| is| will be)(?: between| from)? `;
const bareSalary = new RegExp(String.raw`(?:${salaryOf})\d`, 'i');
const salaryBefore = new RegExp(`(?:${salaryOf})$`, 'i');

/** The figures of a line that are pay, told by the words around them and the section they stand in. */
function figuresOf(line: Line, introduced: boolean): Pay[] {
  if (!/\d/.test(line.text)) return [];
  const label = labelOf(line);
  const labelled =
    introduced ||
    /^\W{0,3}[\u{1F4B0}\u{1F4B5}\u{1F4B8}]/u.test(line.text) ||
    (label !== undefined && valueLabels.pay.test(label.label));
  // "… and more. Salary: 30,000–35,000 a year": the label within a paragraph tells what the bare figures are.
  const found = readMoney(line.text, labelled || bareSalary.test(line.text)).filter(
    (money) => labelled || money.currency !== null || salaryBefore.test(line.text.slice(0, money.start)),
  );
  return found.flatMap((money): Pay[] => {
    const {min, max, currency, period, form, start, end} = money;
    const clause = clauseAround(line.text, start, end);
    // "… plus €350 for each week on call" comes on top of the pay.
    if (/\bplus (?:an? |up to )?$/i.test(line.text.slice(0, start))) return [];
    // "$50,000 in life insurance" is a benefit, whatever heading it stands under.
    if (benefitAfter.test(line.text.slice(end, end + 60))) return [];
    const pieceAt = byPiece.exec(line.text.slice(end, end + 20));
    const piece = pieceAt?.index === 0 ? pieceAt[0] : '';
    const inPaySection = line.section.kind === 'pay';
    const top = max ?? min ?? 0;
    const named = payWords.test(clause) || labelled || piece.endsWith('shift');
    if (
      line.section.kind === 'benefits' &&
      period === null &&
      !labelled &&
      !/\b(?:salary|compensation|wage|pay)\b/i.test(`${clause} ${line.section.heading?.text}`)
    )
      return [];
    if (
      otherMoney.test(clause) &&
      !labelled &&
      !/\b(salary|compensation|wage|pay range|base pay)\b/i.test(clause)
    )
      return [];
    if (top >= 5_000_000 && !ofSmallUnits.has(currency ?? '')) return [];
    const plausible = period !== null || (form === 'range' && top >= 10_000) || top >= 15_000;
    const standsAlone = line.text.length - (end - start) < 60;
    // "Ranges: $50 to $70 an hour in one state, $48 to $66 an hour in another" goes on speaking of pay.
    const goesOn = form === 'range' && period !== null && payWords.test(line.text.slice(0, start));
    const sure = named || inPaySection || goesOn;
    if (
      !(sure
        ? top >= (period === 'hour' ? 4 : 8)
        : plausible && (standsAlone || form === 'range') && (period !== null || top >= 20_000))
    )
      return [];
    return [
      {
        min,
        max,
        currency,
        period,
        form,
        text: line.text.slice(start, end + piece.length).trim(),
        span: lineSpan(line, start, end + piece.length),
        origin: 'text',
        certain: sure,
      },
    ];
  });
}

/** The sentence or clause around a figure; figures hold full stops and commas of their own. */
function clauseAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .split(/[.;!?]\s|\s[–—]\s|\bplus\b|\band a\b/)
      .at(-1) ?? '';
  const after =
    text
      .slice(end, end + 60)
      .split(/[.;!?](?:\s|$)|,|\bplus\b|\bwith\b|\band\b|\s(?=(?:This|The|We|You|In|Our) )/)[0] ?? '';
  return `${before} ${text.slice(start, end)} ${after}`;
}

function vagueOf(line: Line): Pay | undefined {
  const label = labelOf(line);
  const labelled = label !== undefined && valueLabels.pay.test(label.label);
  const from = labelled ? label.valueStart : 0;
  const text = line.text.slice(from);
  // "Grade: Scale 6" is a place on the employer's scale of pay.
  const graded = /^(?:(?:job|pay|salary) )?grade$/.test(label?.label ?? '') && /\d/.test(text);
  const match = vaguePay.exec(text) ?? (labelled || graded ? vagueValue.exec(text) : null);
  if (match === null) return undefined;
  const span = lineSpan(line, from + match.index, from + match.index + match[0].length);
  return {...inWords, text: match[0], span, origin: 'text', certain: true};
}

/** The plainest statement first; the same figures said twice are one, and a guess gives way to a certain range. */
function distinct(pays: readonly Pay[]): Pay[] {
  const plainness = ({form, period, certain}: Pay): number =>
    (form === 'range' ? 4 : 0) + (certain ? 2 : 0) + (period === null ? 0 : 1);
  const ordered = pays.toSorted((a, b) => plainness(b) - plainness(a));
  const best = ordered[0];
  const same =
    (pay: Pay) =>
    (other: Pay): boolean =>
      other.min === pay.min && other.max === pay.max;
  return ordered
    .filter(
      (pay, index) =>
        (pay.certain || best?.certain !== true || pay.form === 'range') &&
        ordered.findIndex(same(pay)) === index,
    )
    .map((pay) => {
      // Where it is said first is where readers find it.
      const {text, span} = pays.find(same(pay)) ?? pay;
      return {...pay, text, span};
    });
}
