/**
 * Concrete benefits by name; two of them make a benefits section.
 * Source: the editors' own list.
 */
export const benefitPatterns: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'health cover',
    /\b(health|medical|dental|vision|private healthcare|hospital|disability|life) ?(care|insurance|(care )?cover(age)?|plan|benefits|premiums?|cash plan)\b|\bhealth(care)?,? (dental|vision)|\b(bupa|healthcare(?! (?:compan|client|start|provider|industr|customer|platform|organi|professional|system|team|data|software|product|sector|work|setting|facilit|solution)))\b|\binsurance benefits\b|\bhealth benefits?\b|\b(dental|vision),? (and|&|or) (vision|dental|health)\b|\blife assurance\b/i,
  ],
  ['a retirement plan', /\b401 ?\(?k\)?|\b(pension|retirement|superannuation|rrsp)\b/i],
  [
    'paid leave',
    /\b(holiday pay|paid (time off|vacation|holidays?|leave|sick)|pto\b|(annual|sick|bereavement|compassionate|volunteer(ing)?|vacation|holiday) (leave|days?|entitlement|allowance|time)|\d{1,3} (working |paid |business )?days?('s?)?( of)? (paid )?(holidays?|vacation|leave|annual leave|off)|days?'? (holiday|annual leave|vacation)|weeks?'? (of )?(paid )?(vacation|holidays?|leave|off)|unlimited (paid )?(time off|vacation|holidays?|pto)|generous (vacation|holiday|leave)|time off|bank holidays|winter break|summer fridays)/i,
  ],
  [
    'parental leave',
    /\b(parental|maternity|paternity|family|adoption|caregiver) (leave|policy|pay|benefits?)|\bchild ?care\b/i,
  ],
  [
    'flexible hours',
    /\b(flexi(ble|bility)?[- ](and remote )?(working|work|hours|time|schedul\w+)|flexitime|flextime|flexible(,? (\w+|\w+[ -]friendly)){0,3},? (hours|working|arrangements|schedules?)|(choose|set) your (own )?(working )?(hours|schedule)|four-day (work )?week|4-day (work )?week|core hours|flexible about)/i,
  ],
  [
    'remote work',
    /\b(remote[- ](work(ing)?|options?|first|friendly)|work(ing)? (remotely|at home|from (home|anywhere))|home working|hybrid work\w*|work from wherever)/i,
  ],
  [
    'a home-office budget',
    /\b(home[- ]office|remote work(ing)?) (budget|stipend|allowance|set ?up|equipment)|\b(internet|phone|mobile|coworking|co-working|wifi|broadband) (stipend|allowance|budget|bill|reimbursement|membership)|\bequipment (stipend|budget|allowance|provided)/i,
  ],
  [
    'help with learning',
    /\b(provide on[- ]the[- ]job training|on[- ]the[- ]job training (is )?(provided|given)|learning|training|education|development|conference|book|course)s?( (and|&) \w+)? (budget|stipend|allowance|fund|opportunit(y|ies)|reimbursement|days?|materials)|\btuition\b|\bconferences?\b.{0,40}\b(budget|paid|attend|sponsored)|\battend (at least )?(one|an?|two) .{0,20}conference|\bprofessional development\b|\btraining and certifications?|\b(paid|free) (\w+ ){0,4}(courses?|training|learning)\b|[£$€] ?\d[\d,.]{0,7} (a|per|each) year (for|toward|towards) (an? )?(\w+ )?(courses?|training|learning|books|conferences|degree)|\bl&d budget|\bcareer (development|growth|progression|path\w*)|\bpersonal development (budget|plan|time)/i,
  ],
  [
    'equity',
    /(?<!private )\b(equity|stock options?|share options?|shares in|esop|rsus?|options (?:package|pool)|receive shares|employee ownership|profit[- ]shar\w+|emi options)\b/i,
  ],
  [
    'a bonus',
    /\b((annual|performance|yearly|signing|sign-on|referral|quarterly|discretionary|company) bonus(es)?|bonus scheme|bonus (plan|pay)|commissions?\b|thirteenth salary|13th)/i,
  ],
  [
    'equipment',
    /\b((modern |new |company |latest |company-provided |work )?(laptop|macbook|workstation|computer(?!-| (science|skills|literacy|engineering|vision)))|company phone|(equipment|hardware|tools) of your choice|(top|latest|modern)[- ]?(of[- ]the[- ]range |spec )?(equipment|hardware(?! platforms))|hardware (budget|choice))\b/i,
  ],
  [
    'commuting',
    /\b(commut\w+ (benefits?|allowance|reimbursement|stipend)|cycle[- ]to[- ]work|season ticket|transit (pass|benefits?)|parking|train ticket|bike (leasing|scheme)|company car|travel (allowance|pass|card))\b/i,
  ],
  ['well-being', /\b(gym|wellness|well-?being|mental health|fitness|yoga|employee assistance)\b/i],
  [
    'food',
    /\b((free|sponsored|paid|catered|team|daily|weekly|provided) (lunch(es)?|meals?|breakfasts?|snacks?|coffee|food|drinks|beer)|lunch(es)? (provided|on us)|(meal|lunch|food) (allowance|vouchers?|stipend|tickets)|(meals?|food|lunch(es)?|drinks) (?:provided|included|in the (?:dining room|canteen)|on (?:every |each )?shift)|snacks|fruit|cover (your |all )?(food|meals)|fully stocked|stocked (kitchen|fridge))\b/i,
  ],
  [
    'relocation',
    /\b(relocation (package|assistance|support|help|allowance|bonus)|cost of living|accommodation (is )?(provided|included|paid|covered)|(provide|cover|pay for)s? (your |the )?(food and )?accommodation|visa (sponsorship|support)|(help|assist\w*|support) (you )?((with|in) )?(relocat\w+|moving))\b/i,
  ],
  [
    'retreats',
    /\b(retreats?|off-?sites?|team (trips?|events?|outings?|building)|company (trips?|events?))\b/i,
  ],
  ['a sabbatical', /\bsabbaticals?\b/i],
  [
    'work clothes',
    /\b(uniforms?|work ?wear|work clothes|protective clothing) (is |are )?(provided|included|supplied|free)\b|\bboots,? (and )?work ?wear\b/i,
  ],
  [
    'discounts',
    /\b(employee|staff|partner|shopping|member|product|substantial|generous) discounts?\b|\bdiscounts? (on|at)|free access to (our|the)\b/i,
  ],
];

/**
 * What a line names as a benefit where it stands among benefits: elsewhere such words tell of the work.
 * Source: the editors' own list.
 */
export const benefitsByHeading: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'extra pay',
    /(?<!\b(?:no|a) )\b(?:allowances?|subsidy|remission|bonus|leave loading|tronc|tips|service awards?|car lease|salary (?:packaging|sacrifice)|savings plan|wages in advance)\b/i,
  ],
  [
    'health cover',
    /\b(?:income protection|critical illness|death[- ]in[- ]service|accident cover|flu jab|eye (?:tests? paid|care)|sick pay)\b/i,
  ],
  [
    'things free or cheaper',
    /\b(?:discounts?|discounted|money off|half[- ]price|reduced rates|tickets to)\b|^free\b/i,
  ],
  ['paid leave', /\b(?:(?:birthday|days?|christmas) off|off when|between christmas)\b/i],
  ['relocation', /\b(?:housing|rent-free|(?:staff|shared) (?:flat|accommodation))\b/i],
];

/** A duty that stands among the benefits, or what others than the staff get. */
export const workAmongBenefits =
  /^(?:administer|manag|process|prepar|support)e?s\b|^our (?:customers|clients)\b|^\w+ \w+ (?:needed|wanted)\b/i;
