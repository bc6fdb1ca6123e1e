import type {WelcomeKind} from '../../types.ts';

/**
 * How a posting says who is welcome. `invitation`: one need not meet every demand, or learns it here; `equivalent`: what
 * may stand for a degree or for years; `adjustments`: what is changed in hiring for those who ask, or part-time work;
 * `own-words`: an invitation to people who are often missing; `flexible`: hours that bend; `statement`: the standard
 * sentence on equal opportunity. Source: the editors' own list.
 */
export const welcomeWords: readonly (readonly [kind: WelcomeKind, pattern: RegExp])[] = [
  [
    'invitation',
    /\b(?:apply(?:ing)?,? even (?:if|when|though)|even if (?:you|they) (?:lack|miss|do not|don't|may not|might not|haven't|have not|aren't|are not|can't|cannot|feel|think|only|meet)|if you (?:do not|don't|haven't|aren't|are not)(?: \w+){0,4} (?:all|every|each|any of|quite|100|everything|perfect\w*)|(?:do not|don't|won't|needn't|not|nobody|no one|no candidate|rarely|never) (?:need to |have to |necessarily )?(?:meets?|ticks?|checks?|match(?:es)?|fits?|fulfil\w*|satisf\w+|possess(?:es)?|hit|haves?|has|knows?)(?: \w+){0,2} (?:all|every|each|100)|(?:don't|do not) (?:have|need) to be (?:an? )?(?:expert|master|pro)\b|(?:do not|don't) need to know\b|(?:ok(?:ay)?|fine) if you(?:'re| are| do|r|'ve)?(?: not|n't)|not (?:an )?expert in all|not everyone .{0,20}(?:checks?|ticks?|meets?|fits?)|not (?:ticking|checking|meeting)(?: off)? (?:all|every)|give it a (?:try|go)\b|skill sets [^.]{0,30}vary\b|just because you (?:do not|don't)|less experience [^.]{0,50}\bconsidered|(?:not|n't) expect (?:you|anyone|anybody|people|candidates) to (?:\w+ )?(?:tick|check|have|know|meet|match|be)|apply anyway|(?:also|still) (?:encouraged|welcome|invited) to apply|not (?:after|looking for) an? (?:seasoned|perfect|finished)|\bfit into (?:a single|one) box\b|experience (?:in|with) most of|(?:has|have|meets?|brings?|with|check(?:s|ed)?(?: off)?|tick(?:s|ed)?(?: off)?) (?:most|many|some|several) of (?:(?:the|these|our) )?(?:following|these|this|boxes|skills|requirements|qualifications|criteria)|(?:aren't|are not|not) sure (?:if|whether) you(?:'re| are)? (?:\w+ ){0,2}(?:suitable|right|qualified|fit|meet)|(?:most|some|many|half|one or more|any|none),? (?:if not all )?of (?:these|this|the (?:above|following))|bets? on (?:people|someone|those)|(?:encourage|urge|invite|love|like) you to (?:still )?(?:consider )?apply|you should (?:still )?apply|regardless of (?:your )?(?:years of )?experience|any (?:years|level|number of years) of (?:practice|experience)|all levels of experience|of all experience levels|(?:not|isn't) (?:a (?:hard )?(?:requirement|checklist)|as important as)|number of years may not matter|potential (?:over|matters more than|more than))\b/i,
  ],
  [
    'invitation',
    /\b(?:(?:we|i)(?:'ll| will| can| are (?:happy|glad|willing|ready) to| would (?:happily|gladly)) (?:gladly |happily )?(?:teach|train)\b|\bwe (?:gladly |happily )?(?:teach|train) (?:you|it|them|this|that|the rest|everyone|all)\b|(?:willing|happy|glad) to (?:teach|train)\b|(?:full |all |paid )?training (?:is |will be )?(?:given|provided)\b|no (?:prior |previous |relevant |professional |formal |work ){0,2}experience (?:(?:in|with|of) (?:\w+ ){1,4})?(?:is )?(?:needed|required|necessary)|experience (?:is )?not (?:needed|required|necessary|essential)|(?:preferred|desirable|helpful|useful|a plus),? but (?:is |are )?not (?:required|essential|necessary|needed)|(?:get|bring) you up to speed\b|willing(?:ness)? to learn\b|(?:you(?:'ll| will| can)|learn (?:it|them|that|this|the rest)) (?:learn )?(?:it |them |this )?on the job)\b/i,
  ],
  [
    'equivalent',
    /\b(?:equivalent (?:\w+[ -]){0,4}(?:experience|combination|skills?|knowledge|training)|combination of (?:[\w-]+ ){0,3}(?:education|training|experience|coursework)|experience (?:\w+ ){0,5}in (?:lieu|place) of|instead of a degree|comparable (?:knowledge|experience|skills)|(?:may|can|will) (?:be )?(?:substitut\w+|replace) (?:\w+ ){0,4}|degree (?:is |are )?not (?:required|needed|necessary)|no degree|or (?:something|anything) (?:that|which) (?:proves?|shows?)|proof of skill)\b/i,
  ],
  [
    'adjustments',
    /\b(?:(?:accommodations?|adjustments?) (?:may|can|will|are|is) (?:be )?(?:made|provided|available|offered)|(?:provide|offer|make)s? reasonable (?:accommodations?|adjustments?)|(?:accommodations?|adjustments?)\b[^.!?\n]{0,100}\b(?:appl(?:y|ying|icants?|ications?)|interview\w*|hiring|recruit\w*|assessment|selection)\b|(?:request|need|require|ask for)\w* (?:\w+ ){0,3}(?:accommodations?|adjustments)\b|(?:accessible|barrier-free) (?:\w+ ){0,3}(?:hiring|interview|recruitment|application|process)|part[- ]tim(?:e|ers?)\b[^.!?\n]{0,40}\b(?:possible|welcome|considered|available|option|negotiable)|(?:full[- ]time or part[- ]time|part[- ]time or full[- ]time|full or part[- ]time)|(?:open to|welcome|consider|from) part[- ]time(?:rs)?|job[- ]shar(?:e|ers?|ing)|disabilit\w+[^.!?\n]{0,60} let us know|if you need (?:anything|something|help|support|more time|changes)\b[^.!?\n]{0,80}\b(?:tell|let us|ask|write|arrange|say so))\b/i,
  ],
  [
    'own-words',
    /\b(?:(?:encourag|welcom|invit|want|seek|look|love|hop)\w* (?:for )?(?:\w+ ){0,6}(?:applications?|appl(?:y|icants?)|candidates?|people|persons|individuals|talent|women|everyone|anyone|folks|parents|returners|veterans)\b[^.!?\n]{0,80}\b(?:backgrounds?|under-?represented|minorit\w+|disabilit\w+|disabled|neurodiver\w+|marginali[sz]ed|identit\w+|walks of life|non-traditional|career change\w*|communities|all ages|genders?|of colou?r|caring|lived experience)|(?:under-?represented|marginali[sz]ed|minorit\w+)\b[^.!?\n]{0,80}\b(?:encouraged?|welcomed?|apply|applications)|no matter (?:what )?your (?:background|age|origin|path)|non-?traditional (?:career|background|path|education)|(?:hiring|recruit\w+) process(?:es)? (?:that )?(?:is|are) (?:inclusive|fair)|(?:blind|anonymous|anonymi[sz]ed) (?:applications?|cvs?|review|recruit\w*)|(?:glad|happy|keen) to hear from people|pronouns|returning to work|career (?:break|changers?)|diverse backgrounds)\b/i,
  ],
  [
    'flexible',
    /\b(?:flexible (?:working |work )?(?:hours|schedules?|arrangements?|times?|working)|flexi-?time|flex-?time|(?:choose|set) your (?:own )?(?:hours|schedule)|flexible about (?:hours|when|where)|four-day week|4-day week|asynchronous(?:ly)?|hours are flexible|around (?:school|family|your))\b/i,
  ],
  [
    'statement',
    /\b(?:equal (?:employment )?(?:opportunit\w+|access)|equal opportunities|(?:not|never) discriminate|non-?discriminat\w+|(?:regardless of|without regard to|irrespective of) (?:\w+ ){0,3}(?:race|gender|sex|age|colou?r|religion|ethnicit\w+|origin|background|disabilit\w+|identity|family)|committed to (?:\w+ ){0,6}(?:diversity|inclusion|equality|equity)|(?:value|celebrate|embrace|promote)s? (?:\w+ ){0,3}(?:diversity|inclusi\w+|equality)|affirmative action|reasonable (?:accommodations?|adjustments?)|diverse and inclusive|inclusive (?:workplace|work environment|environment|culture|employer|team))\b/i,
  ],
];
