import {readdirSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {minify} from '@swc/core';
import {build, transform} from 'esbuild';
import {packAbbreviations, unpacking} from './browser/abbreviations.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bytes, gzipped, that the core with all rules and all data may take in a browser. */
export const browserLimit = 250_000;

/** Modules below a folder of ours, in the order of their paths. */
const modulesIn = (folder, which) =>
  readdirSync(join(root, folder), {recursive: true})
    .filter((path) => which.test(path))
    .map((path) => `./${folder}/${path}`)
    .sort();

/** Characters that gzip looks back, with room for what the next module adds. */
const lookBack = 28_000;
/** Characters of a run that two modules may have in common. */
const runLength = 6;

/** How much the length of a module takes from what it has in common; below one, since a short one is soon like any other. */
const byLength = 0.7;

/** Each module behind those with which it has most in common, since gzip sees what stands twice only where it is near. */
function bySimilarity(paths) {
  const left = new Map(
    paths.map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const runs = new Set(
        Array.from({length: text.length - runLength + 1}, (_, at) => text.slice(at, at + runLength)),
      );
      return [path, {path, runs, length: text.length}];
    }),
  );
  const ordered = [];
  while (left.size > 0) {
    const near = new Set();
    for (let at = ordered.length - 1, length = 0; at >= 0 && length < lookBack; at--) {
      for (const one of ordered[at].runs) near.add(one);
      length += ordered[at].length;
    }
    const shareOf = ({runs}) => [...runs].filter((one) => near.has(one)).length / runs.size ** byLength;
    const next = [...left.values()]
      .map((module) => ({module, share: ordered.length === 0 ? module.length : shareOf(module)}))
      .reduce((best, other) => (other.share > best.share ? other : best)).module;
    ordered.push(next);
    left.delete(next.path);
  }
  return ordered.map(({path}) => path);
}

/** The libraries, then word lists and patterns of facts and of rules, then what reads the facts. */
const modulesInOrder = () => [
  './src/core/open/index.ts',
  './src/core/parse/index.ts',
  ...bySimilarity([
    ...modulesIn('src/core/facts/data', /\.(?:ts|json)$/),
    ...modulesIn('rules', /[\\/](?!rule\.)[^\\/]*\.ts$/),
  ]),
  './src/core/templates/index.ts',
  ...bySimilarity(modulesIn('src/core/facts', /^[^\\/]*\.ts$/)),
];

/** All that linting a posting in a browser needs, from its text to the report. */
const entryOfBundle = () => `
${modulesInOrder()
  .map((path) => `import '${path}';`)
  .join('\n')}
export {lintText} from './src/core/lint.ts';
export {rules} from './rules/index.ts';
export {resolveConfig} from './src/core/config/index.ts';
export {buildReport, entryOf} from './src/core/report/build.ts';
`;

/** parse-latin lists the characters of Unicode's classes one by one, half of its size; a browser knows them by name. */
const shortExpressions = {
  name: 'short-expressions',
  setup: ({onResolve}) =>
    onResolve({filter: /\/expressions\.js$/}, ({importer}) =>
      /[\\/]parse-latin[\\/]/.test(importer)
        ? {path: join(root, 'scripts/browser/parse-latin-expressions.js')}
        : undefined,
    ),
};

/** Indented code is switched off, so that its reader need not be there. */
const noIndentedCode = {
  name: 'no-indented-code',
  setup: ({onResolve}) =>
    onResolve({filter: /\/code-indented\.js$/}, () => ({
      path: join(root, 'scripts/browser/code-indented.js'),
    })),
};

/** Tables bring a copy of what micromark has, from before it had it. */
const oneEditMap = {
  name: 'one-edit-map',
  setup: ({onResolve, resolve}) =>
    onResolve({filter: /\/edit-map\.js$/}, ({kind, resolveDir}) =>
      resolve('micromark-util-edit-map', {kind, resolveDir}),
    ),
};

/** domhandler names members of its nodes as a page's nodes do as well, and copies nodes: of that, we use `tagName` alone. */
const usedMembers = {
  name: 'used-members',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]domhandler[\\/]dist[\\/]node\.js$/}, async ({path}) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /^ {4}(?:[gs]et (?!tagName)\w+|cloneNode)\(.*\) \{\n[\s\S]*?^ {4}\}$/gm,
        '',
      ),
    })),
};

/** What a rule says of itself for the documentation, which no report shows: why it weighs what it does, and what it asks. */
const withoutDocumentation = {
  name: 'without-documentation',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]rules[\\/][^\\/]+[\\/]rule\.ts$/}, async ({path}) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /^( {4}(?:weightReason|summary):)\s+'(?:[^'\\\n]|\\.)*',$/gm,
        "$1 '',",
      ),
      loader: 'ts',
    })),
};

/** Lists of words on one line: where they wrap says nothing, and is different in each. */
const unwrappedLists = {
  name: 'unwrapped-lists',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/](?:data[\\/][^\\/]+|terms|words)\.ts$/}, async ({path}) => ({
      contents: (await readFile(path, 'utf8')).replace(/`[^`$\\]{80,}`/g, (list) =>
        list.replace(/(?<=[a-z])\n\s*(?=[a-z])/g, ' '),
      ),
      loader: 'ts',
    })),
};

/**
 * Abbreviations as the distances between them, in the order of the alphabet: a list of a thousand short words in capitals
 * has little in it that gzip could find twice.
 */
const packedAbbreviations = {
  name: 'packed-abbreviations',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]data[\\/]acronyms\.ts$/}, async ({path}) => {
      const {code} = await transform(await readFile(path, 'utf8'), {loader: 'ts', format: 'esm'});
      const {knownAcronyms} = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      return {contents: unpacking(packAbbreviations([...knownAcronyms])), loader: 'js'};
    }),
};

/** What is imported for its place in the bundle alone stays there. */
const keptOrder = {
  name: 'kept-order',
  setup: ({onResolve}) =>
    onResolve({filter: /^\.\/(?:rules|src\/core)\//}, ({path}) => ({
      path: join(root, path),
      sideEffects: true,
    })),
};

/**
 * The reader of HTML without what it does to XML and to character references, since it is asked for neither. Its
 * enumerations, which TypeScript compiled, are TypeScript again: esbuild then writes their numbers where they are used.
 */
const onlyHtml = {
  name: 'only-html',
  setup: ({onLoad}) =>
    onLoad({filter: /node_modules[\\/](?:htmlparser2|domelementtype)[\\/].*\.js$/}, async ({path}) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(
          /this\.(?:options\.)?(?:xmlMode|decodeEntities|recognizeSelfClosing|recognizeCDATA)\b(?! =)/g,
          'false',
        )
        .replace(/this\.(?:htmlMode|lowerCase(?:Tag|Attribute)Names)\b(?!\s+=)/g, 'true')
        .replace(
          /^ {4}(?:startEntity|emitCodePoint|ontextentity|onattribentity)\(.*\) \{\n[\s\S]*?^ {4}\}$/gm,
          '',
        )
        .replace(/^( {4}stateInEntity\(\) \{\n)[\s\S]*?^( {4}\})$/gm, '$1$2')
        .replace(
          /var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)\n\}\)\(\1 \|\| \(\1 = \{\}\)\);/g,
          (_, name, body) =>
            `enum ${name} {${body.replace(/\w+\[(?:\w+\[)?("\w+")\]? = (\S+?)(?:\] = "\w+")?;/g, '$1 = $2,')}}`,
        ),
      loader: 'ts',
    })),
};

/** Names of members, ours and of libraries, that nothing outside of the bundle reads. */
const inner = [
  'unlessBefore',
  'unlessAfter',
  'unlessDenied',
  'onlyBefore',
  'onlyAfter',
  'typicalMeasures',
  '_gfmTasklistFirstContentOfListItem',
  'furtherBlankLines',
  'bufferOffset',
  '_labelStarts',
  '_isInFirstContentOfListItem',
  'expectingFirstListItemValue',
  '_contentTypeTextTrailing',
  'isInForeignContext',
  '_closeFlow',
  'withEndIndices',
  'onopentagname',
  'onattribdata',
  'onattribend',
  'sliceStream',
  'startIndex',
  'lineStart',
  'keywordGroups',
  'dutiesOfLevel',
  'weightReason',
  'carrier',
  'resolveAll',
  'sectionStart',
  'sequenceIndex',
  'currentSequence',
  'sliceSerialize',
  'containerState',
  'textStart',
  'valueStart',
  'sourceStart',
  'sourceLength',
  'foreignContext',
  'currentConstruct',
  'fastForwardTo',
  'stateBeforeAttributeName',
  'stateBeforeAttributeValue',
  'tokenizeParagraphPlugins',
  'tokenizeSentencePlugins',
  'characterReferenceType',
  'initialBlankLine',
  'onprocessinginstruction',
  'recognizeSelfClosing',
  'credit',
  'titles',
  'unless',
  'problem',
  'objects',
  'ambiguous',
  'contentType',
  'tagName',
  'attribs',
  'skeleton',
  'controls',
  'auxiliary',
  'isRange',
  'resolveTo',
  'indirect',
  'inWords',
  'thousands',
  'bodyStart',
  '_bufferIndex',
  '_index',
  '_container',
  'fixable',
  'continuation',
];

/**
 * Bundles the core for a browser. A Node import makes it fail.
 * @returns the code, its size in bytes when it is gzipped, and the modules in it.
 */
export async function bundleForBrowser() {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    stdin: {contents: entryOfBundle(), resolveDir: root, loader: 'ts'},
    bundle: true,
    minifySyntax: true,
    mangleProps: new RegExp(`^(?:${inner.join('|')})$`),
    format: 'esm',
    platform: 'browser',
    alias: {
      // htmlparser2 is told to decode nothing; its tables would be a third of it.
      'entities/decode': './scripts/browser/no-entities.js',
      'normalize-strings': './scripts/browser/normalize-strings.js',
      'zod/mini': './scripts/browser/zod-mini.js',
      pluralize: './scripts/browser/pluralize.js',
    },
    plugins: [
      shortExpressions,
      noIndentedCode,
      oneEditMap,
      usedMembers,
      onlyHtml,
      withoutDocumentation,
      packedAbbreviations,
      unwrappedLists,
      keptOrder,
    ],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  // SWC, with which Next.js minifies, puts what is used once where it is used. What makes code that gzip packs worse is
  // switched off, and functions become arrows where they have no `this`: nothing here makes objects from functions.
  const {code} = await minify(outputFiles[0].text, {
    module: true,
    compress: {ecma: 2020, passes: 5, unsafe_arrows: true, if_return: false, collapse_vars: false},
    mangle: true,
  });
  return {code, gzipped: gzipSync(code, {level: 9}).length, modules: Object.keys(metafile.inputs)};
}
