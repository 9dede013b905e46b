import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/domain/case/evidence.ts';
import { chatCapture, TALK } from './chat-capture.ts';
import { wordsOfPdf } from './pdf-tools.ts';
import { moment, sampleEvidence } from './sample-case.ts';
import { samplePng } from './sample-png.ts';
import { isSound, reportOf, SLOW_MS, write } from './written-report.ts';

const TITLE = 'מקרר';

describe('an edited copy', () => {
  const original = chatCapture('original', TALK);
  const png = samplePng(400, 300, 7);
  const copy = (marks: NonNullable<Evidence['facts']['derived']>['marks'], madeAt: string): Evidence =>
    sampleEvidence(`copy ${madeAt}`, png, {
      way: 'chat',
      title: 'Inbox - noa@gmail.com - Gmail',
      url: 'https://shop.example.co.il/orders/12345-AB?email=noa%40gmail.com&tab=2',
      pieces: [{ picture: 'picture', cut: { x: 0, y: 0, width: 400, height: 300 }, at: { x: 0, y: 0 } }],
      verdict: { remarks: [{ is: 'gap', after: 'secret one', before: 'secret two' }] },
      derived: {
        evidenceId: 'original',
        sha256: original.evidence.facts.sha256,
        marks,
        madeAt: moment(madeAt),
      },
    });
  const rect = { x: 1, y: 1, width: 9, height: 9 };
  const blackedOut = copy(
    [
      { is: 'black-out', rect },
      { is: 'box', rect },
    ],
    '2026-11-20T10:00:00.000Z',
  );
  const framed = copy([{ is: 'box', rect }], '2026-11-21T10:00:00.000Z');

  it(
    'stands for its original, says so with both hashes, and gives away nothing that was blacked out',
    async () => {
      const model = reportOf([original.evidence, blackedOut], TITLE, 'x', 'en');
      const { pdf, asked } = await write(model, new Map([...original.files, [blackedOut.id, png]]));
      isSound(pdf);
      expect(asked).toEqual([blackedOut.id]);
      const text = wordsOfPdf(pdf);
      for (const words of [
        original.evidence.facts.sha256,
        blackedOut.facts.sha256,
        'Made on 20 November 2026',
        'Redacted copy',
        'Parts were blacked out',
        'Marks were added',
        'not given here as text',
        'https://shop.example.co.il/…',
      ]) {
        expect(text).toContain(words);
      }
      for (const gone of [
        'noa',
        'gmail.com',
        'Inbox',
        '12345-AB?',
        'secret',
        'REQ-2026/000123',
        'cropped:',
        original.sha256,
      ])
        expect(text).not.toContain(gone);
    },
    SLOW_MS,
  );

  it(
    'that only adds marks leaves the messages where they are, and the title and the address whole',
    async () => {
      const model = reportOf([framed, original.evidence], TITLE, 'x', 'en');
      const { pdf, asked } = await write(model, new Map([...original.files, [framed.id, png]]));
      expect(asked).toEqual([framed.id, 'original messages.json']);
      const text = wordsOfPdf(pdf);
      expect(text).toContain('Made on 21 November 2026');
      expect(text).not.toContain('blacked out');
      expect(text).toContain('Marked copy');
      expect(text).toContain('REQ-2026/000123');
      expect(text).toContain('Inbox - noa@gmail.com - Gmail');
    },
    SLOW_MS,
  );

  it('that hides something stands for its original, whatever was framed later', () => {
    const [appendix] = reportOf([blackedOut, framed, original.evidence], TITLE, 'x', 'en').appendices;
    expect(appendix).toMatchObject({ evidenceId: blackedOut.id, messages: 'left-out' });
    expect(appendix?.facts).toMatchObject({ title: 'shop.example.co.il' });
  });
});
