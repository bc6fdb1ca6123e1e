import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import {YamlError, type YamlMap, type YamlNode, type YamlScalar} from './yaml-tree.ts';

/**
 * Reads one document of YAML, or of JSON, which is YAML as well.
 * @returns nothing where the text is empty but for comments.
 * @throws YamlError
 */
export function readYaml(text: string): YamlNode | undefined {
  const events = asYaml(() => parseEvents(text, {}));
  if (events.filter(({type}) => type === EVENT_ID.DOCUMENT).length > 1)
    throw new YamlError('it holds several documents', 1);
  // After the event that opens the document comes its content, if there is any.
  const cursor = {events, next: 1};
  return events[1] === undefined || events[1].type === EVENT_ID.POP ? undefined : readNode(cursor, text);
}

/** What js-yaml refuses, as an error with its line. */
export function asYaml<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const known = reasons.find(([pattern]) => pattern.test(error.reason));
    // What a quote lacks shows on the line after it.
    const line = (error.mark?.line ?? 0) + (error.reason === 'deficient indentation' ? 0 : 1);
    throw new YamlError(known?.[1] ?? error.reason, line);
  }
}

/** Reasons that js-yaml gives in words of its own, in those of a writer. */
const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/unexpected end/, 'a quote or bracket is not closed'],
  [
    /deficient indentation/,
    'a quote or bracket is not closed, or what stands in quotes goes on in a line that is not indented',
  ],
  [/bad indentation/, 'a value needs quotes, or a line is not indented like its neighbours'],
];

interface Cursor {
  readonly events: readonly Event[];
  next: number;
}

function readNode(cursor: Cursor, text: string): YamlNode {
  const event = cursor.events[cursor.next++];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return readScalar(event, text);
    case EVENT_ID.SEQUENCE:
      return {
        kind: 'list',
        start: event.start,
        isFlow: text[event.start] === '[',
        items: readChildren(cursor, text),
      };
    case EVENT_ID.MAPPING: {
      const children = readChildren(cursor, text);
      const pairs = children.flatMap((key, index): YamlMap['pairs'][number][] => {
        const value = children[index + 1];
        return index % 2 === 0 && value !== undefined ? [[key, value]] : [];
      });
      return {kind: 'map', start: event.start, pairs};
    }
    default:
      return {kind: 'alias'};
  }
}

function readChildren(cursor: Cursor, text: string): YamlNode[] {
  const children: YamlNode[] = [];
  while (cursor.events[cursor.next]?.type !== EVENT_ID.POP) children.push(readNode(cursor, text));
  cursor.next++;
  return children;
}

const styles = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'block',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'block',
} as const;

function readScalar(event: ScalarEvent, text: string): YamlScalar {
  const written = asYaml(() => getScalarValue(text, event));
  const style = styles[event.style];
  const value = style === 'plain' && event.tagStart < 0 ? resolved(written) : written;
  return {
    kind: 'scalar',
    value,
    style,
    ...(event.valueStart < 0 ? {} : {inner: {start: event.valueStart, end: event.valueEnd}}),
  };
}

/** What a word means that is not quoted: `true`, a number, nothing, else itself. */
function resolved(word: string): unknown {
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value: unknown = tag.resolve(word, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return word;
}
