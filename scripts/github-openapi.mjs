// Takes out of GitHub's OpenAPI description what the Action calls, and what that refers to, for the tests:
// the whole description takes 400 MB. Source: the npm package @octokit/openapi (MIT), of GitHub's public description.
//   npm pack @octokit/openapi && tar -xzf octokit-openapi-*.tgz && node scripts/github-openapi.mjs package
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const paths = [
  '/repos/{owner}/{repo}/contents/{path}',
  '/repos/{owner}/{repo}/git/trees/{tree_sha}',
  '/repos/{owner}/{repo}/issues/comments/{comment_id}',
  '/repos/{owner}/{repo}/issues/{issue_number}/comments',
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments',
  '/repos/{owner}/{repo}/pulls/{pull_number}/files',
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
];

const folder = process.argv[2] ?? 'package';
const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const description = JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8'));
const components = {};

/** A copy without what only people read, which takes the parts that it refers to along. */
function copy(value) {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') take(value.$ref);
  return Object.fromEntries(
    Object.entries(value)
      // What a parameter is described as says how large it may be.
      .filter(([key, inner]) => !isForPeople(key, inner) || (key === 'description' && 'in' in value))
      .map(([key, inner]) => [key, copy(inner)]),
  );
}

/** “description” and the like are also names of properties, whose values are schemas. */
const isForPeople = (key, value) =>
  ['example', 'examples', 'externalDocs', 'x-github', 'tags', 'summary'].includes(key) ||
  (key === 'description' && typeof value === 'string');

function take(reference) {
  const [, , kind, name] = reference.split('/');
  components[kind] ??= {};
  if (components[kind][name] !== undefined) return;
  components[kind][name] = {};
  components[kind][name] = copy(description.components[kind][name]);
}

const chosen = Object.fromEntries(paths.map((path) => [path, copy(description.paths[path])]));
const source = `@octokit/openapi ${version} (MIT), of GitHub’s OpenAPI description`;
writeFileSync(
  new URL('../test/support/github-openapi.json', import.meta.url),
  `${JSON.stringify({source, paths: chosen, components})}\n`,
);
