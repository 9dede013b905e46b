import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkGiven } from '../../../src/bundle/check-given.ts';
import { handedBundle } from '../support/handed-bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-kinds-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The same files as other programs pack them. */
const PACK = `
import zipfile, sys
folder = sys.argv[1]
source = zipfile.ZipFile(folder + '/plain.zip')
items = [(one.filename, source.read(one)) for one in source.infolist()]
def make(name, items, method=zipfile.ZIP_DEFLATED, whole=False):
    with zipfile.ZipFile(folder + '/' + name, 'w', method) as out:
        for path, data in items:
            with out.open(path, 'w', force_zip64=whole) as file: file.write(data)
make('reordered.zip', items[::-1])
make('zip64.zip', items, whole=True)
make('bzip2.zip', items, method=zipfile.ZIP_BZIP2)
make('in-folder.zip', [('case/' + path, data) for path, data in items])
make('dot.zip', [('./' + path, data) for path, data in items])
made = {path.replace('/', '\\\\'): data for path, data in items}
with zipfile.ZipFile(folder + '/backslash.zip', 'w', zipfile.ZIP_DEFLATED) as out:
    for path, data in made.items():
        info = zipfile.ZipInfo('x'); info.filename = path
        out.writestr(info, data)
with open(folder + '/self-opening.zip', 'wb') as out:
    out.write(b'MZ' + b'x' * 100 + open(folder + '/plain.zip', 'rb').read())
`;

beforeAll(async () => {
  writeFileSync(join(folder, 'plain.zip'), (await handedBundle()).zip);
  execFileSync('python3', ['-c', PACK, folder]);
  execFileSync(
    'bash',
    [
      '-c',
      'mkdir out && cd out && unzip -q ../plain.zip && zip -q -r -X ../packed.zip . && zip -q -r -P secret ../locked.zip .',
    ],
    { cwd: folder },
  );
});

const check = async (name: string) => {
  const file = new Blob([readFileSync(join(folder, `${name}.zip`))]);
  return checkGiven([{ path: `${name}.zip`, file }], () => undefined, new AbortController().signal);
};

it.each(['plain', 'reordered', 'zip64', 'in-folder', 'dot', 'packed', 'backslash', 'self-opening'])(
  'reads a ZIP that is %s',
  async (name) => {
    expect(await check(name)).toMatchObject({ is: 'checked', check: { records: [], files: [], list: [] } });
  },
);

it('says of one that is locked or packed otherwise what it is, and not that there is no list in it', async () => {
  expect(await check('locked')).toEqual({ is: 'locked' });
  expect(await check('bzip2')).toEqual({ is: 'packed-otherwise' });
});
