/** All that a rule may use, for the rules that ship with jdlint and for anyone's own (published as `jdlint/rule`). */

export {workSections} from '../facts/acts.ts';
export {nounGerunds} from '../facts/data/acts.ts';
export {maskedEmail} from '../facts/data/apply.ts';
export {optionalWords} from '../facts/data/contains.ts';
export {type Discipline, disciplines, generalTitles} from '../facts/data/disciplines.ts';
export {headingOfWhole} from '../facts/data/headings.ts';
export {jobSynonyms} from '../facts/data/job-nouns.ts';
export {beginners, seniors} from '../facts/data/levels.ts';
export {payPeriods, vaguePay} from '../facts/data/money.ts';
export {technologyGroups} from '../facts/data/technologies.ts';
export {dutyVerbs, weakOpeners} from '../facts/data/verbs.ts';
export {looksLikeTitle} from '../facts/job-title.ts';
export {
  gerund,
  inForm,
  type LeadingVerb,
  leadingVerb,
  regularPast,
  verbOfNoun,
} from '../facts/leading-verb.ts';
export {isLegal, isOwnWording} from '../facts/legal.ts';
export {levelsOfTitle, readLabelledLevel} from '../facts/level.ts';
export {
  headingFinder,
  holds,
  isDenied,
  isHollow,
  type Line,
  type LineRun,
  labelOf,
  lineSpan,
  linesOf,
  normalise,
  plainLetters,
  runSpan,
  runText,
  sectionFinder,
  straightQuotes,
  wholeSpan,
} from '../facts/lines.ts';
export {factValue, isKnown, isUnknown, metadataMatching, metadataText} from '../facts/metadata.ts';
export {isFunctionWord} from '../facts/passive-evidence.ts';
export {onePerPhrase, type Phrase, type PhraseMatch, phraseFinder, phraseSpan} from '../facts/phrases.ts';
export {resolvePlace} from '../facts/places.ts';
export {
  baseOfGerund,
  baseOfPast,
  dutyVerbForm,
  leadingAdverb,
  openingWord,
  thirdPerson,
  type VerbForm,
  withoutOpener,
} from '../facts/verbs.ts';
export {withinFinder} from '../facts/within.ts';
export {sourceSpan} from '../parse/index.ts';
export type {Template, TemplateSection} from '../templates/types.ts';
export type * from '../types.ts';
export {contentKinds, toneKinds} from '../types.ts';
export {
  askedSections,
  enoughActs,
  faultsByPart,
  heldBy,
  holderOf,
  isHandsOn,
  isOnTheSpot,
  isUnpaid,
  listForm,
  payTold,
  presence,
  saidDuties,
  type WordingFault,
  wholeResult,
  withPay,
  wordingResult,
} from './credit.ts';
export {type DemandedYears, demandedYears, mustHavesOf, sentenceSpan, withoutDemands} from './demands.ts';
export {
  anchorOf,
  benefitsBeside,
  capital,
  changeOf,
  contentName,
  count,
  excerpt,
  filledHeading,
  headingOf,
  insertion,
  joinFirst,
  joinWords,
  oneOf,
  replacement,
  replacements,
  sameCase,
  sectionSkeleton,
  titleSkeleton,
} from './text.ts';
export {puzzling, type Told, toldSentences} from './told.ts';
export * from './types.ts';
