// In place of zod/mini in a browser's bundle: what the options of rules are made of, numbers with bounds. An option of
// another kind needs its function here. test/browser.test.ts compares the two.
const schema = (read) => ({
  read,
  safeParse: (value) => {
    const issues = [];
    const data = read(value, [], issues);
    return issues.length === 0 ? {success: true, data} : {success: false, error: {issues}};
  },
  parse(value) {
    const {success, data, error} = this.safeParse(value);
    if (!success) throw new Error(JSON.stringify(error.issues));
    return data;
  },
  check: (...bounds) =>
    schema((value, path, issues) => {
      const before = issues.length;
      read(value, path, issues);
      if (issues.length === before)
        issues.push(...bounds.filter(({holds}) => !holds(value)).map(({code}) => ({code, path})));
      return value;
    }),
});

const numberThat = (holds) =>
  schema((value, path, issues) => {
    if (!holds(value)) issues.push({code: 'invalid_type', path});
    return value;
  });
export const number = () => numberThat(Number.isFinite);
export const int = () => numberThat(Number.isSafeInteger);
export const minimum = (least) => ({code: 'too_small', holds: (value) => value >= least});
export const maximum = (most) => ({code: 'too_big', holds: (value) => value <= most});

export const _default = ({read}, fallback) =>
  schema((value, path, issues) => (value === undefined ? fallback : read(value, path, issues)));
export const optional = (inner) => _default(inner, undefined);

export const strictObject = (shape) =>
  schema((value, path, issues) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      issues.push({code: 'invalid_type', path});
      return value;
    }
    const data = {};
    for (const [key, {read}] of Object.entries(shape)) {
      const own = read(value[key], [...path, key], issues);
      if (own !== undefined || key in value) data[key] = own;
    }
    const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
    if (keys.length > 0) issues.push({code: 'unrecognized_keys', path, keys});
    return data;
  });
