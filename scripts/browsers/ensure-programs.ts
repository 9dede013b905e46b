import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findProgram, MissingPrograms } from './find-program.ts';
import { installPackages } from './install-packages.ts';
import type { Program } from './program.ts';

/**
 * Makes sure that programs are there. On Debian as root, what is missing is installed with apt-get; elsewhere a missing
 * one throws `MissingPrograms`, which names it and says how to get it.
 */
export async function ensurePrograms(programs: readonly Program[]): Promise<void> {
  const lacking = programs.filter((program) => !findProgram(program) || lackingPackages(program).length > 0);
  if (lacking.length === 0) return;
  const packages = [...new Set(lacking.flatMap(lackingPackages))];
  if (!isDebian()) throw new MissingPrograms(lacking);
  if (process.getuid?.() !== 0) {
    throw new MissingPrograms(lacking, `On this system: sudo apt-get install ${packages.join(' ')}`);
  }
  await installPackages(packages);
  const still = programs.filter((program) => !findProgram(program));
  if (still.length > 0) throw new MissingPrograms(still);
}

/** Debian's packages of a program that are not installed; none when a variable names the program, or elsewhere than on Debian. */
function lackingPackages(program: Program): string[] {
  if (!isDebian() || process.env[program.variable]) return [];
  const found = findProgram(program);
  if (found && !found.startsWith('/usr/bin/')) return [];
  return program.debian.filter((name) => !isInstalled(name));
}

function isInstalled(name: string): boolean {
  const asked = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
  return asked.stdout.includes('install ok installed');
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // no such file: not Linux at all
  }
}
