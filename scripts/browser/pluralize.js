// In place of pluralize in a browser's bundle: syllable asks it for the singular of a word, to look up some that are hard
// to count. For those, this is what pluralize says; test/browser.test.ts compares the two.
const others = new Map([
  ['everies', 'every'],
  ['jukeboxes', 'jukebox'],
  ['snuffleupaguses', 'snuffleupagus'],
  ...['adieus', 'apaches', 'jesses'].map((word) => [word, word]),
]);
export default (word) => others.get(word) ?? word.replace(/(?<!s)s$/, '');
