import type { WalkOutcome } from '../domain/capture/page-tools.ts';
import type { PartFacts } from '../domain/case/evidence.ts';
import { sha256OfBytes } from '../domain/chain/hash.ts';
import type { PartRow } from '../storage/rows.ts';

/** What was read with a capture, as files of their own: their facts for the record, and the rows to write. */
export async function textParts(
  evidenceId: string,
  { html, messages, places }: Pick<WalkOutcome, 'html' | 'messages' | 'places'>,
): Promise<{ facts: PartFacts[]; rows: PartRow[] }> {
  const texts: [name: string, mediaType: PartFacts['mediaType'], text: string | undefined][] = [
    ['messages.json', 'application/json', messages && JSON.stringify(messages)],
    ['places.json', 'application/json', places && JSON.stringify(places)],
    ['page.html', 'text/html', html],
  ];
  const made: { facts: PartFacts[]; rows: PartRow[] } = { facts: [], rows: [] };
  for (const [name, mediaType, text] of texts) {
    if (text === undefined) continue;
    const bytes = new TextEncoder().encode(text).buffer;
    made.facts.push({ name, mediaType, byteLength: bytes.byteLength, sha256: await sha256OfBytes(bytes) });
    made.rows.push({ evidenceId, name, bytes });
  }
  return made;
}
