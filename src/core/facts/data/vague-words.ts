import type {VagueKind} from '../../types.ts';
import type {Phrase} from '../phrases.ts';

/** A word that says little. Its first form names it. */
export interface VagueTerm extends Phrase {
  readonly kind: VagueKind;
  /** It speaks of an amount, and is plain beside the figure. */
  readonly amount?: true;
}

const list =
  (kind: VagueKind) =>
  (forms: string, contexts: Omit<VagueTerm, 'forms' | 'kind'> = {}): VagueTerm => ({
    kind,
    forms: forms.split('; '),
    ...contexts,
  });
const stock = list('stock');
const vague = list('vague');

/** Who says what they do not ask for, or speaks of what readers may choose. */
const asked = /\b(?:don't|do not|not|no|never|isn't|aren't|without|than) (?:\p{L}+ ){0,4}$/iu;

/**
 * Words of praise that every posting has, and words that leave open what is meant, each with the neighbours beside which
 * they have a plain meaning. Phrases of several words are in the rules cliche and hedge. Source: the editors' own list.
 */
export const vagueTerms: readonly VagueTerm[] = [
  stock('passionate; passionately; passion', {
    unlessBefore:
      /\b(?:not|founders?|something|anything|whatever|what|things?|topics?|people are|your|their|own|a) (?:you(?:'re| are) |you )?$|\bfollow \p{L}+ $/iu,
    unlessAfter: /^ (?:fruit|projects?|play)|^,? (?:with|into) /i,
  }),
  stock('dynamic; dynamically', {
    unlessAfter:
      /^ (?:programming|pricing|typing|languages?|types?|typed|content|pages?|web|websites?|link\w*|load\w*|range|analysis|rendering|allocation|routing|data|forms?|risk|assessment|reconfig\w*|creative|positioning|tests?|testing|code|querie?s|sql|html|ip|dns|systems?|models?|modell?ing|simulation|equilibrium|light\w*|stretch\w*|memory|librar\w+|network configuration|ui|user interfaces?|scal\w+|generated|updated?|loaded|microphones?|range|soaring)/i,
    unlessBefore: /\b(?:fluid|group|thermo|aero|team|system|microsoft|structural|molecular|power|more)[- ]$/i,
  }),
  stock('fast paced; fast moving', {
    unlessAfter:
      /^,? ?(?:action|games?|shooters?|sports?|racing|music|thriller|consumer goods|vehicles?|traffic|parts?)/i,
  }),
  stock('world class', {
    unlessAfter:
      /^ (?:athletes?|sprinters?|manufacturing|champions?|sports?|swimmers?|cyclists?|competition|cricket|golf)/i,
  }),
  stock('best in class; best of breed'),
  stock('industry leading; market leading; leading edge', {unlessAfter: /^ indicator/i}),
  stock('cutting edge; bleeding edge', {
    unlessAfter: /^s? of (?:the |a )?(?:blade|tool|knife)|^ (?:geometry|angle|tools?)\b/i,
    unlessBefore: /\b(?:sharp|the|tool's) $/i,
  }),
  stock('state of the art', {
    unlessBefore: /\b(?:the|current|sota|beyond|advance|advancing|push(?:ing)?) $/i,
    unlessAfter: /^(?:[.,;)]| (?:in|of|for|on|and)\b)/i,
  }),
  stock('next generation', {
    unlessBefore: /\b(?:the|our|its|a) $/i,
    unlessAfter: /^ (?:sequenc\w+|9-?1-?1|science|firewalls?|of\b)/i,
  }),
  stock('game changing; groundbreaking; ground breaking', {unlessAfter: /^ (?:ceremon\w+|works?)/i}),
  stock('innovative; innovatively', {unlessBefore: asked}),
  stock(
    'revolutionary; revolutionise; revolutionize; revolutionising; revolutionizing; disruptive; disrupting',
    {
      unlessAfter: /^ (?:war|histor\w+|behaviou?rs?|pupils?|students?|people|customers|pattern|side)/i,
      unlessBefore: /\b(?:avoid|without|less|minimi[sz]e|american|french|least) $/i,
    },
  ),
  stock(
    'results driven; results oriented; result oriented; result driven; results focused; results focussed',
    {
      unlessAfter: /^ (?:management|budgeting|framework|based)/i,
    },
  ),
  stock(
    'detail oriented; goal oriented; solution oriented; solutions oriented; solution focused; customer centric',
    {
      unlessAfter: /^ (?:design|interview\w*|therapy|brief)/i,
    },
  ),
  stock('highly motivated; self motivated; motivated', {
    unlessAfter: /^ by\b/i,
    unlessBefore:
      /\b(?:keep\w*|stay\w*|politically|racially|financially|people|team|everyone|them|students|are|is|feel) $/i,
  }),
  stock('proactive; proactively'),
  stock('enthusiastic; enthusiasm', {unlessBefore: /\b(?:our|your|their|(?:expertise|energy) and) $/i}),
  stock('talented', {
    unlessBefore: /\bgifted (?:and|&) $/i,
    unlessAfter: /^ (?:and|&) gifted|^ (?:young|pupils?|children|students?)/i,
  }),
  stock('vibrant', {unlessAfter: /^ (?:colou?rs?|prints?)/i}),
  stock('exciting', {unlessAfter: /^ (?:opportunit|about)/i, unlessBefore: /\bsounds? $/i}),
  stock('amazing; awesome; incredible; fantastic; phenomenal; stellar; superb', {
    unlessAfter: /^ (?:opportunit|list|initiative|foundation|evolution|window)/i,
  }),
  stock('exceptional; exceptionally; outstanding', {
    unlessAfter:
      /^ (?:circumstances?|items?|debts?|invoices?|balances?|payments?|issues?|bills?|amounts?|tickets?|orders?|claims?|tasks?|actions?|shares?|questions?|matters?|cases?|needs?|leave|accounts?|requests?|quer(?:y|ies)|bugs?|school|by ofsted)/i,
    unlessBefore:
      /\b(?:ofsted|rated|judged|natural beauty|follow up|chase|remain\w*|still|any) (?:\p{L}+ )?$/iu,
  }),
  stock('seamless; seamlessly', {unlessAfter: /^ (?:garments?|tubes?|pipes?|knit\w*)/i}),
  stock('holistic; holistically', {unlessAfter: /^ (?:therap\w+|massage|medicine|nursing|nurse)/i}),
  stock('impactful'),
  stock('mission critical; business critical'),
  stock('value add; value added', {unlessAfter: /^ (?:tax|resell\w*|services? tax|network)/i}),
  stock('excellence', {
    unlessAfter: /^ (?:framework|gateway|awards?|in cities)/i,
    unlessBefore: /\bcent(?:re|er)s? of $/i,
  }),
  stock('empower; empowers; empowering; empowerment', {
    unlessBefore: /\b(?:women's|patient|legal|youth|community) $/i,
  }),
  stock('delight; delightful; delights; delighting', {unlessBefore: /\b(?:turkish|be|would|we're|are) $/i}),
  stock('synergistic; synergistically'),
  stock('ever changing; ever evolving; rapidly changing; constantly changing; rapidly evolving', {
    unlessAfter: /^ (?:law|legislation|regulat\w+|standards?|threats?)/i,
  }),

  vague('various', {
    unlessAfter:
      /^ (?:ad[ -]hoc )?(?:tasks|duties|assignments|activities)\b|^ (?:users|customers|clients|countries|projects|markets|companies|brands|shops|stores|branches|sites|locations|offices|accounts|campaigns|events)\b|^[^.;]{0,90}(?:\(|:|\b(?:such as|including|like|e\.g\.|from)\b)/i,
  }),
  vague('multiple', {
    unlessAfter:
      /^ (?:[\p{L}-]+ ){0,5}\(|^ (?:sclerosis|choice|births?|myeloma|regression|inheritance|imputation|occupancy|trauma|pregnanc\w+|hats|years|users|customers|clients|countries|projects|markets|companies|brands|shops|stores|branches|sites|locations|offices|accounts|campaigns|events|positions|openings|vacancies|roles|languages|applications)\b/iu,
  }),
  vague('numerous; several different; countless', {
    unlessAfter:
      /^ (?:users|customers|clients|countries|projects|markets|companies|brands|shops|stores|branches|sites|locations|offices|accounts|campaigns|events)\b/i,
  }),
  vague('a variety of; a wide variety of; a wide range of; a broad range of; a range of; a wide array of', {
    unlessAfter:
      /^ (?:\p{L}+ )?(?:users|customers|clients|countries|projects|markets|companies|brands|shops|stores|branches|sites|locations|offices|accounts|campaigns|events|motion|backgrounds|benefits)\b|^[^.;]{0,80}(?:\(|:|\b(?:such as|including|like|e\.g\.|from)\b)|^ [$€£\d]/iu,
  }),
  vague('appropriate; appropriately', {
    unlessAfter:
      /^ (?:adult|technology|authorit\w+|practitioners?|body|bodies|behaviou?rs?|clothing|dress)|^ (?:to|for) (?:the |their |each )?(?:age|child|children|pupils?|patients?|level|develop)/i,
    unlessBefore: /\b(?:age|developmentally|culturally|clinically|should it be|inter|not) ?-?$/i,
  }),
  vague('relevant', {
    unlessAfter:
      /^ (?:statut\w+|laws?|legislation|authorit\w+|regulat\w+|acts?\b|case law|standards?|codes?|licen[cs]es?|clause|section|link|to\b|and targeted|if|evidence|facts|for (?:this|the|your))|^[^.;(]{0,40}\(e\.g/i,
    unlessBefore:
      /\b(?:more|most|anything|everything|all|is|are|stay\w*|keep\w*|remain\w*|clinically|not|any other|directly|tactically|if|where|and) $/i,
  }),
  vague('effective; effectively', {
    unlessAfter:
      /^(?: (?:date|from|immediately|on|as of|in (?:treating|reducing)|tax|rate|altruis\w+|giving|temperature|dose|range)\b| \d)/i,
    unlessBefore:
      /\b(?:cost|clinically|become|becomes|is|are|most|more|proven|un|how|therapeutically|be)[- ]$/i,
  }),
  vague('efficient; efficiently', {
    unlessBefore: /\b(?:energy|fuel|more|most|cost|resource|memory|space|be|less|how|water)[- ]$/i,
    unlessAfter:
      /^ (?:algorithms?|markets?|frontier|code|homes?|buildings?|lighting|heating|queries|data structures?)/i,
  }),
  vague('excellent', {
    unlessAfter: /^ (?:ratings?|by\b|in (?:its|the|our) (?:inspection|report))/i,
    unlessBefore: /\b(?:rated|judged|graded|ranked|from poor to|good or) $/i,
  }),
  vague('strong; strongly', {
    unlessAfter:
      /^(?:ly)?(?: (?:track record|match|plus|merit|fit|candidate|contender|typ(?:ing|ed|es?)|acids?|bases?|winds?|lift\w*|enough to|typing|consistency|room|(?:advantage|bonus|asset)|encryption|passwords?|authentication|encourage\w*|recommend\w*|prefer\w*|believ\w*|prefers|women|stomach|smells?|currents?|interaction|force|flavou?rs?|coffee|suit|tea|a(?:gree|dvise)\w*|suggest\w*)|, silent|-willed)/i,
    unlessBefore:
      /\b(?:\d|people|stronger|is|are|be|grow\w*|feel|feels|physically|going|grew|\bteam|how|team of \d+) $|\d$/i,
  }),
  vague('solid', {
    unlessAfter:
      /^ (?:state|waste|oak|wood|timber|fuels?|rock|gold|silver|brass|concrete|ground|organ|tumou?rs?|lines?|model\w*|edge|principles|foods?|mechanics|works|as|surfaces?|geometry|earth)/i,
    unlessBefore: /\b(?:rock|are|is|using) $/i,
  }),
  vague('proven; demonstrated; demonstrable', {
    unlessAfter:
      /^ (?:track record|by\b|to (?:work|be|reduce|improve)|in (?:trials|practice|a)|that|how|incorrect)|^,/i,
    unlessBefore: /\b(?:have|has|had|been|be|is|was|were|are|we've|clinically|as|been|ever) $/i,
  }),
  vague('significant; significantly', {
    amount: true,
    unlessAfter:
      /^ (?:number of|plus|others?|figures?|digits?|events?|codes?|growth|scale|traffic|volume|savings?|improvements?|increases?|reductions?|revenue|budgets?|amounts?|volumes?|quantit\w+)\b/i,
    unlessBefore:
      /\b(?:statistically|clinically|historically|architecturally|scientifically|most|any|culturally) $/i,
  }),
  vague('substantial; substantially; considerable', {
    amount: true,
    unlessAfter:
      /^ (?:number of|discounts?|meals?|growth|scale|traffic|volume|savings?|improvements?|increases?|reductions?|revenue|budgets?|compliance|completion)\b/i,
  }),
  vague(
    'high quality; top quality; highest quality; top notch; high calibre; high caliber; first class; first rate; top tier',
    {
      unlessAfter:
        /^ (?:categor(?:y|ies)|degree|honours?|mail|post|stamps?|travel|flights?|passengers?|cabins?|cricket|functions?|journals?|support for|air)/i,
    },
  ),
  vague(
    'as needed; as required; as necessary; when needed; where needed; where required; when required; as appropriate; where appropriate; when appropriate; if appropriate; as requested',
    {
      unlessAfter: /^ (?:by|under|pursuant|basis|for (?:full|the role|a )|to (?:attend|travel))/i,
      unlessBefore:
        /\b(?:oxygen|medication|pain relief|duties|adjustments?|accommodations?|responsibilities|tasks|only|dose) (?:\w+ )?$|\([^)]{0,40}$/i,
    },
  ),
  vague('etc; and so on; and so forth; et cetera; and more', {
    unlessBefore:
      /\([^()]*$|(?:\p{Lu}[\p{L}\d.+#/-]{0,30}|[a-z]\d\w{0,20})(?: \p{Lu}[\p{L}\d.+#/-]{0,30})?,?(?: and| or)?\s{0,3}$|(?:\d|\b(?:once|or|years|twice|even)) $/u,
    unlessAfter:
      /^ (?:than|importantly|often|likely|efficient\w*|of|about|information|recently|generally|specifically|\p{L}+ (?:and|than)|\p{L}{3,})/iu,
  }),
  vague('facilitate; facilitates; facilitating; facilitation', {
    onlyAfter:
      /^ (?:the |an? |our |and |or |in |improve|effective|cross|commun|collab|innov|grow|change|smooth|success|ongoing|process|program|access|timely|increas|better|strateg)/i,
    unlessAfter:
      /^ (?:the |an? |our |weekly |daily |regular |small |large |online |public |virtual |in-person |team |user |design |group |cross[- ]functional |and (?:run|lead|host|attend) ){0,3}(?:workshops?|meetings?|sessions?|groups?|group|discussions?|retrospectives?|retros?|training|trainings|classes?|seminars?|webinars?|panels?|focus|round ?tables?|courses?|ceremonies|interviews?|sprints?|stand-?ups?|play|calls?|tours?|circles?|forums?)\b/i,
  }),
  vague('best practices; best practice; industry standards; leading practices', {
    unlessAfter: /^ (?:guid\w+|network|model)|^ (?:\p{L}+ )?\(|^,? (?:such as|like|including|e\.g)/iu,
    unlessBefore:
      /\b(?:\p{Lu}\p{L}{1,40}(?:'s)?|security|coding|accessibility|react|seo|testing|aws|sql|tdd|nhs|clinical|infection|hygiene) $/u,
  }),
  vague('initiatives', {
    unlessBefore: /\p{Lu}\p{L}{1,40} $/u,
    unlessAfter: /^ (?:such as|like|including|\()/i,
  }),
  vague('deliverables', {
    unlessAfter: /^ (?:such as|like|includ\w+|are\b|\(|:)/i,
    unlessBefore: /\b(?:project|following) $/i,
  }),
  vague('robust; robustly', {
    amount: true,
    unlessAfter:
      /^ (?:regression|statistic\w*|optimi[sz]ation|estimat\w+|visual\w*|feature|control|standard errors?|to\b|against|wines?)/i,
    unlessBefore: /\b(?:physically|statistically|fast and|test\w*|for|are|is|be) $/i,
  }),
  vague('optimal; optimally; optimum', {
    unlessAfter:
      /^ (?:control|transport|design|polic\w+|stopping|growth|dose|temperature|route|solution to)/i,
  }),
  vague('comprehensive; comprehensively', {
    unlessAfter:
      /^ (?:schools?|insurance|health|medical|dental|benefits?|cover|coverage|motor|income|cancer|spending|assessment|community|geriatric|plan)/i,
  }),
  vague('timely; in a timely manner; in a timely fashion'),
  vague('successful; successfully', {
    unlessAfter:
      /^,? (?:candidates?|applicants?|applications?|completion|in (?:this|the) (?:role|position|application)|tenderer|bidder|appointee|individual|person|employee|completed|if|on|pass|at interview|planning|background|probation)/i,
    unlessBefore: /\b(?:if|be|are|is|were|not|un|the|been|you're|most|being) ?-?$/i,
  }),
  vague('strategic; strategically', {
    unlessAfter:
      /^ (?:plan\b|planning|plans|partner|partnerships?|partners|management|director|account\w*|communications?|advisor|lead\b|health|review|road ?map|framework|studies|sourcing|thinker|command)/i,
  }),
  vague('actionable; meaningful', {
    unlessAfter: /^ (?:use|names?|claims?)|^ (?:work|relationships|difference)/i,
    unlessBefore: /\bpersonally $/i,
  }),
  vague('great', {
    unlessAfter:
      /^ (?:britain|lakes|if|to (?:have|hear|see)|depression|care|detail|place to work|fit|opportunit|again|deal|barrier|grandparents|war|northern|western|apes?|dane|news|way to|danes)|^[!.,;)]|^-/i,
    unlessBefore: /\b(?:be|it's|a|would|is|nice or|sounds|that's|feel|are|how|with) $|\bto $/i,
  }),
  vague('superior; extensive; in depth; thorough; thoroughly', {
    onlyAfter:
      /^ (?:\p{L}+ )?(?:knowledge|experience|understanding|skills?|expertise|background|client|customer|communication|service)\b/iu,
  }),
  vague('ownership', {
    onlyBefore: /\b(?:take|takes|taking|full|end-to-end|strong|sense of|complete|assume|more) $/i,
    unlessAfter: /^ (?:interest|stake|structure|plan|of (?:shares|the (?:company|business)))/i,
  }),
  vague('solutions', {
    unlessBefore:
      /\b(?:saline|buffer|your|new|their|own|find|finding|identify|identifying|possible|different|propose|proposing|other|for|\p{Lu}\p{L}{1,40}|aqueous|chemical|cleaning|salt|infusion|acid) $/u,
    unlessAfter:
      /^ (?:engineer|architect|consultant|provider|manual|sheets?|team)|^ to (?:the |this |these )?(?:problem|question|equation)/i,
  }),
];
