import { sha256OfText } from '../../src/domain/chain/hash.ts';
import { emptyLetterDraft } from '../../src/domain/letters/letter-draft.ts';
import { momentOf } from '../../src/domain/time/moment.ts';
import { letterDraftStore } from '../../src/platform/letter-drafts.ts';
import { ask } from '../../src/platform/messaging.ts';
import { entryHash, letterHash } from '../../src/ui/case-page/frame/route.ts';
import { browser } from './fake-browser.ts';
import { CASE_ID, seedSmallCase, ZONE } from './small-case.ts';

/** The small case of somebody whose name is in the settings and whose identity number is not. */
export async function seedLetter(): Promise<string> {
  await seedSmallCase();
  const { settings } = await browser.storage.local.get('settings');
  await browser.storage.local.set({
    settings: { ...(settings as object), letter: { name: 'נועה לוי', phone: '050-1234567' } },
  });
  return letterHash(CASE_ID);
}

/** That case with a letter in which a paragraph was written anew, angrily, before the case changed. */
export async function seedLetterDraft(): Promise<string> {
  const hash = await seedLetter();
  await letterDraftStore(CASE_ID, 'to-manager').keep({
    ...emptyLetterDraft('kit-letter'),
    language: 'he',
    hasSeal: true,
    without: ['attempts'],
    typed: { wanted: 'refund' },
    edits: {
      he: {
        deal: { text: 'מדובר בהזמנה WEB-2026/1188. אתם נוכלים!!! אני אתבע אתכם.', from: 'נוסח קודם.' },
        own: { text: 'בתיקייה יש צילום מסך של עמוד ההזמנה.', from: '' },
      },
    },
  });
  return hash;
}

/** That case with a letter that was handed over and not noted as sent. */
export async function seedLetterLeft(): Promise<string> {
  const hash = await seedLetter();
  await letterDraftStore(CASE_ID, 'to-manager').keep({
    ...emptyLetterDraft('kit-letter'),
    language: 'he',
    left: {
      atMs: Date.parse('2026-11-20T09:30:00Z'),
      way: 'email',
      language: 'he',
      to: 'סופר־טק',
      subject: 'הזמנה WEB-2026/1188',
      text: 'שלום,\n\nאבקש לקבל את הכסף בחזרה.\n\nתודה,\nנועה לוי',
    },
  });
  return hash;
}

/** That case with a cancellation notice on its timeline. */
export async function seedLetterSent(): Promise<string> {
  await seedLetter();
  const text =
    'לכבוד סופר־טק\n\nהנדון: הודעת ביטול עסקה\n\nשלום רב,\n\nזו הודעה על ביטול העסקה שפרטיה כאן.\n\nבברכה,\nנועה לוי';
  await ask('entry.add', {
    caseId: CASE_ID,
    entryId: 'kit-letter',
    body: {
      happenedAt: momentOf(Date.parse('2026-11-16T08:00:00Z'), ZONE),
      content: {
        kind: 'letter',
        letter: 'cancellation-notice',
        language: 'he',
        to: 'סופר־טק',
        way: 'email',
        address: 'service@shop.example',
        subject: 'הודעת ביטול עסקה – הזמנה WEB-2026/1188',
        text,
        textHash: await sha256OfText(text),
      },
    },
  });
  // Opened there: a long case draws of its timeline what is in sight.
  return entryHash(CASE_ID, 'kit-letter');
}
