import {
  defineRule,
  isKnown,
  type Line,
  labelOf,
  lineSpan,
  linesOf,
  type Span,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {
  labelledLevel,
  levelLabel,
  levelWords,
  otherMeanings,
  publicGrades,
  requisition,
  spokenLevel,
  titleLevel,
} from './terms.ts';

type MessageId = 'level' | 'requisition' | 'again';

/** One level code is the whole fault. */
const tolerance = 1;

interface Code {
  readonly text: string;
  readonly span: Span;
  readonly kind: Line['section']['kind'];
}

export default defineRule<MessageId>({
  meta: {
    id: 'internal-jargon',
    category: 'clarity',
    summary: 'Levels are said in words that people outside the company know.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'A grade that only insiders know tells applicants nothing; few postings have one.',
    effort: 1,
    messages: {
      level: {
        text: '“{code}” is a level of your own scale, which means nothing outside. Say it in words, such as senior, with the years of experience you have in mind and the pay.',
        severity: 'info',
      },
      requisition: {
        text: '“{code}” in the title is a number of your own files, which says nothing to readers. Move it to the end of the posting.',
        severity: 'info',
      },
      again: {text: 'So is “{code}” here.', severity: 'info'},
    },
  },
  check({facts, posting, template}) {
    const {title} = facts;
    const faults: WordingFault<MessageId>[] = [];
    const number = isKnown(title) ? requisition.exec(title.value)?.[0] : undefined;
    const at = isKnown(title) ? title.evidence[0] : undefined;
    if (number !== undefined && at !== undefined) {
      faults.push({kind: 'title', problem: {messageId: 'requisition', data: {code: number}, span: at}});
    }
    const levels: Code[] = [];
    const isPublic = publicGrades.test(posting.source.text);
    const code =
      isKnown(title) && !otherMeanings.test(title.value) ? titleLevel.exec(title.value)?.[1] : undefined;
    // No public scale counts its individual contributors.
    if (code !== undefined && at !== undefined && (!isPublic || code.startsWith('IC')))
      levels.push({text: code, span: at, kind: 'title'});
    if (!isPublic) levels.push(...linesOf(facts.sections).flatMap(codeOf));
    const [first, ...others] = levels;
    if (first !== undefined) {
      faults.push({
        kind: first.kind,
        problem: {
          messageId: 'level',
          data: {code: first.text},
          span: first.span,
          related: others.slice(0, 2).map(({text, span}) => ({messageId: 'again', data: {code: text}, span})),
        },
      });
    }
    return wordingResult({facts, template}, faults, tolerance);
  },
});

/** The level code of a line that does not say the level in words too. */
function codeOf(line: Line): Code[] {
  if (line.block.type === 'quote' || otherMeanings.test(line.text) || levelWords.test(line.text)) return [];
  const label = labelOf(line);
  const match = label !== undefined && levelLabel.test(label.label) ? labelledLevel.exec(label.value) : null;
  const found = match ?? spokenLevel.exec(line.text);
  if (found === null) return [];
  const start = (match === null ? 0 : (label?.valueStart ?? 0)) + found.index;
  return [{text: found[0], span: lineSpan(line, start, start + found[0].length), kind: line.section.kind}];
}
