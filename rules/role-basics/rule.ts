import {
  anchorOf,
  defineRule,
  type Facts,
  factValue,
  isOnTheSpot,
  isUnpaid,
  joinWords,
  linesOf,
  type Problem,
  payTold,
  withPay,
} from '../../src/core/rule/index.ts';

/** A title that names a rank by itself. */
const leaderTitle = ({title}: Facts): Facts['title'] => {
  const name = factValue(title) ?? '';
  const ranked =
    /\b(?:manager|supervisor|foreman|superintendent|chair|fellow|professor|lecturer|teacher|tutor|instructor|ph\.?d|post-?doc\w*|assistant|associate|officer|coordinator)\b/i.test(
      name,
    ) || /\s(?:I{1,3}|IV|V)$/.test(name);
  return ranked ? title : undefined;
};

/** A grade of the employer's own scale, "SFIA level 3" or "Band 6", or a word for beginners or the experienced. */
function gradeIn({sections, level}: Facts): Facts['level'] {
  const grade =
    /\b(?:level|grade|band|step)\s?:?\s?[A-Z]?\d|\b[A-Z]{2,3}-\d{1,2}\b|\b\d{1,2}\+? months?['’]? (?:of )?(?:[a-z-]+ ){0,2}experience\b|\bentry[- ]level\b|\bexperienced\b|\b(?:1st|2nd|3rd|first|second|third)[- ]class\b|\b(?:all|any) levels?\b|\bstraight out of (?:school|college|university)\b|\b(?:no )?experience (?:is )?(?:needed|necessary|required)\b|\baged? \d\d\b|\bhigh school(?:-aged| students?)\b/i;
  const line = linesOf(sections, true).find(
    ({text, section}) => section.kind !== 'responsibilities' && grade.test(text),
  );
  return line === undefined ? level : {value: 'mid', evidence: [], origin: 'text', certain: false};
}

const level = 'the level (junior, senior …)';

/**
 * What the level counts, next to the place and the type. Source: in the marks for findability that careful readers gave 330
 * postings the level weighed an eighth of either; editors hold that it helps readers more.
 */
const levelShare = 0.3;

export default defineRule({
  meta: {
    id: 'role-basics',
    category: 'findability',
    summary: 'The place, the employment type, the level and the pay of the job are said.',
    evidence: 'C',
    weight: 5,
    weightReason:
      'Place, type, level and pay are what searches filter by; of what postings leave out, the type went with readers’ marks nearly as much as the hiring process.',
    effort: 1,
    messages: {
      missing: {
        text: 'Missing: {missing}. People filter their searches by such facts; add what is missing near the title.',
        severity: 'warning',
      },
      level: {
        text: 'Missing: {missing}. Neither the title nor the requirements name it; add it to one of them, so that the right people apply.',
        severity: 'info',
      },
    },
  },
  check({facts, posting, template}) {
    const remote = factValue(facts.workplace) === 'remote';
    const subjects = [
      {name: 'the location', fact: facts.place ?? (remote ? facts.workplace : undefined)},
      {name: 'the employment type (full-time, part-time, contract)', fact: facts.employmentType},
      ...(isOnTheSpot(facts, template) || isUnpaid(facts)
        ? []
        : [
            {
              name: level,
              fact: facts.level ?? facts.experience[0] ?? leaderTitle(facts) ?? gradeIn(facts),
            },
          ]),
    ];
    const judged = subjects.filter(({fact}) => fact === undefined || !('status' in fact));
    const missing = judged.filter(({fact}) => fact === undefined).map(({name}) => name);
    if (judged.length === 0) return {credit: 'unknown', findings: []};
    const weigh = (name: string): number => (name === level ? levelShare : 1);
    const basics = judged.reduce((sum, {name}) => sum + weigh(name), 0);
    const said = basics - missing.reduce((sum, name) => sum + weigh(name), 0);
    const own = {earned: said, of: basics};
    const pay = payTold(facts);
    // Pay is a basic as well.
    const credit = pay === undefined ? own : withPay(own, pay === 'figure', 1);
    const place = {span: anchorOf(posting, facts), anchored: true};
    const others = missing.filter((name) => name !== level);
    const findings: Problem<'missing' | 'level'>[] = [];
    if (others.length > 0)
      findings.push({
        messageId: 'missing',
        data: {missing: joinWords(others)},
        ...place,
        cost: others.length,
      });
    if (missing.includes(level))
      findings.push({messageId: 'level', data: {missing: level}, ...place, cost: levelShare});
    return {credit, findings};
  },
});
