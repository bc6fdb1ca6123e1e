import {
  anchorOf,
  capital,
  count,
  countActs,
  defineRule,
  heldBy,
  listForm,
  presence,
} from '../../src/core/rule/index.ts';

/** Duties that may be more or fewer than the template says before it matters. Source: editors' judgement of real lists. */
const tolerance = 2;

export default defineRule({
  meta: {
    id: 'duties-count',
    category: 'structure',
    summary: 'The duties are as many as give a picture of the job, and not more.',
    evidence: 'D',
    weight: 4,
    weightReason: 'Acts tell what the job is. From five on more of them change readers’ judgement little.',
    effort: 3,
    messages: {
      few: {
        text: 'Only {count} {duties} named. Is an important one missing? {minimum} to {maximum} give a full picture of a full-time job.',
        severity: 'info',
      },
      many: {
        text: '{count} duties are too many to take in. Join those that belong together, or group them under subheadings.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const {minimum, maximum} = template.duties;
    const state = presence(facts, 'responsibilities');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    if (state === 'absent') return {credit: heldBy('responsibilities', minimum), findings: []};
    const {length} = facts.duties;
    const span = anchorOf(posting, facts, 'responsibilities');
    const fewest = minimum - tolerance - 1;
    const acts = countActs(facts, posting);
    const earned = acts >= fewest ? minimum : acts;
    const form = listForm('responsibilities', facts, posting);
    // What bullet-lists says about running text comes first.
    if (form === 'long text') {
      return {credit: {earned, of: minimum, held: {'duty-list': minimum - earned}}, findings: []};
    }
    const credit = {earned, of: minimum};
    const data = {minimum, maximum, duties: length === 1 ? 'duty is' : 'duties are'};
    if (acts < fewest) {
      const problem = {
        messageId: 'few' as const,
        span,
        anchored: true,
        cost: minimum - acts,
        absent: 'more-duties' as const,
      };
      return {
        credit,
        findings: [
          {
            ...problem,
            data: {...data, minimum: capital(count(minimum)), maximum: count(maximum), count: count(length)},
          },
        ],
      };
    }
    // Sentences without bullets are no count of duties, and what is one list may be several.
    if (!facts.duties.every(({listed}) => listed)) return {credit, findings: []};
    // Groups under headings of their own are taken in one by one.
    const groups = Math.max(
      1,
      facts.sections.filter(({kind, blocks}) => kind === 'responsibilities' && blocks.length > 0).length,
    );
    if (length > (maximum + tolerance) * groups) {
      return {credit, findings: [{messageId: 'many', data: {...data, count: length}, span, anchored: true}]};
    }
    return {credit, findings: []};
  },
});
