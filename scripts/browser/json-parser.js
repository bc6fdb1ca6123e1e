// In place of @streamparser/json in a browser's bundle: as much of it as src/core/open/json-postings.ts uses, with the
// browser's own JSON for each string and number. test/browser.test.ts compares the two.
import {utf8Length} from '../../src/core/open/pieces.ts';

const number = String.raw`-?(?:0|[1-9]\d*(?!\d))(?:\.\d+(?!\d)|(?!\.))(?:[eE][+-]?\d+(?!\d)|(?![eE]))`;
const token = new RegExp(`([\\t\\n\\r ]*)([{}[\\],:"]|true|false|null|${number})`, 'y');
/** Characters of a string, or an escape. */
const characters = /[^"\\\0-\x1f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
/** The beginning of a token, or of an escape, whose rest may come with the next piece. */
const unfinished =
  /^[\t\n\r ]*(?:-?(?:(?:0|[1-9]\d*)(?:\.\d*|(?:\.\d+)?[eE][+-]?\d*)?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/;
const unfinishedEscape = /^(?:\\(?:u[\da-fA-F]{0,3})?)?$/;

export class JSONParser {
  stack = [];
  /** What may come next: a value, a key, a colon, the first thing in brackets, or what follows a value. */
  state = 'value';
  /** A string that is not closed yet, from its quote on. */
  string = '';
  /** What is left of the pieces so far, and the bytes before it. */
  rest = '';
  bytes = 0;

  get isEnded() {
    return this.state === 'after' && this.stack.length === 0;
  }

  write(piece) {
    const text = this.rest + piece;
    let at = 0;
    while (!this.isEnded) {
      if (this.string === '') {
        token.lastIndex = at;
        const [all, space, found] = token.exec(text) ?? [];
        if (all === undefined || (/\d$/.test(found) && token.lastIndex === text.length)) break;
        at = token.lastIndex;
        this.start = this.bytes + space.length;
        this.bytes += all.length;
        if (found === '"') this.string = found;
        else if (!this.take(found)) return;
      } else {
        const begin = at;
        for (characters.lastIndex = at; characters.test(text); ) at = characters.lastIndex;
        const more = text.slice(begin, at);
        this.string += more;
        this.bytes += utf8Length(more);
        if (text[at] !== '"') break;
        const whole = `${this.string}"`;
        this.string = '';
        this.bytes++;
        at++;
        if (!this.take(whole)) return;
      }
    }
    this.rest = text.slice(at);
    const mayGoOn = this.string !== '' ? unfinishedEscape : this.isEnded ? /^[\t\n\r ]*$/ : unfinished;
    if (!mayGoOn.test(this.rest)) this.onError();
  }

  end() {
    // A number ends where the text ends.
    this.write('\n');
    if (this.rest.trim() !== '' || this.stack.length > 0) this.onError();
  }

  /** @returns whether the token may stand where it stands. */
  take(text) {
    this.onToken({offset: this.start});
    const isFitting = this.place(text);
    if (!isFitting) this.onError();
    return isFitting;
  }

  place(text) {
    const {state, value: around} = this;
    const isList = Array.isArray(around);
    if (text === '}' || text === ']') {
      if (!around || isList !== (text === ']') || !/first|after/.test(state)) return false;
      Object.assign(this, this.stack.pop());
      this.give(around);
    } else if (text === ',') {
      if (!around || state !== 'after') return false;
      this.state = isList ? 'value' : 'key';
      if (isList) this.key++;
    } else if (text === ':') {
      if (state !== 'colon') return false;
      this.state = 'value';
    } else if (state === 'key' || (state === 'first' && !isList)) {
      if (text[0] !== '"') return false;
      this.key = JSON.parse(text);
      this.state = 'colon';
    } else {
      if (state !== 'value' && state !== 'first') return false;
      const isOpening = text === '{' || text === '[';
      const value = text === '{' ? {} : text === '[' ? [] : JSON.parse(text);
      if (around)
        Object.defineProperty(around, this.key, {
          value,
          writable: true,
          enumerable: true,
          configurable: true,
        });
      if (isOpening) {
        this.stack.push({key: this.key, value: around});
        Object.assign(this, {key: text === '[' ? 0 : undefined, value, state: 'first'});
      } else this.give(value);
    }
    return true;
  }

  give(value) {
    this.state = 'after';
    this.onValue({value, key: this.key, parent: this.value, stack: this.stack});
  }
}
