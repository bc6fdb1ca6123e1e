import {
  anchorOf,
  capital,
  count,
  type Duty,
  defineRule,
  type Facts,
  headingOf,
  listForm,
  oneOf,
  type Part,
  type Posting,
  type Problem,
  presence,
  type Span,
} from '../../src/core/rule/index.ts';

type MessageId = 'prose' | 'unmarked' | 'long-item' | 'long-items' | 'also-long';

/**
 * Words from which on a list item reads as a paragraph, and from which on it takes more than a glance; what each counts, and
 * what costs a list all that short items earn. Source: editors' advice, twice a sentence of plain length.
 */
const long = {words: 50, count: 1};
const longish = {words: 28, count: 1 / 3};
const tolerance = 3;

/** What each of the two lists can earn: for being a list, and for having items one can scan. */
const forList = 2;
const forShortItems = 0.5;

export default defineRule<MessageId>({
  meta: {
    id: 'bullet-lists',
    category: 'structure',
    summary: 'Duties and requirements are lists that a reader can scan.',
    evidence: 'D',
    weight: 1.25,
    weightReason: 'Readers scan: duties and demands in text are read less, and held for less clear.',
    effort: 2,
    messages: {
      prose: {
        text: 'The {what} stand in text without bullets. Readers scan for them; make each an item of a bulleted list.',
        severity: 'warning',
      },
      unmarked: {
        text: 'The {what} stand line by line without bullets, so that most pages made from this Markdown run them together. {mend}.',
        severity: 'warning',
      },
      'long-item': {
        text: 'This list item has {words} words, a paragraph behind a bullet. Split it, or cut it down to its main point.',
        severity: 'info',
      },
      'long-items': {
        text: '{number} items of this list have more than {limit} words; this one has {words}. Readers scan a list for its first words: cut each down to its main point, or split it.',
        severity: 'info',
      },
      'also-long': {text: 'This item has {words} words.', severity: 'info'},
    },
  },
  check({facts, posting, template}) {
    const parts = [
      {part: 'responsibilities', what: 'duties', items: facts.duties.filter(({listed}) => listed)},
      {part: 'requirements', what: 'requirements', items: facts.demands.filter(({listed}) => listed)},
    ] as const;
    const asked = template.sections.map(({kind}) => kind);
    const held: Partial<Record<Part, number>> = {};
    const findings: Problem<MessageId>[] = [];
    let earned = 0;
    let of = 0;
    for (const {part, what, items} of parts) {
      const state = presence(facts, part);
      if (!asked.includes(part) || state === 'unknown') continue;
      of += forList + forShortItems;
      if (state === 'absent') held[part] = forList + forShortItems;
      else if (listForm(part, facts, posting) === 'long text') {
        // The text is there, only its form is not.
        earned += forShortItems;
        findings.push({
          messageId: 'prose',
          data: {what},
          span: placeOf(part, facts, posting),
          anchored: true,
          cost: forList,
          ...(part === 'responsibilities' ? {absent: 'duty-list' as const} : {}),
        });
      } else {
        const problems = [unmarked(items, what, posting), longItems(items)].filter(
          (problem) => problem !== undefined,
        );
        earned += forList + forShortItems - problems.reduce((sum, {cost = 0}) => sum + cost, 0);
        findings.push(...problems);
      }
    }
    return {credit: of === 0 ? 'unknown' : {earned, of, held}, findings};
  },
});

/** The heading of the part, else the first sentence that tells it. */
function placeOf(part: 'responsibilities' | 'requirements', facts: Facts, posting: Posting): Span {
  const isHeaded = headingOf(facts.sections, part) !== undefined;
  const [duty] = part === 'responsibilities' ? facts.duties : [];
  return !isHeaded && duty !== undefined ? duty.span : anchorOf(posting, facts, part);
}

/** Lines from which on they are meant as a list. */
const severalLines = 3;

/** Lines of Markdown that are meant as items, and that nothing keeps apart: neither bullets nor breaks. */
function unmarked(items: readonly Duty[], what: string, {source}: Posting): Problem<MessageId> | undefined {
  if (source.format !== 'markdown' && source.format !== 'mdx') return undefined;
  const bare = items.filter(({block: {group = 0}, span}) => {
    // Items that the markup marks are numbered upwards.
    if (group >= 0) return false;
    const before = source.text.slice(source.text.lastIndexOf('\n', span.start - 1) + 1, span.start);
    return /^\s*-?$/.test(before) && /^[^\S\n]?\n[^\S\n]*\S/.test(source.text.slice(span.end, span.end + 90));
  });
  const [first] = bare;
  if (first === undefined || bare.length < severalLines) return undefined;
  return {
    messageId: 'unmarked',
    data: {
      what,
      mend: bare.every(({span}) => source.text[span.start - 1] === '-')
        ? 'Put a space after each dash'
        : 'Put “- ” before each',
    },
    span: first.span,
    cost: forList / 2,
  };
}

/** One finding a list: the longest item, the next two as related. */
function longItems(items: readonly Duty[]): Problem<MessageId> | undefined {
  const found = items
    .map(({text, span}) => ({words: text.split(/\s+/).length, span}))
    .filter(({words}) => words > longish.words)
    .sort((a, b) => b.words - a.words);
  const sum = found.reduce((total, {words}) => total + (words > long.words ? long : longish).count, 0);
  // One or two that are a little long are no trouble.
  if (sum < 1 - 1e-9) return undefined;
  const isParagraph = (found[0]?.words ?? 0) > long.words;
  const problem = oneOf(
    found.map(({words, span}): Problem<MessageId> => ({messageId: 'also-long', data: {words}, span})),
  );
  return (
    problem && {
      ...problem,
      messageId: isParagraph ? 'long-item' : 'long-items',
      data: {...problem.data, number: capital(count(found.length)), limit: longish.words},
      cost: forShortItems * Math.min(1, sum / tolerance),
    }
  );
}
