import {selectAll} from 'css-select';
import type {Element} from 'domhandler';
import type {SelectParts} from '../core/parse/index.ts';

/** The engine for CSS selectors. */
export const selectParts: SelectParts = (selector, page) => selectAll<Element['parent'], Element>(selector, page);
