import {
  type ApplyRoute,
  anchorOf,
  defineRule,
  type Facts,
  headingOf,
  heldBy,
  insertion,
  isKnown,
  isUnknown,
  type Posting,
  presence,
  type Suggestion,
  sectionSkeleton,
} from '../../src/core/rule/index.ts';

/** Words that name what an application holds. Source: the editors' own list. */
const whatToSend =
  /\b(?:cvs?|r[eé]sum[eé]s?|cover(?:ing)? letters?|portfolios?|letter of|references|work samples?|samples?|links? to|linkedin|github|tell us|describe|explain|share (?:with us|your)|answers?|introduc\w+|a (?:few lines|note|paragraph|short)|with (?:the )?["“'[]|subject line|details of|examples? of|your (?:profile|details|experience)|proposal|demo|why you|about your\w*|letter|certificates?|application forms?|(?:the|a|this|our) form)\b|["“]/i;

export default defineRule({
  meta: {
    id: 'how-to-apply',
    category: 'structure',
    summary: 'A reader who wants the job finds a way to apply and knows what to send.',
    evidence: 'D',
    weight: 1.5,
    weightReason: 'Without a way to apply all else is for nothing; one line mends it.',
    effort: 1,
    messages: {
      'no-route': {
        text: 'The posting does not say where to apply: there is no address, link or form. Add one, so that nobody who wants the job is lost.',
        severity: 'error',
      },
      'unclear-route': {
        text: 'The text does not say where to apply. Add an address or link, unless your page shows a button beside this text.',
        severity: 'warning',
      },
      'no-address': {
        text: 'Readers are told to apply, but not where: no address, link or form stands here. Add it, unless your page shows a button beside this text.',
        severity: 'warning',
      },
      'what-to-send': {
        text: 'The posting says where to write, but not what to send. Name it, such as a CV and three lines on why they want the job.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    const routes = facts.apply.filter(isKnown<ApplyRoute>);
    const state = presence(facts, 'how-to-apply');
    // That nobody may apply is what open-position says, and so it answers for the way to.
    if (facts.status?.value === 'closed') return {credit: heldBy('how-to-apply', 3), findings: []};
    if (state === 'unknown' || (routes.length === 0 && facts.apply.length > 0))
      return {credit: 'unknown', findings: []};
    const span = anchorOf(posting, facts, 'how-to-apply');
    const fact = facts.contains['how-to-apply'];
    if (routes.length === 0) {
      const suggestions = [routeSkeleton(posting, facts)];
      if (state === 'present') {
        return {
          credit: {earned: 1, of: 3},
          findings: [
            {messageId: 'no-address', span, anchored: true, absent: 'how-to-apply', cost: 2, suggestions},
          ],
        };
      }
      const messageId = !isUnknown(fact) && fact.certain ? ('no-route' as const) : ('unclear-route' as const);
      return {
        credit: {earned: 0, of: 3},
        findings: [{messageId, span, anchored: true, absent: 'how-to-apply', cost: 3, suggestions}],
      };
    }
    // A form or page asks for what it wants; a mailbox does not.
    const byMail = routes.every(({kind}) => kind === 'email');
    const [mail] = routes;
    const isNamed =
      mail !== undefined &&
      (whatToSend.test(textAround(posting, facts, mail.span.start)) ||
        posting.sentences.some(({text}) => sends.test(text) && whatToSend.test(text)));
    if (byMail && mail !== undefined && !isNamed) {
      return {credit: {earned: 2, of: 3}, findings: [{messageId: 'what-to-send', span: mail.span, cost: 1}]};
    }
    return {credit: {earned: 3, of: 3}, findings: []};
  },
});

/** “Please send us a few lines along with your CV”, wherever the address is. */
const sends = /\b(?:send|submit|e-?mail|attach|include|forward)\b/i;

/** A line to fill in: under the heading where there is one, else with a heading at the end. */
function routeSkeleton(posting: Posting, {sections}: Facts): Suggestion {
  const line = 'Apply at [link], or send [what you want to see, such as a CV] to [address].';
  const heading = headingOf(sections, 'how-to-apply');
  if (heading !== undefined) {
    const text = posting.source.format === 'html' ? `\n<p>${line}</p>` : `\n\n${line}\n`;
    return insertion(
      posting,
      heading.span.end,
      text,
      'Add under the heading and fill in what stands in brackets:',
    );
  }
  const end = posting.blocks.at(-1)?.span.end ?? posting.source.text.length;
  const text = sectionSkeleton(posting, 'How to apply', line);
  return insertion(posting, end, text, 'Add at the end and fill in what stands in brackets:');
}

/** The section of a route, or the blocks beside it where it has none of its own, without the addresses. */
function textAround({blocks}: Posting, {sections}: Facts, at: number): string {
  const index = blocks.findIndex(({span}) => span.start <= at && at <= span.end);
  const near = blocks.slice(Math.max(0, index - 3), index + 4);
  const block = blocks[index];
  const section = sections.find((one) => block !== undefined && one.blocks.includes(block));
  const own =
    section?.kind === 'how-to-apply' && section.heading !== undefined
      ? [section.heading, ...section.blocks]
      : near;
  return own.map(({text}) => text.replace(/(?<!\S)[^\s@]+@\S+|https?:\/\/\S+/g, ' ')).join('\n');
}
