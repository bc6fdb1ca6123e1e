import type {AnyRule} from '../../src/core/rule/types.ts';
import {severities} from '../../src/core/rule/types.ts';
import {reportOf} from './lint.ts';

export interface Example {
  readonly kind: 'good' | 'bad';
  /** `auto`, or the template named after the kind. */
  readonly template: string;
  readonly text: string;
}

const fence =
  /^```posting (good|bad)(?: template=([\w-]+))?\n([\s\S]*?)^```\n(?:\n```findings\n[\s\S]*?^```\n)?/gm;

/** The examples of a rule's README, in their order. */
export const examplesOf = (readme: string): Example[] =>
  [...readme.matchAll(fence)].map(([, kind, template = 'auto', text = '']) => ({
    kind: kind as 'good' | 'bad',
    template,
    text,
  }));

/** What the rule finds in an example, a line a finding. */
export function findingsOf(rule: AnyRule, {text, template}: Example): string[] {
  const [posting] = reportOf(text, {only: rule.meta.id, template}).postings;
  return (posting?.findings ?? []).flatMap(({location, severity, message, suggestions, related}) => [
    `line ${location.start.line}: ${severity}: ${message}`,
    ...related.map((other) => `  also line ${other.location.start.line}: ${other.message}`),
    ...suggestions.flatMap(({kind, edits}) =>
      edits.flatMap((edit) => [
        ...(kind === 'insert' ? [] : [`  - ${edit.expected}`]),
        ...edit.text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => `  + ${line}`),
      ]),
    ),
  ]);
}

/** The README with what is generated made anew: the line of facts under its title, and the findings of bad examples. */
export function renderReadme(rule: AnyRule, readme: string): string {
  const {meta} = rule;
  const used = severities.filter((severity) =>
    Object.values(meta.messages).some((message) => message.severity === severity),
  );
  const facts = `Category: ${meta.category}. Severity: ${used.join(', ')}. Weight: ${meta.weight === 0 ? 'advice, no points' : `${meta.weight} of 100 points`}. Evidence: ${meta.evidence}. ${meta.weightReason}`;
  const headed = readme.replace(
    /^# .*\n\n(?:> .*\n\nCategory: .*\n\n)?/,
    () => `# ${meta.id}\n\n> ${meta.summary}\n\n${facts}\n\n`,
  );
  return headed.replace(fence, (_, kind: 'good' | 'bad', template: string | undefined, text: string) => {
    const found = findingsOf(rule, {kind, template: template ?? 'auto', text});
    const posting = `\`\`\`posting ${kind}${template === undefined ? '' : ` template=${template}`}\n${text}\`\`\`\n`;
    return found.length === 0 ? posting : `${posting}\n\`\`\`findings\n${found.join('\n')}\n\`\`\`\n`;
  });
}
