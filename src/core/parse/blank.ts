import type {Hole, Source, Span} from '../types.ts';

export interface Blanked {
  /** As long as the source, so that every offset still holds. */
  readonly text: string;
  readonly holes: readonly Hole[];
}

/** Liquid, Nunjucks, Handlebars, Go and Hugo tags. */
const templateTag =
  /\{\{([^{}]{0,300})\}\}|\{%([^{}%]{0,300}(?:%[^{}%]{0,300})?)%\}|\{\{%([^{}%]{0,300})%\}\}|\{\{<([^{}<>]{0,300})>\}\}/g;
/** Blade's directives on a line of their own, and ERB's and EJS's tags. */
const directive =
  /^[ \t]*@((?:extends|section|yield|include|component|push|stack|slot|auth|guest|if|elseif|foreach|php|stop|show|else|csrf|end[a-z]{2,12})\b(?:[ \t]?\([^\n()]{0,300}(?:\([^\n()]{0,100}\)[^\n()]{0,200}){0,3}\))?)[ \t]*$/gm;
const scriptTag = /<%([^%]{0,1000})%>/g;
const htmlComment = /<!--[\s\S]*?(?:-->|$)/g;
const templateComment =
  /\{%-?\s*comment\b[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{#[^{}]{0,2000}#\}|\{\{!--[\s\S]*?--\}\}/g;
const component =
  /<\/?([A-Z][A-Za-z0-9.]{0,60}|[a-z]{1,30}-[a-z-]{1,30})(?=[\s/>{])((?:[^<>"'{}]|"[^"]{0,500}"|'[^']{0,500}'|\{[^{}]{0,500}\}){0,1000})\/?>/g;
const moduleStatement =
  /^(?:import\s+[\w{*'"]|export\s+(?:const|default|let|var|function|async|class|\{))[^\n]{0,2000}(?:\n(?![ \t]*\r?\n)[^\n]{1,2000}){0,200}/gm;
/** Kramdown's and Pandoc's classes and names of a block: `{: .lead}`, `{#about}`. */
const attributeList = /\{(?::|[#.][\w-])[^{}\n]{0,200}\}/g;
const expression = /\{[^{}\n]{0,500}\}/g;

/** Blanks what a reader never sees (front matter, comments, template tags, components), keeping every length. */
export function blank({text, bodyStart, format}: Source): Blanked {
  const holes: Hole[] = [];
  let result = blankSpan(text, {start: 0, end: bodyStart});
  const remove = (pattern: RegExp, nameOf?: (match: RegExpMatchArray) => string): void => {
    result = result.replace(pattern, (...args) => {
      const match = args as unknown as RegExpMatchArray;
      const whole = match[0] ?? '';
      const start = args.find((argument): argument is number => typeof argument === 'number') ?? 0;
      if (nameOf !== undefined)
        holes.push({name: nameOf(match).trim(), span: {start, end: start + whole.length}});
      return spaces(whole);
    });
  };
  if (format !== 'text') remove(htmlComment);
  remove(templateComment);
  remove(templateTag, (match) => match.slice(1, 5).find((group) => typeof group === 'string') ?? '');
  if (format === 'html') {
    remove(directive, ([, name = '']) => name);
    remove(scriptTag, ([, name = '']) => name);
  }
  if (format === 'markdown') remove(attributeList);
  if (format === 'markdown' || format === 'mdx')
    remove(component, ([, name = '', attributes = '']) => `${name} ${attributes}`);
  if (format === 'mdx') {
    remove(moduleStatement);
    remove(expression, ([whole = '']) => whole.slice(1, -1));
  }
  return {text: result, holes: holes.sort((a, b) => a.span.start - b.span.start)};
}

/** As many spaces as the text has characters; its lines stay. */
export const spaces = (text: string): string => text.replace(/[^\r\n]/g, ' ');

const blankSpan = (text: string, {start, end}: Span): string =>
  text.slice(0, start) + spaces(text.slice(start, end)) + text.slice(end);
