/** Where clocks are read when this browser does not know the zone in which something was lived. It says of itself what it is. */
const UNKNOWN = 'UTC';

// As the tz database writes its names (https://data.iana.org/time-zones/theory.html, "Timezone identifiers"), and offsets as ECMA-402 has them.
const ZONE = /^(?:[A-Za-z][\w+-]{0,29}(?:\/[A-Za-z][\w+-]{0,29}){0,2}|[+-]\d{2}(?::?\d{2})?)$/;

/** Whether a text can name a zone. Zones are renamed and new ones come, so that another browser may know one that this one does not. */
export const isZoneName = (name: string): boolean => ZONE.test(name);

// To ask for a zone takes longer than all else of a moment; a library has one or two of them.
const MOST_KNOWN = 1_000;
const known = new Map<string, string>();

/** The zone by whose clocks this browser can show what was lived in `zone` (an IANA name): that one, or UTC where it does not know it. */
export function countableZone(zone: string): string {
  const found = known.get(zone);
  if (found !== undefined) return found;
  const countable = isHere(zone) ? zone : UNKNOWN;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(zone, countable);
  return countable;
}

function isHere(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
