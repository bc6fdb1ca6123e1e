import {defineConfig} from 'vitest/config';

/** The tests of the score's arithmetic alone, for the mutation test: each mutant is met by all of them. */
export default defineConfig({test: {include: ['test/score-model.test.ts']}});
