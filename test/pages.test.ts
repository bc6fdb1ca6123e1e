import {describe, expect, it} from 'vitest';
import {rules} from '../rules/index.ts';
import {resolveConfig} from '../src/core/config/index.ts';
import {lintText} from '../src/core/lint.ts';
import {readers} from '../src/node/readers.ts';
import {asOf, outcomeOf, reviewOf} from './support/lint.ts';

const posting = `<h1>Night Baker</h1>
<p>Mill Lane Bakery is a bakery with twelve people. As our night baker you will bake the bread of the town.</p>
<h2>What you will do</h2><ul><li>Bake 300 loaves a night</li><li>Order flour</li><li>Teach one apprentice</li></ul>
<h2>What you need</h2><ul><li>Two years in a bakery</li><li>A steady hand</li></ul>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>x</title>${head}</head><body>${body}</body></html>`;
const script = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const review = (html: string): ReturnType<typeof reviewOf> => reviewOf(html, {path: 'page.html'});
const wordsOf = (html: string): string =>
  review(html)
    .posting.blocks.map(({text}) => text)
    .join('\n');

const description =
  '<p>Mill Lane Bakery is a bakery with twelve people. As our night baker you will bake the bread of the town, from two in the morning until ten.</p><ul><li>Bake 300 loaves a night</li><li>Order flour</li></ul>';
const jobPosting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Night Baker',
  description,
  hiringOrganization: {'@type': 'Organization', name: 'Mill Lane Bakery'},
};

describe('the posting in a page', () => {
  it.each([
    ['navigation', '<nav><ul><li><a href="/a">Shop</a></li></ul></nav>', 'Shop'],
    [
      'a menu that is no nav',
      '<div><ul><li><a href="/a">Shop</a></li><li><a href="/b">Bread</a></li></ul></div>',
      'Shop',
    ],
    [
      'a menu in one line',
      '<div><a href="/a">Shop</a> <a href="/b">Bread</a> <a href="/c">Visit</a></div>',
      'Visit',
    ],
    ['a cookie banner', '<div id="cookie-banner"><p>We like biscuits and store some.</p></div>', 'biscuits'],
    ['a consent notice', '<p>This site uses cookies to count visitors.</p>', 'cookies'],
    ['a footer', '<footer><p>Mill Lane 4, since 1950</p></footer>', 'since 1950'],
    ['a newsletter box', '<section class="newsletter"><p>Read our letter</p></section>', 'our letter'],
    [
      'other openings',
      '<section><h2>Other open positions</h2><ul><li>Day Baker, five nights</li></ul></section>',
      'Day Baker',
    ],
    ['a dialog', '<div role="dialog"><p>Choose your shop</p></div>', 'Choose'],
    ['a drawing', '<svg><title>Loaf</title><text>Loaf drawing</text></svg>', 'drawing'],
  ])('leaves out %s', (_, around, word) => {
    const text = wordsOf(page(`${around}${posting}${around}`));
    expect(text).not.toContain(word);
    expect(text).toContain('Bake 300 loaves a night');
  });

  it('takes the title from the head of the page where the main part has none', () => {
    const html = page(
      `<header><h1>Night Baker</h1><p>Ulm</p></header><main>${posting.replace(/<h1>.*<\/h1>/, '')}</main>`,
    );
    expect(review(html).facts.title).toMatchObject({value: 'Night Baker'});
  });

  it('takes the title from the name of the page where no heading has it', () => {
    const html = `<html><head><title>Night Baker | Mill Lane</title></head><body>${posting.replace(/<h1>.*<\/h1>/, '')}</body></html>`;
    expect(review(html).facts.title).toMatchObject({value: 'Night Baker', certain: false});
  });

  it('reads a folded panel, which is hidden until a reader opens it', () => {
    expect(wordsOf(page(`<h1>Night Baker</h1><div aria-hidden="true">${posting}</div>`))).toContain(
      'Order flour',
    );
  });

  it('reads a box beside the text where it belongs to the posting', () => {
    const html = page(
      `<main>${posting}<aside><p>Location: Ulm</p><a href="/apply/1">Apply</a></aside></main>`,
    );
    expect(review(html).facts.apply).toMatchObject([{kind: 'url', value: '/apply/1'}]);
  });

  it('reads what a selector picks, and says where it picks nothing', () => {
    const html = page(`<div id="a"><h1>Shop</h1></div><div id="job">${posting}</div>`);
    const lint = (selector: string) => [
      ...lintText('page.html', html, {rules, config: resolveConfig({}), asOf}, {selector, ...readers}),
    ];
    expect(lint('#job')).toMatchObject([{kind: 'review', review: {facts: {title: {value: 'Night Baker'}}}}]);
    expect(lint('#nothing')).toMatchObject([
      {
        kind: 'failed',
        failed: {code: 'selector', message: 'holds nothing that the selector “#nothing” matches.'},
      },
    ]);
    expect(lint('##')).toMatchObject([{kind: 'failed', failed: {code: 'selector'}}]);
  });

  it('reads lists made of line breaks, with the bold line above as their heading', () => {
    const html = page(
      '<h1>Night Baker</h1><p><b>What you will do</b><br><br>- Bake bread<br>- Order flour<br>- Teach one apprentice<br><br><b>What you need</b><br>• Two years in a bakery<br>• A steady hand</p>',
    );
    const {facts} = review(html);
    expect(facts.duties.map(({text}) => text)).toEqual(['Bake bread', 'Order flour', 'Teach one apprentice']);
    expect(facts.demands).toHaveLength(2);
  });

  it('reads list items that are headings as items, and bold paragraphs as headings', () => {
    const html = page(
      '<h1>Night Baker</h1><p><strong>What you will do</strong></p><ul><li><h4>Bake bread</h4></li><li><h4>Order flour</h4></li></ul>',
    );
    const {facts} = review(html);
    expect(facts.duties.map(({text}) => text)).toEqual(['Bake bread', 'Order flour']);
  });

  it('puts a label and its value apart where only the layout does', () => {
    const html = page(`${posting}<p><span>Location</span><b>Ulm</b></p>`);
    expect(review(html).facts.place).toMatchObject({value: 'Ulm'});
  });
});

describe('ways to apply in a page', () => {
  const coded = [...'jobs@mill.example']
    .map((letter) => (letter.charCodeAt(0) ^ 7).toString(16).padStart(2, '0'))
    .join('');
  it.each([
    [
      'an address coded by a CDN',
      `<p>To apply, write to <a href="/cdn-cgi/l/email-protection#07${coded}">[email&#160;protected]</a>.</p>`,
      'email',
      'jobs@mill.example',
    ],
    [
      'a coded address without a link',
      `<p>Send your CV to <span class="__cf_email__" data-cfemail="07${coded}">[email protected]</span>.</p>`,
      'email',
      'jobs@mill.example',
    ],
    [
      'mailto without quotes',
      '<p>Send your CV to <a href=mailto:jobs@mill.example>us</a>.</p>',
      'email',
      'jobs@mill.example',
    ],
    [
      'a link around boxes',
      '<a href="/contact"><div><div></div><div>Apply</div></div></a>',
      'url',
      '/contact',
    ],
    ['a button without a link', '<button>Apply now</button>', 'form', 'Apply now'],
    [
      'a form that takes a file',
      '<form action="/send"><input type="file" name="cv"></form>',
      'form',
      '/send',
    ],
    [
      'a form of another site',
      '<iframe src="https://boards.greenhouse.io/embed/job_app?token=1"></iframe>',
      'form',
      'https://boards.greenhouse.io/embed/job_app?token=1',
    ],
    ['an address in words', '<p>Send your CV to jobs at mill dot com.</p>', 'email', 'jobs at mill dot com'],
  ])('%s', (_, html, kind, value) => {
    expect(review(page(posting + html)).facts.apply).toMatchObject([{kind, value}]);
  });

  it.each([
    [
      'an address for accommodation',
      '<p>If a disability makes it hard to apply, contact access@mill.example for an accommodation.</p>',
    ],
    [
      'an address for questions',
      '<p>General inquiries: <a href="mailto:info@mill.example">info@mill.example</a></p>',
    ],
    ['other openings', '<p>Apply later? <a href="/jobs">View other open roles</a></p>'],
    ['a search form', '<form role="search" action="/search"><input name="q"></form>'],
  ])('%s is none', (_, html) => {
    expect(review(page(posting + html)).facts.apply).toEqual([]);
  });
});

describe('structured data in a page', () => {
  it('that describes the page becomes its metadata, with its place in the page', () => {
    const html = page(
      `<h1>Night Baker</h1>${description}`,
      script([
        {'@type': 'BreadcrumbList', itemListElement: []},
        {
          '@graph': [
            {'@type': 'WebSite'},
            {...jobPosting, validThrough: '2027-03-31', employmentType: 'PART_TIME'},
          ],
        },
      ]),
    );
    const {source, facts} = review(html);
    expect(source.pointer).toBeUndefined();
    expect(facts.title).toMatchObject({value: 'Night Baker', origin: 'json-ld'});
    expect(facts.employer).toMatchObject({value: 'Mill Lane Bakery'});
    expect(facts.employmentType).toMatchObject({value: 'part-time'});
    expect(facts.deadline).toMatchObject({value: '2027-03-31'});
    const [span] =
      facts.deadline !== undefined && 'evidence' in facts.deadline ? facts.deadline.evidence : [];
    expect(source.text.slice(span?.start, span?.end)).toBe('2027-03-31');
  });

  it('is the posting where the page shows nothing of it', () => {
    const {source, facts} = review(page('<div id="app"></div>', script({'@graph': [jobPosting]})));
    expect(source.pointer).toBe('/@graph/0');
    expect(facts.title).toMatchObject({value: 'Night Baker'});
    expect(facts.contains['about-company']).toMatchObject({value: true});
  });

  it('that lists several postings gives each with its pointer, and none for those without a text', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [
        {'@type': 'ListItem', item: jobPosting},
        {'@type': 'ListItem', item: {'@type': 'JobPosting', title: 'Day Baker'}},
        {'@type': 'ListItem', item: {...jobPosting, title: 'Pastry Chef'}},
      ],
    };
    const {reviews} = outcomeOf(page('<h1>Jobs</h1>', script(list)), {path: 'page.html'});
    expect(reviews.map(({source, facts}) => [source.pointer, facts.title])).toMatchObject([
      ['/itemListElement/0/item', {value: 'Night Baker'}],
      ['/itemListElement/2/item', {value: 'Pastry Chef'}],
    ]);
  });

  it('in a script that assigns it makes the page where nothing else does', () => {
    const jobs = JSON.stringify([
      {name: 'Night Baker', custom_fields: {details: [{name: 'Description', value: description}]}},
    ]);
    const {source, facts} = review(
      page(`<script>\nCOMPANY = {"name": "Mill"};\nPOSITIONS = ${jobs};\n</script>`),
    );
    expect(source.pointer).toBe('/0');
    expect(facts.title).toMatchObject({value: 'Night Baker'});
  });

  it('that is no JSON, or of another kind, is passed over', () => {
    const html = page(
      posting,
      `<script type="application/ld+json">{broken</script>${script({'@type': 'WebPage', name: 'x'})}`,
    );
    expect(review(html).facts.title).toMatchObject({value: 'Night Baker', origin: 'text'});
  });

  it.each([
    ['a script', (data: string) => `<script id="__NEXT_DATA__" type="application/json">${data}</script>`],
    [
      'an attribute',
      (data: string) =>
        `<div id="app" data-page="${data.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')}"></div>`,
    ],
  ])('an empty page is read from the JSON in %s', (_, wrap) => {
    const data = JSON.stringify({props: {job: {title: 'Night Baker', description: description.repeat(2)}}});
    const {source, facts} = review(page(wrap(data)));
    expect(source.pointer).toBe('/props/job');
    expect(facts.title).toMatchObject({value: 'Night Baker'});
  });
});

describe('several postings on one page', () => {
  const two = `<h1>Open positions</h1><p>Mill Lane Bakery is a bakery with twelve people.</p>
<h2>Night Baker</h2><h3>What you will do</h3><ul><li>Bake bread</li><li>Order flour</li></ul><h3>Requirements</h3><ul><li>Two years in a bakery</li><li>A steady hand</li></ul>
<h2>Delivery Driver</h2><h3>What you will do</h3><ul><li>Drive the van</li><li>Load the bread</li></ul><h3>Requirements</h3><ul><li>A driving licence</li><li>An early start</li></ul>
<p><a href="/apply">Apply today</a></p>`;

  it('are reported in their order, without a pointer; what stands above and the way to apply belong to each', () => {
    const {reviews} = outcomeOf(page(two), {path: 'page.html'});
    expect(reviews.map(({facts}) => facts.title)).toMatchObject([
      {value: 'Night Baker'},
      {value: 'Delivery Driver'},
    ]);
    expect(reviews.map(({source}) => source.pointer)).toEqual([undefined, undefined]);
    expect(reviews.map(({facts}) => facts.duties.map(({text}) => text))).toEqual([
      ['Bake bread', 'Order flour'],
      ['Drive the van', 'Load the bread'],
    ]);
    for (const {facts} of reviews) {
      expect(facts.apply).toMatchObject([{kind: 'url', value: '/apply'}]);
      expect(facts.contains['about-company']).toMatchObject({value: true});
    }
  });

  it('are found in Markdown too', () => {
    const markdown = `# Jobs\n\n## Night Baker\n\n### Duties\n\n- Bake bread\n- Order flour\n\n### Requirements\n\n- Two years in a bakery, and a steady hand\n\n## Driver\n\n### Duties\n\n- Drive the van\n- Load the bread\n\n### Requirements\n\n- A driving licence and an early start in the day\n`;
    expect(outcomeOf(markdown).reviews.map(({facts}) => facts.title)).toMatchObject([
      {value: 'Night Baker'},
      {value: 'Driver'},
    ]);
  });

  it('a posting with parts named like jobs is one posting', () => {
    const markdown = `# Head of Operations\n\n## Sales\n\n- Lead the sales team of four people in two shops\n\n## Support\n\n- Answer what customers ask, within a day and in plain words\n\n## Requirements\n\n- Five years in a bakery\n`;
    expect(outcomeOf(markdown).reviews).toHaveLength(1);
  });
});

describe('pages that cannot be read', () => {
  it.each([
    ['nothing', ''],
    ['binary', 'x\0y'],
  ])('%s', (_, text) => {
    expect(outcomeOf(text, {path: 'page.html'}).failed).toHaveLength(1);
  });
});

describe('text that no reader sees', () => {
  const secret = 'We offer a pension, thirty days of leave and more. '.repeat(6);

  it.each([
    `<p hidden>${secret}</p>`,
    `<p style="display: none">${secret}</p>`,
    `<p style="color:red;visibility:hidden">${secret}</p>`,
    `<span style="font-size:0">${secret}</span>`,
    `<p style="color:#ffffff">${secret}</p>`,
    `<font color="white">${secret}</font>`,
  ])('is not read: %#', (hidden) => {
    expect(wordsOf(page(`${posting}${hidden}`))).not.toContain('pension');
    expect(outcomeOf(`# Night Baker\n\nYou bake.\n\n${hidden}\n`).reviews[0]?.posting.blocks).toHaveLength(2);
  });

  it.each([
    ['a panel that unfolds', `<div style="display:none"><h2>Benefits</h2><p>${secret}</p></div>`, ''],
    [
      'white text on a background',
      `<div style="background: #036"><p style="color:#fff">${secret}</p></div>`,
      '',
    ],
    [
      'white text on a page with a style sheet',
      `<p style="color:white">${secret}</p>`,
      '<style>p {}</style>',
    ],
    ['half-clear text', `<p style="opacity: 0.5">${secret}</p>`, ''],
  ])('is not %s', (_, shown, head) => {
    expect(wordsOf(page(`${posting}${shown}`, head))).toContain('pension');
  });
});
