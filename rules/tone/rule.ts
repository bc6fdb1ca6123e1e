import {
  defineRule,
  excerpt,
  joinWords,
  sectionFinder,
  type Tone,
  type ToneKind,
  toneKinds,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';

type MessageId = ToneKind | 'also';

/**
 * What a clear fault counts, and words of strain, which readers hardly mind, next to one that editors would argue about; and
 * what costs a part its whole share. Pairs such
 * as “he/she” count as clear: in two of three lots of rated postings they went with lower marks than any other wording.
 */
const clear = 2;
const slight = 0.5;
const tolerance = 2.5;

export default defineRule<MessageId>({
  meta: {
    id: 'tone',
    category: 'inclusion',
    summary: 'Nothing in the wording puts people off who could do the work.',
    evidence: 'C',
    weight: 6.25,
    weightReason: 'Swearing, labels, coded age and long hours as a virtue make readers leave whom you want.',
    effort: 1,
    messages: {
      crude: {
        text: '“{text}” puts many readers off, who take the tone of a posting for the tone at work. Say it in plain words.',
        severity: 'warning',
      },
      label: {
        text: '“{text}” names no skill, and many who have the skill do not call themselves that. Name the skill, and what it is needed for here.',
        severity: 'warning',
      },
      'long-hours': {
        text: '“{text}” sounds like work without an end, which shuts out people who care for others. Say what the hours are, and how extra hours are paid or given back.',
        severity: 'warning',
      },
      native: {
        text: '“{text}” shuts out people who learnt the language as adults and write it well. Ask for the level that the work needs, such as “fluent in writing”.',
        severity: 'info',
      },
      threat: {
        text: '“{text}” scares off people whom you want, too. Say calmly what is needed, and what help there is.',
        severity: 'warning',
      },
      strain: {
        text: '“{text}” makes the job sound like a trial, and tells nothing of the work. Say what is hard about it, how often, and who helps.',
        severity: 'info',
      },
      zeal: {
        text: '“{text}” asks for a fervour that nobody can show, and puts off people who do good work calmly. Say what has to be good, and how good.',
        severity: 'info',
      },
      hype: {
        text: '{texts} are praise that any employer can give itself, so readers believe little of it. Keep one, and put a fact behind it: a figure, an award, a customer.',
        severity: 'info',
      },
      drink: {
        text: '“{text}” as a reason to join leaves out people who do not drink. Name what is for everyone, such as leave, hours or help with learning.',
        severity: 'info',
      },
      age: {
        text: '“{text}” speaks of age, and tells older readers that they are not meant. Say what the person does or knows instead.',
        severity: 'warning',
      },
      sex: {
        text: '“{text}” speaks of one sex, and tells the other readers that they are not meant. Write “you”, or name the job.',
        severity: 'warning',
      },
      pair: {
        text: '“{text}” names two sexes where one word does, and leaves out who is neither. Write “you” for the reader, and “they” for others.',
        severity: 'info',
      },
      ability: {
        text: '“{text}” shuts out people with a disability who can do the work. Name the task itself, such as “lift boxes of 20 kg with a trolley”, or leave it out.',
        severity: 'warning',
      },
      body: {
        text: '“{text}” tells readers with a disability that they are not meant. Say how often it comes up, and what help or equipment there is.',
        severity: 'info',
      },
      appearance: {
        text: '“{text}” judges how people look or sound, and shuts out people who can do the work. Say what the work needs, or leave it out.',
        severity: 'info',
      },
      faith: {
        text: '“{text}” shuts out people of another faith or of none. If the work itself needs that faith, say why; if not, leave it out.',
        severity: 'info',
      },
      citizen: {
        text: '“{text}” shuts out people who may work there without that citizenship. Ask for the right to work, unless the law reserves the job for citizens.',
        severity: 'info',
      },
      also: {text: '“{text}” does the same.', severity: 'info'},
    },
  },
  check({facts, template}) {
    const sectionOf = sectionFinder(facts.sections);
    const isAdjusted = facts.welcome.some(({kind}) => kind === 'adjustments');
    // Each kind is one finding.
    const faults = toneKinds.flatMap((kind): WordingFault<MessageId>[] => {
      // Those first of which nobody doubts what they mean.
      const marks = facts.tone
        .filter((mark) => mark.kind === kind && !(kind === 'body' && isAdjusted))
        .sort((a, b) => Number(b.plain) - Number(a.plain));
      const [first] = marks;
      if (first === undefined) return [];
      return [
        {
          kind: sectionOf(first.block)?.kind ?? 'other',
          problem: problemOf(first, marks),
          count: kind === 'hype' ? 1 : marks.reduce((sum, mark) => sum + countOf(mark), 0),
        },
      ];
    });
    return wordingResult({facts, template}, faults, tolerance);
  },
});

const countOf = ({plain, kind}: Tone): number =>
  kind === 'strain' ? slight : plain || kind === 'pair' || kind === 'native' ? clear : 1;

function problemOf(first: Tone, marks: readonly Tone[]): WordingFault<MessageId>['problem'] {
  return {
    messageId: first.kind,
    data: {
      text: excerpt(first.text),
      texts: joinWords(marks.slice(0, 4).map(({text}) => `“${text}”`)),
    },
    span: first.span,
    ...(first.plain ? {} : {severity: 'info' as const}),
    // Hype is one list, which the finding names.
    related: (first.kind === 'hype' ? [] : marks)
      .slice(1, 3)
      .map(({text, span}) => ({messageId: 'also' as const, data: {text: excerpt(text)}, span})),
  };
}
