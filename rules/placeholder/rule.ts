import {
  defineRule,
  excerpt,
  type Line,
  lineSpan,
  linesOf,
  maskedEmail,
  type Posting,
  sourceSpan,
  type WordingFault,
  wordingResult,
} from '../../src/core/rule/index.ts';
import {instructions, leftovers, undecided} from './terms.ts';

type MessageId = 'leftover' | 'link' | 'instruction' | 'undecided' | 'address';

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
      link: {
        text: 'The link “{text}” leads nowhere, since its address was never filled in.',
        severity: 'warning',
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
  check({facts, posting, template}) {
    const faults: WordingFault<MessageId>[] = [];
    for (const line of linesOf(facts.sections, true)) {
      const fault = emptyLink(line, posting) ?? faultOf(line);
      if (fault !== undefined) faults.push(fault);
    }
    return wordingResult({facts, template}, faults, 1);
  },
});

/** A line without any of these holds nothing that the patterns look for; most lines do not, and the patterns are large. */
const worthALook =
  /[[\]{}<>_]|XX|(?:name|title)\)|\b(?:lorem|todo|fixme|tb[dca]|here|below|this|to be|protected|hidden)\b|…|\.\.\.|\?\?\?/i;

/** An address that is empty or still to be filled in; "#" is a button, for which a script may care. */
const toBeFilledIn = /^$|\btodo\b/i;

/** A link without an address, unless the site's template fills it in. */
function emptyLink(
  {block, text, start, section}: Line,
  {holes}: Posting,
): WordingFault<MessageId> | undefined {
  const {span} = block;
  if (holes.some((hole) => span.start <= hole.span.start && hole.span.start < span.end)) return undefined;
  const end = start + text.length;
  const link = block.links.find(
    (one) => one.start >= start && one.end <= end && one.end > one.start && toBeFilledIn.test(one.url.trim()),
  );
  return (
    link && {
      kind: section.kind,
      problem: {
        messageId: 'link',
        data: {text: excerpt(block.text.slice(link.start, link.end))},
        span: sourceSpan(block, link.start, link.end),
      },
    }
  );
}

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
