import type {Block, Link} from '../types.ts';

/**
 * Addresses that GitHub's Markdown makes links without being told to. Lengths are bounded, since a text may be hostile.
 * Source: the specification of GitHub Flavored Markdown, “Autolinks (extension)”.
 */
const bareAddress =
  /(?<![\p{L}\p{N}/@])(?:https?:\/\/|www\.)[^\s<]{1,2000}|(?<![\w.+@/-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?<![-_])/giu;

/** What ends a sentence around an address, and no address. */
const trailing = /[?!.,:*_~'"”’;]{1,9}$/;

/** A block of Markdown whose bare addresses are links as well: "Apply at www.example.com/jobs." */
export function withBareLinks(block: Block): Block {
  if (!/@|www\.|:\/\//i.test(block.text)) return block;
  const bare = [...block.text.matchAll(bareAddress)].flatMap(({0: match, index}): Link[] => {
    const address = withoutEnd(match);
    const end = index + address.length;
    if (!address.includes('.') || block.links.some((link) => index < link.end && link.start < end)) return [];
    return [{start: index, end, url: urlOf(address)}];
  });
  if (bare.length === 0) return block;
  return {...block, links: [...block.links, ...bare].sort((a, b) => a.start - b.start)};
}

/** Without stops, and without a bracket that was opened before the address. */
function withoutEnd(match: string): string {
  const address = match.replace(trailing, '');
  const isOpen = address.endsWith(')') && address.split(')').length > address.split('(').length;
  return isOpen ? withoutEnd(address.slice(0, -1)) : address;
}

function urlOf(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return /^www\./i.test(address) ? `http://${address}` : `mailto:${address}`;
}
