/**
 * What browsers, their workers and Node all provide beyond ECMAScript: the few such things that the folders
 * without a platform may use. Only `tsconfig.core.json` reads this; elsewhere the platform's own types hold.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
