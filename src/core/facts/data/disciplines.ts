/**
 * Disciplines of software work: the titles that name them, and the technologies and words that only their work has.
 * Source: the editors' own list; facts only.
 */
export interface Discipline {
  readonly id: string;
  /** "a … title". */
  readonly name: string;
  /** What its work is about, as messages name it. */
  readonly work: string;
  readonly titles: RegExp;
  /** Groups of technologies that are its own, by id. */
  readonly groups: readonly string[];
  /** Words of its work that no other discipline is judged by. */
  readonly signs: RegExp;
  /** Words that its work shares with others: they speak for it and never against another. */
  readonly shared: RegExp;
  /** Disciplines whose work belongs to many of its jobs. */
  readonly near: readonly string[];
}

export const disciplines: readonly Discipline[] = [
  {
    id: 'backend',
    name: 'backend',
    work: 'servers and databases',
    titles: /\bback[- ]?end\b|\bserver[- ]side\b|\bapi (?:engineer|developer)\b/i,
    groups: ['frameworks', 'databases', 'messaging'],
    signs:
      /\b(?:back[- ]?end (?:services?|systems?|code|logic|components?|applications?)|server[- ]side (?:code|logic|services?|applications?)|microservices|(?:design|build|develop|write|implement|maintain)(?:ing)? (?:[\w-]{1,20} ){0,3}(?:REST(?:ful)? |GraphQL |public |internal )?APIs?|database (?:schemas?|design|queries|migrations?|performance)|message (?:queues?|brokers?))\b/gi,
    shared:
      /\b(?:back[- ]?end|server|services?|APIs?|databases?|data models?|schemas?|queues?|cach(?:e|es|ing)|latency|throughput|scal(?:e|able|ability|ing)|distributed|SQL|endpoints?|integrations?|infrastructure|systems?|platform)\b/i,
    near: ['devops'],
  },
  {
    id: 'frontend',
    name: 'frontend',
    work: 'the browser',
    titles:
      /\bfront[- ]?end\b|\b(?:react|angular|vue)(?:\.?js)? (?:engineer|developer)\b|\bui (?:engineer|developer)\b/i,
    groups: ['frontend'],
    signs:
      /\b(?:front[- ]?ends?(?! (?:team|engineers?|developers?|colleagues))|(?:in the|cross|web)[- ]browsers?|cross-browser|user interfaces?|UI components?|component librar(?:y|ies)|pixel[- ]perfect|responsive (?:web|design|layouts?|pages?|interfaces?)|single[- ]page app(?:lication)?s?|web pages|WCAG|core web vitals)\b/gi,
    shared:
      /\b(?:front[- ]?end|browsers?|UI|UX|interfaces?|javascript|typescript|web|websites?|pages?|components?|accessib\w+|design(?:s|ers?)?|screens?|layouts?|client|user experience|users)\b/i,
    near: ['mobile'],
  },
  {
    id: 'mobile',
    name: 'mobile',
    work: 'mobile apps',
    titles:
      /\bmobile (?:app(?:lication)?s? |software )?(?:engineer|developer|programmer)\b|\b(?:ios|android|flutter|react native)\b/i,
    groups: ['mobile'],
    signs:
      /\b(?:app stores?|google play|play store|native (?:mobile )?apps?|mobile apps? (?:releases?|development))\b/gi,
    shared: /\b(?:mobile|apps?|phones?|devices?|swift|kotlin|native|screens?|UI|interfaces?|users)\b/i,
    near: ['frontend'],
  },
  {
    id: 'data',
    name: 'data',
    work: 'data pipelines and analysis',
    titles:
      /\b(?:big )?data (?:engineer|scientist|analyst|architect|developer)\b|\b(?:analytics|etl|bi) (?:engineer|developer)\b/i,
    groups: ['data-work'],
    signs:
      /\b(?:data (?:pipelines?|warehous(?:es?|ing)|lakes?|marts?)|statistical (?:models?|analys[ie]s)|A\/B tests?|business intelligence|exploratory analys[ie]s)\b/gi,
    shared:
      /\b(?:data\w*|analy\w+|dashboards?|reports?|reporting|metrics|SQL|models?|modelling|modeling|statistic\w*|insights?|queries|experiments?|pipelines?|python)\b/i,
    near: ['machine-learning', 'backend'],
  },
  {
    id: 'machine-learning',
    name: 'machine learning',
    work: 'machine learning',
    titles:
      /\bmachine[- ]learning\b|\bml (?:ops )?(?:engineer|scientist|researcher)\b|\bdeep learning\b|\bcomputer vision\b|\bnlp\b|\bai (?:engineer|researcher|scientist|developer)\b/i,
    groups: ['machine-learning'],
    signs:
      /\b(?:machine[- ]learning (?:models?|algorithms?|systems?|techniques)|neural networks?|feature engineering|(?:train|fine-?tun)(?:e|ing)? (?:[\w-]{1,20} ){0,3}models?|reinforcement learning)\b/gi,
    shared:
      /\b(?:models?|learning|data\w*|AI|ML|LLMs?|train(?:ing)?|inference|research|algorithms?|prompts?|agents?|python)\b/i,
    near: ['data', 'backend'],
  },
  {
    id: 'devops',
    name: 'DevOps',
    work: 'servers, clusters and deployments',
    titles:
      /\bdev(?:sec)?ops\b|\bsite reliability\b|\bsre\b|\b(?:infrastructure|cloud|platform|systems?) (?:engineer|administrator)\b|\bsys ?admin\b/i,
    groups: [],
    signs:
      /\b(?:terraform|ansible|pulumi|puppet|helm charts?|kubernetes clusters?|infrastructure as code|provision(?:ing)? (?:[\w-]{1,20} )?(?:servers?|infrastructure|environments?)|patch(?:ing)? (?:[\w-]{1,20} )?servers?|disaster recovery|load balancers?|firewall rules)\b/gi,
    shared:
      /\b(?:infrastructure|cloud|AWS|azure|GCP|kubernetes|docker|containers?|CI|pipelines?|deploy\w*|monitor\w*|on-call|incidents?|reliab\w+|automat\w+|linux|servers?|scal\w+|observability|networks?|systems?|environments?|platform|production|uptime|availability|security)\b/i,
    near: ['backend', 'security'],
  },
  {
    id: 'qa',
    name: 'QA',
    work: 'testing by hand and test plans',
    titles:
      /\bqa\b|\bquality assurance\b|\btest(?:ing)? (?:automation )?(?:engineer|analyst|lead)\b|\b(?:software|manual) testers?\b|\bsdet\b|\bengineer in test\b/i,
    groups: [],
    signs:
      /\b(?:test (?:plans?|cases?|scripts)|regression test(?:s|ing)?|manual test(?:s|ing)?|exploratory test(?:s|ing)?|test strateg(?:y|ies)|bug reports?|defects?)\b/gi,
    shared: /\b(?:test\w*|quality|bugs?|defects?|automat\w+|releases?|regress\w+|coverage|QA)\b/i,
    near: [],
  },
  {
    id: 'security',
    name: 'security',
    work: 'security',
    titles:
      /\b(?:security|appsec|infosec|cyber ?security) (?:software |operations |research )?(?:engineer|analyst|researcher|architect)\b|\b(?:penetration tester|pentester)\b/i,
    groups: [],
    signs:
      /\b(?:penetration test(?:s|ing)?|vulnerabilit(?:y|ies) (?:scans?|scanning|assessments?|management)|threat (?:hunting|intelligence|modell?ing|models?)|SIEM|malware|red team(?:ing)?|security (?:audits?|assessments?|controls|incidents|operations))\b/gi,
    shared:
      /\b(?:secur\w+|vulnerab\w+|threats?|attacks?|exploits?|penetration|compliance|incidents?|risks?|encryption|audits?)\b/i,
    near: ['devops'],
  },
];

/** Titles of jobs that hold several disciplines, or that work with one of them without doing its work. */
export const generalTitles =
  /\bfull[- ]?stack\b|\bgeneralist\b|\b(?:manager|director|head|vp|chief|sales|pre-?sales|support|solutions?|customer|success|recruiter|sourcer|marketer|marketing|writer|teacher|instructor|trainer|tutor|lecturer|product|project|program(?:me)?|delivery|account|advocate|evangelist|devrel|consultant|coordinator|designer)\b/i;
