import {extend} from './extend.ts';
import {softwareEngineer} from './software-engineer.ts';
import {noMaker, otherTrades} from './titles.ts';

/** Builders of both sides, from the database to the browser. */
export const fullStackSoftwareEngineer = extend(softwareEngineer, {
  id: 'full-stack-software-engineer',
  label: 'full-stack software engineers',
  family: 'technology',
  titles:
    /\bfull[- ]?stack\b(?!.{0,60}\b(?:advocate|evangelist|recruiter|marketer|designer|consultant)\b)|\bfront[- ]?end ?(?:and|&|\/|\+) ?back[- ]?end\b|\bback[- ]?end ?(?:and|&|\/|\+) ?front[- ]?end\b|\breact ?\/ ?node\b|\bnode ?\/ ?react\b/i,
  unless: [noMaker, otherTrades],
  purpose: 'build [product] for [number] users, from the database to the browser',
  responsibilities:
    '- Build [features] for [number] users, from the data model to the page\n- Keep [product] running at [target] and mend what breaks\n- Review code and mentor [whom]',
  requirements:
    '- [Language] in production\n- [Name of a framework] in the browser and [another one] on the server\n- [Database] and how to model data for it',
  keywordGroups: ['languages', 'frontend', 'databases'],
});
