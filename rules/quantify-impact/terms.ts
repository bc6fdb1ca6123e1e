/**
 * Words of scale that stand where a figure would say more, and what to ask for in their place.
 * Source: the editors' own list; figures in goals: LinkedIn survey on what readers look at (grade C).
 */
export interface VagueScale {
  readonly pattern: RegExp;
  /** What to say in their place; ends "Say …". */
  readonly ask: string;
  /** Contexts in which the words are fine: tried on up to 60 characters before and after, parted by a bar. */
  readonly unless?: RegExp;
}

export const vagueScale: readonly VagueScale[] = [
  {
    pattern: /\b(?:high|heavy)[- ](?:traffic|volume|load|throughput)\b/i,
    ask: 'how many requests, users or orders a day',
    unless:
      /\btests? [^|]{0,40}\||\|[- ]?(?:screening|sequencing|experiments?|assays?|manufacturing|hiring|recruit\w+|testing|tests?|(?:[\w/]{1,20} )?conditions?)\b/i,
  },
  {
    pattern: /\b(?:large|massive|huge|big|web|internet|planet)[- ]scale\b(?! (?:back|down))/i,
    ask: 'how many users, requests or machines',
    unless:
      /\b(?:small|medium|mid)[- ]?(?:to|and|or|,|\/) ?\||\|[- ]?(?:agile|scrum|lego|maps?|mapping|drawings?|format|print\w*|structural|integration|language models?)\b/i,
  },
  {
    pattern: /\bat (?:massive |large |huge |great |internet |web )?scale\b/i,
    ask: 'how many users, requests or machines',
    unless: /\bagile \||\|[- ]?(?:model|agile|drawings?)\b/i,
  },
  {
    pattern:
      /\b(?:large|huge|massive|vast|enormous|significant|considerable|high) (?:amounts?|volumes?|quantit(?:y|ies)|sets?|numbers?) of (?:[a-z]+ )?(?:data|traffic|users|requests|transactions|content|customers|calls|e-?mails|orders|tickets|enquiries|inquiries|invoices|patients|clients|applications|documents|information)\b/i,
    ask: 'how much or how many, such as orders or events a day',
  },
  {pattern: /\b(?:large|big|huge|massive) (?:data ?sets?|databases?|code ?bases?)\b/i, ask: 'how large'},
  {
    pattern:
      /\b(?:large|big|huge|sizeable|sizable) (?:\w+ )?(?:teams?|departments?|workforce|portfolios?|budgets?|fleets?|caseloads?)\b/i,
    ask: 'how large',
    unless:
      /\b(?:small|medium) (?:and|or|to) \||\b(?:part of a|whether|of any) \||\|[- ]?(?:sizes?|or small|and small|environment)/i,
  },
  {
    pattern:
      /\b(?:large|big|huge|broad|massive|growing|expanding) (?:user|customer|client|subscriber|member|patient|donor) ?base\b/i,
    ask: 'how many people',
  },
  {
    pattern:
      /\b(?:many|numerous|countless|various|multiple|several|lots of|a (?:large|great|vast|huge) number of|large numbers of|a (?:wide|broad|large|huge) (?:range|variety|array) of|a variety of) (?:users|customers|clients|countries|projects|markets|companies|brands|shops|stores|branches|sites|locations|offices|accounts|campaigns|events)\b/i,
    ask: 'how many',
    unless: /\|(?: and|,| or) \w+|\|.{0,9}\b(?:includ|such as)|\b(?:across|for|with|to|between) the \|/i,
  },
  {
    pattern: /\b(?:fast|rapidly|quickly)[- ]growing\b/i,
    ask: 'by how much in a year',
    unless:
      /\bmost \||\b(?:one of|among) [^|]{0,30}\||\|[- ](?:field|area|market|industry|sector|discipline|technolog\w+|body of|plants?|children)\b/i,
  },
  {
    pattern:
      /\b(?:significant|considerable|substantial|dramatic|tremendous|huge|massive|enormous|exponential) (?:growth|scale|traffic|volume|savings?|improvements?|increases?|reductions?|revenue|budgets?)\b/i,
    ask: 'how much',
    unless:
      /\|[- ](?:area|opportunit\w+|potential|mindset|areas|plans?)\b|\b(?:personal|professional|your) \|/i,
  },
];
