import type {AnyRule} from '../src/core/rule/index.ts';
import acronym from './acronym/rule.ts';
import address from './address/rule.ts';
import benefits from './benefits/rule.ts';
import bulletLists from './bullet-lists/rule.ts';
import cliche from './cliche/rule.ts';
import concreteDuties from './concrete-duties/rule.ts';
import contradiction from './contradiction/rule.ts';
import demandingWords from './demanding-words/rule.ts';
import disciplineFit from './discipline-fit/rule.ts';
import dutiesCount from './duties-count/rule.ts';
import emphasis from './emphasis/rule.ts';
import emptySection from './empty-section/rule.ts';
import formalWords from './formal-words/rule.ts';
import growth from './growth/rule.ts';
import hedge from './hedge/rule.ts';
import hiringProcess from './hiring-process/rule.ts';
import hoursAndDates from './hours-and-dates/rule.ts';
import howToApply from './how-to-apply/rule.ts';
import internalJargon from './internal-jargon/rule.ts';
import keywordCoverage from './keyword-coverage/rule.ts';
import keywordStuffing from './keyword-stuffing/rule.ts';
import levelFit from './level-fit/rule.ts';
import longParagraph from './long-paragraph/rule.ts';
import mustHaves from './must-haves/rule.ts';
import openPosition from './open-position/rule.ts';
import overloadedDuty from './overloaded-duty/rule.ts';
import passiveVoice from './passive-voice/rule.ts';
import payIncomplete from './pay-incomplete/rule.ts';
import payMissing from './pay-missing/rule.ts';
import payOpenEnded from './pay-open-ended/rule.ts';
import payVague from './pay-vague/rule.ts';
import payWideRange from './pay-wide-range/rule.ts';
import placeholder from './placeholder/rule.ts';
import plainWords from './plain-words/rule.ts';
import postingLength from './posting-length/rule.ts';
import purpose from './purpose/rule.ts';
import quantifyImpact from './quantify-impact/rule.ts';
import readability from './readability/rule.ts';
import repeatedDuty from './repeated-duty/rule.ts';
import requiredSection from './required-section/rule.ts';
import roleBasics from './role-basics/rule.ts';
import sectionContent from './section-content/rule.ts';
import sectionHeadings from './section-headings/rule.ts';
import sectionOrder from './section-order/rule.ts';
import spelling from './spelling/rule.ts';
import title from './title/rule.ts';
import titleEcho from './title-echo/rule.ts';
import tone from './tone/rule.ts';
import verbForm from './verb-form/rule.ts';
import weakVerb from './weak-verb/rule.ts';
import welcome from './welcome/rule.ts';
import workplace from './workplace/rule.ts';
import yearsOfExperience from './years-of-experience/rule.ts';

/** Every rule that ships with jdlint, in the order of the documentation. */
export const rules: readonly AnyRule[] = [
  requiredSection,
  sectionHeadings,
  sectionOrder,
  emptySection,
  dutiesCount,
  benefits,
  bulletLists,
  howToApply,
  hiringProcess,
  passiveVoice,
  weakVerb,
  verbForm,
  overloadedDuty,
  repeatedDuty,
  address,
  readability,
  postingLength,
  longParagraph,
  plainWords,
  formalWords,
  cliche,
  acronym,
  hedge,
  internalJargon,
  emphasis,
  placeholder,
  spelling,
  contradiction,
  hoursAndDates,
  sectionContent,
  quantifyImpact,
  concreteDuties,
  purpose,
  levelFit,
  mustHaves,
  tone,
  welcome,
  growth,
  payMissing,
  payVague,
  payOpenEnded,
  payIncomplete,
  payWideRange,
  title,
  workplace,
  roleBasics,
  openPosition,
  keywordStuffing,
  keywordCoverage,
  demandingWords,
  yearsOfExperience,
  disciplineFit,
  titleEcho,
];
