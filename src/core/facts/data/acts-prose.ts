/** Patterns that tell an act of the job from what stands beside it. Source of all: the editors' own reading. */

/**
 * Knowledge, abilities, traits and proofs, which duties lists hold in place of acts: "Strong written communication
 * skills", "Five years of …", "Able to lift 20 kg".
 */
export const noAct =
  /^(?:(?:(?:an?|the|some|good|great|strong|solid|deep|sound|superior|thorough|working|proven|demonstrated|demonstrable|excellent|outstanding|exceptional|high|basic|advanced|previous|prior|relevant|extensive|hands-on|in-depth|significant|expert|full|highly) ){0,4}(?:knowledge|experience[ds]?|understanding(?! (?:how|what|the needs))|familiar(?:ity)?|abilit(?:y|ies)|able|aptitude|skills?|skilled|competen\w+|proficien\w+|fluen\w+|command of|expertise|background|track record|degree|bachelor'?s?|master'?s|diploma|ph\.?d|qualifications?|qualified|certificat\w+|certified|passion\w*|desire|willing(?:ness)?|motivat(?:ed|ion)|self-\w+|detail[- ]orient\w+|organi[sz]ed|comfortable|confident|capable|(?:closing|opening|start(?:ing)?) date|interest(?:ed)?|enthusias\w+|attention to detail|eye for|attitude|mindset|communicator|track of|years?|available|availability|preferred|required|must (?:have|be able)|should (?:have|be able)|listening|written|verbal|interpersonal)\b|\p{L}+(?: \p{L}+){0,3} (?:skills|experience|ability|abilities|knowledge|required|preferred|is a plus)\b(?! (?:base|transfer|sharing|centre|center|articles?|design|gaps?|test))|\d+\+? (?:\p{L}+ ){0,2}years?|(?:one|two|three|four|five|six|seven|eight|ten) (?:\(\d+\) )?(?:or more )?years?|you (?:have|are(?! (?:responsible|the one))|know|love|possess|enjoy|thrive|bring|can\b|need|want|should|must|like|believe|care)|knows?\b)/iu;

/** Who acts here is the employer, its product or its team, and not the one who is hired. */
export const othersAct =
  /^(?:we|our|it|its|they|their|s?he|become|join|are you|want to|there|here|us|these|those|if|when you apply|please|for (?:a list|more|further)|the (?:benefits?|advantages?) of)\b|^(?:the|this|a) (?:\p{L}+ )?\p{L}+ (?:is|are|has|have|was|were) (?!responsible|expected|required|accountable|tasked)/iu;

/** "You will" and what comes to the same, with an act behind it. */
export const saysAct =
  /\b(?:you(?:'ll| will| would|'d)(?: (?:also|then|often|mostly|mainly|regularly|occasionally|usually|typically|initially|first|primarily|generally|help|soon|get to|be (?:expected|asked|required|able|invited) to))?(?: (?:\p{L}{2,20}ly|and))? (?!(?:also|be|have|need|receive|get|enjoy|love|find|learn|like|hear|earn|grow|gain|feel|thrive|benefit|become|see|meet|not|never|fit|want|know|probably|most|definitely|succeed|experience|stand|come|then|always|report|notice|ideally|possess|bring|require|appreciate|understand|recognise|recognize|qualify|start|join|spend)\b)\p{L}{2,20}|you(?:'ll| will| would|'d) (?:also |then |mainly |primarily |mostly )?be (?:\p{L}{2,20}ly )?(?:responsible for|in charge of|accountable for|tasked with|leading|building|doing|designing|developing|writing|helping|managing|running|supporting|creating|making|teaching|answering|planning|maintaining|owning|driving|delivering|looking after|working (?:on|with|closely|alongside|directly|across)|(?:\p{L}{3,20})ing)|your (?:main |primary |daily |key |core |first |day-to-day )?(?:role|tasks?|duties|responsibilit\w+|job|work|goal|mission) (?:will |would )?(?:is|are|be|includes?|involves?|consists? of|entails?)|(?:responsibilities|duties|tasks) (?:will |may |can )?(?:include|are|involve)|(?:this|the) (?:role|position|job|post|person|individual|incumbent|(?:\p{L}+ )?candidate) (?:will|would|shall|is responsible for|involves?|includes?|entails?)(?! (?:have|take up|offer|be (?:an?|part|based|paid|offered|located|able|expected to take up)|need|receive|possess|bring|require|report|start)\b)|(?:looking for|seeking|hiring|need)\b[^.]{0,80}\b(?:to|who (?:will|can)) (?:build|lead|help|manage|design|develop|run|own|create|support|drive|deliver|maintain|write|teach|plan|grow))\b/iu;

/** Sentences that say "you will" of what the employer gives or of what happens next. */
export const givesOrTells =
  /\b(?:you(?:'ll| will) (?:receive|get(?! to\b)|enjoy|earn|benefit)|salary|benefits package|stipend|holidays|interview|application|apply|applicants?|equal opportunit\w+|vesting|equity grant)\b/i;

/** What a sentence among the duties says of an act, if it opens with none: “The editor will …”, “This includes …”. */
export const mayAct: RegExp =
  /\b(?:(?:will|would|might|(?:you|and|who|that) work)\b|responsib|tasks?\b|duties|includ|involve|help|assist|support|spend)/i;
