// In place of entities/decode in a browser's bundle: htmlparser2 loads it, and is told to decode nothing, since
// src/core/open/entities.ts does that with the browser's own table.
export class EntityDecoder {}
export const DecodingMode = {};
export const htmlDecodeTree = [];
export const xmlDecodeTree = [];
