import {
  defineRule,
  excerpt,
  type Line,
  lineSpan,
  linesOf,
  maskedEmail,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {instructions, leftovers, undecided} from './terms.ts';

type MessageId = 'leftover' | 'instruction' | 'undecided' | 'address';

const patterns: readonly (readonly [MessageId, RegExp])[] = [
  ['address', maskedEmail],
  ['leftover', leftovers],
  ['instruction', instructions],
  ['undecided', undecided],
];

export default defineRule<MessageId>({
  meta: {
    id: 'placeholder',
    category: 'clarity',
    summary: 'Nothing of a template is left in: no blank to fill in, no instruction to the writer.',
    evidence: 'D',
    weight: 0.25,
    weightReason: 'What a template left in shows that nobody read the posting; the grade is capped as well.',
    effort: 1,
    messages: {
      leftover: {
        text: '“{text}” is a blank of a template that nobody filled in. Fill it in or take it out before anyone reads it.',
        severity: 'error',
      },
      instruction: {
        text: '“{text}” is an instruction to the writer of the posting. Replace it with the text that it asks for.',
        severity: 'error',
      },
      undecided: {
        text: '“{text}” leaves readers without an answer. Say what is known, or leave the point out until it is.',
        severity: 'warning',
      },
      address: {
        text: '“{text}” stands where an e-mail address was: a tool that hides addresses left it behind. Write the address out.',
        severity: 'error',
      },
    },
  },
  check({facts, template}) {
    const faults: WordingFault<MessageId>[] = [];
    for (const line of linesOf(facts.sections, true)) {
      const fault = faultOf(line);
      if (fault !== undefined) faults.push(fault);
    }
    return wordingResult({facts, template}, faults, 1);
  },
});

/** A line without any of these holds nothing that the patterns look for; most lines do not, and the patterns are large. */
const worthALook =
  /[[\]{}<>_]|XX|(?:name|title)\)|\b(?:lorem|todo|fixme|tb[dca]|here|below|this|to be|protected|hidden)\b|…|\.\.\.|\?\?\?/i;

function faultOf(line: Line): WordingFault<MessageId> | undefined {
  if (!worthALook.test(line.text)) return undefined;
  for (const [messageId, pattern] of patterns) {
    const match = pattern.exec(line.text);
    if (match === null || isLink(line, match.index)) continue;
    const span = lineSpan(line, match.index, match.index + match[0].length);
    const problem = {messageId, data: {text: excerpt(match[0])}, span};
    return {kind: line.section.kind, problem: isOfTemplate(messageId) ? {...problem, caps: 'D'} : problem};
  }
  return undefined;
}

/** What a template left in shows that nobody read the posting; a hidden address or an open point does not. */
const isOfTemplate = (messageId: MessageId): boolean =>
  messageId === 'leftover' || messageId === 'instruction';

/** Brackets inside a link's text are its own. */
const isLink = ({block, start}: Line, at: number): boolean =>
  block.links.some(
    (link) =>
      link.start <= start + at && start + at < link.end && !/^mailto:|email-protection/.test(link.url),
  );
