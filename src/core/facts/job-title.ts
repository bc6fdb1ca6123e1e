/** Nouns that end or head a job's name. Source: the editors' own list. */
const jobNoun =
  /\b(engineer|developer|programmer|architect|designer|manager|director|head|lead|officer|analyst|scientist|researcher|specialist|consultant|assistant|associate|administrator|coordinator|organi[sz]er|writer|editor|translator|interpreter|strategist|marketer|marketing|recruiter|partner|representative|executive|president|vp|vice president|chief|c[etfopm]o|intern(ship)?|trainee|apprentice|technician|operator|instructor|teacher|tutor|trainer|professor|lecturer|nurse|physician|therapist|accountant|bookkeeper|controller|auditor|lawyer|counsel|paralegal|clerk|agent|advisor|adviser|evangelist|advocate|producer|illustrator|artist|animator|photographer|planner|buyer|driver|mechanic|electrician|plumber|carpenter|chef|cook|server|barista|cashier|receptionist|caretaker|cleaner|sales|support|tester|qa|sre|devops|fellow|postdoc|secretary|supervisor|foreman|hacker|owner|master|expert|generalist|librarian|biologist|chemist|physicist|economist|statistician|copywriter|content|growth|operations|recruitment|security|data|product|ux|ui|frontend|backend|full[- ]?stack)s?\b/i;

/** A text that names a job and is not a sentence. */
export const looksLikeTitle = (text: string): boolean =>
  text.length <= 120 && jobNoun.test(text) && !/[.?]\s|[.?]$/.test(text) && text.split(/\s+/).length <= 14;

/** The job's name without what follows it: "Copy Editor at Example Ltd", "Writer: three-month contract". */
export function plainTitle(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  const cut =
    / (?:at|@) (?:the )?\p{Lu}[\p{L}\p{N}.&' -]{1,50}$| ?: .{0,60}\b(?:contract|months?|full[- ]time|part[- ]time|remote)\b.{0,30}$/u.exec(
      folded,
    );
  const name = cut === null ? folded : folded.slice(0, cut.index);
  return looksLikeTitle(name) ? name : folded;
}
