/** What a digit of the packed text counts: the last of a number is below it, those before are above. */
const base = 40;
/** The code of the character for nought; the one for the backslash, which JSON doubles, gives way to another. */
const nought = 35;

/** Words of capitals as numbers, the shorter first and else by the alphabet: A is 1, Z is 26, AA is 27. */
const numberOf = (word) => [...word].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** Words of capitals as text: the distance of each from the one before it. */
export function packAbbreviations(words) {
  const numbers = words.map(numberOf).sort((a, b) => a - b);
  return numbers
    .map((number, i) => {
      const distance = number - (numbers[i - 1] ?? 0);
      let text = String.fromCharCode(nought + (distance % base));
      for (let rest = Math.floor(distance / base); rest > 0; rest = Math.floor(rest / base))
        text = String.fromCharCode(nought + base + (rest % base)) + text;
      return text;
    })
    .join('')
    .replaceAll('\\', '~');
}

/** A module that unpacks the text into the set of words that it was made of. */
export const unpacking = (packed) => `
let last = 0;
let distance = 0;
const words = [];
for (const character of ${JSON.stringify(packed)}) {
  const digit = (character === '~' ? 92 : character.charCodeAt(0)) - ${nought};
  distance = distance * ${base} + (digit % ${base});
  if (digit < ${base}) {
    last += distance;
    distance = 0;
    let word = '';
    for (let rest = last; rest > 0; rest = Math.floor((rest - 1) / 26)) word = String.fromCharCode(65 + ((rest - 1) % 26)) + word;
    words.push(word);
  }
}
export const knownAcronyms = new Set(words);
`;
