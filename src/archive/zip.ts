import {
  configure,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';

// No workers of its own: it runs in one already, and an extension's policy allows none made of text.
configure({ useWebWorkers: false, useCompressionStream: true });

export { type FileEntry, Uint8ArrayReader, ZipReader, ZipWriter };
