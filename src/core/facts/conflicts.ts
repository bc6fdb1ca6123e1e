import type {Conflict, Fact, Pay, Posting, Section, Unknown} from '../types.ts';
import {readEmploymentType} from './employment-type.ts';
import {isKnown} from './metadata.ts';
import {workplaceOfMetadata, workplaceOfText} from './workplace.ts';

/** Where a field and the text say different things: on-site in one, two days from home in the other. */
export function readConflicts(
  posting: Posting,
  {sections, pay}: {readonly sections: readonly Section[]; readonly pay: readonly (Pay | Unknown)[]},
): Conflict[] {
  return [
    ...between('workplace', workplaceOfMetadata(posting), workplaceOfText(sections)),
    ...between('employmentType', ...employmentTypes(posting, sections)),
    ...payConflict(pay),
  ];
}

type Stated<T> = Fact<T> | Unknown | undefined;

function between(fact: Conflict['fact'], field: Stated<string>, text: Stated<string>): Conflict[] {
  if (!isKnown(field) || !isKnown(text) || !text.certain || field.value === text.value) return [];
  const [fieldSpan] = field.evidence;
  const [textSpan] = text.evidence;
  if (fieldSpan === undefined || textSpan === undefined) return [];
  return [
    {
      fact,
      field: {value: field.value, origin: field.origin, span: fieldSpan},
      text: {value: text.value, span: textSpan},
    },
  ];
}

function employmentTypes(posting: Posting, sections: readonly Section[]): [Stated<string>, Stated<string>] {
  const withoutFields = {...posting, source: {...posting.source, metadata: []}};
  const field = readEmploymentType(posting, [], undefined);
  return [field, readEmploymentType(withoutFields, sections, undefined)];
}

/** Figures of a field that no figure of the text agrees with. */
function payConflict(pays: readonly (Pay | Unknown)[]): Conflict[] {
  const figures = pays.filter((pay): pay is Pay => isKnown(pay) && pay.form !== 'vague' && pay.certain);
  const field = figures.find(({origin}) => origin !== 'text');
  const inText = figures.filter(({origin, form}) => origin === 'text' && form === 'range');
  const [first] = inText;
  if (field === undefined || first === undefined) return [];
  const agrees = inText.some(
    ({min, max, currency}) =>
      min === field.min && max === field.max && (currency === field.currency || field.currency === null),
  );
  const isWithin = (figure: number): boolean =>
    inText.some(({min, max}) => figure >= (min ?? 0) && figure <= (max ?? 0));
  // One figure within a range goes with it; an end alone says too little.
  const differs = field.form === 'range' || (field.form === 'single' && !isWithin(field.min ?? 0));
  if (agrees || !differs) return [];
  return [
    {
      fact: 'pay',
      field: {value: field.text, origin: field.origin, span: field.span},
      text: {value: first.text, span: first.span},
    },
  ];
}
