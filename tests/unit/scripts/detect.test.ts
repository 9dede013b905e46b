import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/detect.ts';

const folder = mkdtempSync(join(tmpdir(), 'tikiya-detect-'));
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  const page =
    '<html lang="he"><title>חנות הגל | תודה</title><p>מספר הזמנה: 104417</p><a href="takanon">תקנון</a></html>';
  writeFileSync(at('page.html'), page);
  writeFileSync(at('sms.txt'), 'הזמנתך מספר 104417 התקבלה');
  writeFileSync(at('mail.eml'), 'From: Gal <a@gal.example>\r\nSubject: x\r\n\r\nOrder number: G-1044\r\n');
  writeFileSync(
    at('old.html'),
    Buffer.concat([
      Buffer.from('<meta charset="windows-1255"><p>'),
      Buffer.from([0xee, 0xf1, 0xf4, 0xf8, 0x20, 0xe4, 0xe6, 0xee, 0xf0, 0xe4]),
      Buffer.from(': 104417</p>'),
    ]),
  );
  writeFileSync(at('picture.png'), 'x');
  writeFileSync(at('broken.json'), '{');
  writeFileSync(at('wrong.json'), '[{"url":"x"}]');
  writeFileSync(at('empty.eml'), '');
  mkdirSync(at('pages'));
  writeFileSync(at('pages/page.html'), page);
  writeFileSync(
    at('list.json'),
    JSON.stringify([
      { file: 'pages/page.html', url: 'https://gal.example/thank-you' },
      { file: 'sms.txt', url: null },
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Told {
  readonly code: number;
  readonly lines: {
    readonly file: string;
    readonly fields: Record<string, unknown>;
    readonly why: Record<string, unknown>;
  }[];
  readonly errors: string[];
}

async function tell(...args: string[]): Promise<Told> {
  const printed: string[] = [];
  const errors: string[] = [];
  const code = await run(
    args,
    (line) => printed.push(line),
    (line) => errors.push(line),
  );
  return { code, lines: printed.map((line) => JSON.parse(line) as Told['lines'][number]), errors };
}

describe('the detect command', () => {
  it('prints one line per file, with the fields that would be filled in and why', async () => {
    const { code, lines, errors } = await tell(
      at('page.html'),
      at('sms.txt'),
      at('mail.eml'),
      at('old.html'),
      '--url',
      'https://gal.example/thank-you',
    );
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(lines.map(({ file }) => file)).toEqual([
      at('page.html'),
      at('sms.txt'),
      at('mail.eml'),
      at('old.html'),
    ]);
    expect(lines.map(({ fields }) => fields.orderNumber)).toEqual(['104417', '104417', 'G-1044', '104417']);
    expect(lines[0]?.fields.policyUrl).toBe('https://gal.example/takanon');
    expect(lines[0]?.why.orderNumber).toMatchObject({
      foundIn: 'label',
      sure: true,
      excerpt: 'מספר הזמנה: 104417',
    });
  });

  it('prints nothing but these lines, called as the README says', { timeout: 60_000 }, () => {
    const [, command = ''] =
      /`(npm run [^`]*\bdetect -- )FILE`/.exec(readFileSync('README.md', 'utf8')) ?? [];
    const [program = '', ...words] = command.trim().split(' ');
    const printed = execFileSync(program, [...words, at('sms.txt')], { encoding: 'utf8', stdio: 'pipe' });
    const lines = printed.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([at('sms.txt')]);
  });

  it('takes files and addresses from a list, beside which they stand', async () => {
    const { code, lines } = await tell('--list', at('list.json'));
    expect(code).toBe(0);
    expect(lines.map(({ file }) => file)).toEqual(['pages/page.html', 'sms.txt']);
    expect(lines[0]?.fields.policyUrl).toBe('https://gal.example/takanon');
    const named = await tell(at('pages/page.html'), '--list', at('list.json'));
    expect(named.lines).toHaveLength(1);
    expect(named.lines[0]?.fields.policyUrl).toBe('https://gal.example/takanon');
    expect(named.errors).toEqual(['detect: listed-not-named: sms.txt']);
  });

  it('takes no address of another file of the same name, and says so', async () => {
    const { code, lines, errors } = await tell(at('page.html'), '--list', at('list.json'));
    expect(code).toBe(0);
    expect(lines[0]?.fields).not.toHaveProperty('policyUrl');
    expect(errors[0]).toBe(`detect: not-in-list: ${at('page.html')}`);
  });

  it('knows a file of a list that was written elsewhere by the end of its path', async () => {
    const list = [{ file: 'pages/page.html', url: 'https://far.example/thank-you' }];
    mkdirSync(at('elsewhere'), { recursive: true });
    writeFileSync(at('elsewhere/list.json'), JSON.stringify(list));
    const { lines, errors } = await tell(at('pages/page.html'), '--list', at('elsewhere/list.json'));
    expect(lines[0]?.fields.policyUrl).toBe('https://far.example/takanon');
    expect(errors).toEqual([]);
  });

  it('gives the files of a list that have no address the one that is named, and reads a list with a mark', async () => {
    const list = [
      { file: 'page.html' },
      { file: 'pages/page.html', url: 'https://own.example/thank-you' },
      { file: 'old.html', url: 'no address' },
    ];
    writeFileSync(at('marked.json'), `\ufeff${JSON.stringify(list)}`);
    const { code, lines, errors } = await tell(
      '--list',
      at('marked.json'),
      '--url',
      'https://gal.example/thank-you',
    );
    expect(lines.map(({ fields }) => fields.policyUrl)).toEqual([
      'https://gal.example/takanon',
      'https://own.example/takanon',
      undefined,
    ]);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: ['detect: address-not-understood: no address of old.html'],
    });
  });

  it('takes all that stands behind -- for files', async () => {
    const { code, lines, errors } = await tell('--', at('sms.txt'), '--list');
    expect({ code, errors }).toEqual({
      code: 1,
      errors: [`detect: kind-unknown: ${join(process.cwd(), '--list')}`],
    });
    expect(lines.map(({ file }) => file)).toEqual([at('sms.txt'), '--list']);
  });

  it.each([
    ['a file that is not there', ['no.html'], 1, 'file-not-readable'],
    ['a kind that it does not know', ['picture.png'], 1, 'kind-unknown'],
    ['a message that is none', ['empty.eml'], 1, 'message-not-understood'],
  ])('names %s and reads the others', async (_, names, wanted, error) => {
    const { code, lines, errors } = await tell(...names.map(at), at('sms.txt'));
    expect(code).toBe(wanted);
    expect(errors).toEqual([`detect: ${error}: ${at(names[0] ?? '')}`]);
    expect(lines.map(({ why }) => why.error)).toEqual([error, undefined]);
    expect(lines[1]?.fields.orderNumber).toBe('104417');
  });

  it.each([
    [['--list', at('broken.json')], 1, 'list-not-readable'],
    [['--list', at('wrong.json')], 1, 'list-not-understood'],
    [['--score', folder], 1, 'expected-not-readable'],
    [['--url', 'not an address', 'x.html'], 1, 'address-not-understood'],
    [['--shout'], 2, 'option-unknown'],
    [['--url'], 2, 'value-missing'],
    [[], 2, 'usage'],
  ])('%j ends with %i and says %s', async (args, wanted, error) => {
    const { code, errors, lines } = await tell(...args);
    expect(code).toBe(wanted);
    expect(errors[0]).toContain(error);
    expect(lines).toEqual([]);
  });
});
