import type {Damage} from '../types.ts';
import {basics} from './basics.ts';
import {contradictions} from './contradictions.ts';
import {demands} from './demands.ts';
import {duties} from './duties.ts';
import {exclusion} from './exclusion.ts';
import {parts} from './parts.ts';
import {pay} from './pay.ts';
import {titles} from './title.ts';
import {tone} from './tone.ts';
import {wording} from './wording.ts';

/** Every damage, in the order of the table. */
export const damages: readonly Damage[] = [
  ...parts,
  ...basics,
  ...pay,
  ...titles,
  ...duties,
  ...demands,
  ...wording,
  ...contradictions,
  ...tone,
  ...exclusion,
];
