/** Bytes, gzipped, that the core with all rules and all data may take in a browser. */
export const browserLimit: number;

/** Bundles the core for a browser: its code, its size in bytes when it is gzipped, and the modules in it. */
export function bundleForBrowser(): Promise<{
  readonly code: string;
  readonly gzipped: number;
  readonly modules: readonly string[];
}>;
