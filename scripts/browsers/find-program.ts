import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Program } from './program.ts';

/** Programs that are not there, with what to do about it. */
export class MissingPrograms extends Error {
  constructor(missing: readonly Program[], also = '') {
    const lines = missing.map((program) => `${program.name} is not installed. Get it: ${program.elsewhere}`);
    super([...lines, also].filter(Boolean).join('\n'));
    this.name = 'MissingPrograms';
  }
}

/**
 * The path of an installed program: the one its variable names, else the first on PATH, else at its usual places;
 * undefined when it is not there. Throws when its variable names something that is not there.
 */
export function findProgram(program: Program): string | undefined {
  const named = process.env[program.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${program.variable} names ${named}, which is not there.`);
  }
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = program.commands.flatMap((command) =>
    folders.map((folder) => join(folder, command + ending)),
  );
  const usual = (program.places[process.platform] ?? []).map(withVariables);
  return [...onPath, ...usual].find((path) => existsSync(path));
}

/** The path of a program that must be there; throws `MissingPrograms` when it is not. */
export function requireProgram(program: Program): string {
  const path = findProgram(program);
  if (!path) throw new MissingPrograms([program]);
  return path;
}

const withVariables = (path: string): string =>
  path.replace(/%([^%]+)%/g, (_all, name: string) => process.env[name] ?? '');
