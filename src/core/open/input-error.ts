export type InputErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'too-large'
  | 'too-complex'
  | 'front-matter'
  | 'selector'
  | 'unsupported'
  | 'internal';

/** An input that cannot be read. `message` says what is wrong and what to do, without the path. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  constructor(code: InputErrorCode, message: string) {
    super(message);
    this.name = 'InputError';
    this.code = code;
  }
}
