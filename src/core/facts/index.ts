import type {Facts, Posting} from '../types.ts';
import {readAcronyms} from './acronyms.ts';
import {readActs} from './acts.ts';
import {readApply} from './apply.ts';
import {readBenefits} from './benefits.ts';
import {readConflicts} from './conflicts.ts';
import {readContains} from './contains.ts';
import {readContradictions} from './contradictions.ts';
import {readDeadline, readPosted} from './deadline.ts';
import {readDemands, readDuties} from './duties.ts';
import {readEmployer} from './employer.ts';
import {readEmploymentType} from './employment-type.ts';
import {readGrowth} from './growth.ts';
import {readHiringProcess} from './hiring-steps.ts';
import {readKeywords} from './keywords.ts';
import {readLanguage} from './language.ts';
import {readExperience, readLevel} from './level.ts';
import {readMeasures} from './measures.ts';
import {factValue, isKnown} from './metadata.ts';
import {readNamedThings} from './named-things.ts';
import {readOtherJob} from './other-job.ts';
import {readPassives} from './passives.ts';
import {readPay} from './pay.ts';
import {placeInTitle, placesOfLines, placesOfMetadata, readPlace} from './place.ts';
import {readPlaces} from './places.ts';
import {readSections} from './sections.ts';
import {readSpokenLanguages} from './spoken-languages.ts';
import {readStatus} from './status.ts';
import {readTechnologies} from './technologies.ts';
import {readTitle} from './title.ts';
import {readTone} from './tone.ts';
import {readVagueWords} from './vague-words.ts';
import {readWelcome} from './welcome.ts';
import {readWorkplace} from './workplace.ts';

/** How each fact is read; a reader may ask for other facts, as long as no two ask for each other. */
const readers: {readonly [K in keyof Facts]: (posting: Posting, facts: Facts) => Facts[K]} = {
  title: (posting) => readTitle(posting),
  employer: (posting, {sections}) => readEmployer(posting, sections),
  language: (posting) => readLanguage(posting),
  sections: (posting, facts) => readSections(posting, factValue(facts.title)),
  contains: (posting, facts) =>
    readContains({
      posting,
      sections: facts.sections,
      benefits: facts.benefits,
      duties: facts.duties,
      title: factValue(facts.title),
      hasRoute: facts.apply.some(isKnown),
    }),
  duties: (posting, {sections}) => readDuties(posting, sections),
  demands: (posting, {sections}) => readDemands(posting, sections),
  acts: (posting, {sections, duties}) => readActs(posting, sections, duties),
  vagueWords: (_, {sections}) => readVagueWords(sections),
  acronyms: (posting, facts) => readAcronyms(posting, facts),
  namedThings: (posting, facts) => readNamedThings(posting, facts),
  pay: (posting, {sections, places}) => readPay(posting, sections, places),
  workplace: (posting, {sections, place}) => readWorkplace(posting, sections, place),
  place: (posting, {sections, title}) => readPlace(posting, sections) ?? placeInTitle(title),
  places: (posting, {place, sections}) =>
    readPlaces(place, [...placesOfMetadata(posting), ...placesOfLines(sections)]),
  employmentType: (posting, {sections, title}) => readEmploymentType(posting, sections, factValue(title)),
  level: (posting, {title, sections}) => readLevel(posting, isKnown(title) ? title : undefined, sections),
  experience: (posting, {sections}) => readExperience(posting, sections),
  benefits: (posting, {sections}) => readBenefits(posting, sections),
  measures: (posting, {sections}) => readMeasures(posting, sections),
  apply: (posting, {sections}) => readApply(posting, sections),
  status: (posting, facts) => readStatus(posting, facts),
  hiringProcess: (posting, facts) => readHiringProcess(posting, facts),
  passives: (posting) => readPassives(posting),
  tone: (_, {sections}) => readTone(sections),
  welcome: (posting, {sections}) => readWelcome(posting, sections),
  growth: (posting, {sections}) => readGrowth(posting, sections),
  keywords: (posting) => readKeywords(posting),
  technologies: (_, {keywords}) => readTechnologies(keywords),
  spokenLanguages: (_, {sections}) => readSpokenLanguages(sections),
  deadline: (posting, {sections}) => readDeadline(posting, sections),
  posted: (posting) => readPosted(posting),
  conflicts: (posting, facts) => readConflicts(posting, facts),
  contradictions: (posting, facts) => [...readContradictions(facts), ...readOtherJob(posting, facts)],
};

/** What is understood of a posting. Each fact is read when it is first asked for, and once. */
export function readFacts(posting: Posting): Facts {
  const facts = {} as Facts;
  for (const name of Object.keys(readers) as (keyof Facts)[]) {
    Object.defineProperty(facts, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = readers[name](posting, facts);
        Object.defineProperty(facts, name, {value, enumerable: true});
        return value;
      },
    });
  }
  return facts;
}
