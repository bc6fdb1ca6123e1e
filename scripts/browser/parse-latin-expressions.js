// In place of parse-latin/lib/expressions.js in a browser's bundle: the same classes of characters by their Unicode
// names, where that module, which is older than such names, lists all of them. test/browser.test.ts compares the two.
export const affixSymbol = /^([!"').?\u2026\u203D\p{Pe}\p{Pf}])\1*$/u;
export const newLine = /^[ \t]*((\r?\n|\r)[\t ]*)+$/;
export const terminalMarker = /^([!.?\u2026\u203D]+)$/;
export const wordSymbolInner = /^([&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027]|_+)$/;
export const numerical = /^\p{N}+$/u;
export const digitStart = /^\d/;
export const lowerInitial = /^\p{Ll}/u;
export const surrogates = /[\uD800-\uDFFF]/;
export const punctuation = /(?![#%&*@\u2020\u2021\u2030\u2031\u203B])\p{P}/u;
export const word = /[\p{L}\p{M}\p{N}]/u;
export const whiteSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
