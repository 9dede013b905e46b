import { spawnSync } from 'node:child_process';
import { ROOT } from './run-tool.ts';

interface Audit {
  readonly error?: unknown;
  readonly metadata?: unknown;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

/**
 * Asks the registry for known advisories by `npm audit`. Throws when there is one on what is shipped; those on tools alone, which reach
 * no shopper, are told: they must not keep a mended version from going out. A registry that gives no answer is said so and holds
 * nothing up: a mirror has no advisories, and without a network nothing could be built either.
 */
export async function checkAdvisories(): Promise<void> {
  const shipped = knownOn('--omit=dev');
  const all = knownOn();
  if (!shipped || !all) {
    console.log('Advisories: the registry gave no answer; not checked.');
    return;
  }
  if (shipped.length > 0) throw new Error(`Known advisories: ${shipped.join(', ')}`);
  console.log(all.length > 0 ? `Advisories on tools: ${all.join(', ')}` : 'Advisories: none known.');
}

/** The packages with advisories; undefined: no answer. */
function knownOn(...which: string[]): readonly string[] | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...which], { cwd: ROOT, encoding: 'utf8' });
  const answer = readAnswer(stdout);
  if (!answer?.metadata) return undefined;
  return Object.entries(answer.vulnerabilities ?? {}).map(([name, { severity }]) => `${name} (${severity})`);
}

function readAnswer(text: string): Audit | undefined {
  try {
    return JSON.parse(text) as Audit;
  } catch {
    return undefined;
  }
}
