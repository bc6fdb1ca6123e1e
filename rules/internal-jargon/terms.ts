/**
 * Grades that are published, so that a reader can look up what they mean and pay: of the health service, the civil
 * service, the United Nations, universities, armed forces, and of qualifications. Where a posting is of such a place,
 * nothing is said. Source: the editors' own list.
 */
export const publicGrades =
  /\b(?:NHS|AfC|Agenda for Change|civil serv\w+|GS-?\d+|federal|council|government|universit\w+|college|school|academy|United Nations|UN[A-Z]{2,4}|ministry|municipal\w*|county|police|army|navy|military|apprenticeships?|NVQ|diploma|SFIA|CEFR|public (?:sector|service)|union|collective agreement|tariff|TVöD|ERA)\b/i;

/** Work in which such codes mean tiers of support, layers of a network, kinds of incidents or of licences. */
export const otherMeanings =
  /\b(?:support|help ?desk|service desk|desktop|network\w*|SOC|technicians?|apprentice|NOC|incident\w*|layer|licen[cs]\w+|switch\w*|tier|escalation|autonom\w+|automat\w+|driving|tickets?)\b/i;

/** A level code as it ends a title: "(L5)", ", IC4", "– E6". */
export const titleLevel = /[\s(,|–—-]\(?((?:L[3-9]|IC ?-?[1-8]|E[4-8])(?:\s?[/–-]\s?(?:L|IC|E)?\d)?)\)?$/;

/** A level code as the value of a field or of a line such as "Level: L5". */
export const labelledLevel =
  /^(?:(?:L|IC|E|P|T|M)-?\d{1,2}(?:\s?[/–-]\s?(?:L|IC|E|P|T|M)?-?\d{1,2})?)(?=$|[\s,.;(])/;
export const levelLabel = /^(?:job |internal |career |pay )?(?:level|grade|levels|job grade|band)$/;

/** A level code in a sentence: IC is used for nothing else, L only beside the words for a job. */
export const spokenLevel =
  /(?<![\p{L}\p{N}.-])(?:IC-?[1-8](?![\p{L}\p{N}])|L[3-9](?= (?:engineers?|developers?|designers?|managers?|level|role|position)\b)|(?<=\blevels? )L[3-9](?![\p{L}\p{N}]))/u;

/** Words that say a level to anyone. */
export const levelWords =
  /\b(?:intern|apprentice|junior|entry|graduate|mid|intermediate|senior|staff|principal|lead|manager|director|head|individual contributor)\b/i;

/** A number of the requisition that the rule on titles does not know by a word before it. */
export const requisition = /(?<![\p{L}\p{N}])(?:JR|R|REQ|VN|JO)[-_ ]?\d{4,}(?![\p{L}\p{N}])/u;
