import type {AnyRule} from '../src/core/rule/index.ts';
import requiredSection from './required-section/rule.ts';

/** Every rule that ships with jdlint, in the order of the documentation. */
export const rules: readonly AnyRule[] = [requiredSection];
