import { vi } from 'vitest';
import type { Buying } from '../../../../src/ui/popup/buying/buying.ts';
import { openSession, type Session } from '../../../../src/ui/popup/session.ts';
import { PAGE } from './examples.ts';
import type { FakePorts } from './fake-ports.ts';

/** Opened, and everything that was asked at the start has been answered. */
export async function opened(ports: FakePorts, page = PAGE): Promise<Session> {
  const session = await openSession(ports, page);
  await vi.waitFor(() => {
    const { start, reading, hindrance } = session.state();
    if (!start || reading !== 'done') throw new Error('not yet');
    if (!hindrance && !session.buying()) throw new Error('not yet');
  });
  return session;
}

/** The checklist of an opened popup. */
export function buyingOf(session: Session): Buying {
  const buying = session.buying();
  if (!buying) throw new Error('no checklist');
  return buying;
}
