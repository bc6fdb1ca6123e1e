/** Work that is done with others, or for them, and is theirs. Source: the editors' own list. */
export const othersWork =
  /\b(?:collaborat\w+|(?:work|working|pair|pairing) (?:\w{1,15} )?(?:with|alongside)|partner(?:ing)? with|together with|alongside|liais\w+|coordinat\w+|communicat\w+|support(?:ing)? (?:the|our) |unblock|hand ?over|used by|consumed by|for (?:the|our) (?:front|back|mobile|web|data|qa|security)|understand\w*|team(?:s|mates)?)\b/i;

/**
 * From how many duties or skills of another discipline a posting is reported: fewer are the fringe that every job has.
 * Source: editors' advice.
 */
export const fewest = 3;
/** What a wish counts against a demand. */
export const wishWeight = 0.5;
