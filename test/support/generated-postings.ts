import fc from 'fast-check';

/** A part of a posting as people mean it, whatever it is written in. */
export interface MeantPart {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** A posting as people mean it. Every part may be missing, told well or told badly. */
export interface MeantPosting {
  readonly title: string;
  /** Labels and their values below the title. */
  readonly particulars: readonly (readonly [string, string])[];
  readonly parts: readonly MeantPart[];
}

interface Trade {
  readonly titles: readonly string[];
  readonly places: readonly string[];
  readonly pay: readonly string[];
  readonly company: readonly string[];
  readonly overview: readonly string[];
  readonly duties: readonly string[];
  readonly demands: readonly string[];
  readonly extras: readonly string[];
  readonly benefits: readonly string[];
  readonly apply: readonly string[];
}

const bakery: Trade = {
  titles: ['Night Baker', 'Senior Baker', 'Bakery Manager', 'Junior Pastry Chef'],
  places: ['Leeds, on site', 'Ulm', 'Toronto (on site)'],
  pay: ['£27,000–£29,000 a year', '€15 to €17 an hour', 'from £26,000', 'a competitive salary'],
  company: [
    'Mill Lane is a bakery with twelve people and one very old oven. We have supplied 40 shops in the valley since 1974.',
    'Mill Lane bakes bread for the valley. Half of what we sell is rye, and none of it travels more than an hour.',
  ],
  overview: [
    'As our baker you will make the bread of the town with three others, and report to Ines, the head baker. You will work four nights a week, from two until ten.',
    'You will run the night shift: six bakers, two ovens and 1,900 loaves.',
  ],
  duties: [
    'Bake 300 loaves of rye bread a night',
    'Order flour, yeast and salt for three bakeries',
    'Teach one apprentice how dough behaves',
    'Clean the ovens & the floor at the end of each shift',
    'Write the list of orders for 40 shops',
    'Lead a team of four bakers',
    'Test new kinds of bread with customers on Saturdays',
    'Check that no allergen gets into the wrong dough',
    'Pack the vans by half past five',
  ],
  demands: [
    'Two years of experience in a bakery',
    'Readiness to start at two in the morning',
    'English or German at level B1',
    'A certificate in food hygiene, or the wish to earn one',
    'You can lift a sack of 25 kg, or know how to ask',
  ],
  extras: ['A driving licence', 'Experience with pastry', 'A hand for window displays'],
  benefits: [
    '28 days of paid leave plus bank holidays',
    'A pension with 6% from us',
    'Bread for you and your neighbours',
    'Five paid days of training a year',
    'Sick pay from the first day',
  ],
  apply: [
    'Apply at https://mill.example/apply with your CV. We answer everyone within five working days. First you meet Ines for half an hour, then you bake with us for a paid trial shift.',
    'Send your CV to jobs@mill.example.',
  ],
};

const software: Trade = {
  titles: ['Senior Backend Engineer', 'Software Engineer', 'Data Engineer', 'Engineering Manager'],
  places: ['Remote in Ireland or Portugal', 'Hamburg, hybrid', 'Austin, Texas'],
  pay: ['€72,000–€88,000 a year', '$120k–$150k', 'up to €90,000', 'DOE'],
  company: [
    'Ferrywell sells freight space on ferries. Today 3,400 hauliers and 41 ferry lines trade on our platform, and 58 people in three countries keep it running.',
    'Ferrywell builds the booking desk of short-sea shipping. We have made a profit every year since 2021.',
  ],
  overview: [
    'You will own the booking service, which answers 1.2 million requests a day. You will join a team of six engineers and report to our Head of Engineering.',
    'This team keeps the promise that a trailer finds its place on a ship. In your first year you will separate bookings from pricing.',
  ],
  duties: [
    'Design the REST and gRPC APIs through which 41 ferry lines sell their space',
    'Build booking features in Kotlin and Spring Boot, from the design doc to production',
    'Keep 95% of queries in PostgreSQL under 80 ms',
    'Move pricing onto Kafka events',
    'Ship small changes several times a day through GitHub Actions',
    'Test what you build with unit, contract and load tests',
    'Trace slow requests with OpenTelemetry',
    'Take on-call for one week in eight',
    'Mentor two engineers through code review',
  ],
  demands: [
    'About five years of building back-end services',
    'Fluency in Kotlin or Java',
    'Sound knowledge of a relational database such as PostgreSQL',
    'Clear written English, because we decide in writing',
    'The right to work in Ireland or Portugal',
  ],
  extras: ['Kafka or RabbitMQ', 'Kubernetes and Terraform', 'Spanish or Portuguese'],
  benefits: [
    '28 days of holiday on top of public holidays',
    'A laptop, and €900 for your desk and chair',
    '€2,000 a year for courses and conferences',
    '20 weeks of parental leave at full pay, for every parent',
    'Private health insurance and a 6% employer pension contribution',
  ],
  apply: [
    'Apply at https://ferrywell.example/jobs/41 with a few lines about a service that you kept running. A 30-minute call comes first, then a 90-minute pairing session. Most people hear our decision within two weeks.',
    'Send your CV to jobs@ferrywell.example.',
  ],
};

const nursing: Trade = {
  titles: ['Community Nurse', 'Registered Nurse, Cardiac Unit', 'Nurse Manager', 'Nursing Assistant'],
  places: ['Marietta, Ohio (on site)', 'Cork', 'Nottingham, on site'],
  pay: ['$38–$46 an hour', '£35,400–£42,600 a year', '$60,000 - $140,000', 'according to experience'],
  company: [
    'Alder Creek is a 214-bed hospital on the river. We care for 11,000 inpatients a year from six counties.',
    'Alder Creek nurses people at home in the hills. Nurses hold four of the eleven seats on our quality board.',
  ],
  overview: [
    'You will look after patients on the 28-bed cardiac unit with 46 other nurses on three shifts, and report to the nurse manager.',
    'As a nurse with us you will visit eight to ten people a day, most of them over eighty.',
  ],
  duties: [
    'Care for four patients a shift',
    'Dress wounds and give insulin at home',
    'Plan each discharge with the family and the pharmacy',
    'Guide two new graduates through their first 16 weeks',
    'Record every visit in the chart on the same day',
    'Review each fall with the team within 72 hours',
    'Teach families to lift, wash and feed safely',
    'Call the doctor before a ratio slips',
  ],
  demands: [
    'A current nursing licence',
    'One year of work on a ward or in the community',
    'A driving licence',
    'Readiness to work every third weekend',
  ],
  extras: ['A certificate in wound care', 'Spanish', 'Work with telemetry'],
  benefits: [
    '27 days of paid time off',
    'Medical, dental and vision insurance from day one',
    'Up to $7,500 a year toward a degree',
    'Child care on campus for $38 a day',
    'A mentor for your first year',
  ],
  apply: [
    'Apply at https://alder.example/nurse with your licence number and the names of two references. You will meet the manager and shadow a nurse for two hours, and hear from us within a week.',
    'Write to nursing@alder.example.',
  ],
};

/** Bad tellings of any trade. */
const weak = {
  titles: ['Rockstar Wanted!!!', 'MANAGER (URGENT HIRE)', 'Team Member'],
  company: [
    'We are a fast-growing, dynamic company with a passion for excellence. We work hard and play hard, and our culture is second to none.',
    'Our company is a leading provider of world-class solutions that leverage synergies in order to facilitate the utilization of best-of-breed offerings across a multitude of verticals, which has been recognised by many and which will be expanded by management in the near future.',
  ],
  overview: [
    'This is an exciting opportunity for a self-starter who thrives in a fast-paced environment. The successful candidate will hit the ground running and wear many hats.',
    'He must be a digital native and a team player. Long hours are expected, and the role will be supported by various stakeholders.',
  ],
  duties: [
    'Responsible for various tasks',
    'Assist with projects as needed',
    'Reports will be prepared by you',
    'Help with the management of stakeholders',
    'Ad hoc duties as assigned',
    'Be a proactive member of the team',
    'Coordination of activities, meetings, calls, reports, budgets, vendors, offices, travel, events and other matters that may be assigned from time to time by the management of the department',
  ],
  demands: [
    'Excellent communication skills',
    'A can-do attitude and a thick skin',
    'Strong attention to detail',
    'Must be young and energetic',
    '10+ years of experience in everything that we do',
    'Native English speaker',
    'A degree in a related field',
    'Ability to work under pressure',
  ],
  extras: ['Good sense of humour', 'Etc.'],
  benefits: ['Competitive salary', 'Great team', 'Free snacks'],
  apply: ['Apply now!', 'If this is you, we look forward to hearing from you.'],
};

const headings = {
  company: ['About the company', 'Who we are'],
  overview: ['About the role', 'The job'],
  duties: ['What you will do', 'Key responsibilities'],
  demands: ['What you need', 'Requirements'],
  extras: ['Nice to have', 'Nice-to-have skills'],
  benefits: ['Benefits', 'What we offer'],
  apply: ['How to apply'],
};

const one = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const some = (values: readonly string[], minLength: number): fc.Arbitrary<string[]> =>
  fc.subarray([...values], {minLength: Math.min(minLength, values.length), maxLength: values.length});

/** Mostly there. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, {freq: 4});

/** Told well, badly, or by halves. */
const mixed = (good: readonly string[], bad: readonly string[]): fc.Arbitrary<string[]> =>
  fc.oneof(
    {weight: 3, arbitrary: some(good, 3)},
    {weight: 1, arbitrary: some(bad, 2)},
    {weight: 2, arbitrary: fc.tuple(some(good, 1), some(bad, 1)).map(([first, then]) => [...first, ...then])},
  );

const listPart = (kind: keyof typeof headings, items: fc.Arbitrary<string[]>): fc.Arbitrary<MeantPart> =>
  fc.tuple(one(headings[kind]), items).map(([heading, own]) => ({heading, paragraphs: [], items: own}));

const textPart = (
  kind: keyof typeof headings,
  good: readonly string[],
  bad: readonly string[],
): fc.Arbitrary<MeantPart> =>
  fc
    .tuple(
      one(headings[kind]),
      fc.oneof(
        one(good),
        one(bad),
        fc.tuple(one(good), one(bad)).map((both) => both.join(' ')),
      ),
    )
    .map(([heading, text]) => ({heading, paragraphs: [text], items: []}));

const ofTrade = (trade: Trade): fc.Arbitrary<MeantPosting> =>
  fc
    .record({
      title: fc.oneof({weight: 4, arbitrary: one(trade.titles)}, {weight: 1, arbitrary: one(weak.titles)}),
      place: maybe(one(trade.places)),
      employment: maybe(one(['Full-time', 'Part-time', 'Full-time, permanent'])),
      pay: maybe(one(trade.pay)),
      company: maybe(textPart('company', trade.company, weak.company)),
      overview: maybe(textPart('overview', trade.overview, weak.overview)),
      duties: maybe(listPart('duties', mixed(trade.duties, weak.duties))),
      demands: maybe(listPart('demands', mixed(trade.demands, weak.demands))),
      extras: maybe(listPart('extras', mixed(trade.extras, weak.extras))),
      benefits: maybe(listPart('benefits', mixed(trade.benefits, weak.benefits))),
      apply: maybe(textPart('apply', trade.apply, weak.apply)),
    })
    .map(({title, place, employment, pay, ...parts}) => ({
      title,
      particulars: (
        [
          ['Location', place],
          ['Employment type', employment],
          ['Salary', pay],
        ] as const
      ).filter((pair): pair is readonly [string, string] & typeof pair => pair[1] !== null),
      parts: Object.values(parts).filter((part) => part !== null),
    }))
    // Less is no posting but a line.
    .filter(({parts}) => parts.length >= 2);

export const meantPostings: fc.Arbitrary<MeantPosting> = fc.oneof(
  ofTrade(bakery),
  ofTrade(software),
  ofTrade(nursing),
);

/** How a posting is written in Markdown or plain text; none of it changes what it says. */
export interface WrittenForm {
  readonly bullet: string;
  readonly lineEnd: string;
  /** Characters of a line; 0 for lines that are never broken. */
  readonly wrap: number;
  /** Every so many words one is put between marks; 0 for none. */
  readonly emphasis: number;
  readonly mark: string;
  /** Before a heading of a part, and after it. */
  readonly heading: readonly [string, string];
}

export const plainForm: WrittenForm = {
  bullet: '-',
  lineEnd: '\n',
  wrap: 0,
  emphasis: 0,
  mark: '**',
  heading: ['## ', ''],
};

/** Markdown as different people write it. */
export const writtenForms: fc.Arbitrary<WrittenForm> = fc.record({
  bullet: one(['-', '*', '+', '•', '–', '1.']),
  lineEnd: one(['\n', '\r\n']),
  wrap: one([0, 60, 80]),
  emphasis: one([0, 0, 4, 7]),
  mark: one(['**', '*', '__', '_']),
  heading: one([
    ['# ', ''],
    ['## ', ''],
    ['### ', ''],
    ['#### ', ''],
    ['**', '**'],
    ['**', ':**'],
    ['## ', ':'],
  ]),
});

function wrapped(text: string, width: number, indent: string): string {
  if (width === 0) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    // A line that begins with what could be markup would be read as such.
    const breaks = line !== '' && line.length + word.length + 1 > width && /^[\p{L}]/u.test(word);
    if (breaks) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Every nth word between marks, but for addresses. */
const emphasised = (text: string, {emphasis, mark}: WrittenForm): string =>
  emphasis === 0
    ? text
    : text
        .split(' ')
        .map((word, index) =>
          index % emphasis === emphasis - 1 && /^[\p{L}]+$/u.test(word) ? `${mark}${word}${mark}` : word,
        )
        .join(' ');

export function markdownOf({title, particulars, parts}: MeantPosting, form: WrittenForm = plainForm): string {
  const {bullet, wrap, heading, lineEnd} = form;
  const indent = ' '.repeat(/^[-*+]$|\d/.test(bullet) ? bullet.length + 1 : 0);
  const numbered = (index: number): string => (bullet === '1.' ? `${index + 1}.` : bullet);
  return [
    `# ${title}`,
    ...particulars.map(([label, value]) => `${label}: ${value}`),
    ...parts.flatMap((part) => [
      `${heading[0]}${part.heading}${heading[1]}`,
      ...part.paragraphs.map((text) => wrapped(emphasised(text, form), wrap, '')),
      ...(part.items.length === 0
        ? []
        : [
            part.items
              .map((item, index) => wrapped(`${numbered(index)} ${emphasised(item, form)}`, wrap, indent))
              .join('\n'),
          ]),
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n{3,}$/, '\n')
    .replace(/\n/g, lineEnd);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const bodyOf = ({particulars, parts}: MeantPosting): string =>
  [
    ...particulars.map(([label, value]) => `<p>${label}: ${escaped(value)}</p>`),
    ...parts.flatMap((part) => [
      `<h2>${part.heading}</h2>`,
      ...part.paragraphs.map((text) => `<p>${escaped(text)}</p>`),
      ...(part.items.length === 0
        ? []
        : [`<ul>\n${part.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`]),
    ]),
  ].join('\n');

export const pageOf = (posting: MeantPosting): string =>
  `<!doctype html><html lang="en"><body><main>\n<h1>${escaped(posting.title)}</h1>\n${bodyOf(posting)}\n</main></body></html>\n`;

export const plainTextOf = ({title, particulars, parts}: MeantPosting): string =>
  `${[
    title,
    ...particulars.map(([label, value]) => `${label}: ${value}`),
    ...parts.map((part) =>
      [
        part.heading,
        ...part.paragraphs.map((text) => `\n${text}`),
        ...part.items.map((item) => `• ${item}`),
      ].join('\n'),
    ),
  ].join('\n\n')}\n`;

/** An export as of Greenhouse, whose text is HTML with its signs escaped. */
export const greenhouseOf = (posting: MeantPosting): string =>
  JSON.stringify({
    jobs: [
      {
        id: 4127,
        title: posting.title,
        absolute_url: 'https://boards.example/jobs/4127',
        content: escaped(bodyOf(posting)).replace(/"/g, '&quot;').replace(/>/g, '&gt;'),
      },
    ],
  });

/** An export of no known system. */
export const exportOf = (posting: MeantPosting): string =>
  JSON.stringify([{title: posting.title, description: bodyOf(posting)}]);
