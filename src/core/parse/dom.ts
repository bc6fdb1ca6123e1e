import {type ChildNode, type Document, type Element, isTag, isText} from 'domhandler';

/** Elements that hold nothing a reader of the posting reads. */
export const skipped = new Set(
  'head title script style noscript template svg nav select textarea iframe object video audio footer dialog'.split(
    ' ',
  ),
);
export function findElement(
  node: Document | Element,
  accepts: (element: Element) => boolean,
): Element | undefined {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    if (accepts(child)) return child;
    const inner = findElement(child, accepts);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

export function findElements(node: Document | Element, accepts: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) =>
    isTag(child) ? [...(accepts(child) ? [child] : []), ...findElements(child, accepts)] : [],
  );
}

/** Characters of text in an element that is read. */
export function textLength(node: Document | ChildNode): number {
  if (isText(node)) return node.data.trim().length;
  if (!('children' in node) || (isTag(node) && skipped.has(node.name))) return 0;
  return node.children.reduce((sum, child) => sum + textLength(child), 0);
}

/** The words of an element, those of its children apart. */
export const toText = (node: ChildNode): string =>
  isText(node) ? node.data : 'children' in node ? node.children.map(toText).join(' ') : '';

export const hrefOf = (element: Element): string | undefined => {
  const address = protectedAddress(element);
  if (address !== undefined) return `mailto:${address}`;
  const {href} = element.attribs;
  return href;
};

/** An address that a CDN hides from robots, and a script puts back: each byte is combined with the first. */
export function protectedAddress({attribs}: Element): string | undefined {
  const {href, 'data-cfemail': hidden} = attribs;
  const coded = hidden ?? /\/cdn-cgi\/l\/email-protection#([\da-f]+)/i.exec(href ?? '')?.[1];
  if (coded === undefined) return undefined;
  const bytes = (coded.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
  const [key = 0, ...rest] = bytes;
  return String.fromCharCode(...rest.map((byte) => byte ^ key));
}
