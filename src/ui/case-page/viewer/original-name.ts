import { FIRST_PICTURE } from '../../../domain/capture/pieces.ts';
import type { CaptureFacts } from '../../../domain/case/evidence.ts';

/** Name for a file of a screenshot: when it was taken, which file, and the start of its hash. */
export function originalName(
  { capturedAt, derived }: CaptureFacts,
  file: { readonly name: string; readonly sha256: string },
): string {
  const [, stem = file.name, ending = '.png'] = /^(.+?)(\.\w+)?$/.exec(file.name) ?? [];
  const which = [derived && 'redacted', file.name !== FIRST_PICTURE && stem].filter(Boolean).join('-');
  const when = capturedAt.at.slice(0, 19).replace(/[:T]/g, '-');
  return `tikiya-${when}-${which && `${which}-`}${file.sha256.slice(0, 8)}${ending}`;
}
