import {
  anchorOf,
  defineRule,
  factValue,
  isLegal,
  isUnpaid,
  joinWords,
  metadataMatching,
  metadataText,
  type Problem,
  puzzling,
  type RuleResult,
  toldSentences,
} from '../../src/core/rule/index.ts';
import {leave, type TimeKind, timeKinds} from './terms.ts';

/**
 * Kinds of time from which on a posting is concrete. Source: editors' judgement, held against the marks for clarity that
 * careful readers gave.
 */
const enough = 2;

/** What a finding names at most. */
const named = 3;

/** Keys of fields that tell when one works. */
const timeKeys = /\b(?:hours|schedule|shifts?|start ?(?:date)?)$/;

/** How often one is away says nothing of when one is there. */
const journeys = /\btravel/i;

export default defineRule({
  meta: {
    id: 'hours-and-dates',
    category: 'clarity',
    summary: 'What takes time is told in hours, days and dates.',
    evidence: 'D',
    weight: 1.5,
    weightReason:
      'Hours, leave and dates are what people plan by; in five lots of postings, readers found those clearer that give them.',
    effort: 2,
    messages: {
      missing: {
        text: 'People plan by hours, leave and dates. Say what you know of {asked}.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}): RuleResult<'missing'> {
    // “Evenings and weekends as a matter of course” is no plan, nor is what the posting contradicts.
    const text = toldSentences(facts, posting, puzzling(facts))
      .filter(
        ({sentence, kind}) => kind !== 'eeo' && !isLegal(sentence.text) && !journeys.test(sentence.text),
      )
      .map(({sentence}) => sentence.text)
      .join('\n');
    // Fields may tell the last day to apply, paid leave, and the hours.
    const fields = [
      factValue(facts.deadline),
      ...facts.benefits.map(({name}) => name),
      // With its key, since “immediately” alone tells nothing.
      ...metadataMatching(posting, timeKeys).map(
        (field) => `${/start/i.test(String(field.path.at(-1))) ? 'start ' : ''}${metadataText(field)}`,
      ),
    ].join('\n');
    const missing = missingIn(`${text}\n${fields}`);
    const earned = Math.min(enough, timeKinds.length - missing.length);
    const credit = {earned, of: enough};
    if (earned === enough) return {credit, findings: []};
    // Nobody gives days of leave to a volunteer.
    const open = missing.filter(({ask}) => ask !== leave || !isUnpaid(facts));
    const problem: Problem<'missing'> = {
      messageId: 'missing',
      data: {asked: joinWords(open.slice(0, named).map(({ask}) => ask))},
      span: anchorOf(posting, facts),
      anchored: true,
      cost: enough - earned,
    };
    return {credit, findings: [problem]};
  },
});

/** The kinds that a text does not tell. What tells one kind is left out for the next: “20 hours a week” tells one. */
function missingIn(text: string): TimeKind[] {
  let rest = text;
  return timeKinds.filter(({pattern}) => {
    const before = rest;
    rest = rest.replace(pattern, '|');
    return rest === before;
  });
}
