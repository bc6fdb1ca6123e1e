import type {Level} from '../../src/core/rule/index.ts';

/**
 * How many must-haves cost nothing, and from how many more on nothing is left of what their number earns. Source:
 * editors' advice; in the ratings of careful readers postings with up to eight must-haves did best.
 */
export const fewByLevel: Readonly<Partial<Record<Level, number>>> = {intern: 6, junior: 7};
export const few = 9;
export const tooManyMore = 8;

const words = (list: string): readonly string[] => list.split(' ');

/**
 * Words that name no skill, tool, act, licence or figure: a demand made of them alone fits any job and any person. An
 * asterisk stands for any ending. Source: the editors' own list; guides to writing postings agree on most.
 */
const emptyWords = words(
  // what anyone is, and how much of it
  `adaptab* adaptive ambitious articulate bright charisma* commitment committed confidence confident conscientious
consistent* creative creativity curiosity curious dedicat* demonstrable demonstrated dependab* diligence diligent*
driven driven dynamic effective* empath* energetic enthusiasm enthusiastic excellent exceptional exceptionally
extremely flexibility flexible friendly good great hard-working hardworking high higher highly higly honest honesty
humble humility impeccable innovation innovative integrity mature motivated motivation natural outstanding passion
passionate persuasive positive proactive* professional* proven punctual* really reliab* resilien* resourceful*
self-directed self-disciplined self-driven self-motivated self-organi* self-reliant self-starter* self-sufficient
smart solid stellar strong superb superior talented truly trustworthy very well` +
    // what any work takes
    ` communication* communicate* communicator* communicating interpersonal written verbal oral spoken listening
  presentation* organi?ational organi?ed organi?ing analytical analytic problem-solving problem* solving solver* solve
  critical creative thinking thinker* strategic strategically tactically decision-making decision* making judg?ment
  time-management time management prioriti* priorit* multi-task* multitask* task* multiple several simultaneously
  establish handle juggle competing leadership leader mentorship initiative people social soft listener influence
  influencing negotiation collaborat* cooperat* co-operat* team teams teamwork team-work team-player player* group
  member independent* autonomous* individually alone both cross-functional attention detail* detail-oriented
  detail-orientated oriented meticulous* thorough* accuracy accurate* precise precision eye work working worker* worked
  ethic* ethos attitude mindset mentality can-do spirit sense humo?r ownership responsib* accountab* stress stressful
  pressure deadline* tight meet under fast quick* learner* learn learning fast-paced fast-moving changing ever-changing
  rapidly environment* setting situation* challeng* results-driven results-oriented result-oriented results goal-oriented
  goal* driven success* track record fun bring take thrive* thriving manage managing
  minimal limited little supervision guidance relationship* build building rapport pay follow instructions` +
    // what holds them together
    ` a an the and or & to of in with for as at by on is are be being been have has having you your you're we our who that
  this can will must should able ability capacity capability aptitude skill* skills experience knowledge understanding
  level levels high-level ideal perfect successful suitable right person individual applicant candidate someone they he she part within while own from across other others all any
  new things along plus including such like both also not only just job role company possess possesses show`,
);

/** How a word of the list reads as a pattern: `*` any ending, `?` one letter that spellings differ in. */
const pattern = (word: string): string => word.replace('*', '[a-z-]*').replace('?', '[a-z]?');

export const emptyWord = new RegExp(
  `^(?:${emptyWords
    .flatMap((word) => word.split(/\s+/))
    .filter(Boolean)
    .map(pattern)
    .join('|')})$`,
);

/** Bars that nobody can know to have passed. */
export const boundless =
  /\b(?:master(?:y)?|expert(?:ise)?(?:-level)?(?: knowledge)?|complete (?:command|knowledge)|thorough knowledge) (?:of|in|with|across) (?:all|every|everything|any|the (?:full|whole|entire))\b/i;

/** A degree, by the names of degrees and schools. */
export const degree =
  /\b(?:(?:bs|ba|ms|ma) degree|(?:bachelor|master|associate)(?:['’]?s)?(?:['’])? (?:degree|of (?:science|arts|engineering|business|fine))|(?:bachelor|master)['’]?s?['’]?(?= (?:in|or)\b|[,/])|(?:university|college|undergraduate|advanced|four-year|4-year|graduate|relevant|related|technical|science|engineering) degree|degree (?:in|from|level)|educated to degree|ph\.?d\.?|b\.?sc\.?|m\.?sc\.?|mba|diploma in|university (?:graduate|education|diploma))\b/i;

/** Words that let experience stand for a degree, make it a wish, or name a field that is learnt nowhere else. */
export const orElse =
  /\b(?:equivalent|equal(?:ly)?|comparable|or (?:\w+[ -]){0,4}(?:experience|years|portfolio|training|self-taught|bootcamp|certificat\w+|similar)|similar (?:experience|background)|and\/or|experience [^.;]{0,80}\(?or (?:an? )?(?:bachelor|master|degree|diploma)|pursuing|enrolled|working towards?|studying|student|in lieu|in place of|instead of|substitut\w+|self-taught|not (?:required|needed|necessary|essential)|if you have|no degree|welcome|one of the following|in (?:\w+ ){0,2}(?:nursing|medicine|law|pharmacy|education|biology|chemistry|biochemistry|physics|psychology|social work|geology|food science))\b/i;
/** The same anywhere in the posting. */
export const experienceCounts =
  /\bequivalent (?:\w+[ -]){0,4}(?:experience|combination|qualification|skills?|knowledge|background)|\bexperience (?:\w+ ){0,5}in (?:lieu|place) of|\bsubstitut\w+ (?:\w+ ){0,4}(?:degree|education|experience)|\bdegree (?:is|are) not\b|\b(?:don't|do not|no) (?:need|require|have to have|care about)?(?: \w+){0,2} ?degrees?\b/i;

/**
 * Professions that law, a chamber or the profession itself ties to a degree, by the title. Source: the editors' own list;
 * in doubt nothing is said.
 */
export const licensed =
  /\b(?:rn|lpn|md|lab(?:orator(?:y|ies))?|nurs\w*|midwi\w+|doctors?|physician\w*|surgeon\w*|surgical|dent\w+|veterinar\w+|pharmac\w+|\w{0,12}therap\w+|psycholog\w+|psychiatr\w+|counsell?or\w*|social work\w*|clinic\w*|medical|radiograph\w*|dieti[ct]\w+|paramedic\w*|optometr\w*|audiolog\w*|patholog\w*|teach\w*|lecturers?|professors?|faculty|tenured?|tutors?|instructors?|school\w*|educat\w+|head ?master|principal(?= of)|post-?doc\w*|research\w*|scientists?|fellows?|ph\.?d|doctora\w+|academics?|scholars?|librarian\w*|archiv\w+|curator\w*|registrar\w*|conservator\w*|lawyers?|attorneys?|counsel|solicitors?|barristers?|judges?|legal|paralegal\w*|notar\w+|architects?(?! (?:of|software))|surveyors?|actuar\w+|accountants?|accounting|auditors?|controllers?|chartered|civil|structural|mechanical|electrical|chemical|process|nuclear|marine|environmental|biomedical|engineer in training|pilots?|chaplains?|pastors?|ministers?|economists?|statisticians?|chemists?|biolog\w+|physicists?|geolog\w+|interpreters?|translators?)\b/i;

/** What a skill that everyone claims can be needed for. Source: the editors' own. */
export const examples: readonly (readonly [skill: RegExp, example: string])[] = [
  [/detail|accura|precis|meticulous|thorough/i, 'finds the wrong figure in a report'],
  [
    /communicat|interpersonal|verbal|oral|written|listen|articulate/i,
    'explains a decision to people outside the team',
  ],
  [/present/i, 'shows the plan to those who pay for it'],
  [
    /organi[sz]|time.management|priorit|multi.?task|deadline|pressure/i,
    'keeps three projects on time at once',
  ],
  [/problem|analytic|critical|solution/i, 'finds out why something fails'],
  [/lead|mentor|manag/i, 'stands in when the lead is away'],
  [/team|collaborat|cooperat|relationship/i, 'agrees on a date with two other teams'],
];
