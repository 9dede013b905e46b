import { useMemo } from 'preact/hooks';
import type { Size } from '../../../domain/capture/pieces.ts';
import { type OfferedPlaces, offeredPlaces, readPlaces } from '../../../domain/marking/offered-places.ts';
import { scaleOf } from '../../../domain/marking/whole-pieces.ts';
import { readPart } from '../../../storage/queries.ts';
import type { EvidenceRow } from '../../../storage/rows.ts';
import { useLive } from '../frame/database-provider.tsx';

/** Places of personal details on a capture, in picture pixels; none where the page's text told of none. */
export function usePlaces({ id, facts }: EvidenceRow, whole: Size): readonly OfferedPlaces[] {
  const live = useLive(async (db) => (await readPart(db, id, 'places.json')) ?? null, ['places', id]);
  const bytes = live.state === 'read' ? live.value : null;
  const scale = scaleOf(facts);
  const { width, height } = whole;
  return useMemo(
    () => (bytes ? offeredPlaces(readPlaces(bytes), scale, { width, height }) : []),
    [bytes, scale, width, height],
  );
}
