import { Decrypter, Encrypter } from 'age-encryption';
import { TikiyaError } from '../domain/errors.ts';

/** The first line of every file of the age format, and what follows where it was locked with a password. */
const AGE = 'age-encryption.org/v1\n';
const WITH_PASSWORD = `${AGE}-> scrypt `;

/** 2^18 rounds and 256 MB for each guess: what age takes by itself. */
const USUAL_WORK = 18;

/** All that stands before the contents of a file that was locked with a password, and nothing else, has some 150 letters. */
const MOST_HEADER = 1_000;
const HEADER = /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} (\d{1,2})\n[\w+/]{43}\n--- [\w+/]{43}\n/;

// A letter may be typed in two ways that look alike.
const asTyped = (password: string): string => password.normalize('NFC');

/** Whether a file was locked; one that was locked otherwise than with a password is none of ours. */
export async function sealOf(file: Blob): Promise<'none' | 'password' | 'other'> {
  const start = await file.slice(0, WITH_PASSWORD.length).text();
  if (start === WITH_PASSWORD) return 'password';
  return start.startsWith(AGE) ? 'other' : 'none';
}

/** Locks a file with a password as it goes by. `work`: logarithm of the rounds; less for tests alone. */
export async function seal(
  file: Blob,
  password: string,
  work = USUAL_WORK,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(password));
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(file.stream());
}

/**
 * Unlocks a file as it is read. Throws `wrong-password` before a byte of it is given; what was changed in it makes the stream fail
 * where it stands. One that asks for more work than ours is `not-a-backup`: it could take any time and memory.
 */
export async function unseal(file: Blob, password: string): Promise<ReadableStream<Uint8Array>> {
  const work = HEADER.exec(await file.slice(0, MOST_HEADER).text())?.[1];
  if (work === undefined) throw new TikiyaError('backup-damaged');
  if (Number(work) > USUAL_WORK) throw new TikiyaError('not-a-backup');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(password));
  try {
    return await decrypter.decrypt(file.stream());
  } catch (thrown) {
    const isWrong = thrown instanceof Error && thrown.message.startsWith('no identity matched');
    throw new TikiyaError(isWrong ? 'wrong-password' : 'backup-damaged', thrown);
  }
}
