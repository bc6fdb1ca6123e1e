import type {PayPeriod} from '../../types.ts';

/** Signs and codes of currencies, ISO 4217. `$` alone is read as US dollars, as most readers do. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  R$: 'BRL',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'ILS',
  '₩': 'KRW',
  '₱': 'PHP',
  '₦': 'NGN',
  zł: 'PLN',
  Kč: 'CZK',
  kr: 'SEK',
  Rs: 'INR',
  'Rs.': 'INR',
};

export const currencyCodes: readonly string[] =
  'USD EUR GBP CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN INR SGD HKD JPY CNY RMB BRL MXN ZAR ILS AED SAR KRW PHP THB MYR IDR TRY UAH NGN KES VND BDT PKR LKR EGP GHS TWD COP CLP PEN QAR KWD'.split(
    ' ',
  );

export const payPeriods: readonly (readonly [PayPeriod, RegExp])[] = [
  ['hour', /(?:per|an?|\/) ?(?:hour|hr)\b|\bhourly\b|\bp\/?h\b|\/h\b/i],
  ['day', /(?:per|a|every|\/) ?day\b|\bdaily\b|\bday rate\b|\bper diem\b/i],
  ['week', /(?:per|a|each|every|\/) ?(?:week|wk)\b|\bweekly\b/i],
  ['month', /(?:per|a|\/) ?(?:month|mo)\b|\bmonthly\b|\bp[./]?c?\.?m\b/i],
  [
    'year',
    /(?:per|a|\/) ?(?:year|yr|annum)\b|\bannual(?:ly|ised|ized)?\b|\byearly\b|\bp[./]?a\b|\bannum\b|\bLPA\b/i,
  ],
];

/** What is paid for a piece of work is no rate by the hour. */
export const byPiece = / ?(?:per|an?|\/) ?(?:shift|article|lesson|session|visit)\b/i;

/** Words near a figure that make it pay. */
export const payWords =
  /\b(salary|salaries|compensation|pay|paid|pays|wage|wages|remuneration|stipend|earn|earnings|ote|base|rate|gross|paying|all-inclusive|tax-free|annually|annual|per annum|hourly|fee)\b/i;

/** Words near a figure that make it something else. */
export const otherMoney =
  /\b(rais(ed|ing)|fund(ed|ing|raising|s)?|invest(ed|ment|ors?|ing)?|revenues?|(?<!(?:\/ ?|per |an? )(?:hour|day|week|month|year) )budgets?|bonus(es)?|sign-?on|signing|allowances?|valu(ed|ation)|grants?|donat\w+|million|billion|mm|seed|series [a-e]|arr\b|mrr|transactions?|process(ed|ing|es)|insurance|equipment|training|tuition|conferences?|401|match(ing)?|per diem|referral|reimburse\w*|spend|sales|turnover|stipend for (?!each|every|the )|learning|home office|gift|prize|cost|costs|save[sd]?|saving|raised|assets|portfolio|pipeline|quota|deals?|contracts? worth|per qualified|per call|on[- ]call|for (?:each|every)(?! (?:hour|day|week|month|year)\b)|for that|plus|gym|memberships?|meals?|lunch\w*|wellness|fitness|tools?|credits?|coworking|internet|phone|child ?care|commut\w+|donation|extra|premium|(?:dbs|application|registration) fee)\b/i;

/** What stands after a label of pay in place of a figure. */
export const vagueValue =
  /\b(?:TV-?L|TV[öo]D|E ?\d{1,2}|band|grade|scale|level|classified|competitive|commensurate|negotiable|DOE|depend\w*|attractive|market|generous|TBC|TBD|to be discussed)\b/i;

/** Words of pay without a figure. */
export const vaguePay =
  /\b(?:(?:highly |very |globally )?(?:competitive|attractive|generous|healthy|excellent|top|great|good|fair|market|market-rate|above[- ]market|top[- ]of[- ]market|negotiable|commensurate)(?:,? \w+){0,2} (?:salary|salaries|pay|compensation|remuneration|wages?)\b|\b(?:competitive|attractive|generous) (?:(?:\w+ )?package|rates?)\b(?! for)|(?:salary|compensation|pay|remuneration|wage)(?: (?:is|will be|range|offered|package))?(?: (?:\w+ly|based|determined|set))? ?(?:competitive|commensurate|negotiable|doe\b|d\.o\.e|depend(?:s|ing|ent) on|according to|to be (?:discussed|agreed|confirmed)|tbc|tbd|in line with the market|discussed)|\b(?:salary|compensation|pay|remuneration|wages?) (?:and rank )?(?:is |are |will be )?(?:based (?:up)?on (?:your )?(?:experience|skills|qualifications)|as per (?:experience|industry|company|market)|(?:as )?determined by|base\b(?= *$)|negotiable)\b|\bcommensurate with (?:experience|skills|qualifications)|\bpaid (?:position|internship|role|fairly)|\bwe pay (?:well|fairly|competitively)|\bpay (?:is|scale|grade|band)\b|\b(?:classifi\w+|group and level|pay grade|salary band)\b[^.\n]{0,25}\b[A-Z]{2}-?\d{1,2}\b|\bsalary (?:is(?! (?:only|just|one|part|not)\b)|bands?)\b|\bDOE\b|\bliving wage\b|^GS-\d{1,2}|\bcompetitive (?:compensation|pay|salary|offer)\b)/i;
