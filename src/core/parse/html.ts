import type {Element, ElementContent, Root, RootContent} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import type {Block, BlockType, Span} from '../types.ts';
import {TextBuilder} from './text.ts';

const documentParser = unified().use(rehypeParse).freeze();
const fragmentParser = unified().use(rehypeParse, {fragment: true}).freeze();

/** Elements that hold nothing a reader of the posting reads. */
const skipped = new Set(
  'head script style noscript template svg nav form button select textarea iframe object video audio footer aside dialog'.split(
    ' ',
  ),
);
const blockElements = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The blocks of an HTML page: those of its main part, where it marks one. */
export function parseHtmlDocument(text: string): Block[] {
  const root = documentParser.parse(text) as Root;
  const main =
    findElement(root, (element) => element.tagName === 'main') ??
    findElement(root, (element) => element.tagName === 'article') ??
    root;
  return collectBlocks(main, text, 0);
}

/** The blocks of a piece of HTML that stands at `offset` in the source. */
export function parseHtmlFragment(fragment: string, source: string, offset: number): Block[] {
  return collectBlocks(fragmentParser.parse(fragment) as Root, source, offset);
}

/** The first element of a piece of inline HTML, such as an opening `<a href>`. */
export function firstElement(fragment: string): Element | undefined {
  return findElement(fragmentParser.parse(fragment) as Root, () => true);
}

function findElement(node: Root | Element, accepts: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (accepts(child)) return child;
    const inner = findElement(child, accepts);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

export const hrefOf = (element: Element): string | undefined => {
  const {href} = element.properties;
  return typeof href === 'string' ? href : undefined;
};

interface Context {
  readonly type: BlockType;
  readonly depth: number;
  readonly group?: number;
  /** Of the blocks in a list item only the first is the item. */
  readonly item?: {taken: boolean};
}

function collectBlocks(root: Root | Element, source: string, offset: number): Block[] {
  const blocks: Block[] = [];
  let builder: TextBuilder | undefined;
  let span: {start: number; end: number} | undefined;
  let groups = 0;

  const flush = (context: Context): void => {
    const {item, group} = context;
    const type = context.type === 'item' && (item === undefined || item.taken) ? 'paragraph' : context.type;
    const block =
      span && builder?.build(type, type === 'item' || type === 'heading' ? context.depth : 0, span, group);
    if (block !== undefined) {
      blocks.push(block);
      if (item !== undefined) item.taken = true;
    }
    builder = undefined;
    span = undefined;
  };

  const inline = (node: RootContent | ElementContent, context: Context): void => {
    const at = placed(node, offset);
    if (node.type === 'text') {
      if (builder === undefined && node.value.trim() === '') return;
      builder ??= new TextBuilder(source, at?.start ?? 0);
      if (at === undefined) builder.addUnplaced(node.value, source.length, 'html');
      else {
        builder.add(node.value, at, 'html');
        span = {start: span?.start ?? at.start, end: at.end};
      }
    } else if (node.type === 'element') {
      if (node.tagName === 'br') {
        if (at !== undefined) builder?.addBreak(at);
        return;
      }
      builder ??= new TextBuilder(source, at?.start ?? 0);
      const start = builder.length;
      for (const child of node.children) visit(child, context);
      if (builder === undefined) return;
      const href = node.tagName === 'a' ? hrefOf(node) : undefined;
      if (href !== undefined) builder.addLink(start, href);
      if (node.tagName === 'strong' || node.tagName === 'b') builder.addMark('strong', start);
      if (node.tagName === 'em' || node.tagName === 'i') builder.addMark('emphasis', start);
    }
  };

  let pair = 0;
  const visit = (node: RootContent | ElementContent, context: Context): void => {
    if (node.type === 'element' && skipped.has(node.tagName)) {
      flush(context);
      return;
    }
    if (node.type !== 'element' || !blockElements.has(node.tagName)) {
      inline(node, context);
      return;
    }
    flush(context);
    if (node.tagName === 'dt') pair = ++groups;
    const inner = contextOf(node, context, () =>
      node.tagName === 'dd' || node.tagName === 'dt' ? pair : ++groups,
    );
    for (const child of node.children) visit(child, inner);
    flush(inner);
  };

  const outer: Context = {type: 'paragraph', depth: 0};
  for (const child of root.children) visit(child, outer);
  flush(outer);
  return blocks;
}

function contextOf({tagName}: Element, outer: Context, newGroup: () => number): Context {
  const heading = /^h([1-6])$/.exec(tagName);
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

function placed(node: RootContent | ElementContent, offset: number): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : {start: start + offset, end: end + offset};
}
