import type {MessageData} from '../rule/types.ts';

/** Puts values into a message: `{name}`. Line breaks and control characters of a value never get through. */
export const formatMessage = (text: string, data: MessageData = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    return value === undefined ? whole : plainText(String(value));
  });

/** Neutralises control and direction characters, which could forge lines in a terminal or a log. */
export const plainText = (text: string): string =>
  text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, '');
