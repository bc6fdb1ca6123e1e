import {isTitleCase, sourceSpan} from '../parse/index.ts';
import type {Block, Duty, Posting, Section, Sentence, Span} from '../types.ts';
import {givesOrTells, mayAct, noAct, othersAct, saysAct} from './data/acts-prose.ts';
import {
  demand,
  demandOfReader,
  duty,
  dutyOfEmployer,
  furtherDuty,
  jobHolder,
  prose,
  youDo,
} from './data/contains.ts';
import {addressed} from './job-title.ts';
import {leadingVerb, opensWithoutVerb} from './leading-verb.ts';
import {isLegal} from './legal.ts';
import {headingFinder, isHollow, sectionFinder, straightQuotes, wholeSpan} from './lines.ts';
import {dutyVerbForm, isDutyVerb, openingWord, opensWithAct, withoutOpener} from './verbs.ts';

/** Words from which a sentence is taken for an act, and not for a label such as "Mentoring.". */
export const shortestSentence = 4;

/** Duties: the list items under the responsibilities, else the sentences there, else "you will" wherever it stands. */
export function readDuties(posting: Posting, sections: readonly Section[]): Duty[] {
  const own = sections.filter(({kind}) => kind === 'responsibilities');
  const listed = itemsOf(own);
  if (listed.length > 0) return listed;
  if (own.length === 0) {
    // Acts that stand among the requirements are duties in the wrong place.
    const acts = itemsOf(sections.filter(({kind}) => kind === 'requirements')).filter(
      ({text}) => (opensWithAct(text) || opensWithoutVerb(text)) && !isHollow(text),
    );
    if (acts.length >= 4) return acts;
  }
  const inside = new Set(own.flatMap(({blocks}) => blocks));
  const sectionOf = sectionFinder(sections);
  const isHeading = headingFinder(sections);
  const isAnywhere = ({block}: Sentence): boolean => {
    const kind = sectionOf(block)?.kind;
    return (
      own.length === 0 &&
      (kind === 'other' || kind === 'role-overview' || kind === 'title' || kind === 'team')
    );
  };
  const whole = posting.sentences.filter(
    ({block, text, words}) =>
      !isHeading(block) && words.length >= shortestSentence && !isHollow(text) && !isTitleCase(block.text),
  );
  const areDuties =
    whole.filter((sentence) => isAnywhere(sentence) && isImperative(sentence)).length >= fewestImperatives;
  return whole.flatMap((sentence): Duty[] => {
    const {block, text, start, end} = sentence;
    const plain = addressed(straightQuotes(text));
    // In a list that tells duties, any verb may open one.
    const isTold =
      isAnywhere(sentence) &&
      (((duty.test(plain) || isDutyOfHolder(plain)) && !dutyOfEmployer.test(plain) && !isLegal(plain)) ||
        (areDuties && (block.type === 'item' ? leadingVerb(text) !== undefined : isImperative(sentence))));
    if (!(isTold || (inside.has(block) && tellsAct(sentence)))) return [];
    // Sentences that share an item are text.
    const listed = block.type === 'item' && text.length === block.text.length;
    return [{text, block, span: sourceSpan(block, start, end), listed}];
  });
}

/** "You run the grain store", "The clerk keeps the register": a verb of duties, and who will do it. */
const isDutyOfHolder = (text: string): boolean => {
  if (text.endsWith('?')) return false;
  if (furtherDuty.test(text)) return true;
  const ofReader = youDo.exec(text)?.[1];
  if (ofReader !== undefined) return dutyVerbForm(ofReader)?.form === 'base';
  const ofHolder = jobHolder.exec(text)?.[1];
  return ofHolder !== undefined && isDutyVerb(ofHolder);
};

/** Sentences that open with an act from which on they are the duties, line by line without a heading. */
const fewestImperatives = 3;

/** What a posting calls its readers to do. */
const callToReader =
  /^\W{0,3}(?:please\b|join|apply|send|e-?mail|submit|visit|see|click|check|read|learn|find|come|meet|become|contact|bring|tell|let|ask|call|follow|share|explore|discover|grow|get|show|start|complete|include|attach|note|help us|write (?:to|us)|take (?:a|part|on the)|work (?:at|for|from|remotely|hard|in)|make (?:an|your)|(?:build|develop|use|choose|set|shape|advance) your)\b/i;

/** "Plan the routes of …": a sentence or item that opens with an act, and calls for nothing. */
const isImperative = ({block, text}: Sentence): boolean =>
  (block.type === 'paragraph' || block.type === 'item') &&
  !callToReader.test(text) &&
  leadingVerb(text)?.form === 'base' &&
  opensWithAct(text) &&
  !/[?!]$/.test(text);

/** Whether a sentence among the duties can be one: not what the employer has or gives, nor a trait. */
export function tellsAct({text, words, block}: Sentence): boolean {
  if (words.length < shortestSentence || isTitleCase(block.text)) return false;
  const plain = addressed(straightQuotes(text));
  if (saysAct.test(plain)) return true;
  if (othersAct.test(plain) || isTrait(text) || givesOrTells.test(plain)) return false;
  return mayAct.test(plain) || leadingVerb(withoutOpener(text)) !== undefined;
}

/** Knowledge, an ability or a proof in the place of an act. */
export const isTrait = (text: string): boolean =>
  noAct.test(straightQuotes(text).replace(/^[^\p{L}\d]+/u, ''));

/**
 * What the posting demands: the list items under the requirements, and what stands there line by line, in sentences, or
 * between semicolons where there is no list; without such a section, the sentences that ask it of the reader.
 */
export function readDemands({sentences}: Posting, sections: readonly Section[]): Duty[] {
  const own = sections.filter(({kind}) => kind === 'requirements');
  const isHeading = headingFinder(sections);
  const inText = (among: readonly Section[], asks: (text: string) => boolean): Duty[] => {
    const inside = new Set(among.flatMap(({blocks}) => blocks));
    return sentences.flatMap((sentence): Duty[] => {
      const {block, text} = sentence;
      if (!inside.has(block) || isHeading(block) || !asks(straightQuotes(text))) return [];
      return partsOf(text).map(({start, end}) => ({
        text: text.slice(start, end),
        block,
        span: sourceSpan(block, sentence.start + start, sentence.start + end),
        listed: false,
      }));
    });
  };
  if (own.length === 0) {
    const {within = [], unless} = prose.requirements;
    const open = sections.filter(({kind}) => within.includes(kind));
    const told = inText(
      open,
      (text) => demandOfReader.test(text) && unless?.test(text) !== true && isDemand(text),
    );
    const listed = open.flatMap((section) => traitsOf(itemsOf([section])));
    const inList = new Set(listed.map(({block}) => block));
    return [...told.filter(({block}) => !inList.has(block)), ...listed];
  }
  // Beside a list, a sentence has to say that it demands.
  const asks = own.some((section) => itemsOf([section]).length > 0)
    ? (text: string): boolean => isDemand(text) && (demandOfReader.test(text) || opensAsDemand.test(text))
    : isDemand;
  return own.flatMap((section) => {
    const listed = itemsOf([section]);
    return listed.length > 0 ? listed : inText([section], asks);
  });
}

/** Items under no heading that says so are demands where most of them name knowledge, abilities or proofs. */
const traitsOf = (items: readonly Duty[]): readonly Duty[] =>
  items.length >= fewestTraits && items.filter(({text}) => isTrait(text)).length > items.length / 2
    ? items
    : [];

const fewestTraits = 3;

const opensAsDemand =
  /^\W{0,4}(?:must|an?|some|any|good|strong|excellent|basic|solid|working|minimum|at least)\b|^\W{0,4}\d+\+? /i;

/** A sentence that lists the extras after their label. */
const onlyWished = /^\W{0,4}(?:preferred|desired|desirable|optional|bonus|nice[- ]to[- ]have)\b[^.:]{0,40}:/i;

/** A sentence that demands, or a line that opens as a demand does; no call to apply, and no label. */
const isDemand = (text: string): boolean =>
  !onlyWished.test(text) &&
  !/\bapply(?:ing)?\b|\bwe offer\b|\bsalary\b|:$/i.test(text) &&
  (demand.test(text) || /\b(?:candidate|applicant)\b/i.test(text) || opensAsDemand.test(text));

/** What stands between semicolons, or all of a sentence that has none. */
const partsOf = (text: string): Span[] =>
  [...text.matchAll(/[^;]+/g)]
    .map(({0: part, index}) => {
      const start = index + part.length - part.trimStart().length;
      return {start, end: start + part.trim().length};
    })
    .filter(({start, end}) => /\p{L}{2}/u.test(text.slice(start, end)));

function itemsOf(sections: readonly Section[]): Duty[] {
  return sections.flatMap(({blocks}) => {
    const items = blocks.filter((block) => block.type === 'item' && /\p{L}/u.test(block.text));
    return duties(items).map(
      (block: Block): Duty => ({text: block.text, block, span: wholeSpan(block), listed: true}),
    );
  });
}

/** The outermost items; where such an item only names a group, the items below it. */
function duties(items: readonly Block[]): Block[] {
  const outermost = Math.min(...items.map(({depth}) => depth));
  return items.filter((item, index) => {
    if (item.depth === outermost) return !isGroupName(item, items[index + 1]);
    const parent = items.findLastIndex((other, at) => at < index && other.depth === outermost);
    const group = items[parent];
    return group !== undefined && item.depth === outermost + 1 && isGroupName(group, items[parent + 1]);
  });
}

const isGroupName = ({text, depth}: Block, next: Block | undefined): boolean =>
  next !== undefined && next.depth > depth && text.split(' ').length <= 5 && !isDutyVerb(openingWord(text));
