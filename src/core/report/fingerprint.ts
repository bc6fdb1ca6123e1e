const prime = 0x100000001b3n;
const basis = 0xcbf29ce484222325n;

/** A short name for a text that does not change between runs or machines: 64-bit FNV-1a, in hexadecimal. */
export function fingerprint(text: string): string {
  let hash = basis;
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = BigInt.asUintN(64, hash * prime);
  }
  return hash.toString(16).padStart(16, '0');
}
