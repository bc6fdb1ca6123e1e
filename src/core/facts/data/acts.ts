/** Word lists about how duties name an act. Source of all: the editors' own lists. */

/** Duty verbs whose plain form, and form in “-s”, is as often a noun: “support for customers”, “reports”. */
export const nounVerbs: ReadonlySet<string> = new Set(
  `address advance aid alert assist attempt audit author balance benchmark book bridge brief budget call care catalogue
chair challenge champion change check coach code contact control counsel count craft cut deal design document draft
drive edit engineer estimate experiment extract feed field file fix focus forecast forge guarantee guide help hire
host import increase influence interface interview inventory iron issue launch lead link load look map market match
measure mentor mix model monitor move network offer order outline pack package paint pair partner pay phone pick pilot
pioneer pitch plan plant play position post practice prep price print process profile program project purchase push
query quote reach record recruit redesign register release repair reply report research reserve review sample scale
scan schedule scope scout screen script set setup shadow shape share ship sign sketch sort source spearhead spot
spread stack staff stay steer stock store structure study supply support surface survey swap talk target test tie
trace track trade train transport travel treat triage trim turn update upgrade use vet visit volunteer wash watch
water weed welcome weld wireframe work wrap`.split(/\s+/),
);
/** Verbs that begin duties, but elsewhere say too little to tell a duty by. */
export const furtherVerbs: ReadonlySet<string> = new Set(
  `adhere advertise alert assume attempt be become begin choose clear commit comply cook count deal dive do escalate
exceed focus formalise formalize gain go greet have iron issue link match notify offer pay phone pick plant prep print
pursue put quote rebuild recognise recognize refer remain remind reply reserve revive rotate scan settle shadow sign
speak spread stack stay stock store swap trace turn unlock upload vet watch water`.split(/\s+/),
);

/** Duty verbs whose plain form is as often an adjective: “complete records”. */
export const adjectiveVerbs: ReadonlySet<string> = new Set(
  'complete correct clean direct open own present secure'.split(' '),
);

/** “-ing” words that are as often the name of a thing; they are acts only where what follows says so. */
export const nounGerunds: ReadonlySet<string> = new Set(
  `accounting advertising banking billing booking briefing budgeting building challenging cleaning coaching coding
consulting controlling counselling drafting drawing editing engaging engineering filing forecasting funding
fundraising growing hiring hosting housing inspiring interviewing leading learning mapping marketing meeting mentoring
modeling modelling monitoring networking onboarding operating packaging planning posting pricing processing profiling
programming prototyping publishing purchasing recording recruiting reporting researching running scheduling scripting
selling setting shaping shipping sourcing staffing surveying teaching testing tracking trading training traveling
travelling troubleshooting volunteering welcoming working writing`.split(/\s+/),
);

/** Verbs of more than one syllable that double their last letter before “-ing”. */
export const doublingVerbs: ReadonlySet<string> = new Set(
  'begin commit control debug embed equip fulfil program refer submit transfer'.split(' '),
);
/** Verbs that British and American English write differently before “-ing”. */
export const twoSpellings: ReadonlySet<string> = new Set('counsel label model signal travel'.split(' '));

/** “The development of”: nouns made from a verb, with the verb, in British spelling. What names a thing is left out. */
export const verbsOfNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acquisition: 'acquire',
    adaptation: 'adapt',
    adjustment: 'adjust',
    administration: 'administer',
    allocation: 'allocate',
    analysis: 'analyse',
    assessment: 'assess',
    automation: 'automate',
    calculation: 'calculate',
    calibration: 'calibrate',
    collection: 'collect',
    communication: 'communicate',
    compilation: 'compile',
    completion: 'complete',
    configuration: 'configure',
    consolidation: 'consolidate',
    construction: 'construct',
    'co-ordination': 'coordinate',
    coordination: 'coordinate',
    creation: 'create',
    definition: 'define',
    delivery: 'deliver',
    deployment: 'deploy',
    design: 'design',
    development: 'develop',
    digitisation: 'digitise',
    distribution: 'distribute',
    documentation: 'document',
    enforcement: 'enforce',
    enhancement: 'enhance',
    evaluation: 'evaluate',
    execution: 'execute',
    expansion: 'expand',
    facilitation: 'facilitate',
    formulation: 'formulate',
    identification: 'identify',
    implementation: 'implement',
    improvement: 'improve',
    inspection: 'inspect',
    installation: 'install',
    integration: 'integrate',
    interpretation: 'interpret',
    investigation: 'investigate',
    maintenance: 'maintain',
    management: 'manage',
    measurement: 'measure',
    mediation: 'mediate',
    migration: 'migrate',
    moderation: 'moderate',
    modernisation: 'modernise',
    modification: 'modify',
    negotiation: 'negotiate',
    observation: 'observe',
    operation: 'operate',
    optimisation: 'optimise',
    organisation: 'organise',
    oversight: 'oversee',
    preparation: 'prepare',
    presentation: 'present',
    prioritisation: 'prioritise',
    procurement: 'procure',
    production: 'produce',
    promotion: 'promote',
    provision: 'provide',
    publication: 'publish',
    reconciliation: 'reconcile',
    recruitment: 'recruit',
    reduction: 'reduce',
    registration: 'register',
    resolution: 'resolve',
    restoration: 'restore',
    review: 'review',
    revision: 'revise',
    selection: 'select',
    simplification: 'simplify',
    standardisation: 'standardise',
    submission: 'submit',
    supervision: 'supervise',
    support: 'support',
    translation: 'translate',
    upkeep: 'maintain',
    use: 'use',
    validation: 'validate',
    verification: 'verify',
    visualisation: 'visualise',
  }),
);

/** “-ing” words before “of” that name no act of a job: “meeting of”, “thinking of”. */
export const noActBeforeOf: ReadonlySet<string> = new Set(
  'thinking talking telling meeting learning building housing understanding speaking drawing opening sampling making'.split(
    ' ',
  ),
);
