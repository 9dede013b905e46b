import { FIRST_PICTURE } from '../../../domain/capture/pieces.ts';
import type { EvidenceFacts } from '../../../domain/case/evidence.ts';
import { safeFileName } from '../../../domain/export/file-name.ts';

const MOST_NAME = 200;

interface NamedFile {
  readonly name: string;
  readonly fileName?: string;
  readonly sha256: string;
}

/**
 * Name for a kept file when it is handed out. A file that was added, and its attachments, have the name that they came
 * with; one of a screenshot tells when it was taken, which file it is, and the start of its hash.
 */
export function originalName(facts: EvidenceFacts, file: NamedFile): string {
  if (file.fileName !== undefined) return harmless(file.fileName);
  if (facts.kind === 'file' && !facts.derived && file.name === FIRST_PICTURE) return harmless(facts.name);
  const [, stem = file.name, ending = '.png'] = /^(.+?)(\.\w+)?$/.exec(file.name) ?? [];
  const which = [facts.derived && 'redacted', file.name !== FIRST_PICTURE && stem].filter(Boolean).join('-');
  const { at } = facts.kind === 'file' ? facts.addedAt : facts.capturedAt;
  const when = at.slice(0, 19).replace(/[:T]/g, '-');
  return `tikiya-${when}-${which && `${which}-`}${file.sha256.slice(0, 8)}${ending}`;
}

/** Safe on every system, and reading as what it is. */
const harmless = (name: string): string => safeFileName(name, MOST_NAME) || 'file';
