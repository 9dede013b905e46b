import type { EvidenceFacts } from '../case/evidence.ts';
import { filesOf, TEXT_NAME } from '../case/files-of.ts';
import type { EvidenceFile } from './manifest.ts';

/** SHA-256 of nothing: the text of what has none. */
const NO_TEXT = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** A file as the facts of its evidence have it. */
export interface ListedFile extends EvidenceFile {
  readonly fileName?: string;
}

/** Every file of a piece of evidence that a manifest lists, its text among them. */
export const listedFilesOf = (facts: EvidenceFacts): readonly ListedFile[] => [
  ...filesOf(facts),
  ...(facts.textSha256 !== undefined && facts.textSha256 !== NO_TEXT
    ? [{ name: TEXT_NAME, mediaType: 'text/plain', sha256: facts.textSha256 }]
    : []),
];
