import {type ChildNode, type Document, type Element, isTag, isText} from 'domhandler';
import {parseDocument} from 'htmlparser2';
import {decodeReferences} from '../open/entities.ts';
import type {Block, BlockType, Control, Span} from '../types.ts';
import {findElement, hrefOf, protectedAddress, skipped, toText} from './dom.ts';
import {hiddenIn} from './hidden.ts';
import {choosePart, type SelectParts} from './main-part.ts';
import {TextBuilder} from './text.ts';

/** The tree of a page. Its references are decoded by what also finds the place of each character. */
function parse(html: string): Document {
  const root = parseDocument(html, {withStartIndices: true, withEndIndices: true, decodeEntities: false});
  decodeTree(root.children);
  return root;
}

function decodeTree(nodes: readonly ChildNode[]): void {
  for (const node of nodes) {
    if (isText(node)) node.data = decodeReferences(node.data);
    if (!isTag(node)) continue;
    for (const [name, value] of Object.entries(node.attribs))
      node.attribs[name] = decodeReferences(value, true);
    if (node.name.endsWith('heading')) node.name = `h${levelOf(node)}`;
    decodeTree(node.children);
  }
}

/** `<TextHeading :level="3">` is a heading of a site that names its own elements. */
function levelOf({attribs: {level = '', ':level': bound = level}}: Element): string {
  return /^[1-6]$/.test(bound) ? bound : '2';
}

/** A component of a site keeps all of its page in a template; beside or within a page, a template shows nothing. */
function shown(root: Document): Document {
  const elements = root.children.filter(isTag).filter(({name}) => name !== 'script' && name !== 'style');
  const [only] = elements;
  if (elements.length === 1 && only?.name === 'template') only.name = 'div';
  return root;
}

const blockElements = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** What a page was parsed to. */
export interface Page {
  readonly blocks: Block[];
  readonly controls: Control[];
}

/**
 * The blocks of an HTML page: those of its main part, where it marks one, or of what `selector` picks.
 * @throws InputError where the selector cannot be read or matches nothing.
 */
export function parseHtmlDocument(text: string, selector?: string, select?: SelectParts): Page {
  const {parts, isAround} = choosePart(shown(parse(text)), selector, select);
  const pages = parts.map((part) => collectBlocks(part, text, 0, isAround));
  return {blocks: pages.flatMap(({blocks}) => blocks), controls: pages.flatMap(({controls}) => controls)};
}

/** Whether a piece of inline HTML opens an element that no reader sees. */
export function opensHidden(tag: string): boolean {
  if (!/\s(?:style|hidden|aria-hidden|color)\b/i.test(tag)) return false;
  const root = parse(tag);
  return findElement(root, hiddenIn(root)) !== undefined;
}

/** The first element of a piece of inline HTML, such as an opening `<a href>`. */
export function firstElement(fragment: string): Element | undefined {
  return findElement(parse(fragment), () => true);
}

/** The blocks of a piece of HTML that stands at `offset` in the source. */
export function parseHtmlFragment(fragment: string, source: string, offset: number): Page {
  const root = parse(fragment);
  return collectBlocks(root, source, offset, hiddenIn(root));
}

interface Context {
  readonly type: BlockType;
  readonly depth: number;
  readonly group?: number;
  /** Of the blocks in a list item only the first is the item. */
  readonly item?: {taken: boolean};
}

function collectBlocks(
  root: Document | Element,
  source: string,
  offset: number,
  around: (element: Element) => boolean,
): Page {
  const blocks: Block[] = [];
  const controls: Control[] = [];
  let builder: TextBuilder | undefined;
  let span: {start: number; end: number} | undefined;
  let groups = 0;
  let ruled = false;

  const flush = (context: Context): void => {
    const {item, group} = context;
    const type = context.type === 'item' && (item === undefined || item.taken) ? 'paragraph' : context.type;
    const block =
      span && builder?.build(type, type === 'item' || type === 'heading' ? context.depth : 0, span, group);
    if (block !== undefined) {
      blocks.push(ruled ? {...block, afterRule: true} : block);
      ruled = false;
      if (item !== undefined) item.taken = true;
    }
    builder = undefined;
    span = undefined;
  };

  const inline = (node: ChildNode, context: Context): void => {
    const at = placed(node, offset);
    if (isText(node)) {
      if (builder === undefined && node.data.trim() === '') return;
      builder ??= new TextBuilder(source, at?.start ?? 0);
      if (at === undefined) builder.addUnplaced(node.data, source.length, 'html');
      else {
        builder.add(node.data, at, 'html');
        span = {start: span?.start ?? at.start, end: at.end};
      }
    } else if (isTag(node)) {
      if (node.tagName === 'br') {
        if (at !== undefined) builder?.addBreak(at);
        return;
      }
      builder ??= new TextBuilder(source, at?.start ?? 0);
      const start = builder.length;
      const before = blocks.length;
      const address = /email\s*protected/i.test(toText(node)) ? protectedAddress(node) : undefined;
      if (address !== undefined && at !== undefined) {
        builder.addAs(address, at);
        span = {start: span?.start ?? at.start, end: at.end};
      } else visitAll(node.children, context);
      if (blocks.length > before) linkBlocks(before, hrefOf(node));
      if (builder === undefined) return;
      const href = hrefOf(node);
      if (href !== undefined && builder.length > start) builder.addLink(start, href);
      if (node.tagName === 'strong' || node.tagName === 'b') builder.addMark('strong', start);
      if (node.tagName === 'em' || node.tagName === 'i') builder.addMark('emphasis', start);
    }
  };

  /** A link around whole blocks, such as a card or a button of nested boxes, is a link of each. */
  const linkBlocks = (from: number, url: string | undefined): void => {
    if (url === undefined) return;
    for (let index = from; index < blocks.length; index++) {
      const block = blocks[index] as Block;
      blocks[index] = {...block, links: [...block.links, {start: 0, end: block.text.length, url}]};
    }
  };

  let pair = 0;
  const visit = (node: ChildNode, context: Context): void => {
    if (isTag(node)) {
      const control = controlOf(node, offset);
      if (control !== undefined) controls.push(control);
      if (skipped.has(node.tagName) || control?.kind === 'button' || around(node)) {
        flush(context);
        return;
      }
    }
    if (!isTag(node) || !blockElements.has(node.tagName)) {
      inline(node, context);
      return;
    }
    flush(context);
    if (node.tagName === 'hr') ruled = true;
    if (node.tagName === 'dt') pair = ++groups;
    const inner = contextOf(node, context, () =>
      node.tagName === 'dd' || node.tagName === 'dt' ? pair : ++groups,
    );
    visitAll(node.children, inner);
    flush(inner);
  };

  /** Elements side by side that only the layout keeps apart, such as a label and its value, are lines of their own. */
  const visitAll = (nodes: readonly ChildNode[], context: Context): void => {
    for (const [index, node] of nodes.entries()) {
      visit(node, context);
      const next = nodes[index + 1];
      const at = placed(node, offset);
      if (builder === undefined || at === undefined || !areApart(node, next)) continue;
      const gap = {start: at.end, end: at.end};
      if (context.type === 'paragraph') builder.addBreak(gap);
      else builder.addAs(' ', gap);
    }
  };

  const outer: Context = {type: 'paragraph', depth: 0};
  for (const child of root.children) visit(child, outer);
  flush(outer);
  return {blocks, controls};
}

const inWord: ReadonlySet<string> = new Set(['sub', 'sup', 'wbr', 'br', 'a']);

function areApart(node: ChildNode, next: ChildNode | undefined): boolean {
  if (!isTag(node) || next === undefined || !isTag(next)) return false;
  if (inWord.has(node.tagName) || inWord.has(next.tagName)) return false;
  const [first, second] = [toText(node).trim(), toText(next).trim()];
  return (
    first.length >= 2 &&
    second.length >= 2 &&
    /[\p{L}\p{N}]$/u.test(first) &&
    /^[\p{Lu}\p{N}$£€]/u.test(second)
  );
}

/** A button, or a form that takes a file or comes from elsewhere: the ways to apply that are no links. */
function controlOf(element: Element, offset: number): Control | undefined {
  const {tagName, attribs} = element;
  const {type, value = '', src = '', action = '', id = '', name = '', class: names = ''} = attribs;
  const span = placed(element, offset) ?? {start: offset, end: offset};
  if (tagName === 'button' || (tagName === 'input' && type === 'submit')) {
    const text = tagName === 'button' ? toText(element) : value;
    return {kind: 'button', text: text.replace(/\s+/g, ' ').trim().slice(0, 100), span};
  }
  if (tagName === 'iframe') return {kind: 'frame', text: src, span};
  if (tagName !== 'form') return undefined;
  const takesFile = findElement(
    element,
    ({tagName: inner, attribs: {type: kind}}) => inner === 'input' && kind === 'file',
  );
  const words = [action, id, name, names].join(' ');
  return {kind: takesFile === undefined ? 'form' : 'upload', text: words.trim().slice(0, 300), span};
}

function contextOf({tagName}: Element, outer: Context, newGroup: () => number): Context {
  const heading = /^h([1-6])$/.exec(tagName);
  // Some editors make a heading of every list item.
  if (heading !== null && outer.type === 'item') return outer;
  if (heading !== null) return {type: 'heading', depth: Number(heading[1])};
  switch (tagName) {
    case 'ul':
    case 'ol':
      return {type: 'item', depth: outer.type === 'item' ? outer.depth + 1 : 1, group: newGroup()};
    case 'li':
      return {...outer, type: 'item', depth: Math.max(1, outer.depth), item: {taken: false}};
    case 'dt':
    case 'dd':
    case 'tr':
      return {type: 'cell', depth: 0, group: newGroup()};
    case 'blockquote':
      return {type: 'quote', depth: 0};
    case 'pre':
      return {type: 'code', depth: 0};
    default:
      return outer;
  }
}

function placed(node: ChildNode, offset: number): Span | undefined {
  const {startIndex: start, endIndex: last} = node;
  return start === null || last === null ? undefined : {start: start + offset, end: last + 1 + offset};
}
