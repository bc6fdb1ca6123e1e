import {presets} from './presets.ts';
import type {Config} from './schema.ts';
import type {ResolvedConfig, RuleSetting} from './types.ts';

export {didYouMean, nearest} from './nearest.ts';
export {type Config, configSchema, defineConfig} from './schema.ts';
export type {ResolvedConfig, RuleSetting} from './types.ts';

export const defaultConfig: ResolvedConfig = {
  template: 'auto',
  rules: new Map(),
  metadata: {},
  ignore: [],
};

/** Whether scores are jdlint's own: no rule is off, weighs otherwise or has options of its own. */
export const isStandard = ({rules}: ResolvedConfig): boolean =>
  [...rules.values()].every(
    ({severity, options, weight}) => severity !== 'off' && options === undefined && weight === undefined,
  );

/** Flags win over the file, the file over the defaults. */
export function resolveConfig(...layers: readonly Config[]): ResolvedConfig {
  const rules = new Map<string, RuleSetting>();
  let resolved: ResolvedConfig = {...defaultConfig, rules};
  const presetsOfLayers = layers.flatMap((layer) =>
    layer.extends === undefined ? [] : [presets[layer.extends]],
  );
  for (const layer of [...presetsOfLayers, ...layers]) {
    const {
      rules: settings = {},
      weights = {},
      template,
      metadata,
      minScore,
      maxWarnings,
      ignore,
    }: Config = layer;
    for (const [id, setting] of Object.entries(settings)) {
      const [severity, options] = Array.isArray(setting) ? setting : [setting, undefined];
      rules.set(id, {...rules.get(id), severity, ...(options === undefined ? {} : {options})});
    }
    for (const [id, weight] of Object.entries(weights)) rules.set(id, {...rules.get(id), weight});
    resolved = {
      ...resolved,
      ...(template === undefined ? {} : {template}),
      ...(metadata === undefined ? {} : {metadata: {...resolved.metadata, ...metadata}}),
      ...(minScore === undefined ? {} : {minScore}),
      ...(maxWarnings === undefined ? {} : {maxWarnings}),
      ...(ignore === undefined ? {} : {ignore}),
    };
  }
  return resolved;
}
