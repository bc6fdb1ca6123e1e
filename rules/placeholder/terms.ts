/** What a blank of a template is called, or how it begins. Source: the editors' own list. */
const blank =
  'employer|makes or does what|company(?: name)?|your (?:company|name|city|team|product|e-?mail|role|title)[^\\]>}]{0,30}|(?:insert|enter|add|fill in|describe|short|brief|name of|number of|list of|type of|salary|what|how|another|currency|highest|lowest|main|purpose|product or|services? or|skill|language|database) [^\\]>}]{1,160}|(?:job|role|position) (?:title|name)|title|name|city|country|location|office|date|deadline|salary|amount|number|x+|n|link|url|e-?mail(?: address)?|address(?: or link)?|team(?: name)?|department|product(?: name)?|manager(?: name)?|industry|field|degree|skill\\w*|technolog\\w+|language|database|benefit\\w*|perk\\w*|tool\\w*|placeholder|tbd|tbc|todo|verb|what|whom|target|customers?|seniority|level|years?|year|range|service|services or apis';

/** A line of nothing but many underscores divides a page. */
export const leftovers = new RegExp(
  `\\[(?:${blank})\\](?![(\\[])|\\((?:role|job|position|company|team) (?:name|title)\\)|\\{(?:${blank})\\}|<(?:${blank})>|(?:[$£€]|\\b)X{2,3},?XXX\\b|[$£€]X{2,}[kK]?\\b|\\bX{3,}\\b|\\bXX\\b(?= (?:days|weeks|years|hours|people|percent))|(?<=[^_\\s]\\s{0,3})_{4,}(?!\\w)|(?<!_)_{4,}(?=\\s{0,3}[^_\\s\\w])|^\\W{0,3}_{4,40}\\W{0,3}$|^\\W{0,3}\\?{3,5}\\W{0,3}$|\\blorem ipsum\\b|^\\W*TODO\\b(?! list)|\\bTODO:|\\bFIXME\\b`,
  'i',
);

/** What a template tells its writer to put in; applicants are told to put in other things. */
const asked =
  '(?:job|role|company|team|position|benefits?|perks|responsibilit\\w+|requirements?|description|text|logo|salary|duties|title|location|introduction|content|summary|mission|culture|product)';

export const instructions = new RegExp(
  `(?:^|[[(<{])\\s*(?:(?:insert|enter|write|paste|add|put|describe|list) (?:the |your |a |an |our )?(?:main |key |top |short )?${asked}\\b[^.\\])]{0,60}(?:\\bhere\\b|\\bbelow\\b|\\.\\.\\.|…|[\\])>}])|(?:replace|delete|remove) this (?:text|line|section|paragraph)|this section should\\b|(?:use|keep) this (?:section|paragraph) to\\b)`,
  'i',
);

export const undecided =
  /(?<!\b(?:more|exact(?: \w{1,12}){0,2}) )\b(?:TBD|TBC|TBA|to be (?:determined|confirmed|announced|defined|decided))\b(?! (?:by|in|with|together|on|at|between)\b)/i;
