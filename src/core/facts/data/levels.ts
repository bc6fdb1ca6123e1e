import type {Level} from '../../types.ts';

/** What a word of the title says of the level; the first match counts. Source: the editors' own list. */
export const titleLevels: readonly (readonly [Level, RegExp])[] = [
  [
    'executive',
    /\b(chief|c[etfoimp]o|cpto|president|vp|svp|evp|vice[- ]president|head of|executive director|managing director|partner at)\b/i,
  ],
  ['director', /\bdirector\b(?! of first)/i],
  [
    'intern',
    /\b(interns?|internships?|working student|werkstudent|co-op student|trainee|apprentice|apprenticeship)\b|\bstudent(?=\s*(?:$|[,(|–-]))/i,
  ],
  ['mid', /\b(mid|intermediate|medior)\b[^a-z]?[- ]?(level)?( to |\s?[/–-]\s?)?/i],
  [
    'junior',
    /\b(junior|jr|entry[- ]level|graduate(?! (?:recruit|programme|program|school|admission|studies))|new grad|early career)\b/i,
  ],
  ['junior', /^associate\b(?! (director|professor|vice|partner|general))/i],
  [
    'staff',
    /\b(principal|distinguished|staff (?=[a-z ]*(?:engineer|developer|designer|scientist|architect|product|data|researcher)))/i,
  ],
  [
    'lead',
    /^(tech(nical)? |team )?lead\b|\b(tech(nical)?|team|community|engineering|design|product|data|project|squad|chapter) lead\b|\blead$|\blead (?=[a-z/]+ (engineer|developer|designer|scientist|manager|analyst|architect))|\blead (engineer|developer|designer|scientist|analyst|architect|manager|bid)/i,
  ],
  ['manager', /\b(senior|sr) manager\b(?!,? (product|project|program|account))/i],
  ['senior', /\b(senior|sr)\b(?! (?:living|care|citizens?|housing))/i],
  [
    'manager',
    /\b(engineering|team|people|development|qa|data science|software|design) managers?\b|\bmanager of\b|\bmanager,? (engineering|software)/i,
  ],
];
