import { unzipSync } from "fflate";
import { SourceError } from "../source-error.ts";

/** The text files of a ZIP archive. */
export interface Archive {
  readonly has: (path: string) => boolean;
  /** Decoded as UTF-8; `null` for a file that is not there. */
  readonly read: (path: string) => string | null;
}

/** Files larger than this, unpacked, are no chapters but an attack or a mistake. */
const LARGEST = 64 * 1024 * 1024;

/** @throws {SourceError} for an archive that is broken. */
export function openArchive(bytes: Uint8Array, name: string): Archive {
  const files = unpack(bytes, name);
  return {
    has: (path) => files[path] !== undefined,
    read: (path) => {
      const file = files[path];
      return file === undefined ? null : new TextDecoder().decode(file);
    },
  };
}

function unpack(bytes: Uint8Array, name: string): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: (file) =>
        /\.(?:x?html?|xml|opf|ncx)$/i.test(file.name) && file.originalSize <= LARGEST,
    });
  } catch {
    throw new SourceError(
      `${name} is a damaged archive: it cannot be unpacked; copy or download it again.`,
    );
  }
}
