const name = "(\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]+){0,3})";

/** Labels of the place besides the usual ones. Source, here and below: the editors' own reading. */
export const placeLabel = /^(?:(?:duty|reporting) station|(?:work ?)?(?:site|place)|posting)$/;

/**
 * Where people live, move to or come from for the job, and where the shop or laboratory stands that they work in; read
 * where a posting names its place in no usual way.
 */
export const placeWordings: readonly RegExp[] = [
  String.raw`\b(?:[Rr]esid(?:e|ent|ing)|(?:must|be|you) liv(?:e|ing)|[Ss]tationed|[Rr]elocat\w+|[Cc]ommut\w+|(?:ready|willing) to (?:move|shift)|on the ground)\b(?:, |[^.,]{0,20} )(?:in|to|at|of|from|near)(?:,[^.,]{0,30},)? (?:the )?${name}`,
  String.raw`\b(?:[Oo]ur|[Tt]he|[Yy]our) (?:\p{Ll}+ )?(?:shop|bakery|gallery|lab|clinic|school|classroom|farm|warehouse|restaurant|hotel)\b[^.]{0,50} (?:is|stands|lies|will be)(?: on the \p{Ll}+ \p{Ll}+)? (?:in|at|near) (?:the |our )?${name}`,
  String.raw`\b(\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)-based (?:candidate|applicant|role|position|job)`,
  String.raw`\b[Ww]ork in (?:sunny|beautiful|downtown|central|lovely) ${name}`,
  String.raw`\b(?:just outside|whole of the|[Cc]andidates from) ${name}`,
].map((source) => new RegExp(source, 'u'));
