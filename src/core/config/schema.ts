import * as z from 'zod/mini';
import {severities} from '../rule/types.ts';
import {presetNames} from './presets.ts';

const severity = z.enum([...severities, 'off']);

/** The configuration file. Every key does something; an unknown one is an error. */
export const configSchema = z.strictObject({
  /** Lets editors find the schema of this file. */
  $schema: z.optional(z.string()),
  /** A preset to start from; what stands beside it wins. */
  extends: z.optional(z.enum(presetNames)),
  /** The kind of posting: `auto` picks by the job title. */
  template: z.optional(z.string()),
  /** A severity a rule, or `[severity, options]`. */
  rules: z.optional(
    z.record(z.string(), z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])])),
  ),
  /** What a rule weighs in the score, in place of its own weight. The report then says `custom`, with the default score. */
  weights: z.optional(z.record(z.string(), z.number().check(z.minimum(0), z.maximum(100)))),
  /** Fields of the front matter by the fact they hold, such as `title: jobTitle` or `pay.min: salary_range.low`. */
  metadata: z.optional(z.record(z.string(), z.string())),
  /** A posting with a lower score fails, 0–100. */
  minScore: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  /** More warnings than this in one run fail. */
  maxWarnings: z.optional(z.int().check(z.minimum(0))),
  /** Globs of files that folders and globs leave out, relative to the configuration file. */
  ignore: z.optional(z.array(z.string())),
});

export type Config = z.infer<typeof configSchema>;

/** Types a configuration written in JavaScript. */
export const defineConfig = (config: Config): Config => config;
