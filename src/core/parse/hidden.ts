import type {Document, Element} from 'domhandler';
import {findElement, textLength} from './dom.ts';

const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:;|$|!)|text-indent\s*:\s*-\d{3,})|(?:^|[;\s])(?:left|top)\s*:\s*-\d{4,}px/i;
const white = /^(?:#fff(?:fff)?|white|transparent|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))$/i;
const colour = /(?:^|;)\s*color\s*:\s*([^;!]{1,40})/i;

/** Characters of hidden text that may be a panel to unfold. */
const foldedText = 200;
const boxes = new Set('p div ul ol li h1 h2 h3 h4 h5 h6 table section article dl'.split(' '));

/** Tells text that no reader sees: it is switched off, moved away, of no size, or white where nothing colours the page. */
export function hiddenIn(root: Document | Element): (element: Element) => boolean {
  let isBare: boolean | undefined;
  return (element) => {
    const {style = '', hidden, color = '', 'aria-hidden': unread} = element.attribs;
    const isWhite = white.test((colour.exec(style)?.[1] ?? color).trim());
    if (isWhite) isBare ??= findElement(root, coloursPage) === undefined;
    const isUnseen = hidden !== undefined || unread === 'true' || unseen.test(style);
    if (!isUnseen && !(isWhite && isBare === true)) return false;
    // A folded panel is hidden as well, until a reader opens it; it holds blocks of text.
    return (
      textLength(element) <= foldedText ||
      findElement(element, ({tagName}) => boxes.has(tagName)) === undefined
    );
  };
}

/** A style sheet, or a background that white text may stand on. */
const coloursPage = ({tagName, attribs: {rel, style = '', bgcolor}}: Element): boolean =>
  tagName === 'style' ||
  (tagName === 'link' && rel === 'stylesheet') ||
  bgcolor !== undefined ||
  /\bbackground(?:-color)?\s*:\s*(?!\s|(?:#fff(?:fff)?|white|transparent|none)\b)/i.test(style);
