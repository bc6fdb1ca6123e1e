export const presetNames = ['jdlint:minimal', 'jdlint:recommended', 'jdlint:strict'] as const;
export type PresetName = (typeof presetNames)[number];

/** What a preset demands of a posting for a run to pass. */
export interface Preset {
  readonly minScore: number;
  readonly maxWarnings?: number;
}

/**
 * Gates by the distribution of real postings (score/data/reference.json): `minimal` stops what a tenth of them score
 * below, `recommended` asks for what half of them reach, and `strict` for what one in ten reaches, without a warning.
 */
export const presets: Readonly<Record<PresetName, Preset>> = {
  'jdlint:minimal': {minScore: 35},
  'jdlint:recommended': {minScore: 50},
  'jdlint:strict': {minScore: 70, maxWarnings: 0},
};
