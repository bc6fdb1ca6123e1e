import type {MeasureKind} from '../../types.ts';

/** All of this is the editors' own list, after the labelling guide that the fact is measured by. */

/** Number words and what they stand for. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words for a large number, in the singular ("a dozen") and for numbers that nobody counted ("dozens of"). */
export const massWords: Readonly<Record<string, number>> = {
  dozen: 12,
  dozens: 24,
  tens: 20,
  hundred: 100,
  hundreds: 200,
  thousand: 1e3,
  thousands: 2e3,
  million: 1e6,
  millions: 2e6,
  billion: 1e9,
  billions: 2e9,
  trillion: 1e12,
  trillions: 2e12,
  gigabytes: 2e9,
  terabytes: 2e12,
  petabytes: 2e15,
};

/** What letters after a figure multiply it by: "40k", "£3m", "2bn". */
export const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
};

const nouns = (kind: MeasureKind, text: string): (readonly [string, MeasureKind])[] =>
  text.split(/\s+/).map((noun) => [noun, kind]);

/** Nouns in the plural that a figure of any size measures the company or its work by. */
export const scaleNouns: ReadonlyMap<string, MeasureKind> = new Map([
  ...nouns(
    'people',
    `accounts adults applicants artists attendees beneficiaries bloggers borrowers buyers candidates children citizens
claimants clients consumers creators customers delegates diners donators donors families fans farmers followers
freelancers guests hackers homeowners households individuals influencers investors kids landlords learners listeners
lives makers members men merchants millions musicians parents participants passengers patients people persons players
prisoners pupils readers refugees residents riders schoolchildren sellers service-users shoppers students subscribers
teachers teenagers teens tenants travelers travellers users viewers visitors voters women`,
  ),
  ...nouns(
    'team',
    `advisers advisors agents analysts apprentices architects assistants carers chefs cleaners co-founders colleagues
consultants contributors cooks crew departments designers developers doctors drivers editors electricians employees
engineers experts faculty founders headcount hires instructors interns journalists labourers lawyers managers
mechanics nationalities nurses officers operatives others professionals recruiters representatives reps researchers
salespeople scientists specialists squads staff supervisors teammates teams technicians therapists volunteers workers
writers`,
  ),
  ...nouns(
    'volume',
    `acres agencies aircraft alerts applications apps articles audits authorities barrels beds bookings books branches
brands buses businesses bytes calls campaigns cases chapters chargers charities checkouts cities claims classrooms
clinics clusters colleges communities companies containers continents contracts counties countries covers databases
datasets deals deliveries deployments deploys depots devices documents downloads e-mails emails episodes events
factories farms features files flights gb gigabytes gigawatts governments groups gw hackathons hectares homes
hospitals hotels illustrations images impressions incidents inspections installations installs instances institutions
integrations interviews invoices kilometers kilometres kitchens kwh lanes leads letters lines listings loans locations
machines markets meals meetings megawatts messages microservices models municipalities mw mwh newsletters nodes
nonprofits notifications offices orders organisations organizations packages pageviews pallets panels papers parcels
partners payments pb petabytes pieces pipelines plants platforms policies posts products programmes programs projects
properties provinces publications qps queries records regions releases reports repositories requests requisitions
reservations restaurants retailers reviews rooms routes rows rps samples schools seats servers services sessions
shipments shops sites skus songs states stations stops stores suppliers surveys tables tables tb terabytes tests teu
tickets titles tonnes tons tps tracks trains transactions trees trucks turbines universities vans vehicles vendors
videos views visits wards warehouses websites workshops`,
  ),
]);

/** Of these a posting names a few without measuring anything: "two languages", "three areas". From ten on they do. */
export const weakNouns: ReadonlySet<string> = new Set(
  'books cases documents events features files groups hires images individuals interviews languages letters lines managers meetings men models others papers parents policies reports reviews samples sessions tables tests titles videos women'.split(
    ' ',
  ),
);

/** “Used by millions”: who they are need not be said. */
export const usedBy = /\b(?:used|loved|trusted|read|seen|watched|played|visited) by $/i;

/** Words between "millions of" and the noun. */
export const determiners: ReadonlySet<string> = new Set(['our', 'the', 'its', 'your', 'their', 'these']);

/** What is counted and says nothing of the work, however many there are. */
export const notCounted: ReadonlySet<string> = new Set(
  `aims answers areas aspects benefits bullets cents certificates characters courses credits day days days-off decade
decades decimals degrees dollar dollars employees' euro euros evenings facts feet goals has holidays hour hours hr hrs
inches is jobs kg kilos kinds km lb lbs levels meetups miles min mins minus minute minutes modules month months
mornings nights off-sites offsites olds openings options pages paragraphs parts percents perks phases pillars plus
points positions possibilities pound pounds principles quarter quarters questions reasons references retreats roles
rounds sec second seconds secs sentences shifts sorts stages steps things this times types us vacancies vacations
values was ways week weekends weeks words year years years-old yr yrs`.split(/\s+/),
);

/** Of these, what measures as a rate: "30 roles a quarter", "2,000 words a day". */
export const countedAsRate: ReadonlySet<string> = new Set(
  'words pages courses modules openings vacancies positions roles jobs questions characters'.split(' '),
);

/** Acts whose objects are the size of the job, however few: "Run five museums". */
export const directing =
  /\b(?:look(?:ing)? after|manag(?:e|es|ing)|lead(?:s|ing)?|supervis(?:e|es|ing)|run(?:s|ning)?|support(?:s|ing)?|serv(?:e|es|ing)|maintain(?:s|ing)?|coordinat(?:e|es|ing)|oversee(?:s|ing)?|operat(?:e|es|ing)|visit(?:s|ing)?|teach(?:es|ing)?|cover(?:s|ing)?|car(?:e|es|ing) for|clean(?:s|ing)?|responsible for|organi[sz](?:e|es|ing)|host(?:s|ing)?|deliver(?:s|ing)?|(?:delivery|execution|organi[sz]ation|running) of|across|portfolio of|fleet of) $/i;

/** Plurals that stand before another noun: "12 sales teams". */
export const pluralModifiers: ReadonlySet<string> = new Set(
  'sales operations systems communications analytics sports news goods logistics arts services products customers women men children data-processing savings claims'.split(
    ' ',
  ),
);

/** Words at which the noun phrase after a figure ends. */
export const phraseEnds: ReadonlySet<string> = new Set(
  `a about above across after an and are around as at before began below best between but by can could down during each
every for from greatest had has have he i if in including inside into is it its no not off on or our out outside over
per plus she since so than that the their then they through to top under until up using via was we were when where
which while who will with within would you your`.split(/\s+/),
);

/** What a figure measures that stands after "of", "is" or a colon: "team of eight", "ward of 28", "headcount: 40". */
export const collectives =
  /\b(?:(teams?|staff|crews?|groups?|squads?|departments?|workforce|head-?count|company|start-?up|firm|office|faculty|brigade|unit)|(network|portfolio|fleet|case-?load|estate|chain|catalogue|catalog|list|pipeline|volume|capacity|collection|ward|library)|(community|base|population|audience|membership|class|cohort|readership|following))(?: size)?(?: (?:here|there|at hq))?(?: ?(?:\(| of| is| are| currently|: ?| has| numbers| totals| counts| comprising| consisting of| made up of)){1,3} ?\(?(?:now |currently |just |only )?$/i;

/** Numbers by which work is judged, named before the figure: "an NPS of 60", "p99 under 200". */
export const metrics =
  /\b(?:NPS|CSAT|scores?|ratings?|p50|p90|p95|p99|uptime|latenc\w+|throughput|occupancy|utili[sz]ation|churn|retention|conversion|average tenure)(?: rate)? (?:of |at |above |over |below |under |to |is |stays |from ){1,2}$/i;

/** Units that measure the work's result by themselves. */
export const resultUnits = /^ ?(?:ms|msecs?|milliseconds?)\b/i;
/** "a 4.8 rating". */
export const ratingUnits = /^ (?:stars?|star rating|rating|NPS|CSAT)\b/i;
/** Units of data and traffic, and of space. */
export const scaleUnits =
  /^ ?(?:[GTPE]B|[GM]W|[KMGT]Wh|TEUs?|rps|qps|tps|[MDW]AUs?|(?:(?:linear|cubic) )(?:feet|foot|met(?:er|re)s?)|(?:km|kilomet(?:er|re)s|miles) of|(?:giga|tera|peta|exa)bytes?|(?:giga|mega|tera)watts?|sq(?:uare|\.)? ?(?:ft|feet|foot|m|met(?:er|re)s?|miles?)|m²|hectares?|acres?|tonnes?)\b/;

/** "8-person team", "32-bed ward", "a 15 strong team". */
export const compounds =
  /^[- ](?:(person|people|member|man|strong|engineer|developer|designer)|(bed|bedded|seat|seater|room|store|site|branch|unit|country|state|school|vehicle|cover|pupil|patient|place|chair|acre|hectare))(?=[- ,.;)]|$)/i;
/** What must follow one of them when it stands apart: "8 person team", but not "two unit tests". */
export const compoundHeads =
  /^ (?:\p{L}+ ){0,2}(?:team|start-?up|company|group|squad|organi[sz]ation|department|crew|firm|hotel|hospital|ward|home|school|restaurant|chain|unit|facility|fleet|office|practice|studio|agency|clinic|campus|site)\b/iu;

/** Ranks of what is measured ("6th fastest growing") and places in the count of the staff ("our ninth employee"). */
export const ranks =
  /^ (?:or so )?(?:(most|largest|biggest|fastest)|(?:[\p{L}-]+ ){0,2}(?:employee|team member|staff member|hire|person|engineer|designer))\b/iu;
/** "The 5th largest city" tells of where the employer is. */
export const ranksOfPlace =
  /^ (?:city|town|county|state|country|nation|economy|metro\w*|market|province|port)\b/i;
export const ordinalWords =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?= (?:(?:most|largest|biggest|fastest)|employee|hire|team member)\b)/gi;

/** What makes a figure a rate. */
export const rate =
  /^(?: (?:(?:a|an|per|each|every) (?:second|minute|hour|day|night|week|month|quarter|year|annum|shift|sprint|semester|term|season)|daily|weekly|monthly|annually|yearly)|\/(?:second|minute|hour|day|week|month|year|sec|min|hr|s))\b/i;

/** "grew 3x", "10x more": a multiple says something only where something grew. */
export const growth =
  /\b(?:gr[eo]w\w*|growth|increas\w+|doubl\w+|scal\w+|revenue|faster|more|larger|bigger|yoy|year[- ](?:over|on)[- ]year|expand\w*|cheaper|quicker|reduc\w+)\b/i;

/** A time that something must be done in; "within" alone is said of applications too. */
export const timeUnits =
  /^(?:[- ]?(?:hrs?|h|mins?|secs?)\b|[- ](?:business |working )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b)/i;
/** "a 12-month project": how long a piece of the work takes. */
export const projectLength = /^-(?:month|year) (?:projects?|pilots?|campaigns?)\b/i;
export const turnaround =
  /^ ?(?:turn-?around|turn around|response|resolution|reply|delivery|SLA|lead[- ]time|processing|time to)\b/i;
export const beforeTurnaround =
  /\b(?:respon[ds]\w*|repl(?:y|ies)|turn\w*|turnaround|resolv\w+|resolution|deliver\w*|complet\w+|clos(?:e|ing)|answer\w*|acknowledg\w+|SLAs?|wait\w*|queue|process\w*|fulfil\w*|ship\w*|launch\w*|load\w*|render\w*|restor\w+|recover\w*|time[- ]to[- ]\w+)\b[^.;]{0,60}\b(?:within|in under|under|in less than|less than|below|times? of|SLAs? of|inside|in at most|in no more than) $/i;
export const shortening =
  /\b(?:reduc\w+|cut\w*|shorten\w*|bring\w*|lower\w*|decreas\w+|speed\w*|improv\w+)\b[^.;]{0,60}\b(?:from|to|by|below|under) $/i;
/** Answers to applicants and what someone has to learn are no measure of the work. */
export const toApplicants =
  /\b(?:we(?:'ll| will| aim| try)|someone will|appl(?:y|ying|icants?|ications?)|candidates?|interviews?|hiring|your (?:cv|resume|résumé)|offer|diplomas?|certificat\w+|qualifications?|licen[cs]es?|training|probation|exams?|degrees?|contract)\b/i;

/** Sums that measure the company or the work, by what stands after them or before. */
export const moneyAfter =
  /^(?: ?\+)?(?: (?:in|of|to|per|a|annual|annualised|annualized|recurring|yearly|total|new|gross|net|each|year|seed|venture|series|VC|client|loan|sales|ad|media|marketing|capital|programme|program|departmental|public|project|plus|worth|[A-E])\b){0,5} (?:investments?|funding|capital|revenues?|raised|arr|mrr|turnover|sales|budgets?|spend|assets|transactions?|payments?|valuation|gifts?|grants?|endowment|donations?|pipeline|opportunit(?:y|ies)|loans?|savings?|quota|portfolio|round|volume|gmv|gmw|income|debt|contracts?|orders?|deals?|claims|aum|business|bookings|profits?|projects?|programmes?|programs?|goods|stock|inventory|invoices|purchases|procurement|costs|works|company|facility|estate|fund)\b/i;
export const moneyBefore =
  /\b(?:rais(?:ed|ing|e)|secur(?:ed|ing)|funding|investments?|revenues?|arr|mrr|turnover|sales|budgets?|worth|valued|valuation|quota|assets|backed (?:by|with)|manag(?:e|es|ing)|process(?:es|ing|ed)?|handl(?:e|es|ing)|sav(?:e|ed|es|ing)|portfolio|pipeline|grants?|donat\w+|moves?|spend(?:s|ing)?|gmv|endowment|round|income|p&l|generat\w+|invest(?:ed|ing)?)\b[^.;]{0,35}$/i;
/** What makes a sum near it pay, a benefit, or the size of a market. */
export const otherMoney =
  /\b(?:salar\w+|compensation|stipends?|bonus(?:es)?|allowances?|wages?|earn\w*|ote|hourly|per hour|an hour|insurance|training|learning|development budget|conference|education|home[- ]office|equipment|gym|wellness|wellbeing|referral|401|reimburs\w+|perks?|tuition|pension|market|industry|industries|problem|sector|per month toward|base pay|pay range|equity|share options?|commission|your own|personal|each (?:employee|of us))\b/i;
export const marketAfter =
  /^[^.;,]{0,25}\b(?:market|industry|industries|problem|sector|economy|opportunity)\b/i;

/** What other employers do or pay. */
export const ofOthers =
  /^ of (?:all )?(?:other|comparable|similar|competing)? ?(?:companies|organi[sz]ations|employers|firms|peers|the market|the industry)\b/i;
/** What makes a percentage a share of time or pay, a benefit or a manner of speaking. */
export const percentOther =
  /^ (?!growing|increasing)[a-z]{2,}ing\b|^ ?(?:\)|\b(?:(?:of (?:your|their|the|an?) )?(?:[a-z-]{2,20} ){0,3}(?:bonus(?:es)?|contributions?|pay rise)|fte|committed|remote|remotely|distributed|paid|time|travel|discount|company[- ]paid|employer|covered|working|in-office|office|on-?site|smart working|(?:from )?home|required|effort|coverage|compensation|reimbursed|reimbursements?|contributions?|matched|match(?:ing)?|health|medical|dental|tuition|subsid\w+|bonus|equity|hands[- ]on|positions?|appointment|role|off|pension|premiums?|of (?:your|the|their|working|work|all) ?(?:working )?(?:time|salary|week|hours|work|role|job|premiums?|health|medical|dental|base|pay|costs?|day|days|tuition)|of (?:time|salary|travel|premiums?|pay|base)\b|of the year|organic|vegan|sure|certain|honest|free|natural|employee[- ]owned|self[- ])\b)/i;
export const percentBefore =
  /\b(?:travel\w*|bonus|equity|pension|match(?:es|ing)?|discount|contribut\w+|commission|spend|your time|time spent|fte|overtime|shift allowance|uplift|cover(?:s|ed|age)?|employer|premiums?|salary|increase in pay|pay rise|office)\b[^.;]{0,60}$/i;

/** What a whole, or more than that, can be said of in earnest. */
export const fullShare =
  /^ (?:uptime|on-time|test coverage|growth|year[- ]over[- ]year|year[- ]on[- ]year)\b/i;

/** What may stand before a figure and belongs to it. */
export const lead =
  /(?:\b(?:over|more than|nearly|almost|about|around|approximately|roughly|up to|at least|some|under|less than|as many as|close to) |[~><≥+] ?)?(?:[A-Z]{0,3}[$£€¥₹] ?|\b(?:USD|EUR|GBP|CHF|CAD|AUD|SEK|NOK|DKK|INR) )?$/;

/** Words before a number that make it a name: a version, a standard, a level, an address, a step. */
export const designations =
  /\b(?:version|v|page|step|chapter|section|level|phase|iso|http|web|top|route|suite|room|floor|number|no|nr|ps|tier|grade|class|classes|series|round|stage|key stage|type|band|part|article|act|form|gate|route|highway|zone|region|week|day|month|year|quarter|sprint|option|figure|appendix|category|cat|rev|release|covid|aged?|ages|years?|grades|fortune|global|inc|ftse|big|python|java|php|html|css|es|angular|rails|ruby|symfony|vue|react|node|windows|office|dynamics|soc|pci|nist|gcse|sfia|ext|extension|tel|phone|fax|box|po box|pillar|industry)[ .#-]$/i;

/** What follows the number of a house. */
export const streets =
  /^ (?:\p{Lu}\p{L}*\.? ){0,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way|Square|Place|Boulevard|Blvd)\b/u;

/** Before a year. */
export const beforeYear = /\b(?:in|since|by|of|for|our|the|until|from|summer|spring|autumn|fall|winter) $/i;

/** Sentences that tell applicants what to send. */
export const toSend =
  /\b(?:send|email|e-mail|submit|upload|attach|enclose|provide)\b[^.;]{0,50}\b(?:letters?|samples?|pieces|examples?|references?|referees|portfolio|cv|resume|résumé|work)\b/i;

/** People who are looked for, and the places for them. */
export const vacancies =
  /\b(?:looking for|looking to hire|hiring|hire|seeking|recruit(?:ing)?|need|openings? for|positions? for|on the lookout for|search(?:ing)? for|vacanc(?:y|ies) for)(?: \p{L}+){0,2} $/iu;

/** What an applicant has done or must be able to do, wherever it stands. */
export const demands =
  /\b(?:experience|experienced|proven|track record|ability to|able to lift|lift|knowledge of|minimum(?: of)?|you(?:'ve| have) (?:led|managed|worked|built|run|shipped|written|supported)|have (?:led|managed|shipped|written)|must have|aggregated)\b[^.;]{0,60}$/i;

/** Words of a sentence that speaks of the applicant. */
export const demandWords =
  /\b(?:you|your|experience\w*|must|should|candidates?|applicants?|required?|preferred|ability|degree)\b/i;

/** Figures of the world, not of the employer. */
export const worldAfter =
  /^[^.;]{0,40}\b(?:suffer|struggle|lack|die|died|live with|living with|are affected|do not have|don't have|cannot|can't|without access|are living|in the world (?:have|are|do)|fail\b|worldwide (?:have|are|do))\b/i;
export const worldBefore =
  /\b(?:did you know|in a world|according to|estimated|market of|industry of)\b[^.;]{0,30}$/i;

/** Benefits near a number that is small or counts no people. */
export const benefitWords =
  /\b(?:vacation|holidays?|leave|pto|401|insurance|premiums?|salary|bonus|equity|discount|match(?:ing)?|pension|allowance|stipend|retreats?|off-?sites?|parental|legs?|bullet)\b/i;

/** Sums that somebody is given to work with, or to bring in. */
export const ownMoney =
  /\b(?:budgets?|goals?|quota|raising|targets?|p&l|portfolio|caseload|spend|agreements|grants?|contracts?)\b/i;
/** Where an employer is, however many people work there. */
export const companyPlaces =
  /^(?:[\p{L}\d,.+-]+ ){1,3}?(?:countries|continents|offices|nationalities|states|cities|branches)\b/iu;

/** Who is spoken of where the work is, and not the company alone. */
export const ofTheWork =
  /\b(?:you(?:'ll|'d|'re|r|rs)?|targets?|goals?|this (?:role|position|job|post)|the (?:role|position|post|job|successful|right|ideal)|(?:the|our|this|your|a|\d{1,4}[- ]person|small) (?:[\p{L}-]+ ){0,2}(?:team|squad|ward|department|unit|shift|crew|kitchen|branch|store)|team of|reports? to|reporting to|will (?:be responsible|lead|manage|join|work)|(?:software|products?|tools?) that)\b/iu;
/** Sentences about the employer, by how they begin. */
export const ofTheCompany =
  /^\W{0,4}(?:we(?:'re|'ve)?\b|our\b|founded|established|since|at [A-Z]|today|with (?:over|more|offices|customers)|headquartered|(?!This |There )(?:[A-Z][\p{L}\d&.'-]*\s){1,4}(?:is|was|has|helps?|serves?|makes?|builds?|provides?|operates?|runs?|works?|offers?|employs?|supports?|connects?|delivers?)\b)/u;
