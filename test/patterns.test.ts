import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {analyse} from 'scslre';
import {globSync} from 'tinyglobby';
import {
  createSourceFile,
  forEachChild,
  isRegularExpressionLiteral,
  type Node,
  ScriptTarget,
} from 'typescript';
import {describe, expect, it, vi} from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

/** The regular expressions that a file writes out. */
function writtenIn(file: string): Pattern[] {
  const tree = createSourceFile(file, readFileSync(`${root}${file}`, 'utf8'), ScriptTarget.Latest, true);
  const patterns: Pattern[] = [];
  const visit = (node: Node): void => {
    if (isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const {line} = tree.getLineAndCharacterOfPosition(node.getStart());
      patterns.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        at: `${file}:${line + 1}`,
      });
    }
    forEachChild(node, visit);
  };
  visit(tree);
  return patterns;
}

/** The regular expressions that the rules and all they use, but for libraries, make from parts as they are loaded. */
async function made(): Promise<Pattern[]> {
  const patterns = new Map<string, Pattern>();
  const note = (pattern: RegExp): RegExp => {
    const {source, flags} = pattern;
    const [, , , caller = ''] = (new Error().stack ?? '').split('\n');
    if (!caller.includes('node_modules'))
      patterns.set(`${source}/${flags}`, {source, flags, at: 'made from parts'});
    return pattern;
  };
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct: (Made, [source, flags]) => note(new Made(source, flags)),
      apply: (make, _, [source, flags]) => note(make(source, flags)),
    }),
  );
  await import('../src/index.ts');
  vi.unstubAllGlobals();
  return [...patterns.values()];
}

/** The parts of a pattern that make its time grow faster than the text. */
function slowParts({source, flags}: Pattern): string[] {
  // Borders of words are left out: the analysis takes them to hold a run apart, which they do not where dots are in it.
  const {reports} = analyse({source: source.replace(/\\b(?![^[]*\])/g, ''), flags: flags.replace('d', '')});
  return reports.map((report) =>
    report.type === 'Trade' ? `${report.startQuant.raw} … ${report.endQuant.raw}` : report.quant.raw,
  );
}

const slowOf = (patterns: readonly Pattern[]): string[] =>
  patterns.flatMap((pattern) =>
    slowParts(pattern).map((part) => `${pattern.at}: ${part} in /${pattern.source}/`),
  );

describe('a regular expression', () => {
  it.each([
    ['starts a run anew at each place', /a+$/],
    ['tells one run in two ways', /^a*b?a*$/],
    ['repeats what repeats', /^(?:a+)+$/],
    ['lets a border of a word stand in a run', /\b[a.]+ b/],
  ])('that %s is found', (_, {source, flags}) => {
    expect(slowParts({source, flags, at: ''})).not.toEqual([]);
  });

  it('takes time in proportion to the text, wherever it is written out', () => {
    const files = globSync(['src/**/*.ts', 'rules/**/*.ts'], {cwd: root});
    const patterns = files.flatMap(writtenIn);
    expect(patterns.length).toBeGreaterThan(1000);
    expect(slowOf(patterns)).toEqual([]);
  });

  it('takes time in proportion to the text, where it is made from parts', async () => {
    const patterns = await made();
    expect(patterns.length).toBeGreaterThan(50);
    expect(slowOf(patterns)).toEqual([]);
  });
});
