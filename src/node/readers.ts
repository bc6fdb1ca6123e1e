import {selectAll} from 'css-select';
import type {Element} from 'domhandler';
import {parse, TomlError} from 'smol-toml';
import type {Readers} from '../core/lint.ts';
import {openContainer} from '../core/open/container.ts';
import {InputError} from '../core/open/index.ts';
import {openPage} from '../core/open/structured-data.ts';
import {readYaml} from '../core/open/yaml.ts';

/** All readers that the core lets be handed in. */
export const readers: Readers = {
  openExport: openContainer,
  openPage,
  parseYaml: readYaml,
  selectParts: (selector, page) => selectAll<Element['parent'], Element>(selector, page),
  parseToml: (text) => {
    try {
      return parse(text);
    } catch (error) {
      const line = error instanceof TomlError ? error.line + 1 : 1;
      throw new InputError('front-matter', `has front matter that is not valid TOML, line ${line}. Mend it.`);
    }
  },
};
