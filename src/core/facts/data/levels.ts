import type {Level} from '../../types.ts';
import {jobNoun} from './job-nouns.ts';

/** Up to three words and then the noun of a job: "Lead *Bid Manager*". */
const job = `(?=(?:[\\w/&+.-]{1,30} ){0,3}${jobNoun.source})`;

/** What a word of the title says of the level; the first match counts. Source: the editors' own list. */
export const titleLevels: readonly (readonly [Level, RegExp])[] = [
  [
    'executive',
    /\b(?:chief(?! (?:of staff|mate|steward))|c[etfoimp]o|ciso|chro|cpto|president|vp|svp|evp|vice[- ]president|head of(?! (?:year|house|department|faculty))|executive director|managing director|managing partner|partner at)\b/i,
  ],
  ['director', /(?<!\b(?:funeral|music|camp|choir) )\bdirector\b(?! of first)/i],
  [
    'intern',
    /\b(?:interns?|internships?|apprentice|apprenticeship|trainee|placement student)\b(?! (?:and graduate )?(?:program(?:me)?s?|co-?ordinator|manager|recruiter|supervisor|advis[eo]r|assessor|tutor|mentor|lead|trainer|skills|delivery|partnerships?))|\b(?:working student|werkstudent|co-op student)\b|\(co-?op\)|\bco-op (?:position|placement|term)\b|(?<!\b(?:ph\.?d|doctoral|master'?s?) )\bstudent(?=\s*(?:$|[,(|–-]))/i,
  ],
  [
    'mid',
    /\bmid(?!(?:-| )?(?:market|atlantic|america|wales|west|ulster|sussex|devon|essex|suffolk|norfolk|hudson|valley|coast|peninsula|missouri|michigan|states?|sized?|terms?|days?|shift|caps?|mile|south|north|stream|office|range))\b(?:[- ](?:level|weight|senior))?|\b(?:medior|middleweight|midweight)\b|\bintermediate\b(?! (?:school|care|grades?|unit|district|education|language|court))/i,
  ],
  [
    'junior',
    /\bjunior\b(?! (?:schools?|high|college|achievement|leagues?|golf|tennis|football|soccer|rugby|cricket|hockey|swim\w*|sports?|camps?|rangers?|academy|team|section|room|boarding|church|cycle|kindergarten|classroom|classes|chef show|lifeguards?|program(?:me)?s?|doctors?|athletes?|members?|coach(?:es)?))|\b(?:jr|jnr|entry[- ]level|new grad(?:uate)?s?|early[- ]career)\b|\bgraduate\b(?! (?:and intern|and early|recruit\w*|program(?:me)?s?|schools?|admissions?|studies|medical|education|students?|talent|research|teaching|division|college|nurse program))/i,
  ],
  [
    'junior',
    /^associate (?=[a-z])(?!.{0,60} (?:and|&) .{0,60}\bmanager\b)(?!(?:director|professor|vice|partner|general|dentist|attorney|lawyer|counsel|solicitor|barrister|veterinar\w+|vet|optometrist|orthodontist|physician|pastor|minister|rector|dean|provost|principal|lecturer|faculty|editor|producer|judge|head|chair|curator|superintendent|trainer|tutor|teacher|broker|chief|conductor|psychologist)\b)/i,
  ],
  [
    'staff',
    new RegExp(
      String.raw`(?<!\b(?:school|assistant|vice|deputy|co-?|elementary|secondary|primary|high|academy|college|associate) )\bprincipal (?!investigator|secretary|teacher|officer|social|of\b)${job}|\bdistinguished\b|\bstaff\+? (?=(?:[a-z/-]+ ){0,3}(?:engineer|developer|designer|scientist|architect|researcher|product manager))`,
      'i',
    ),
  ],
  [
    'lead',
    new RegExp(
      String.raw`\blead\b(?=\s*(?:$|[,(|/:])|\s+[–—|-])|\b(?:tech|technical|team|community|engineering|design|product|data|project|squad|chapter|shift|crew) lead\b(?! gen)|\b(?:team|shift|crew|squad|group) leader\b|^lead\b(?! ?-?(?:gen\b|generat|qualif|nurtur|time|acquisition|acid|abatement|paint|capture|conversion|free|poison|risk|research|scor|to\b))|\blead (?!gen\b|generat|qualif|nurtur|acquisition|capture|conversion|management)${job}`,
      'i',
    ),
  ],
  ['manager', /\b(?:senior|sr|snr)\.? manager\b(?!,? (?:product|project|program|account))/i],
  [
    'manager',
    /\b(?:engineering|team|people|(?<!\b(?:business|sales|market|career|community|talent|organi[sz]ational|learning and|program(?:me)?) )development|qa|data science|software|(?<!\bgraphic )design) managers?\b|\bmanager of\b|\bmanager,? (?:engineering|software)/i,
  ],
  [
    'senior',
    /\b(?:senior|sr|snr)\b(?! (?:living|citizens?|housing|schools?|high|cent(?:er|re)s?|services|communit(?:y|ies)|nutrition|home|homes|transport\w*|fitness|day|wellness|residents?|years|helpers?|adults?|prom|college|care(?! (?:assistant|worker|officer|practitioner|leader|support))))/i,
  ],
];

/** What follows these words in a title names whom the job helps, or where it sits, and not its level. */
export const otherPersons =
  /\b(?:(?:assistant|secretary|aide|adviser|advisor|support|associate) (?:to|for) |office of |reporting to |reports to |for (?:the )?(?:ceo|cto|cfo|coo|president)\b).*$/i;

/** An assistant of somebody: "CEO's assistant". */
export const personsAssistant =
  /\b(?:c[etfoimp]o|president|chief|director|vp)(?:['’]s)? (?:executive |personal )?(?:assistant|secretary|office)\b/gi;

/** Levels at which people learn the work, and levels at which they answer for it. */
export const beginners: ReadonlySet<Level> = new Set(['intern', 'junior']);
export const seniors: ReadonlySet<Level> = new Set(['senior', 'staff', 'lead', 'director', 'executive']);

/** What speaks to beginners in a text that does not name the level. Source: the editors' own reading. */
export const forBeginners =
  /\bfreshers?\b(?!['’]? (?:week|fair))|\bschool[- ]leavers?\b|(?<!\bnot )\b(?:your|a) first job\b|\b(?:recent|fresh) graduates? (?:are|can|may)\b|\bjust (?:finished|completed) your\b|\b(?:start|beginning|outset) of (?:your|their) career|^\W*graduate (?:scheme|programme)\b|\bworking under close supervision\b/i;
