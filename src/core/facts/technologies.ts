import type {KeywordMention, Technology} from '../types.ts';
import {technologyGroups} from './data/technologies.ts';
import {technologyReleases} from './data/technology-releases.ts';

const canonical = new Map(
  Object.entries(technologyReleases).flatMap(([name, {aliases = []}]) =>
    [name, ...aliases].map((alias) => [alias.toLowerCase(), name] as const),
  ),
);
const labels = new Map(technologyGroups.map(({id, label}) => [id, label]));

/** The name that the makers of a technology use for it, where the term is one. */
export const technologyName = (term: string): string | undefined => canonical.get(term.toLowerCase());

/** The technologies that the posting names, each once, where it is named first. */
export function readTechnologies(mentions: readonly KeywordMention[]): Technology[] {
  const found = new Map<string, Technology>();
  for (const {group, term, ...stated} of mentions) {
    const name = technologyName(term);
    if (name === undefined || found.has(name)) continue;
    const released = technologyReleases[name]?.released;
    found.set(name, {
      name,
      category: labels.get(group) ?? group,
      ...(released === undefined ? {} : {released}),
      ...stated,
    });
  }
  return [...found.values()];
}
