import type {Line} from './lines.ts';

/**
 * The sentences of law and of equal opportunity, whose wording employers may not shorten. Source: the editors' own
 * reading of such statements.
 */
const legalWords =
  /\b(?:equal (?:employment )?opportunit|regardless of|without regard to|(?:non-?)?discriminat|protected (?:by|class|characteristic|veteran)|sexual orientation|reasonable (?:accommodation|adjustment)|criminal (?:records?|histor)|background check|drug[- ]free|e-verify|privacy (?:notice|policy|statement)|general data protection|gdpr|terms (?:and|of) (?:conditions|use)|applicable (?:law|federal|state|local)|(?:federal|state|local) laws?|pursuant to|recruitment agenc|this (?:job )?description (?:is|does|may|should)\b)/i;

/** Characters up to which a text is a statement of law, and not a posting in one block. Editors' judgement. */
const longestLegal = 1500;

export const isLegal = (text: string): boolean => text.length <= longestLegal && legalWords.test(text);

/** Whether a line is worded by the employer: not by the law, nor by someone who is quoted. */
export const isOwnWording = ({section, block, text}: Line): boolean =>
  section.kind !== 'eeo' && block.type !== 'quote' && !isLegal(text);
