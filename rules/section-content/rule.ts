import {
  anchorOf,
  askedSections,
  type ContentKind,
  defineRule,
  type Facts,
  headingFinder,
  isHollow,
  leadingVerb,
  type Posting,
  type Problem,
  presence,
  type SectionKind,
  sectionFinder,
  sourceSpan,
  straightQuotes,
  withinFinder,
} from '../../src/core/rule/index.ts';
import {companyActs, reasonsToJoin, roleActs, titledActs} from './terms.ts';

type MessageId = 'company-acts' | 'company-reasons' | 'role-acts' | 'benefits-few';

/** What each part should say, and how one sees that it does. */
const subjects: readonly {
  readonly messageId: MessageId;
  readonly part: ContentKind;
  readonly says: (posting: Posting, facts: Facts) => boolean;
}[] = [
  {
    messageId: 'company-acts',
    part: 'about-company',
    says: (posting, facts) => companyActs.test(textAbout('about-company', posting, facts)),
  },
  {
    messageId: 'company-reasons',
    part: 'about-company',
    says: (posting, facts) =>
      reasonsToJoin.test(textAbout('about-company', posting, facts)) ||
      reasonsToJoin.test(textAbout('benefits', posting, facts)),
  },
  {
    messageId: 'role-acts',
    part: 'role-overview',
    says: (posting, facts) => saysRole(posting, facts) || opensWithAct(posting, facts),
  },
  {messageId: 'benefits-few', part: 'benefits', says: (_, {benefits}) => benefits.length > 0},
];

/** "You will run …", "the role combines …", or any act of the job that is told outside a list of duties. */
function saysRole(posting: Posting, facts: Facts): boolean {
  const sectionOf = sectionFinder(facts.sections);
  const text = textAbout('role-overview', posting, facts);
  return (
    roleActs.test(text) ||
    titledActs.test(text) ||
    facts.acts.some(({block, listed}) => !listed && ofRole.includes(sectionOf(block)?.kind ?? 'other'))
  );
}

/** "Assist in the delivery of …": the overview begins with what is done. */
function opensWithAct({sentences}: Posting, {sections}: Facts): boolean {
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  return sentences.some(
    ({block, text}) =>
      sectionOf(block)?.kind === 'role-overview' && !isHeading(block) && leadingVerb(text) !== undefined,
  );
}

/** Sections whose text answers for a part that may have no heading of its own. */
const shared: readonly SectionKind[] = ['title', 'other', 'team'];
const ofRole: readonly SectionKind[] = [...shared, 'about-company', 'role-overview'];

/** The text that speaks of a part: its own sections, and for company and role also the text under no kind. */
function textAbout(part: ContentKind, {sentences}: Posting, {sections, tone, status}: Facts): string {
  const sectionOf = sectionFinder(sections);
  // What puts readers off, or tells them that the job is gone, is no reason to join.
  const marksIn = withinFinder([...tone, ...(status?.evidence ?? []).map((span) => ({span}))]);
  const isHeading = headingFinder(sections);
  const kinds: readonly SectionKind[] =
    part === 'benefits'
      ? ['benefits', 'pay', ...shared]
      : ofRole;
  return sentences
    .filter(({block}) => !isHeading(block) && kinds.includes(sectionOf(block)?.kind ?? 'other'))
    .filter(
      ({text, block, start, end}) => !isHollow(text) && marksIn(sourceSpan(block, start, end)).length === 0,
    )
    .map(({text}) => straightQuotes(text))
    .join('\n');
}

export default defineRule<MessageId>({
  meta: {
    id: 'section-content',
    category: 'structure',
    summary:
      'The parts say what readers look for in them: what the company does, what the role does, concrete benefits.',
    evidence: 'D',
    weight: 5,
    weightReason:
      'A part that is there and says nothing is half a part: readers judge the quality of the parts and not their presence.',
    effort: 2,
    messages: {
      'company-acts': {
        text: 'The text about the company does not say plainly what it makes or does, and for whom. Say it in one sentence.',
        severity: 'info',
      },
      'company-reasons': {
        text: 'Nothing says why one would want to work here: the purpose, the people or what is special about the work. One honest sentence is enough.',
        severity: 'info',
      },
      'role-acts': {
        text: 'The overview does not say what this person will do. Begin with it: “You will …”.',
        severity: 'info',
      },
      'benefits-few': {
        text: 'No concrete benefit is named here; readers are only told that there are some. Name the best two or three, such as days of leave or a pension.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const asked = askedSections({facts, template}).map(({kind}) => kind);
    const judged = subjects.filter(({part}) => asked.includes(part) && presence(facts, part) !== 'unknown');
    if (judged.length === 0) return {credit: 'unknown', findings: []};
    const held: Partial<Record<ContentKind, number>> = {};
    const findings: Problem<MessageId>[] = [];
    let earned = 0;
    for (const {messageId, part, says} of judged) {
      if (presence(facts, part) === 'absent') held[part] = (held[part] ?? 0) + 1;
      else if (says(posting, facts)) earned++;
      else findings.push({messageId, span: anchorOf(posting, facts, part), anchored: true, cost: 1});
    }
    return {credit: {earned, of: judged.length, held}, findings};
  },
});
