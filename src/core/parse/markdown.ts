import type {Nodes, Parents, PhrasingContent, RootContent} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item';
import {gfmTable} from 'micromark-extension-gfm-table';
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item';
import type {Block, BlockType, Control, Span} from '../types.ts';
import {withBareLinks} from './bare-links.ts';
import {hrefOf} from './dom.ts';
import {firstElement, opensHidden, type Page, parseHtmlFragment} from './html.ts';
import {TextBuilder} from './text.ts';

/** What stands indented in a posting is text, often because a comment or tag before it was blanked. */
const noIndentedCode = {disable: {null: ['codeIndented']}};
const markdown = {
  extensions: [gfmTable(), gfmTaskListItem(), noIndentedCode],
  mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
};

/**
 * "##Requirements##" lacks the spaces that make it a heading, and everybody reads it as one: the sign before the words
 * becomes the space, and so do those behind them. What strikes text out becomes spaces too, since the text is still read.
 */
const withSpaces = (text: string): string =>
  text
    .replace(/(?<!~)~~(?!~)/g, '  ')
    .replace(/^( {0,3}#{1,5})#(?=[^#\s][^\n]{1,78}$)/gm, '$1 ')
    .replace(/^( {0,3}#{1,6}[^\n#]{1,80})#{2,6}(?=[ \t]*$)/gm, (line, start: string) =>
      start.padEnd(line.length),
    );

/** The blocks of a Markdown text whose invisible parts are blanked. */
export function parseMarkdown(text: string): Page {
  const root = fromMarkdown(withSpaces(text), markdown);
  const definitions = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  }
  const blocks: Block[] = [];
  const controls: Control[] = [];
  let groups = 0;

  let ruled = false;
  const push = (added: readonly Block[]): void => {
    const [first, ...rest] = added;
    if (first === undefined) return;
    blocks.push(ruled ? {...first, afterRule: true} : first, ...rest);
    ruled = false;
  };
  const addText = (node: Parents, type: BlockType, depth: number, group?: number): void => {
    const span = spanOf(node) ?? {start: 0, end: text.length};
    const builder = new TextBuilder(text, span.start);
    addInline(builder, node.children as PhrasingContent[], text, span, definitions);
    const block = builder.build(type, depth, span, group);
    if (block !== undefined) push([withBareLinks(block)]);
  };

  const visit = (node: RootContent, depth: number, quoted: boolean): void => {
    switch (node.type) {
      case 'heading': {
        const signs = /^#*/.exec(text.slice(spanOf(node)?.start))?.[0].length ?? 0;
        addText(node, 'heading', Math.max(node.depth, signs));
        break;
      }
      case 'paragraph':
        addText(node, quoted ? 'quote' : 'paragraph', 0);
        if (node.children.some((child) => child.type === 'html' && nameOfTag(child.value) === 'button')) {
          const {start, end} = spanOf(node) ?? {start: 0, end: 0};
          controls.push(...parseHtmlFragment(text.slice(start, end), text, start).controls);
        }
        break;
      case 'thematicBreak':
        ruled = true;
        break;
      case 'blockquote':
        for (const child of node.children) visit(child, depth, true);
        break;
      case 'list': {
        const group = ++groups;
        for (const item of node.children) {
          const [first, ...rest] = item.children;
          if (first?.type === 'paragraph') addText(first, 'item', depth + 1, group);
          else if (first !== undefined) visit(first, depth + 1, quoted);
          for (const child of rest) visit(child, depth + 1, quoted);
        }
        break;
      }
      case 'table':
        for (const row of node.children) {
          const group = ++groups;
          for (const cell of row.children) addText(cell, 'cell', 0, group);
        }
        break;
      case 'code': {
        const span = spanOf(node);
        if (span === undefined) break;
        const builder = new TextBuilder(text, span.start);
        builder.add(node.value, span, 'literal');
        const block = builder.build('code', 0, span);
        if (block !== undefined) push([block]);
        break;
      }
      case 'html': {
        const span = spanOf(node);
        if (span === undefined) break;
        const page = parseHtmlFragment(node.value, text, span.start);
        push(page.blocks);
        controls.push(...page.controls);
        break;
      }
      case 'footnoteDefinition':
        for (const child of node.children) visit(child, depth, quoted);
        break;
      default:
        break;
    }
  };
  for (const node of root.children) visit(node, 0, false);
  return {blocks, controls};
}

function addInline(
  builder: TextBuilder,
  nodes: readonly PhrasingContent[],
  source: string,
  parent: Span,
  definitions: ReadonlyMap<string, string>,
): void {
  const open: {start: number; tag: string; url: string | undefined}[] = [];
  let hidden: {readonly name: string; depth: number} | undefined;
  for (const node of nodes) {
    const at = spanOf(node);
    const start = builder.length;
    if (hidden !== undefined) {
      if (node.type === 'html' && nameOfTag(node.value) === hidden.name)
        hidden.depth += node.value.startsWith('</') ? -1 : 1;
      if (hidden.depth === 0) hidden = undefined;
      continue;
    }
    switch (node.type) {
      case 'text':
        if (at === undefined) builder.addUnplaced(node.value, parent.end, 'markdown');
        else builder.add(node.value, at, 'markdown');
        break;
      case 'inlineCode':
        if (at !== undefined) builder.add(node.value, skipBackticks(source, at), 'literal');
        break;
      case 'break':
        if (at !== undefined) builder.addBreak(at);
        break;
      case 'html':
        if (opensHidden(node.value)) hidden = {name: nameOfTag(node.value), depth: 1};
        else addTag(builder, node.value, at, open);
        break;
      case 'strong':
      case 'emphasis':
      case 'link':
      case 'linkReference':
        addInline(builder, node.children, source, at ?? parent, definitions);
        if (node.type === 'strong' || node.type === 'emphasis') builder.addMark(node.type, start);
        if (node.type === 'link') builder.addLink(start, node.url);
        if (node.type === 'linkReference') builder.addLink(start, definitions.get(node.identifier) ?? '');
        break;
      default:
        break;
    }
  }
}

const nameOfTag = (tag: string): string => /^<\/?([a-z][a-z\d]{0,20})/i.exec(tag)?.[1]?.toLowerCase() ?? '';

/** Inline HTML: a line break, a link or a strong run; the text between stands in nodes of its own. */
function addTag(
  builder: TextBuilder,
  tag: string,
  at: Span | undefined,
  open: {start: number; tag: string; url: string | undefined}[],
): void {
  const name = nameOfTag(tag);
  if (name === 'br' && at !== undefined) builder.addBreak(at);
  if (name !== 'a' && name !== 'b' && name !== 'strong' && name !== 'i' && name !== 'em') return;
  if (!tag.startsWith('</')) {
    const element = name === 'a' ? firstElement(tag) : undefined;
    open.push({start: builder.length, tag: name, url: element && hrefOf(element)});
    return;
  }
  const opened = open.pop();
  if (opened === undefined || opened.tag !== name) return;
  if (name === 'a' && opened.url !== undefined) builder.addLink(opened.start, opened.url);
  if (name === 'b' || name === 'strong') builder.addMark('strong', opened.start);
  if (name === 'i' || name === 'em') builder.addMark('emphasis', opened.start);
}

function skipBackticks(source: string, {start, end}: Span): Span {
  let from = start;
  while (source[from] === '`') from++;
  return {start: from, end};
}

function spanOf(node: Nodes): Span | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : {start, end};
}
