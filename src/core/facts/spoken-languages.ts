import type {Section, SpokenLanguage} from '../types.ts';
import {mastery, spokenLanguages} from './data/spoken-languages.ts';
import {type Line, labelOf, lineSpan, linesOf} from './lines.ts';

const names = new RegExp(
  String.raw`(?<![\p{L}-])(?:${Object.keys(spokenLanguages).join('|')})(?![\p{L}])`,
  'giu',
);

/** The languages that an applicant has to speak, or that would help, each once. */
export function readSpokenLanguages(sections: readonly Section[]): SpokenLanguage[] {
  const found = new Map<string, SpokenLanguage>();
  for (const line of linesOf(sections)) {
    for (const language of languagesOf(line)) {
      if (!found.has(language.code)) found.set(language.code, language);
    }
  }
  return [...found.values()];
}

function languagesOf(line: Line): SpokenLanguage[] {
  const {kind} = line.section;
  const asked = kind === 'requirements' || kind === 'nice-to-have';
  const label = labelOf(line);
  const labelled = label !== undefined && /^languages?(?: skills| requirements?)?$/.test(label.label);
  if (!(asked || labelled || kind === 'other' || kind === 'how-to-apply')) return [];
  return [...line.text.matchAll(names)].flatMap((match): SpokenLanguage[] => {
    const near = line.text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
    if (!labelled && !mastery.test(near)) return [];
    const code = spokenLanguages[match[0].toLowerCase()];
    return code === undefined
      ? []
      : [
          {
            code,
            name: match[0],
            optional:
              kind === 'nice-to-have' ||
              /\b(?:plus|bonus|nice|advantage|preferred|ideally|helpful|desirable)\b/i.test(line.text),
            span: lineSpan(line, match.index, match.index + match[0].length),
            origin: 'text',
            certain: asked || labelled,
          },
        ];
  });
}
