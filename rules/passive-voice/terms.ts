/**
 * Participles whose passive says all that a reader of a posting needs, and so is left alone.
 * Source: the editors' own judgement of such phrases in postings.
 */
export const harmless: ReadonlySet<string> = new Set(
  `accepted accommodated advertised applied appreciated classified closed composed considered covered created deemed
encouraged established filled founded funded guaranteed included invited kept licensed listed named needed noted obliged
paid posted preferred protected provided recognised recognized represented required reserved respected supported treasured
used valued welcomed written born spread set designed driven called known noticed noted rewarded realized realised extended inspired powered backed intended meant supposed`.split(
    /\s+/,
  ),
);

/** "You will be … to": the phrase can go, and the verb that follows stays. */
export const droppable: ReadonlySet<string> = new Set([
  'expected',
  'asked',
  'required',
  'tasked',
  'requested',
]);

/** Past forms that differ from the participle, with the base form. Source: the editors' own list. */
export const irregularBases: Readonly<Record<string, string>> = {
  built: 'build',
  led: 'lead',
  held: 'hold',
  made: 'make',
  taught: 'teach',
  run: 'run',
  written: 'write',
  given: 'give',
  chosen: 'choose',
  driven: 'drive',
  taken: 'take',
  done: 'do',
  kept: 'keep',
  set: 'set',
  met: 'meet',
  told: 'tell',
  shown: 'show',
  sent: 'send',
  read: 'read',
  drawn: 'draw',
  known: 'know',
  seen: 'see',
  paid: 'pay',
  found: 'find',
  brought: 'bring',
  overseen: 'oversee',
};
