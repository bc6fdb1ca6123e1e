/**
 * Classes of words that tell what stands around a participle: the closed classes by list, the open ones by ending.
 * Source: any grammar of English; the lists are the editors' own.
 */
export const closedClasses: Readonly<Record<string, string>> = {
  determiner:
    'a an the this these those each every all any some no my your his her its our their both another such what which whose',
  pronoun:
    'i you he she it we they me him us them someone anyone everyone nobody everybody people something anything everything nothing who that one',
  preposition:
    'of in on at for with from about into through over under after before during between against within without upon across toward towards among around near behind beyond per via until since like as than off out up down',
  conjunction: 'and or but nor yet so because if when while where although though unless whereas whether',
  modal: "will would can could may might must should shall won't can't cannot couldn't wouldn't shouldn't",
  have: "have has had having haven't hasn't hadn't",
  do: "do does did don't doesn't didn't",
  adverb:
    'not also then now still always never often only just both already once even ever well too very really most more quite rather almost soon here there today again instead currently however therefore thus much less least fully first later sometimes either neither perhaps maybe pretty totally absolutely being been',
  be: "am is are was were be ain't isn't aren't wasn't weren't im get gets got getting gotten",
};

/** Endings of open classes, the first that fits. */
export const openClasses: readonly (readonly [string, RegExp])[] = [
  ['be', /'(?:s|re|m)$/],
  ['number', /^\d/],
  ['adverb', /ly$/],
  ['noun', /(?:tion|ment|ness|ity|ship|ance|ence|ers|ors|ings|ists|isms?)s?$/],
  ['gerund', /ing$/],
  ['past', /[a-z]{2}ed$/],
  ['adjective', /(?:ous|ful|ive|able|ible|less|ic|al)$/],
  ['modal', /'ll$/],
  ['have', /'(?:ve|d)$/],
  ['plural', /s$/],
];
