import { type Entry, evidenceIdOf } from '../case/entry.ts';
import type { Evidence } from '../case/evidence.ts';
import { isEnclosedPdf, isEnclosedPicture } from '../file/enclosed-files.ts';
import { hidesSomething } from '../marking/hides-something.ts';
import { shownEvidence } from '../marking/shown-evidence.ts';

/**
 * Evidence that a document would show as a picture with nothing blacked out, in the order of the entries, each once. `evidence`:
 * all of the case. Recordings and the like show nothing; a PDF is shown page by page, an e-mail with what came with it, an exported
 * chat with its pictures.
 */
export function notBlackedOut<One extends Evidence>(
  entries: readonly Entry[],
  evidence: readonly One[],
): readonly One[] {
  const byId = new Map(evidence.map((one) => [one.id, one]));
  const ids = new Set(entries.flatMap(({ content }) => evidenceIdOf(content) ?? []));
  return [...ids].flatMap((id) => {
    const original = byId.get(id);
    if (!original || !isShown(original)) return [];
    return hidesSomething(shownEvidence(original, evidence).facts) ? [] : [original];
  });
}

function isShown({ facts }: Evidence): boolean {
  if (facts.mediaType.startsWith('image/') || facts.mediaType === 'application/pdf') return true;
  if (facts.kind !== 'file') return false;
  if (facts.read.is === 'chat') return (facts.read.mediaCount ?? 0) > 0;
  return (
    facts.read.is === 'mail' &&
    (facts.parts ?? []).some((part) => isEnclosedPdf(part) || isEnclosedPicture(part))
  );
}
