import type {HiringStepKind} from '../../src/core/rule/index.ts';

/** What to ask for, most wanted first, unless one of the kinds is there. Source: editors' advice. */
export const wishes: readonly {readonly wish: string; readonly unless: readonly HiringStepKind[]}[] = [
  {wish: 'when people hear back', unless: ['answer']},
  {wish: 'which interviews there are', unless: ['screening', 'interview', 'visit']},
  {wish: 'who decides', unless: ['decision']},
  {wish: 'whether there is a task', unless: ['task']},
];

/** The days that frame the process, and are no step of it. */
export const frame: ReadonlySet<HiringStepKind> = new Set(['deadline', 'start']);

/** Words of a link that leads to an account of what follows an application. Source: the editors' own list. */
export const linkToProcess =
  /\bhow we (?:hire|interview|recruit)\b|\b(?:hiring|interview(?:ing)?|recruit(?:ment|ing)|selection|application) (?:process|guide|steps|stages)\b|\bwhat happens (?:next|after)\b/i;
/** What such a link earns: the steps are told, but not here. Editors' advice. */
export const linkShare = 1;
