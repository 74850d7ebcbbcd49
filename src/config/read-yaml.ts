import {
  constructFromEvents,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  parseEvents,
  YAMLException,
} from 'js-yaml';

/** A YAML document as a value, and where each part of it stands. */
export interface YamlDocument {
  /** `undefined` where the text holds nothing. */
  readonly value: unknown;
  /** Where the value at a path begins, or with `key` its name. A path that does not exist gives the nearest one that does. */
  locate(path: readonly PropertyKey[], part?: 'key' | 'value'): Position;
}

/** From 1, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What keeps a text from being read, and where. */
export class YamlFault extends Error {
  readonly position: Position;

  constructor(message: string, position: Position, options?: ErrorOptions) {
    super(message, options);
    this.position = position;
  }
}

/** No file of settings nests deeper; it bounds the work on hostile ones. */
const DEEPEST = 8;

/**
 * Reads one YAML document of plain values: no anchors and aliases, no merge keys, no tags of its own, no key twice.
 *
 * @param text without a byte order mark, of a size that the caller has checked
 * @throws YamlFault for anything else
 */
export function readYaml(text: string): YamlDocument {
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    refuse(text, events);
    const [value] = constructFromEvents(events, { source: text, maxAliases: 0 });
    const places = findPlaces(text, events);
    return {
      value,
      locate(path, part = 'value') {
        for (let length = path.length; length > 0; length -= 1) {
          const place = places.get(keyOf(path.slice(0, length)));
          if (place) return positionAt(text, place[part]);
        }
        return positionAt(text, places.get(keyOf([]))?.value ?? 0);
      },
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark, reason } = error;
    const position = mark ? { line: mark.line + 1, column: mark.column + 1 } : { line: 1, column: 1 };
    throw new YamlFault(reason, position, { cause: error });
  }
}

function refuse(text: string, events: readonly Event[]): void {
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_DOCUMENT && ++documents > 1) YAMLException.throwAt(text, text.length, 'second document');
    if (!('anchorStart' in event) || event.anchorStart < 0) continue;
    YAMLException.throwAt(text, event.anchorStart, event.type === EVENT_ALIAS ? 'alias' : 'anchor');
  }
}

interface Place {
  readonly key: number;
  readonly value: number;
}

/** Offsets of all keys and values, by path. */
function findPlaces(text: string, events: readonly Event[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let at = 0;

  const visit = (path: readonly PropertyKey[], key: number): void => {
    const event = events[at++];
    if (!event || event.type === EVENT_POP || event.type === EVENT_DOCUMENT || event.type === EVENT_ALIAS) return;
    const value = event.type === EVENT_SCALAR ? event.valueStart : event.start;
    // A value that is left out stands nowhere.
    places.set(keyOf(path), { key: key < 0 ? value : key, value: value < 0 ? key : value });
    if (event.type === EVENT_SCALAR) return;
    for (let index = 0; events[at] && events[at]?.type !== EVENT_POP; index += 1) {
      const name = event.type === EVENT_SEQUENCE ? undefined : events[at++];
      if (name?.type === EVENT_SCALAR) visit([...path, getScalarValue(text, name)], name.valueStart);
      else visit([...path, index], -1);
    }
    at += 1;
  };

  if (events[at]?.type === EVENT_DOCUMENT) at += 1;
  visit([], -1);
  return places;
}

const keyOf = (path: readonly PropertyKey[]): string => JSON.stringify(path.map(String));

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { line: before.split(/\r\n?|\n/).length, column: before.length - start + 1 };
}
