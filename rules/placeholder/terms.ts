/** What templates leave behind. Source: the editors' own list. */
const blank =
  'company(?: name)?|your (?:company|name|city|team|product|e-?mail|role|title)[^\\]>}]{0,30}|insert [^\\]>}]{1,60}|enter [^\\]>}]{1,60}|add [^\\]>}]{1,60}|fill in[^\\]>}]{0,40}|(?:job|role|position) (?:title|name)|title|name|city|country|location|office|date|deadline|salary|amount|number|x+|n|link|url|e-?mail(?: address)?|address|team(?: name)?|department|product(?: name)?|manager(?: name)?|industry|field|degree|skill\\w*|technolog\\w+|language|benefit\\w*|perk\\w*|tool\\w*|placeholder|tbd|tbc|todo|verb|what|whom|target|customers?|seniority|level|years?|range';

export const leftovers = new RegExp(
  `\\[(?:${blank})\\](?![(\\[])|\\{(?:${blank})\\}|<(?:${blank})>|(?:[$£€]|\\b)X{2,3},?XXX\\b|[$£€]X{2,}[kK]?\\b|\\bX{3,}\\b|_{4,}(?!\\w)|\\blorem ipsum\\b|\\bTODO\\b|\\bFIXME\\b`,
  'i',
);

export const instructions =
  /(?:^|[[(<{])\s*(?:describe (?:the|your) (?:role|company|team|position|job|culture|benefits|responsibilities|product)\b(?! to\b)[^.\])]{0,60}(?:here|below|\.\.\.|…)|(?:insert|enter|write|paste|add|put) (?:the |your |a )?[^.\])]{1,50}\bhere\b|list (?:the |your )?(?:main |key |top )?(?:duties|responsibilities|requirements|benefits|perks|skills) (?:here|below)|(?:replace|delete|remove) this (?:text|line|section|paragraph)|this section should\b|example:? ?replace|(?:use|keep) this (?:section|paragraph) to\b)/i;

export const undecided = /\b(?:TBD|TBC|TBA|to be (?:determined|confirmed|announced|defined|decided))\b(?! by\b)/;

/** What tools that hide e-mail addresses from robots leave in copied text. */
export const residue = /\[email[\s\u00A0]?protected\]|\(email hidden\b[^)]{0,60}\)|\bemail hidden; javascript is required\b|\bthis email address is being protected from spambots\b/i;
