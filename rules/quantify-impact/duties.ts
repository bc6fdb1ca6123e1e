import type {MeasureKind} from '../../src/core/rule/index.ts';

/**
 * Acts that a figure makes clear, by what is done to what. A row applies to a duty that begins with one of the verbs,
 * or several joined by "and", and names one of the objects next. Source: the editors' own list.
 */
export interface GainingAct {
  /** Base forms, parted by spaces; `_` stands for a space inside one. */
  readonly verbs: string;
  /** Nouns as a regular expression; the last word of what is worked on. */
  readonly objects: string;
  readonly kind: MeasureKind;
  /** How much a reader gains, from 1 to 3. */
  readonly gain: 1 | 2 | 3;
  /** Ends "Say …". */
  readonly ask: string;
  /** Nouns in the plural, before which a number can stand. */
  readonly counted?: true;
  /** What can follow the noun: a rate or a size. `{s}` is the ending of a verb after a singular. */
  readonly after?: string;
  /** For nouns that take neither: what could stand there. */
  readonly example?: string;
}

const manage =
  'manage own run handle oversee lead look_after grow service coordinate administer develop supervise direct';
const build =
  'build design develop create implement write ship architect engineer maintain deliver improve scale operate extend own';
const lead =
  'lead manage supervise coach mentor guide train oversee direct head run line-manage develop grow build motivate';
const answer = 'answer respond_to handle resolve process triage take field reply_to manage deal_with action';
const staff =
  'engineers|developers|designers|analysts|nurses|staff|people|apprentices|volunteers|employees|interns|trainees|technicians|scientists|drivers|chefs|cooks|assistants|reps|representatives|agents|instructors|consultants|specialists|carers|teachers|managers|contractors|cleaners|editors|writers';
const raise =
  'increase improve raise grow drive boost reduce cut lower optimise optimize decrease maximise maximize';

export const gainingActs: readonly GainingAct[] = [
  // Teams
  {
    verbs: lead,
    objects: 'team|squad|crew|department|shift|brigade',
    kind: 'team',
    gain: 3,
    ask: 'how many people',
    after: ' of [number]',
  },
  {
    verbs: lead,
    objects: `teams? of (?:[\\p{L}-]+ ){0,2}(?:${staff})`,
    kind: 'team',
    gain: 3,
    ask: 'how many people',
    counted: true,
  },
  {
    verbs: 'lead manage supervise coach mentor train onboard line-manage line_manage',
    objects: staff,
    kind: 'team',
    gain: 2,
    ask: 'how many people',
    counted: true,
  },

  // Money
  {
    verbs: 'manage own oversee control track monitor plan prepare administer handle',
    objects: 'budgets?',
    kind: 'money',
    gain: 3,
    ask: 'how much money that is',
    after: ' of [amount]',
  },
  {
    verbs: 'meet exceed achieve hit reach deliver own carry',
    objects: '(?:sales|revenue|fundraising|income|growth) (?:targets?|quotas?|goals?)|quotas?',
    kind: 'result',
    gain: 3,
    ask: 'how high it is, so that people can judge whether they would reach it',
    after: ' of [amount] a [quarter]',
  },

  // Sales, partners, customers
  {
    verbs: manage,
    objects:
      '(?:(?:key|client|customer|enterprise|strategic|major|existing|named|corporate|sales) )+accounts',
    kind: 'money',
    gain: 3,
    ask: 'how many, and what they are worth a year',
    counted: true,
    after: ' worth [amount] a year',
  },
  {
    verbs: manage,
    objects: 'case-?load',
    kind: 'people',
    gain: 3,
    ask: 'how many people or cases at a time',
    after: ' of [number]',
  },

  // Desks and offices
  {
    verbs: answer,
    objects:
      'e-?mails|calls|phone calls|tickets|enquiries|inquiries|queries|requests|questions|messages|chats|letters|orders|bookings|reservations|returns|referrals',
    kind: 'volume',
    gain: 3,
    ask: 'how many a day',
    counted: true,
    after: ' a day',
  },
  {
    verbs:
      'process check approve pay issue reconcile prepare raise handle manage review assess determine settle',
    objects:
      'invoices|claims|payments|expenses|expense claims|purchase orders|cases|permits|licen[cs]es|appeals|tax returns',
    kind: 'volume',
    gain: 3,
    ask: 'how many a month',
    counted: true,
    after: ' a month',
  },

  // Care and teaching
  {
    verbs: 'care_for look_after nurse treat monitor assess',
    objects: 'patients|residents|children|clients|service users|animals|babies|older people|adults',
    kind: 'people',
    gain: 3,
    ask: 'how many on a shift',
    counted: true,
  },
  {
    verbs: 'teach tutor instruct',
    objects: 'students|pupils|children|learners|adults',
    kind: 'people',
    gain: 3,
    ask: 'how many in a class',
    counted: true,
  },
  {
    verbs: 'organise organize plan run host deliver coordinate facilitate hold',
    objects: 'events|workshops|webinars|conferences|training sessions|tours|exhibitions|open days|meetups',
    kind: 'volume',
    gain: 3,
    ask: 'how many a year, and for how many guests',
    counted: true,
    after: ' a year',
  },

  // Shops, kitchens, stores
  {
    verbs: 'pick pack load unload sort move dispatch receive ship deliver',
    objects: 'orders|parcels|pallets|deliveries|shipments|packages|boxes|containers',
    kind: 'volume',
    gain: 3,
    ask: 'how many a shift',
    counted: true,
    after: ' a shift',
  },
  {
    verbs: manage,
    objects:
      'sites|stores|shops|branches|facilities|buildings|properties|offices|warehouses|restaurants|hotels|schools|clinics',
    kind: 'volume',
    gain: 3,
    ask: 'how many',
    counted: true,
  },

  // Words and pictures
  {
    verbs: 'write edit create produce publish',
    objects:
      'articles|posts|blog posts|blogs|newsletters|press releases|stories|videos|case studies|episodes|podcasts|reviews|scripts',
    kind: 'volume',
    gain: 2,
    ask: 'how many a month, or for how many readers',
    counted: true,
    after: ' a month',
  },
  {
    verbs: 'run plan launch execute deliver manage create',
    objects: 'campaigns',
    kind: 'money',
    gain: 3,
    ask: 'how many a year, or with what budget',
    counted: true,
    after: ' a year',
  },

  // Software and data
  {
    verbs: build,
    objects:
      '(?:REST(?:ful)? |GraphQL |web |public |HTTP )?APIs|(?:backend |back-end |web |server-side |cloud )+services|microservices|endpoints',
    kind: 'volume',
    gain: 3,
    ask: 'how many requests a day they serve, or how fast they answer',
    after: ' that serve [number] requests a day',
  },
  {
    verbs: build,
    objects: '(?:data |ETL |ELT |streaming |batch )+pipelines',
    kind: 'volume',
    gain: 3,
    ask: 'how much data they move a day',
    after: ' that move [amount] of data a day',
  },
  {
    verbs: build,
    objects:
      '(?:web |mobile |client |internal |user-facing |customer-facing |consumer )?(?:applications|apps|websites|products|dashboards|interfaces|user interfaces)',
    kind: 'people',
    gain: 2,
    ask: 'how many people use them',
    after: ' used by [number] people',
  },
  {
    verbs: `${build} support monitor run manage`,
    objects:
      '(?:distributed |backend |back-end |production |cloud |server |core |trading |payment |payments )+(?:systems|infrastructure|platforms?|environments?)',
    kind: 'volume',
    gain: 2,
    ask: 'how many users, requests or machines that means',
    example: 'for [number] users or [number] requests a day',
  },
  {
    verbs: 'manage maintain run administer operate monitor install repair',
    objects: 'servers|clusters|devices|machines|workstations|laptops|vehicles|databases',
    kind: 'volume',
    gain: 3,
    ask: 'how many',
    counted: true,
  },
  {
    verbs: `${raise} ensure maintain monitor guarantee`,
    objects: 'uptime|availability|latency|response times|load times|page speed|throughput',
    kind: 'result',
    gain: 3,
    ask: 'what it is today and what it should be',
    example: 'from [figure today] to [goal]',
  },
  {
    verbs: raise,
    objects:
      'conversion|conversions|conversion rates?|retention|churn|engagement|traffic|organic traffic|sign-?ups|adoption(?! of)|subscribers|audience|following|membership|user base|customer base|customer satisfaction|market share|revenue|sales|donations|attendance|occupancy|waste|costs|downtime|absence|turnover|waiting times',
    kind: 'result',
    gain: 3,
    ask: 'what it is today and what it should be, and by when',
    after: ' from [figure today] to [goal]',
  },
];
