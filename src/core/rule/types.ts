import type {Template} from '../templates/types.ts';
import type {ContentKind, Facts, Posting, Span} from '../types.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

export const categories = ['structure', 'clarity', 'impact', 'inclusion', 'pay', 'findability'] as const;
export type Category = (typeof categories)[number];

/** How strong the ground for a rule is: A experiment, B large data, C survey or vendor, D editors' advice. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

export const grades = ['A', 'B', 'C', 'D', 'F'] as const;
export type Grade = (typeof grades)[number];

/** What it takes to mend a finding: 1 a word or a line, 2 some sentences, 3 a part to write or facts to gather. */
export type Effort = 1 | 2 | 3;

/** A part whose absence one finding names, while the rules about it say nothing. */
export type Part = ContentKind | 'pay' | 'pay-range' | 'more-duties' | 'duty-list';

export interface Edit {
  readonly span: Span;
  /** What stands there now; an edit whose text has changed must not be applied. */
  readonly expected: string;
  readonly text: string;
}

/**
 * A change that mends a finding. `fix` is safe to apply unseen, `rewrite` needs a person's eye,
 * `insert` holds a `[placeholder]` to fill in.
 */
export interface Suggestion {
  readonly kind: 'fix' | 'rewrite' | 'insert';
  readonly edits: readonly Edit[];
  readonly note: string;
}

export type MessageData = Readonly<Record<string, string | number>>;

export interface Message {
  /** What, why and what to do, in words a recruiter understands; `{name}` stands for a value of the data. */
  readonly text: string;
  readonly severity: Severity;
}

/** What a rule reports. Severity and text come from its message. */
export interface Problem<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly data?: MessageData;
  readonly span: Span;
  /** Below the message's own severity, where the fact behind it is not certain. */
  readonly severity?: Severity;
  readonly outcome?: 'fail' | 'cannot-decide';
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly {
    readonly messageId: MessageId;
    readonly data?: MessageData;
    readonly span: Span;
  }[];
  /** The share of the rule's credit that is lost through this; and what fixing it alone brings back. */
  readonly cost?: number;
  readonly gain?: number;
  /** Set where this names the absence of a part: it then answers for what other rules lost by it. */
  readonly absent?: Part;
  /** The best grade that a posting can have in which this stands. The points stay what they are. */
  readonly caps?: Grade;
  /** The span is only a place to stand, since what is meant is not there. */
  readonly anchored?: boolean;
  /** Where mending this takes more or less than the rule's findings do otherwise. */
  readonly effort?: Effort;
}

/** What a rule earned of what the template asks; `held` is what was lost through the absence of a part. */
export interface Credit {
  readonly earned: number;
  readonly of: number;
  readonly held?: Readonly<Partial<Record<Part, number>>>;
}

export interface RuleResult<MessageId extends string = string> {
  readonly credit: Credit | 'not-applicable' | 'unknown';
  readonly findings: readonly Problem<MessageId>[];
}

export interface RuleContext<Options = unknown> {
  readonly facts: Facts;
  readonly posting: Posting;
  readonly template: Template;
  readonly options: Options;
  /** The day the posting is judged on, as YYYY-MM-DD. */
  readonly asOf: string;
}

export interface RuleMeta<MessageId extends string = string> {
  /** The one name in configuration, reports and documentation. */
  readonly id: string;
  readonly category: Category;
  /** One line on what the rule demands. */
  readonly summary: string;
  readonly evidence: EvidenceGrade;
  /** Points of the hundred that the rule's whole credit is worth; 0 is advice. */
  readonly weight: number;
  /** Why it weighs what it does, in a sentence that a reader of the table of weights understands. */
  readonly weightReason: string;
  readonly effort: Effort;
  readonly messages: Readonly<Record<MessageId, Message>>;
}

/** What jdlint needs of a schema; schemas of zod and zod/mini fit. */
export interface OptionsSchema<Options> {
  parse(value: unknown): Options;
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?:
      | {
          readonly issues: readonly {
            readonly code?: string;
            readonly path: readonly PropertyKey[];
            readonly keys?: readonly string[];
          }[];
        }
      | undefined;
  };
}

export interface Rule<MessageId extends string = string, Options = unknown> {
  readonly meta: RuleMeta<MessageId>;
  /** The shape of the options, with a default for each. */
  readonly options?: OptionsSchema<Options>;
  /** Pure: no clock, no network, nothing remembered. */
  check(context: RuleContext<Options>): RuleResult<MessageId>;
}

/** Any rule, whatever its messages and options. */
// biome-ignore lint/suspicious/noExplicitAny: options differ by rule and are parsed before check is called
export type AnyRule = Rule<string, any>;

/** Defines a rule; the types of its messages and options follow from what is given. */
export const defineRule = <MessageId extends string, Options = unknown>(
  rule: Rule<MessageId, Options>,
): Rule<MessageId, Options> => rule;
