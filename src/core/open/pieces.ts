/** Characters of a piece, of which a parser gets one at a time. */
const pieceSize = 64 * 1024;

/** A text in pieces; no character is cut in two. */
export function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = start + pieceSize;
    const isCut = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
    yield text.slice(start, isCut ? end + 1 : end);
    start = isCut ? end + 1 : end;
  }
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** What has been taken from the front of pieces already, and the rest of them. */
export function* joined(start: readonly string[], rest: Iterator<string>): Generator<string> {
  yield* start;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

/** Pieces cut after each line break, so that lines can be counted; a long line stays in several. */
export function* linesOf(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) {
    for (let start = 0; start < piece.length; ) {
      const end = piece.indexOf('\n', start) + 1 || piece.length;
      yield piece.slice(start, end);
      start = end;
    }
  }
}

/** Whole lines, put together from pieces. */
export function* wholeLinesOf(pieces: Iterable<string>): Generator<string> {
  let line = '';
  for (const part of linesOf(pieces)) {
    line += part;
    if (!part.endsWith('\n')) continue;
    yield line;
    line = '';
  }
  if (line !== '') yield line;
}
