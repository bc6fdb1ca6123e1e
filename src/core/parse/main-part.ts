import type {Document, Element} from 'domhandler';
import {InputError} from '../open/input-error.ts';
import {findElement, findElements, textLength, toText} from './dom.ts';
import {hiddenIn} from './hidden.ts';

/** The parts of a page that are the posting, and what to leave out inside them. */
export interface Parts {
  readonly parts: readonly (Document | Element)[];
  readonly isAround: (element: Element) => boolean;
}

/**
 * All elements of a page that a CSS selector matches. An engine for selectors is handed in, since it is large and few
 * callers have selectors.
 */
export type SelectParts = (selector: string, page: Document) => readonly Element[];

const noEngine: SelectParts = () => {
  throw new Error('there is no engine for selectors here');
};

/**
 * The parts that a selector picks, whole; without one the main part, less what the site puts around its pages.
 * @throws InputError where the selector cannot be read or matches nothing.
 */
export function choosePart(root: Document, selector: string | undefined, select = noEngine): Parts {
  if (selector !== undefined) return {parts: selectParts(root, selector, select), isAround: hiddenIn(root)};
  const parts = withTitle(root, mainPart(root));
  return {parts, isAround: isAround(parts.at(-1) as Document | Element, hiddenIn(root))};
}

function selectParts(root: Document, selector: string, select: SelectParts): Element[] {
  let parts: readonly Element[];
  try {
    parts = select(selector, root);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError('selector', `cannot be searched with the selector “${selector}”: ${reason}`);
  }
  if (parts.length === 0)
    throw new InputError('selector', `holds nothing that the selector “${selector}” matches.`);
  // An element inside another that is picked as well is read once.
  return parts.filter((part) => !parts.some((other) => other !== part && contains(other, part)));
}

const contains = (outer: Element, inner: Element): boolean =>
  findElement(outer, (element) => element === inner) !== undefined;

/** The part that the page marks as its main one, unless it holds only a small share of the text. */
function mainPart(root: Document): Document | Element {
  const whole = textLength(root);
  const candidates = [
    findElement(root, ({tagName}) => tagName === 'main'),
    findElement(root, ({attribs: {role}}) => role === 'main'),
    ...findElements(root, ({tagName}) => tagName === 'article').sort((a, b) => textLength(b) - textLength(a)),
  ];
  return candidates.find((part) => part !== undefined && textLength(part) >= whole * 0.3) ?? root;
}

/** A main part without the title gets it from the head of the page, with the short text beside it. */
function withTitle(root: Document, main: Document | Element): (Document | Element)[] {
  const isTitle = ({tagName}: Element): boolean => tagName === 'h1';
  if (main === root || findElement(main, isTitle) !== undefined) return [main];
  const title = findElement(root, (element) => isTitle(element) && textLength(element) > 0);
  if (title === undefined) return [main];
  const beside = findElement(root, ({children, tagName}) => tagName !== 'body' && children.includes(title));
  return [beside !== undefined && textLength(beside) <= 400 ? beside : title, main];
}

/** What a box beside the text says where it belongs to the posting. */
const jobDetails =
  /\b(?:apply|location|salary|compensation|employment type|job type|full[- ]time|department|deadline)\b/i;
const aroundRoles = new Set([
  'navigation',
  'contentinfo',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
]);
const aroundNames =
  /(?:^|[\s_-])(?:cookies?|cookie-?banner|consent|gdpr|onetrust|cky|newsletter|breadcrumbs?|navbar|nav|navigation|mega-?menu|menu|footer|site-?footer|social|share|sharing|popup|skip-?link|related-?(?:jobs|posts|positions)|other-?(?:jobs|roles|openings|positions)|similar-?jobs)(?:$|[\s_-])/i;

/** Tells what a site puts around its pages, by role and by the names of classes; never where the posting is in it. */
function isAround(
  root: Document | Element,
  isHidden: (element: Element) => boolean,
): (element: Element) => boolean {
  const whole = textLength(root);
  return (element) => {
    const {role = '', class: names = '', id = ''} = element.attribs;
    const named = aroundNames.test(`${names} ${id}`);
    if (element.tagName === 'aside') return !jobDetails.test(toText(element).slice(0, 2000));
    const isOutside = (named || aroundRoles.has(role)) && textLength(element) < whole * 0.3;
    if (!isOutside && !isHidden(element)) return false;
    return findElement(element, ({tagName}) => tagName === 'h1') === undefined;
  };
}
