import {
  anchorOf,
  defineRule,
  excerpt,
  type Fact,
  holds,
  insertion,
  isUnknown,
  looksLikeTitle,
  type Posting,
  type Problem,
  replacement,
  type Span,
  type Suggestion,
  sourceSpan,
  titleSkeleton,
  wholeSpan,
} from '../../src/core/rule/index.ts';
import {mostNames, playfulWords, rankAlone, searchBait, slogans} from './terms.ts';

type MessageId =
  | 'missing'
  | 'buried'
  | 'slogan'
  | 'rank'
  | 'playful'
  | 'shouting'
  | 'decorated'
  | 'pay'
  | 'number'
  | 'bait'
  | 'list';

/** Half the credit: the title is there and one can tell the job from it. */
const faulty = 0.5;

export default defineRule<MessageId>({
  meta: {
    id: 'title',
    category: 'findability',
    summary: 'The title is the plain name of a job that people search for.',
    evidence: 'C',
    weight: 2.5,
    weightReason: 'The title is what people search for, and all that a list of jobs shows.',
    effort: 1,
    messages: {
      missing: {
        text: 'The posting has no job title. It is what people search for and read first; put the plain name of the job at the top.',
        severity: 'warning',
      },
      buried: {
        text: 'The name of the job, “{title}”, stands only inside a sentence. Put it at the top, where readers and job boards look for it.',
        severity: 'warning',
      },
      slogan: {
        text: 'The title “{title}” is a call to readers and not the name of a job, by which people search. Use the name of the job alone.',
        severity: 'warning',
      },
      rank: {
        text: 'The title “{title}” is a rank, and names no field. Say which one, as people search for it: “[Field] {title}”.',
        severity: 'warning',
      },
      playful: {
        text: '“{word}” in the title is not what people search for, and it puts some of them off. Use the plain name of the job.',
        severity: 'warning',
      },
      shouting: {
        text: 'The title is in capitals, which reads as shouting and which job boards’ rules forbid. Write it in normal letters.',
        severity: 'warning',
      },
      decorated: {
        text: 'The title holds “{sign}”. Job boards’ rules forbid such signs; leave only the name of the job.',
        severity: 'warning',
      },
      pay: {
        text: 'The title holds the pay. Job boards want it in the text or its own field; move it there.',
        severity: 'warning',
      },
      number: {
        text: 'The title holds the job number “{number}”, which says nothing to readers. Move it to the end of the posting.',
        severity: 'info',
      },
      bait: {
        text: '“{words}” in the title names no job; job boards’ rules forbid it. Leave only the name of the job.',
        severity: 'warning',
      },
      list: {
        text: 'The title lists {count} names, so readers cannot tell which job this is. Keep the one by which people search, “{first}” or another.',
        severity: 'warning',
      },
    },
  },
  check({facts, posting}) {
    const {title} = facts;
    if (title !== undefined && isUnknown(title)) return {credit: 'unknown', findings: []};
    const slogan = facts.sections.find(
      ({heading}) => heading?.depth === 1 && slogans.test(heading.text.trim()),
    )?.heading;
    const isFromName = title?.origin === 'text' && title.evidence.every(({start, end}) => start === end);
    if ((title === undefined || isFromName) && slogan !== undefined) {
      return {
        credit: {earned: 0, of: 1},
        findings: [
          {messageId: 'slogan', data: {title: excerpt(slogan.text)}, span: wholeSpan(slogan), cost: 1},
        ],
      };
    }
    if (title === undefined || isFromName) {
      const at = posting.source.bodyStart;
      const suggestions = [insertion(posting, at, titleSkeleton(posting), 'Put a title at the top:')];
      return {
        credit: {earned: 0, of: 1},
        findings: [
          {messageId: 'missing', span: anchorOf(posting, facts), anchored: true, cost: 1, suggestions},
        ],
      };
    }
    const span = title.evidence[0] ?? anchorOf(posting, facts);
    const problem = isBuried(title, posting)
      ? ({messageId: 'buried', data: {title: excerpt(title.value)}, span} as const)
      : faultOf(title.value, span, posting);
    if (problem === undefined) return {credit: {earned: 1, of: 1}, findings: []};
    return {credit: {earned: faulty, of: 1}, findings: [{...problem, cost: 1 - faulty}]};
  },
});

/** Words around a title that make it a part of a sentence. Editors' judgement. */
const wordsOfSentence = 4;

/** Whether the job is named nowhere but inside a sentence. */
function isBuried({certain, origin, value, evidence}: Fact<string>, {sentences}: Posting): boolean {
  const [span] = evidence;
  if (certain || origin !== 'text' || span === undefined) return false;
  const sentence = sentences.find(({block, start, end}) => holds(sourceSpan(block, start, end), span));
  return (
    sentence !== undefined &&
    sentence.block.type === 'paragraph' &&
    /[.!?:]\W{0,9}$/.test(sentence.text) &&
    sentence.words.length >= value.split(/\s+/).length + wordsOfSentence
  );
}

/** The gravest fault of a title. */
function faultOf(title: string, span: Span, posting: Posting): Problem<MessageId> | undefined {
  const problem = (
    messageId: MessageId,
    data: Record<string, string | number>,
    better?: string,
  ): Problem<MessageId> => ({
    messageId,
    data,
    span,
    ...(better === undefined ? {} : {suggestions: rewriteOf(posting, span, title, better)}),
  });
  if (slogans.test(title) && !looksLikeTitle(title)) return problem('slogan', {title: excerpt(title)});
  if (rankAlone.test(title)) return problem('rank', {title});
  const playful = playfulWords.exec(title);
  if (playful !== null)
    return {...problem('playful', {word: playful[0]}), span: partSpan(posting, span, playful[0])};
  const letters = title.replace(/[^\p{L}]/gu, '');
  if (letters.length > 6 && letters === letters.toUpperCase() && /\s/.test(title.trim())) {
    return problem('shouting', {}, quietTitle(title));
  }
  const pay = /[$£€]\s?\d|\b\d{2,3}k ?[-–] ?\d{2,3}k\b/i.exec(title);
  if (pay !== null) return problem('pay', {});
  const sign = /!+|(?![©®™])\p{Extended_Pictographic}|[?"★☆]{1,3}|(?<!\p{L})\*+|\*+(?!\p{L})/u.exec(title);
  if (sign !== null)
    return problem(
      'decorated',
      {sign: sign[0]},
      title
        .replace(/[!*?"★☆]|\p{Extended_Pictographic}\uFE0F?/gu, '')
        .replace(/\s+/g, ' ')
        .replace(
          /^(?:we(?:'re|’re| are) (?:looking for|hiring|seeking)|(?:could|will) you be) (?:(?:an?|our|the)(?: new| next)? )?| (?:needed|wanted) ?$/i,
          '',
        )
        .replace(/ \)/g, ')')
        .trim()
        .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    );
  const number =
    /\b(?:req(?:uisition)?|job|ref(?:erence)?|id|vacancy)\.?\s?(?:#|no\.?|number|id)?\s?[:#-]?\s?[A-Z]{0,4}-?\d{3,}\b|#\d{3,}|\(\d{4,}\)/i.exec(
      title,
    );
  if (number !== null) return problem('number', {number: number[0]});
  const bait = searchBait.exec(title);
  if (bait !== null) return problem('bait', {words: bait[0]});
  const names = title
    .split(/[|·•]|\s\/\s/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > mostNames) return problem('list', {count: names.length, first: names[0] ?? ''});
  return undefined;
}

/** The title in normal letters; undefined where a short word could be an abbreviation that keeps its capitals. */
function quietTitle(title: string): string | undefined {
  const small = /^(?:and|of|the|for|at|in|to|with|or)$/;
  const words = title.toLowerCase().split(' ');
  if (
    words.some((word) => word.replace(/[^\p{L}]/gu, '').length <= 3 && !small.test(word)) ||
    /[^\p{L} -]/u.test(title)
  )
    return undefined;
  return words
    .map((word, index) =>
      index > 0 && small.test(word)
        ? word
        : word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}

/** The word itself, where it stands in the source as it was read. */
function partSpan({source}: Posting, span: Span, word: string): Span {
  const at = source.text.slice(span.start, span.end).indexOf(word);
  return at < 0 ? span : {start: span.start + at, end: span.start + at + word.length};
}

/** A rewrite only where the title stands in the source as it was read. */
function rewriteOf(posting: Posting, span: Span, title: string, better: string): Suggestion[] {
  const source = posting.source.text.slice(span.start, span.end);
  const at = source.indexOf(title);
  if (at < 0 || better === '') return [];
  return [
    replacement(
      posting,
      {start: span.start + at, end: span.start + at + title.length},
      better,
      'Write it so:',
    ),
  ];
}
