import { expect, it } from 'vitest';
import { buildReportModel } from '../../../src/report/report-model.ts';
import { chatCapture } from './chat-capture.ts';
import { openedPdf, wordsOfPdf } from './pdf-tools.ts';
import { moment, NO_RIGHTS, NO_STORY, sampleEntry, sampleFolder } from './sample-case.ts';
import { isSound, SLOW_MS, write } from './written-report.ts';

const OWN = ['123456782', 'Herzl 5, Tel Aviv', '054-7654321', 'noa.levi@example.com'];
const CARD = '4580 4580 4580 4580';
const ALL = [...OWN, CARD];

const said = ALL.join(' | ');
const { evidence, files } = chatCapture('chat', [{ who: 'Noa 054-7654321', text: `mine: ${said}` }]);

const modelWith = (hides: boolean) =>
  buildReportModel({
    case: {
      ...sampleFolder,
      facts: {
        ...sampleFolder.facts,
        title: `Fridge ${OWN[2]}`,
        enough: said,
        purchase: {
          ...sampleFolder.facts.purchase,
          phone: '03-7654321',
          email: 'service@example.co.il',
          cancelUrl: 'https://cancel.example.co.il/order?mobile=0547654321',
          policyUrl: 'https://policy.example.co.il/?for=0547654321',
        },
      },
    },
    entries: [
      sampleEntry('2026-11-02T08:00:00.000Z', { kind: 'capture', evidenceId: 'chat', text: said }),
      sampleEntry('2026-11-03T08:00:00.000Z', { kind: 'note', text: `call 03-7654321, not ${said}` }),
      sampleEntry('2026-11-04T08:00:00.000Z', {
        kind: 'letter',
        letter: 'written-demand',
        language: 'en',
        to: 'Example Shop',
        way: 'email',
        address: 'service@example.co.il',
        text: `Noa Levi\n${said}`,
        textHash: 'c0ffee'.padEnd(64, '0'),
      }),
    ],
    evidence: [
      {
        ...evidence,
        facts: {
          ...evidence.facts,
          title: `Inbox of ${OWN[3]}`,
          url: 'https://mail.example.co.il/inbox?mobile=0547654321',
        },
      },
    ],
    rights: NO_RIGHTS,
    story: { ...NO_STORY, happened: [{ text: said, lines: [said] }], statement: [{ text: said, lines: [] }] },
    customer: 'Noa Levi',
    variant: 'full',
    language: 'en',
    attachOriginals: true,
    ...(hides && { hides: { own: OWN, blank: '[hidden]' } }),
    generatedAt: moment('2026-11-21T12:30:00.000Z'),
  });

it(
  'hides the details of the shopper in every part, in the file’s own title too, and nothing of the business',
  async () => {
    const model = modelWith(true);
    expect(model.attachOriginals).toBe(false);
    const { pdf } = await write(model, files);
    isSound(pdf);
    const text = wordsOfPdf(pdf);
    for (const detail of [...ALL, '0547654321']) expect(text).not.toContain(detail);
    expect(openedPdf(pdf)).not.toContain('7654321 ');
    expect(text.split('[hidden]').length).toBeGreaterThan(20);
    for (const site of ['cancel', 'policy']) expect(text).toContain(`https://${site}.example.co.il/…`);
    for (const stays of ['Noa Levi', '03-7654321', 'service@example.co.il', '12345-AB', 'c0ffee'])
      expect(text).toContain(stays);
    expect(text).toContain('the hash is that of the whole text');
  },
  SLOW_MS,
);

it(
  'shows them where nothing is hidden',
  async () => {
    const model = modelWith(false);
    expect(model.attachOriginals).toBe(true);
    const text = wordsOfPdf((await write(model, files)).pdf);
    for (const detail of ALL) expect(text).toContain(detail);
    expect(text).not.toContain('[hidden]');
  },
  SLOW_MS,
);

it(
  'hides the address also behind the letters that Hebrew writes onto it, and the mailbox within a link',
  async () => {
    const note = (day: string, text: string) =>
      sampleEntry(`2026-11-${day}T08:00:00.000Z`, { kind: 'note', text });
    const model = buildReportModel({
      case: sampleFolder,
      entries: [
        note('02', 'אני גרה בהרצל 5, תל אביב, והשליח לא הגיע לבית.'),
        note('03', 'המשלוח נאסף מהרצל 5 ולא חזר.'),
        note('04', 'הקישור: https://www.example.co.il/stop?mail=noa.levi%40example.com'),
      ],
      evidence: [],
      rights: NO_RIGHTS,
      story: NO_STORY,
      variant: 'full',
      language: 'he',
      hides: { own: ['רחוב הרצל 5, דירה 3, תל אביב', 'noa.levi@example.com'], blank: '[הוסתר]' },
      generatedAt: moment('2026-11-21T12:30:00.000Z'),
    });
    const text = wordsOfPdf((await write(model, new Map())).pdf);
    expect(text).not.toMatch(/הרצל|לצרה|noa\.levi/);
    expect(text).toContain('www.example.co.il/stop');
  },
  SLOW_MS,
);

it('leaves the ids and hashes of a model as they are', () => {
  const [plain, hidden] = [modelWith(false), modelWith(true)];
  const pointers = ({ appendices }: typeof plain) =>
    appendices.map(({ evidenceId, facts, messages }) => [evidenceId, facts?.sha256, facts?.parts, messages]);
  expect(pointers(hidden)).toEqual(pointers(plain));
  expect(structuredClone(hidden)).toEqual(hidden);
});
