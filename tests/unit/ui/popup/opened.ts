import { vi } from 'vitest';
import { openSession, type Session } from '../../../../src/ui/popup/session.ts';
import { PAGE } from './examples.ts';
import type { FakePorts } from './fake-ports.ts';

/** Opened, and everything that was asked at the start has been answered. */
export async function opened(ports: FakePorts, page = PAGE): Promise<Session> {
  const session = await openSession(ports, page);
  await vi.waitFor(() => {
    if (!session.state().start || session.state().reading !== 'done') throw new Error('not yet');
  });
  return session;
}
