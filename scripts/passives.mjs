// Makes the model that tells passives: weights of a logistic regression over what stands around a participle, trained on
// the training part of Universal Dependencies English EWT (CC BY-SA 4.0, https://universaldependencies.org/treebanks/en_ewt/).
//   node scripts/passives.mjs TREEBANK.ndjson [--cross-validate]
// One sentence a line: {text, tokens: [[form, upos, xpos]], passives: [form]}.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = join(root, '.bench/passive-examples.mjs');
const target = join(root, 'src/core/facts/data/passive-model.json');

/** Strength of the penalty that sets weights to nothing: the most that costs no accuracy in cross-validation. */
const sparsity = 8.5;
/** Added to the sum, so that recall and precision balance in cross-validation. */
const leaning = 0.3;
const epochs = 12;
const folds = 10;
const neighbours = 40;

const [treebank] = process.argv.slice(2);
if (treebank === undefined)
  throw new Error(
    'Give the training part of the treebank: node scripts/passives.mjs FILE [--cross-validate]',
  );
const sentences = readFileSync(treebank, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));

await build({
  absWorkingDir: root,
  entryPoints: ['scripts/passive-examples.ts'],
  outfile: scratch,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const {examplesOf, isPastParticiple} = await import(pathToFileURL(scratch).href);

/** How much of an adjective each participle is, 1 to 4, by the tags of the treebank; 0 is left out. */
function adjectiveShares(rows) {
  const counts = new Map();
  for (const [form, , tag] of rows.flatMap(({tokens}) => tokens)) {
    const word = form.toLowerCase();
    if (!isPastParticiple(word) || (tag !== 'JJ' && tag !== 'VBN')) continue;
    const count = counts.get(word) ?? {adjective: 0, verb: 0};
    count[tag === 'JJ' ? 'adjective' : 'verb']++;
    counts.set(word, count);
  }
  return new Map(
    [...counts].flatMap(([word, {adjective, verb}]) => {
      const share = Math.round(((adjective + 0.1) / (adjective + verb + 0.8)) * 4);
      return share === 0 ? [] : [[word, share]];
    }),
  );
}

/** Shares come from the other folds, so that the model learns how far to trust them for words it has not seen. */
const trainingExamples = (rows) =>
  split(rows, (rest, own) => {
    const shares = adjectiveShares(rest);
    return own.flatMap(({text, passives}) => examplesOf(text, passives, shares));
  }).flat();

/** Neighbours stay together, since they come from one document. */
const split = (rows, use) =>
  Array.from({length: folds}, (_, fold) => {
    const isOwn = (index) => Math.floor(index / neighbours) % folds === fold;
    return use(
      rows.filter((_, index) => !isOwn(index)),
      rows.filter((_, index) => isOwn(index)),
    );
  });

/** Logistic regression with an L1 penalty, by FTRL-Proximal (McMahan et al., KDD 2013). */
function train(examples) {
  const rate = 0.3;
  const sums = new Map();
  const squares = new Map();
  const weight = (name) => {
    const sum = sums.get(name) ?? 0;
    const penalty = name === 'bias' ? 0 : sparsity;
    if (Math.abs(sum) <= penalty) return 0;
    return -(sum - Math.sign(sum) * penalty) / ((1 + Math.sqrt(squares.get(name) ?? 0)) / rate + 0.1);
  };
  const order = examples.map(({evidence, label}) => ({names: ['bias', ...evidence], label}));
  let seed = 7;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const {names, label} of order) {
      const now = names.map(weight);
      const error = 1 / (1 + Math.exp(-now.reduce((a, b) => a + b, 0))) - (label ? 1 : 0);
      for (const [index, name] of names.entries()) {
        const square = squares.get(name) ?? 0;
        const step = (Math.sqrt(square + error * error) - Math.sqrt(square)) / rate;
        sums.set(name, (sums.get(name) ?? 0) + error - step * now[index]);
        squares.set(name, square + error * error);
      }
    }
  }
  return new Map([...sums.keys()].sort().map((name) => [name, Math.round(weight(name) * 10) / 10]));
}

/** Passives by sentence, each fold judged by a model of the others. */
function crossValidate() {
  const counts = {right: 0, wrong: 0, missed: 0};
  split(sentences, (rest, own) => {
    const weights = train(trainingExamples(rest));
    const shares = adjectiveShares(rest);
    for (const {text, passives} of own) {
      const found = examplesOf(text, passives, shares).some(({evidence}) => sumOf(weights, evidence) > 0);
      if (found) counts[passives.length > 0 ? 'right' : 'wrong']++;
      else if (passives.length > 0) counts.missed++;
    }
  });
  const {right, wrong, missed} = counts;
  const precision = (right / (right + wrong)).toFixed(3);
  const recall = (right / (right + missed)).toFixed(3);
  console.log(
    `precision ${precision}, recall ${recall}, F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(3)}`,
  );
}

const sumOf = (weights, evidence) =>
  ['bias', ...evidence].reduce((sum, name) => sum + (weights.get(name) ?? 0), leaning);

if (process.argv.includes('--cross-validate')) {
  crossValidate();
  process.exit();
}
const weights = train(trainingExamples(sentences));
/** Weights below it decide no more than one sentence in hundreds, and are a third of all. */
const least = 0.3;
const features = [...weights].filter(([name, value]) => name !== 'bias' && Math.abs(value) >= least);
const shares = adjectiveShares(sentences);
const wordsOf = (share) =>
  [...shares]
    .filter(([, other]) => other === share)
    .map(([word]) => word)
    .sort()
    .join(' ');
/** By what names begin with, up to their colon, and by weight: the rest of each name, with `|` between. */
function grouped(entries) {
  const groups = {};
  for (const [name, value] of entries) {
    const start = name.slice(0, name.indexOf(':') + 1);
    groups[start] ??= {};
    groups[start][value] = [...(groups[start][value] ?? []), name.slice(start.length)];
  }
  return Object.fromEntries(
    Object.entries(groups).map(([start, byWeight]) => [
      start,
      Object.fromEntries(Object.entries(byWeight).map(([value, rests]) => [value, rests.join('|')])),
    ]),
  );
}
const model = {
  source: 'Trained by scripts/passives.mjs on the training part of Universal Dependencies English EWT.',
  license: 'CC BY-SA 4.0, as the treebank: https://universaldependencies.org/treebanks/en_ewt/',
  bias: Number(((weights.get('bias') ?? 0) + leaning).toFixed(2)),
  adjectives: Object.fromEntries([1, 2, 3, 4].map((share) => [share, wordsOf(share)])),
  weights: grouped(features),
};
writeFileSync(target, `${JSON.stringify(model, null, 1)}\n`);
console.log(`${features.length} weights, ${shares.size} adjectives`);
