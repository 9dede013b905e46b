import { OutOfTime } from './deadline.ts';
import type { PageFindings } from './finding.ts';

/** What was found on a page that was not read to its end: offered and never filled in, for what is missing may speak against it. */
export function cutFindings({ orders, cut: _, ...fields }: PageFindings): PageFindings {
  const offered = Object.entries(fields).map(([name, finding]) => [name, { ...finding, sure: false }]);
  return { ...Object.fromEntries(offered), ...(orders && { orders }), cut: true };
}

/** What `read` finds within its time; nothing when that runs out, or when a document breaks the DOM's own promises. */
export function guardedFindings(read: () => PageFindings): PageFindings {
  try {
    return read();
  } catch (thrown) {
    return thrown instanceof OutOfTime ? { cut: true } : {};
  }
}
