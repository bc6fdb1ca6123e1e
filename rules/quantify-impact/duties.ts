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
    objects:
      'teams? of (?:[\\p{L}-]+ ){0,2}(?:engineers|developers|designers|analysts|nurses|staff|people|technicians|drivers|chefs|cooks|agents|representatives|consultants|scientists|volunteers|carers|teachers|managers|writers|marketers|recruiters|professionals|specialists|experts|assistants|workers|operatives)',
    kind: 'team',
    gain: 3,
    ask: 'how many people',
    counted: true,
  },
  {
    verbs: 'lead manage supervise coach mentor train onboard line-manage line_manage',
    objects:
      'engineers|developers|designers|analysts|nurses|staff|apprentices|volunteers|employees|interns|trainees|technicians|scientists|drivers|chefs|assistants|reps|representatives|agents|instructors|carers|contractors|cleaners|editors|writers',
    kind: 'team',
    gain: 2,
    ask: 'how many people',
    counted: true,
  },

  {
    verbs: 'lead manage supervise direct oversee run head coach',
    objects: 'teams',
    kind: 'team',
    gain: 2,
    ask: 'how many teams, and how large they are',
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
    verbs: 'run manage process prepare administer handle',
    objects: 'payroll',
    kind: 'team',
    gain: 3,
    ask: 'for how many people',
    after: ' for [number] people',
  },
  {
    verbs: 'raise secure win generate attract apply_for',
    objects: 'funds|funding|grants|donations|sponsorship|investment',
    kind: 'money',
    gain: 3,
    ask: 'how much a year',
    after: ' of [amount] a year',
  },
  {
    verbs: 'generate win close bring_in develop drive source build sell',
    objects: 'new business|(?:sales )?pipeline(?! of)',
    kind: 'money',
    gain: 3,
    ask: 'what it should be worth a year',
    after: ' worth [amount] a year',
  },
  {
    verbs: 'meet exceed achieve hit reach deliver own carry',
    objects: '(?:sales|revenue|fundraising|income|growth) (?:targets?|quotas?|goals?)|quotas?',
    kind: 'result',
    gain: 3,
    ask: 'how high it is, so that people can judge whether they would reach it',
    after: ' of [amount] a [quarter]',
  },
  {
    verbs: 'buy purchase order procure source',
    objects: 'supplies|goods|materials|equipment|ingredients|produce|parts|stock',
    kind: 'money',
    gain: 2,
    ask: 'for how much a year',
    after: ' worth [amount] a year',
  },

  // Sales, partners, customers
  {
    verbs: manage,
    objects: 'social media(?: (?:channels|accounts|pages|presence))?',
    kind: 'people',
    gain: 2,
    ask: 'how many followers there are',
    after: ' with [number] followers',
  },
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
  {verbs: manage, objects: 'clients|customers', kind: 'people', gain: 2, ask: 'how many', counted: true},
  {
    verbs: manage,
    objects: 'suppliers|vendors|partners|partnerships|contractors',
    kind: 'volume',
    gain: 2,
    ask: 'how many',
    counted: true,
  },
  {
    verbs: manage,
    objects: 'portfolio',
    kind: 'volume',
    gain: 3,
    ask: 'how many clients, projects or properties it holds',
    after: ' of [number] [clients]',
  },
  {
    verbs: manage,
    objects: 'case-?load',
    kind: 'people',
    gain: 3,
    ask: 'how many people or cases at a time',
    after: ' of [number]',
  },
  {
    verbs: manage,
    objects: 'fleet',
    kind: 'volume',
    gain: 3,
    ask: 'how many vehicles',
    after: ' of [number] vehicles',
  },
  {
    verbs: 'book set_up arrange generate qualify source',
    objects: 'meetings|leads|demos|appointments|opportunities',
    kind: 'volume',
    gain: 3,
    ask: 'how many a week',
    counted: true,
    after: ' a week',
  },
  {
    verbs: 'close negotiate',
    objects: 'deals|sales',
    kind: 'money',
    gain: 3,
    ask: 'how many, and of what size',
    counted: true,
    after: ' a [quarter]',
  },
  {
    verbs: 'build grow moderate manage run look_after',
    objects: '(?:online |user |developer |member )*community(?! of)|forum',
    kind: 'people',
    gain: 2,
    ask: 'how many members there are',
    after: ' of [number] members',
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
  {
    verbs: 'draft review negotiate prepare',
    objects: 'contracts|agreements|leases',
    kind: 'volume',
    gain: 2,
    ask: 'how many a month',
    counted: true,
    after: ' a month',
  },
  {
    verbs: 'answer advise greet serve',
    objects: 'customers|callers|visitors|guests|shoppers',
    kind: 'people',
    gain: 3,
    ask: 'how many a day',
    counted: true,
    after: ' a day',
  },
  {
    verbs: 'provide offer deliver give',
    objects: '(?:(?:technical|customer|user|desktop|it|application|product|front-?line) )?support',
    kind: 'people',
    gain: 2,
    ask: 'how many people you help, or how many requests come in a day',
    example: 'to [number] people',
  },
  {
    verbs: 'support assist help serve',
    objects:
      'users|customers|clients|students|families|schools|employees|veterans|refugees|jobseekers|charities|nonprofits|councils|residents|citizens|members|households|farmers|tenants|learners',
    kind: 'people',
    gain: 2,
    ask: 'how many',
    counted: true,
  },
  {
    verbs: 'handle resolve respond_to manage triage investigate fix',
    objects: 'incidents|alerts|faults|repairs|breakdowns',
    kind: 'volume',
    gain: 2,
    ask: 'how many a month',
    counted: true,
    after: ' a month',
  },

  // Hiring
  {
    verbs: 'fill recruit_for hire_for',
    objects: 'roles|positions|vacancies',
    kind: 'volume',
    gain: 3,
    ask: 'how many a quarter',
    counted: true,
    after: ' a quarter',
  },
  {
    verbs: 'screen interview source assess meet',
    objects: 'candidates|applicants',
    kind: 'people',
    gain: 2,
    ask: 'how many a week',
    counted: true,
    after: ' a week',
  },
  {
    verbs: 'onboard induct welcome',
    objects: 'new (?:hires|starters|joiners|employees|colleagues|customers|clients|members)',
    kind: 'people',
    gain: 2,
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
    verbs: 'teach plan prepare deliver',
    objects: 'classes|lessons|seminars|lectures|tutorials',
    kind: 'volume',
    gain: 2,
    ask: 'how many a week, and for how many people',
    counted: true,
    after: ' a week',
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

  // Shops, kitchens, stores, roads
  {
    verbs: 'cook prepare serve plate',
    objects: 'meals|lunches|breakfasts|dinners|dishes|guests|diners|drinks',
    kind: 'volume',
    gain: 3,
    ask: 'how many a day',
    counted: true,
    after: ' a day',
  },
  {
    verbs: 'clean service make_up inspect',
    objects: 'rooms|bedrooms|offices|classrooms|houses|vehicles|properties|premises',
    kind: 'volume',
    gain: 3,
    ask: 'how many a day',
    counted: true,
    after: ' a day',
  },
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
    verbs: 'pick pack load unload move receive ship store',
    objects: 'goods|stock|freight|materials',
    kind: 'volume',
    gain: 2,
    ask: 'how much on a shift',
    example: '[number] pallets a shift',
  },
  {
    verbs: 'manage control count monitor maintain',
    objects: 'inventory|stock',
    kind: 'volume',
    gain: 2,
    ask: 'how many items that is, or what they are worth',
    after: ' of [number] items',
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
  {
    verbs: 'manage run lead oversee',
    objects: 'store|shop|branch|restaurant|hotel|warehouse|kitchen|clinic',
    kind: 'team',
    gain: 2,
    ask: 'how many people work there, or what it turns over in a year',
    after: ' with [number] staff',
  },
  {
    verbs: 'manage run lead oversee',
    objects: 'ward',
    kind: 'volume',
    gain: 3,
    ask: 'how many beds it has',
    after: ' of [number] beds',
  },
  {
    verbs: 'manage run lead oversee deliver coordinate',
    objects: 'projects|programmes|programs',
    kind: 'volume',
    gain: 2,
    ask: 'how many at a time, or with what budget',
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
    verbs: 'translate edit proofread copy-edit',
    objects: 'texts|documents|content|copy|manuscripts',
    kind: 'volume',
    gain: 2,
    ask: 'how much a day or week',
    example: '[number] words a week',
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
  {
    verbs: 'conduct run carry_out hold moderate',
    objects:
      'interviews|usability tests|user interviews|surveys|focus groups|experiments|inspections|audits|site visits|home visits',
    kind: 'volume',
    gain: 2,
    ask: 'how many a month',
    counted: true,
    after: ' a month',
  },
  {
    verbs: 'conduct run do lead carry_out plan',
    objects: '(?:user |customer |market |usability )+(?:research|testing)',
    kind: 'people',
    gain: 2,
    ask: 'with how many people, and how often',
    after: ' with [number] people a month',
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
    objects: 'data warehouse|data lake|databases',
    kind: 'volume',
    gain: 2,
    ask: 'how much data that is',
    after: ' of [size]',
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
    objects: 'servers|clusters|networks|devices|machines|workstations|laptops|vehicles|databases',
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
