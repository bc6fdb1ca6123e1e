import type {Element, ElementContent, Root, RootContent} from 'hast';

/** Elements that hold nothing a reader of the posting reads. */
export const skipped = new Set(
  'head script style noscript template svg nav select textarea iframe object video audio footer dialog'.split(
    ' ',
  ),
);
export function findElement(
  node: Root | Element,
  accepts: (element: Element) => boolean,
): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (accepts(child)) return child;
    const inner = findElement(child, accepts);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

export function findElements(node: Root | Element, accepts: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(accepts(child) ? [child] : []), ...findElements(child, accepts)] : [],
  );
}

/** Characters of text in an element that is read. */
export function textLength(node: Root | RootContent | ElementContent): number {
  if (node.type === 'text') return node.value.trim().length;
  if (!('children' in node) || (node.type === 'element' && skipped.has(node.tagName))) return 0;
  return node.children.reduce((sum, child) => sum + textLength(child), 0);
}

/** The words of an element, those of its children apart. */
export const toText = (node: Element | ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(toText).join(' ') : '';

export const hrefOf = (element: Element): string | undefined => {
  const address = protectedAddress(element);
  if (address !== undefined) return `mailto:${address}`;
  const {href} = element.properties;
  return typeof href === 'string' ? href : undefined;
};

/** An address that a CDN hides from robots, and a script puts back: each byte is combined with the first. */
export function protectedAddress({properties: {href, dataCfemail}}: Element): string | undefined {
  const coded = dataCfemail ?? /\/cdn-cgi\/l\/email-protection#([\da-f]+)/i.exec(String(href))?.[1];
  if (coded === undefined) return undefined;
  const bytes = (String(coded).match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
  const [key = 0, ...rest] = bytes;
  return String.fromCharCode(...rest.map((byte) => byte ^ key));
}
