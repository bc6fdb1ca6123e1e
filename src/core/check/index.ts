import type {RuleSetting} from '../config/types.ts';
import type {AnyRule, Problem, RuleContext, RuleResult, Severity} from '../rule/types.ts';

/** What one rule made of a posting. */
export interface Check {
  readonly rule: AnyRule;
  /** What the rule's whole credit weighs in the score: the configuration's word, else the rule's. */
  readonly weight: number;
  readonly credit: RuleResult['credit'];
  readonly problems: readonly Problem[];
  /** The severity that the configuration sets for all of the rule's findings. */
  readonly severity?: Severity;
}

/** Runs every rule that is not switched off. Rules judge English; a text in another language leaves them undecided. */
export function runChecks(
  rules: readonly AnyRule[],
  settings: ReadonlyMap<string, RuleSetting>,
  context: Omit<RuleContext, 'options'>,
): Check[] {
  const isEnglish = context.facts.language.value === 'en';
  return rules.flatMap((rule): Check[] => {
    const setting = settings.get(rule.meta.id);
    if (setting?.severity === 'off') return [];
    const common = {
      rule,
      weight: setting?.weight ?? rule.meta.weight,
      ...(setting?.severity === undefined ? {} : {severity: setting.severity}),
    };
    if (!isEnglish) return [{...common, credit: 'unknown', problems: []}];
    const options = rule.options?.parse(setting?.options ?? {});
    const {credit, findings} = rule.check({...context, options});
    return [{...common, credit, problems: findings}];
  });
}
