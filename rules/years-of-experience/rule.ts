import {defineRule, demandedYears, type Level, withoutDemands} from '../../src/core/rule/index.ts';

/**
 * Years from which on they cost, also by the level that the posting names, and how many more cost all. Source: editors'
 * judgement, held against the marks for inclusion that careful readers gave 642 postings.
 */
const fewest = 5;
const fewestByLevel: Readonly<Partial<Record<Level, number>>> = {
  senior: 8,
  staff: 10,
  lead: 10,
  manager: 10,
  director: 10,
  executive: 10,
};
const toAll = 3;

export default defineRule<'many'>({
  meta: {
    id: 'years-of-experience',
    category: 'inclusion',
    summary: 'Experience is asked for as what people have done, and not as many years.',
    evidence: 'D',
    weight: 1.75,
    weightReason:
      'Careful readers mark a posting down that asks for five years or more, unless its title names someone senior.',
    effort: 1,
    messages: {
      many: {
        text: '{years} years of experience are asked for. Years say how long people have worked and not what they can do, so that able people with fewer may stay away. Say what they must have done, or ask for fewer years.',
        severity: 'info',
      },
    },
  },
  check({facts, posting}) {
    const [most] = demandedYears(facts, posting);
    const none = withoutDemands(facts, toAll);
    if (most === undefined || none?.credit === 'unknown')
      return none ?? {credit: {earned: toAll, of: toAll}, findings: []};
    const from = (facts.level && fewestByLevel[facts.level.value]) ?? fewest;
    const cost = Math.min(toAll, Math.max(0, most.least - from + 1));
    return {
      credit: {earned: toAll - cost, of: toAll},
      findings: cost === 0 ? [] : [{messageId: 'many', data: {years: most.least}, span: most.span, cost}],
    };
  },
});
