import type { CanaryPort } from '../platform/ports.ts';
import type { Database } from '../storage/database.ts';
import { readCanary } from '../storage/queries.ts';
import { guarded } from '../storage/storage-error.ts';

/**
 * Looks whether the database still holds the value that was put into it, against the half kept outside. `lost` means
 * that a database with data was emptied from outside (a cleaning program, "clear site data"); then a new canary is set.
 */
export async function checkCanary(db: Database, port: CanaryPort): Promise<'fine' | 'lost'> {
  const [inside, outside] = await Promise.all([guarded(() => readCanary(db)), port.readCanary()]);
  if (inside !== undefined) {
    if (outside !== inside) await port.writeCanary(inside);
    return 'fine';
  }
  const value = crypto.randomUUID();
  await guarded(() => db.meta.put({ key: 'canary', value }));
  await port.writeCanary(value);
  return outside === undefined ? 'fine' : 'lost';
}
