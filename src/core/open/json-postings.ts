import {JSONParser} from '@streamparser/json';
import {type FoundPosting, isObject, maximumDepth, pointerOf, shapeOf} from './ats.ts';
import {InputError} from './input-error.ts';
import {linesOf, utf8Length} from './pieces.ts';

/** A posting that may still turn out to be a part of another one, which is open around it. */
interface Waiting {
  readonly found: FoundPosting;
  /** The objects and lists that are open around it. */
  readonly around: readonly unknown[];
  /** Characters that had been read when it was found. */
  readonly readBefore: number;
}

/** One JSON text of a file that may hold several. */
export interface JsonText {
  readonly pieces: Iterable<string>;
  /** What the pointers into it begin with. */
  readonly pointer: string;
  /** The line it begins on. */
  readonly line: number;
}

/**
 * The postings of a JSON text that comes in pieces, each as soon as it is sure to be one, so that an export of
 * thousands is never there at once. Of objects inside one another the outermost is the posting; one that holds more
 * characters than `postingSize` is a container, so that nothing waits for longer than that. Where the text is broken,
 * what stands before the fault comes first, and then the error that says where.
 */
export function* postingsInJson(
  {pieces, pointer, line}: JsonText,
  postingSize: number,
): Generator<FoundPosting | InputError> {
  const containers = new WeakSet<object>();
  const isContainer = (value: unknown): boolean => !isObject(value) || containers.has(value);
  const waiting: Waiting[] = [];
  const ready: FoundPosting[] = [];
  let read = 0;

  /** Of those that wait, what is open around the first is open around all. */
  const release = (): void => {
    if (waiting[0]?.around.every(isContainer)) ready.push(...waiting.splice(0).map(({found}) => found));
  };
  const releaseOld = (): void => {
    for (let first = waiting[0]; first !== undefined && first.readBefore + postingSize < read; ) {
      for (const outer of first.around) if (isObject(outer)) containers.add(outer);
      release();
      [first] = waiting;
    }
  };

  const parser = new JSONParser();
  parser.onValue = ({value, key, parent, stack}) => {
    if (typeof value !== 'object' || value === null || stack.length > maximumDepth) return;
    // The key of a level is the one under which its value holds the next.
    const levels = [...stack.slice(1), ...(parent === undefined ? [] : [{key, value: parent}])];
    const around = levels.map((level) => level.value);
    const inside = takeFromEnd(waiting, (one) => one.around.includes(value));
    const shape = isObject(value) && !containers.has(value) ? shapeOf(value) : undefined;
    if (isObject(value) && shape !== undefined) {
      const own = pointerOf(levels.map((level) => level.key ?? ''));
      waiting.push({found: {value, pointer: pointer + own, shape}, around, readBefore: read});
    } else waiting.push(...inside.map((one) => ({...one, around})));
    release();
    // Nobody looks into a container again: what has been read of it can go.
    if (parent !== undefined && key !== undefined && around.every(isContainer))
      Object.assign(parent, {[key]: null});
  };

  let isBroken = false;
  let token = 0;
  parser.onError = () => {
    isBroken = true;
  };
  parser.onToken = ({offset}) => {
    if (!isBroken) token = offset;
  };
  const place: Place = {line, column: 1, bytes: 0};
  for (const part of linesOf(pieces)) {
    parser.write(part);
    if (isBroken) {
      advance(place, part, token);
      break;
    }
    advance(place, part);
    read += part.length;
    releaseOld();
    yield* ready.splice(0);
  }
  if (!isBroken && !parser.isEnded) parser.end();
  yield* ready;
  if (!isBroken) return;
  yield* waiting.map(({found}) => found);
  yield new InputError(
    'unsupported',
    `is not valid JSON on line ${place.line}, near column ${place.column}; ${pointer === '' ? 'what follows' : 'the rest of the line'} was not read.`,
  );
}

/** Takes those at the end of a list for which something holds. */
function takeFromEnd<Item>(list: Item[], holds: (item: Item) => boolean): Item[] {
  let count = 0;
  for (let last = list.at(-1); last !== undefined && holds(last); last = list.at(-1 - count)) count++;
  return list.splice(list.length - count);
}

/** A place in a text: the line and column from 1, and the bytes of UTF-8 before it, which the parser counts in. */
interface Place {
  line: number;
  column: number;
  bytes: number;
}

/** Moves a place on over what follows it, up to so many bytes from the start of the text. */
function advance(place: Place, text: string, bytes = Number.POSITIVE_INFINITY): void {
  for (const character of text) {
    if (place.bytes >= bytes) return;
    place.bytes += utf8Length(character);
    place.column = character === '\n' ? 1 : place.column + 1;
    if (character === '\n') place.line++;
  }
}
