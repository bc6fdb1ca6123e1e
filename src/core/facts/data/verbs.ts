/**
 * Base forms of verbs that name an act of a job, for telling duties from demands and strong openers from weak ones.
 * Source: the editors' own list.
 */
export const dutyVerbs: ReadonlySet<string> = new Set(
  `accelerate accompany achieve acquire act adapt add address adjust administer adopt advance advise advocate aid align
allocate analyse analyze answer anticipate apply appraise approve architect arrange articulate assemble assess assign
assist assure attend attract audit augment author automate bake balance benchmark book boost brainstorm brew bridge
brief bring broaden budget build calculate calibrate call care carry catalogue chair challenge champion change check
chop clarify clean close coach code collaborate collate collect combine communicate compare compile complete compose
conceive conduct configure connect consolidate construct consult contact contribute control convert convey coordinate
copy-edit correct counsel craft create cultivate curate customise customize cut debug decide decorate define delegate
deliver demonstrate deploy derive design detect determine develop devise diagnose dig digitise digitize direct
discover discuss disinfect dismantle dispatch distribute diversify document draft drill drive edit educate elevate
embed embrace empower enable encourage enforce engage engineer enhance enrich ensure enter escort establish estimate
evaluate evangelise evangelize evolve examine execute expand expedite experiment explain explore extend extract
facilitate feed field file finalise finalize find fix follow forecast forge formulate foster fry fulfil fulfill
fundraise gather generate give grind groom grow guarantee guide handle harden harvest help hire hold host identify
illustrate implement import improve increase influence inform initiate innovate inspect inspire install instruct
integrate interact interface interpret interview introduce invent inventory investigate invite iterate join keep kill
know launch lead learn leverage liaise lift listen load localise localize log look maintain make manage map market
maximise maximize measure mediate meet mentor merge migrate minimise minimize mitigate mix model moderate modernise
modernize modify monitor mop motivate move mow navigate negotiate network nurture observe obtain onboard open operate
optimise optimize orchestrate order organise organize orient originate outline oversee own pack package paint pair
participate partner patrol peel perform pilot pinpoint pioneer pitch plan play polish position post practice practise
prepare present preserve prevent price prioritise prioritize process procure produce profile program project promote
proofread propose protect prototype provide provision prune publish pull purchase push qualify query raise reach
recommend reconcile record recruit redesign reduce refactor refine register regulate rehearse reimagine reinforce
release remove render renew reorganise reorganize repair replace report represent request research resolve respond
restock restore restructure retain retrieve review revise rewrite run safeguard sample scale schedule scope scout
screen script secure seek select sell send serve set setup sew shape share ship simplify simulate sketch solve sort
source spearhead specify spot staff standardise standardize start steer sterilise sterilize stimulate strategise
strategize streamline strengthen structure study submit suggest supervise supply support surface survey sustain sweep
synthesise synthesize tackle tailor take talk target teach tell tend test think tidy tie track trade train transcribe
transform translate travel treat triage trim troubleshoot tune tutor understand undertake unload unpack update upgrade
uphold use utilise utilize vacuum validate verify visit visualise visualize volunteer wash weed weigh welcome weld
wipe wireframe work wrap write`.split(/\s+/),
);

/** Openers that hide the act. `holds`: whether the whole act follows, or only a part in it is said to be this person's. */
export const weakOpeners: readonly {
  readonly pattern: RegExp;
  readonly holds: 'act' | 'part';
}[] = [
  {
    pattern:
      /^(?:you(?:'ll| will) )?(?:to )?(?:be |is |are )?(?:mainly |primarily |also )?(?:responsible for|in charge of|tasked with|accountable for) /i,
    holds: 'act',
  },
  {pattern: /^(?:responsibilities|duties|tasks) include /i, holds: 'act'},
  {
    pattern:
      /^(?:you(?:'ll| will) )?(?:help(?:s|ing)?|assist(?:s|ing)?|support(?:s|ing)?) (?:out )?(?:with|in) /i,
    holds: 'part',
  },
  {pattern: /^(?:helping|help) to /i, holds: 'part'},
  {pattern: /^(?:you(?:'ll| will) )?(?:being |be |is )?involved (?:in|with) /i, holds: 'part'},
  {
    pattern:
      /^(?:participating|participates?|participation) in (?!(?:the |an? |our )?(?:on-call|rota|rotation|trials?|clinical|research)|.*\bby \w+ing\b|[\w\s/,-]{0,60}\b(?:reviews?|meetings?|stand-?ups?|ceremonies|retrospectives|retros|rotas?|rotations?|conferences?|events?|exercises?|workshops?|trainings?|groups?|committees?|discussions?|interviews?|shifts?|calls|fairs|support)\b)/i,
    holds: 'part',
  },
  {
    pattern:
      /^(?:working|works?) on (?=(?:the|our|new|various|different|several|a|an)\b(?! (?:weekend|rota|rotation|shift|team)))/i,
    holds: 'part',
  },
  {pattern: /^(?:being|be) part of /i, holds: 'part'},
];

/** Participles that do not end in -ed. Source: the editors' own list of English verbs. */
export const irregularParticiples: ReadonlySet<string> = new Set(
  `beat beaten begun bent bet bitten bled blown born bought bound bred broken brought built burnt burst cast caught
chosen clung cost crept cut dealt done drawn driven drunk dug eaten fed felt flown flung forbidden forecast foreseen
forgiven forgot forgotten forsaken fought found frozen given got gotten ground had heard held hidden hit hung hurt
input kept known laid lain led left lent let lit lost made meant met misled mistaken mistook misunderstood offset
outdone outgrown outsold overcome overdone overpaid overrun overseen overtaken overthrown paid prepaid proven put quit
read rebuilt redone remade repaid rerun reset resold rewritten ridden run said seen sent set sewn shaken shed shot
shown shrunk shut slain sold sought spent split spoken spread spun stolen stricken struck strung stung sung sunk swept
swollen sworn swung taken taught thought thrown thrust told torn underpaid understood undertaken underwritten undone
unseen upheld wept withdrawn woken won worn wound woven written`.split(/\s+/),
);

/**
 * Participles that after a form of "be" describe a state and not an act, in postings: "you are interested".
 * Source: the editors' own list.
 */
export const stateParticiples: ReadonlySet<string> = new Set(
  `accomplished accustomed acquainted advanced aged aimed alarmed aligned amused appalled ashamed balanced beloved biased
bored broad-minded burned-out committed complicated concerned convinced curious dedicated delighted detail-oriented
devoted disabled disciplined discouraged diversified educated embarrassed energised energized enrolled enthused
entitled excited experienced fascinated fast-paced fixed-term focused focussed frustrated geared gifted grounded
hands-on headquartered honored honoured inclined inexperienced interconnected interested invested invigorated involved
licensed limited mired mistaken motivated obsessed opinionated oriented outdated overcrowded overqualified overwhelmed
passionate perverted pleased poised positioned proud qualified related relaxed reputed retired satisfied scared
seasoned self-driven self-initiated self-managed self-motivated shocked skilled slated specialised specialized stuck
suited talented thrilled tired trusted unconnected undecided underrepresented underserved unemployed unequipped
unlimited unmanned unmatched unparalleled unsolicited unused vaccinated varied versed well-connected well-organised
well-organized well-versed worried`.split(/\s+/),
);

/**
 * Participles that tell a state of people and of what postings are about ("we are based in", "the role is located in"),
 * and may be passives of other things. Source: the editors' own list, checked against the treebank.
 */
export const personalStates: ReadonlySet<string> = new Set(
  `associated backed based connected distributed drawn driven employed engaged equipped inspired linked located married
organised organized prepared registered rooted settled situated staffed surrounded`.split(/\s+/),
);

/** What one gets without anyone doing it: "get started". Source: the editors' own list. */
export const getStates: ReadonlySet<string> = new Set(
  'dressed involved lost married started stuck used'.split(' '),
);

/** What a personal state is told of in a posting. Source: the editors' own list. */
export const statedOf: ReadonlySet<string> = new Set(
  `amount amounts anyone applicant applicants bonus both campus candidate candidates clients clinic colleague colleagues
college company compensation currently customers decisions department employee employees everyone firm group he
headquarters hospital hq i internship job member members offer offers office offices organisation organization pay
people position post range ranges rate rates role salaries salary school she studio team teams they university users
wage wages we who you`.split(/\s+/),
);
