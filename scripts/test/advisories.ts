import { spawnSync } from 'node:child_process';
import { ROOT } from './run-tool.ts';

interface Audit {
  readonly error?: unknown;
  readonly metadata?: { readonly vulnerabilities: { readonly total: number } };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

/**
 * Asks the registry for known advisories on what is shipped, by `npm audit`. Throws when there is one. A registry that gives no
 * answer is said so and holds nothing up: a mirror has no advisories, and without a network nothing could be built either.
 */
export async function checkAdvisories(): Promise<void> {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' });
  const answer = readAnswer(stdout);
  if (!answer?.metadata) {
    console.log('Advisories: the registry gave no answer; not checked.');
    return;
  }
  const { total } = answer.metadata.vulnerabilities;
  const named = Object.entries(answer.vulnerabilities ?? {}).map(
    ([name, { severity }]) => `${name} (${severity})`,
  );
  if (total > 0) throw new Error(`Known advisories: ${named.join(', ')}`);
  console.log('Advisories: none known.');
}

function readAnswer(text: string): Audit | undefined {
  try {
    return JSON.parse(text) as Audit;
  } catch {
    return undefined;
  }
}
