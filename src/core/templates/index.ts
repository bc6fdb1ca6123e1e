import {backendSoftwareEngineer} from './backend-software-engineer.ts';
import {generic} from './generic.ts';
import type {Template} from './types.ts';

export type {Template, TemplateSection} from './types.ts';

export const templates: readonly Template[] = [backendSoftwareEngineer, generic];

/** Names that a configuration may give, `auto` for the one that fits the title. */
export const templateNames: readonly string[] = ['auto', ...templates.map(({id}) => id)];

export interface TemplateChoice {
  readonly template: Template;
  /** Why this one, in words. */
  readonly reason: string;
}

/**
 * The template of a name, or for `auto` the first whose titles fit.
 * @throws RangeError where no template has that name.
 */
export function chooseTemplate(name: string, title: string | undefined): TemplateChoice {
  if (name !== 'auto') {
    const template = templates.find(({id}) => id === name);
    if (template === undefined) throw new RangeError(`unknown template ${name}`);
    return {template, reason: 'as configured'};
  }
  if (title === undefined) return {template: generic, reason: 'no job title was found'};
  for (const template of templates) {
    const match = template.titles?.exec(title);
    if (match) return {template, reason: `the title says “${match[0]}”`};
  }
  return {template: generic, reason: `there is no special one for “${title}”`};
}
