/** The hash of a file that is handed over, as its list and the timeline tell it. */
export { sha256OfBlob } from '../archive/stream-hash.ts';
