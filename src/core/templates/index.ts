import {disciplines} from '../facts/data/disciplines.ts';
import {otherPersons} from '../facts/data/levels.ts';
import {factValue} from '../facts/metadata.ts';
import type {Facts} from '../types.ts';
import {backendSoftwareEngineer} from './backend-software-engineer.ts';
import {dataAnalyst} from './data-analyst.ts';
import {dataEngineer} from './data-engineer.ts';
import {dataScientist} from './data-scientist.ts';
import {devopsEngineer} from './devops-engineer.ts';
import {engineeringManager} from './engineering-manager.ts';
import {frontendSoftwareEngineer} from './frontend-software-engineer.ts';
import {fullStackSoftwareEngineer} from './full-stack-software-engineer.ts';
import {generic} from './generic.ts';
import {health} from './health.ts';
import {marketing} from './marketing.ts';
import {mobileSoftwareEngineer} from './mobile-software-engineer.ts';
import {operations} from './operations.ts';
import {people} from './people.ts';
import {productDesigner} from './product-designer.ts';
import {productManager} from './product-manager.ts';
import {publicSector} from './public-sector.ts';
import {qaEngineer} from './qa-engineer.ts';
import {sales} from './sales.ts';
import {securityEngineer} from './security-engineer.ts';
import {softwareEngineer} from './software-engineer.ts';
import {support} from './support.ts';
import {teaching} from './teaching.ts';
import type {Template} from './types.ts';

export type {Template, TemplateSection} from './types.ts';

/** The first whose titles fit is chosen: those who lead and teach come before those who do the work. */
export const templates: readonly Template[] = [
  engineeringManager,
  productManager,
  productDesigner,
  teaching,
  people,
  fullStackSoftwareEngineer,
  qaEngineer,
  securityEngineer,
  mobileSoftwareEngineer,
  frontendSoftwareEngineer,
  dataScientist,
  dataAnalyst,
  dataEngineer,
  backendSoftwareEngineer,
  devopsEngineer,
  softwareEngineer,
  sales,
  marketing,
  support,
  health,
  operations,
  publicSector,
  generic,
];

/** Names that a configuration may give, `auto` for the one that fits the title. */
export const templateNames: readonly string[] = ['auto', ...templates.map(({id}) => id)];

export interface TemplateChoice {
  readonly template: Template;
  /** Why this one, in words. */
  readonly reason: string;
}

/**
 * The template of a name, or for `auto` the first whose titles fit, with the duties of the level.
 * @throws RangeError where no template has that name.
 */
export function chooseTemplate(name: string, {title, level}: Pick<Facts, 'title' | 'level'>): TemplateChoice {
  const {template, reason} = name === 'auto' ? fitting(factValue(title)) : named(name);
  const duties = (level && template.dutiesOfLevel[level.value]) ?? template.duties;
  return {template: {...template, duties}, reason};
}

function named(name: string): TemplateChoice {
  const template = templates.find(({id}) => id === name);
  if (template === undefined) throw new RangeError(`unknown template ${name}`);
  return {template, reason: 'as configured'};
}

function fitting(title: string | undefined): TemplateChoice {
  if (title === undefined) return {template: generic, reason: 'no job title was found'};
  // "Level One (Support) Engineer" is a support engineer.
  const own = title.replace(otherPersons, '').replace(/\(([\p{L} ]{3,20})\) (?=\p{L})/gu, '$1 ');
  const job = own.replace(area, '');
  for (const template of templates) {
    const words = wordsFor(template, own, job);
    if (words !== undefined) return {template, reason: `the title says “${words}”`};
  }
  return {template: generic, reason: `there is no special one for “${title}”`};
}

/** What follows the name of a maker's job: "Software Engineer*, Customer Support Tools*". */
const area = /(?<=\b(?:engineer|developer|programmer|scientist|tester|analyst)s?)\s*(?:[,(|–—:]|\s-\s).*$/i;

/** The words of a title that pick a template; `job` is the title without the area of a maker's work. */
function wordsFor({discipline, titles, unless}: Template, title: string, job: string): string | undefined {
  if (unless.some((pattern) => pattern.test(job))) return undefined;
  const ofDiscipline = disciplines.find(({id}) => id === discipline)?.titles;
  return (ofDiscipline?.exec(title) ?? titles?.exec(title))?.[0];
}
