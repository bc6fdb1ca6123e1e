import {
  type Block,
  beginners,
  type DemandedYears,
  defineRule,
  demandedYears,
  excerpt,
  type Facts,
  factValue,
  isHandsOn,
  type Level,
  levelsOfTitle,
  optionalWords,
  type Part,
  type Posting,
  type Problem,
  presence,
  readLabelledLevel,
  type Span,
  seniors,
  sentenceSpan,
  sourceSpan,
  straightQuotes,
  withinFinder,
} from '../../src/core/rule/index.ts';
import {beginnerWords, expertDemands, helpsWith, seniorActs, yearsByLevel} from './terms.ts';

type MessageId =
  | 'too-many-years'
  | 'too-few-years'
  | 'senior-duty'
  | 'expert-demand'
  | 'beginner'
  | 'other-level'
  | 'level-here';

/** What each contradiction costs, and all that can be lost: the wording, the years and one demand. */
const faulty = 1;
const of = 3;

/** The level as the posting names it. */
interface Named {
  /** One level, or those of a title such as "Mid/Senior". */
  readonly levels: readonly Level[];
  /** The word that names it, as it is written. */
  readonly word: string;
  readonly span: Span;
}

export default defineRule<MessageId>({
  meta: {
    id: 'level-fit',
    category: 'inclusion',
    summary: 'Years, duties and demands fit the level that the posting names.',
    evidence: 'D',
    weight: 0.25,
    weightReason:
      'Where title and demands mean different people, the right ones do not see themselves in the job.',
    effort: 2,
    messages: {
      'too-many-years': {
        text: '“{word}” and {years} years of experience do not go together, so that readers cannot tell whom you mean. Ask for at most {most}, or change the title.',
        severity: 'warning',
      },
      'too-few-years': {
        text: '{years} of experience is little for “{word}”. Check that title and demand mean the same person.',
        severity: 'info',
      },
      'senior-duty': {
        text: '“{words}” is work for someone senior, and the posting says “{word}”. Say whom this person helps with it, leave it out, or change the title.',
        severity: 'info',
      },
      'expert-demand': {
        text: '“{words}” asks for years in the work, and the posting says “{word}”. Ask for what a beginner can bring, or change the title.',
        severity: 'info',
      },
      beginner: {
        text: '“{words}” speaks to beginners, and the posting says “{word}”. Check that both mean the same person.',
        severity: 'info',
      },
      'other-level': {
        text: 'The title says “{word}”, but the level given here is “{other}”, so that readers cannot tell whom you mean. Make both the same.',
        severity: 'warning',
      },
      'level-here': {text: 'Here the posting says “{word}”.', severity: 'info'},
    },
  },
  check({facts, posting}) {
    const state = presence(facts, 'requirements');
    if (state === 'unknown') return {credit: 'unknown', findings: []};
    const named = namedLevel(facts);
    const findings: Problem<MessageId>[] = [];
    const held: Partial<Record<Part, number>> = {};
    const add = (problem: Problem<MessageId> | undefined): void => {
      if (problem !== undefined) findings.push({...problem, cost: faulty});
    };
    if (named !== undefined) {
      add(isBeginner(named) ? seniorDuty(named, facts) : undefined);
      add(isSenior(named) && !isHandsOn(facts) ? beginnerText(named, posting) : undefined);
      const other = otherLevel(named, facts, posting);
      if (other !== undefined) findings.push(other);
    }
    if (state === 'absent') {
      held.requirements = 2;
    } else {
      if (named !== undefined) {
        add(yearsFault(named, facts, posting));
        add(isBeginner(named) ? expertDemand(named, facts) : undefined);
      }
    }
    const lost = findings.reduce((sum, {cost = 0}) => sum + cost, 0);
    return {credit: {earned: of - (held.requirements ?? 0) - lost, of, held}, findings};
  },
});

function namedLevel({level, title}: Facts): Named | undefined {
  const span = level?.evidence[0];
  if (level === undefined || span === undefined) return undefined;
  const inTitle = levelsOfTitle(factValue(title) ?? '');
  const [first] = inTitle;
  return {
    levels: first ? inTitle.map((one) => one.level) : [level.value],
    word: first?.word ?? level.value,
    span,
  };
}

const isBeginner = ({levels}: Named): boolean => levels.every((level) => beginners.has(level));
const isSenior = ({levels}: Named): boolean => levels.every((level) => seniors.has(level));

/** In many trades an associate has years behind them, so that nothing is held against the word. */
const isAssociate = ({word}: Named): boolean => /^associate/i.test(word);

/** The place that names the level, as the other side of a contradiction. */
const levelHere = ({word, span}: Named): Pick<Problem<MessageId>, 'related'> => ({
  related: [{messageId: 'level-here', data: {word}, span}],
});

/** Words that the level speaks against; `from` is where the text that was searched begins in its block. */
function against(
  named: Named,
  messageId: MessageId,
  block: Block,
  {0: words, index}: RegExpExecArray,
  from = 0,
): Problem<MessageId> {
  const start = from + index;
  return {
    messageId,
    data: {words: excerpt(words), word: named.word},
    span: sourceSpan(block, start, start + words.length),
    ...levelHere(named),
  };
}

/** A duty that a beginner is given alone, though it answers for others. */
function seniorDuty(named: Named, {duties}: Facts): Problem<MessageId> | undefined {
  if (isAssociate(named)) return undefined;
  for (const {text, block, listed} of duties) {
    const match = seniorActs.exec(text);
    if (!listed || match === null || helpsWith.test(text)) continue;
    return against(named, 'senior-duty', block, match);
  }
  return undefined;
}

function expertDemand(named: Named, {demands}: Facts): Problem<MessageId> | undefined {
  if (isAssociate(named)) return undefined;
  for (const {text, block} of demands) {
    const match = expertDemands.exec(text);
    if (
      match === null ||
      optionalWords.test(straightQuotes(text)) ||
      /\b(?:no|not|without|become|learn)\b/i.test(text)
    )
      continue;
    return against(named, 'expert-demand', block, match);
  }
  return undefined;
}

function beginnerText(named: Named, {sentences}: Posting): Problem<MessageId> | undefined {
  for (const {text, start, block} of sentences) {
    const match = beginnerWords.exec(text);
    if (match === null) continue;
    return against(named, 'beginner', block, match, start);
  }
  return undefined;
}

/** A field or a line "Level: …" at the other end of the scale. */
function otherLevel(named: Named, facts: Facts, posting: Posting): Problem<MessageId> | undefined {
  const labelled = readLabelledLevel(posting, facts.sections);
  const span = labelled?.evidence[0];
  if (labelled === undefined || span === undefined || isAssociate(named)) return undefined;
  const contradicts =
    (isBeginner(named) && seniors.has(labelled.value)) || (isSenior(named) && beginners.has(labelled.value));
  return contradicts
    ? {
        messageId: 'other-level',
        data: {word: named.word, other: excerpt(posting.source.text.slice(span.start, span.end))},
        span,
        ...levelHere(named),
      }
    : undefined;
}

function yearsFault(named: Named, facts: Facts, posting: Posting): Problem<MessageId> | undefined {
  const fits = named.levels.flatMap((level) => yearsByLevel[level] ?? []);
  if (fits.length < named.levels.length || isAssociate(named)) return undefined;
  const least = Math.min(...fits.map((fit) => fit.least));
  const most = Math.max(...fits.map((fit) => fit.most ?? Number.POSITIVE_INFINITY));
  const musts = demandedYears(facts, posting);
  const {word} = named;
  const [highest] = musts;
  if (highest === undefined) return undefined;
  if (highest.least > most)
    return {
      messageId: 'too-many-years',
      data: {years: highest.least, word, most},
      span: highest.span,
      // Where a junior ends is a matter of taste by a year.
      ...(highest.least - most < 2 ? {severity: 'info' as const} : {}),
      ...levelHere(named),
    };
  // Years with one tool, or in charge of people, are a part of a career.
  const tools = withinFinder(facts.keywords);
  const isWhole = ({sentence}: DemandedYears): boolean =>
    sentence === undefined || !(specific.test(sentence.text) || tools(sentenceSpan(sentence)).length > 0);
  if (isHandsOn(facts) || /\bleader\b/i.test(word) || !musts.every(isWhole)) return undefined;
  const top = musts.reduce((greatest, must) => Math.max(greatest, must.greatest), 0);
  return top < least
    ? {
        messageId: 'too-few-years',
        data: {years: highest.least === 1 ? 'One year' : `${highest.least} years`, word},
        span: highest.span,
        ...levelHere(named),
      }
    : undefined;
}

/** Words that tie years to a tool, or to having led people. */
const specific =
  /\b(?:with|using|manag\w+|lead\w*|supervis\w+|mentor\w*|additional|plus|same|similar role)\b/i;
