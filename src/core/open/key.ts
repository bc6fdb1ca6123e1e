/** A key as the words it is made of: `salaryLow` and `salary_low` become "salary Low" and "salary low". */
export const spacedKey = (key: string): string =>
  key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ');
