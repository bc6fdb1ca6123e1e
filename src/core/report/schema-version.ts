/** Changes whenever a reader of the report would have to change. Apart from the schema, which only validators load. */
export const schemaVersion = '1';
