// In place of micromark's indented code in a browser's bundle: src/core/parse/markdown.ts switches it off by its name.
export const codeIndented = {name: 'codeIndented', tokenize: (_effects, _ok, nok) => nok};
