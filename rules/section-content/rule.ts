import {
  anchorOf,
  askedSections,
  type ContentKind,
  defineRule,
  type Facts,
  headingFinder,
  leadingVerb,
  type Posting,
  type Problem,
  presence,
  type SectionKind,
  sectionFinder,
  straightQuotes,
  toldSentences,
} from '../../src/core/rule/index.ts';
import {companyActs, reasonsToJoin, roleActs, titledActs} from './terms.ts';

type MessageId = 'company-acts' | 'company-reasons' | 'role-acts';

/** What a posting says, in the two places where the questions look for answers. */
interface Texts {
  /** Of the company and the role: their sections, the opening, the team, and the text under no kind. */
  readonly work: string;
  /** The same, with the duties and what stands above them. */
  readonly role: string;
  /** Of what people get: benefits and pay, and again the text that has no heading of its own. */
  readonly benefits: string;
}

/** What each part should say, and how one sees that it does. */
const subjects: readonly {
  readonly messageId: MessageId;
  readonly part: ContentKind;
  readonly says: (told: Texts, posting: Posting, facts: Facts) => boolean;
}[] = [
  {messageId: 'company-acts', part: 'about-company', says: ({work}) => companyActs.test(work)},
  {
    messageId: 'company-reasons',
    part: 'about-company',
    says: ({work, benefits}) => reasonsToJoin.test(work) || reasonsToJoin.test(benefits),
  },
  {
    messageId: 'role-acts',
    part: 'role-overview',
    says: ({work, role}, posting, facts) =>
      roleActs.test(role) || titledActs.test(work) || actsInText(facts) || opensWithAct(posting, facts),
  },
];

/** Sections whose text answers for a part that may have no heading of its own. */
const shared: readonly SectionKind[] = ['title', 'other', 'team'];
const ofWork: readonly SectionKind[] = [...shared, 'about-company', 'role-overview'];
/** What stands above the list of duties sums the role up as well. */
const ofRole: readonly SectionKind[] = [...ofWork, 'responsibilities'];
const ofBenefits: readonly SectionKind[] = [...shared, 'benefits', 'pay'];

function readTexts(posting: Posting, facts: Facts): Texts {
  // What puts readers off, or tells them that the job is gone, is no reason to join.
  const marks = [...facts.tone, ...(facts.status?.evidence ?? []).map((span) => ({span}))];
  const sentences = toldSentences(facts, posting, marks);
  const textOf = (kinds: readonly SectionKind[]): string =>
    sentences
      .filter(({kind}) => kinds.includes(kind))
      .map(({sentence}) => straightQuotes(sentence.text))
      .join('\n');
  return {work: textOf(ofWork), role: textOf(ofRole), benefits: textOf(ofBenefits)};
}

/** An act of the job that is told outside of the duties, or above their list. */
function actsInText({acts, duties, sections}: Facts): boolean {
  const sectionOf = sectionFinder(sections);
  const places = duties.some(({listed}) => listed) ? ofRole : ofWork;
  return acts.some(({block, listed}) => !listed && places.includes(sectionOf(block)?.kind ?? 'other'));
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

export default defineRule<MessageId>({
  meta: {
    id: 'section-content',
    category: 'impact',
    summary:
      'The parts say what readers look for in them: what the company does, why to join it, what the role does.',
    evidence: 'D',
    weight: 3,
    weightReason:
      'A part that is there and says nothing is half a part: readers judge the quality of the parts and not their presence.',
    effort: 2,
    messages: {
      'company-acts': {
        text: 'No sentence says what the company makes or does, and for whom. Add one.',
        severity: 'info',
      },
      'company-reasons': {
        text: 'Nothing says why one would want to work here: the purpose, the people or what is special about the work. One honest sentence is enough.',
        severity: 'info',
      },
      'role-acts': {
        text: 'No sentence above the duties says what this person will do. Begin with one: “You will …”.',
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
    const told = readTexts(posting, facts);
    let earned = 0;
    for (const {messageId, part, says} of judged) {
      if (presence(facts, part) === 'absent') held[part] = (held[part] ?? 0) + 1;
      else if (says(told, posting, facts)) earned++;
      else findings.push({messageId, span: anchorOf(posting, facts, part), anchored: true, cost: 1});
    }
    return {credit: {earned, of: judged.length, held}, findings};
  },
});
