import { makeZip } from './make-zip.ts';

/** A picture of 240 × 160 pixels, as a camera stores it. */
export const SAMPLE_JPEG: Uint8Array<ArrayBuffer> = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCACgAPADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAIDBf/EABUQAQEAAAAAAAAAAAAAAAAAAAAR/8QAFwEBAQEBAAAAAAAAAAAAAAAAAAMEBv/EABURAQEAAAAAAAAAAAAAAAAAAAAS/9oADAMBAAIRAxEAPwDkwi4RppzsohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUS0hGkIz0tLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRLOEaQhRK4RcIz0tKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEtIRcIz0tKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEtIRcIz0rKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEtIRcIhS0ohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUS0hFwjPS0ohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUS0hFwjPS0ohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUS0hFwjPS0ohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUS0hFwjPS0ohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUSiEXCFEohFwhRKIRcIUS//9k=',
    'base64',
  ),
);

/** An e-mail of a shop with an attachment. */
export const SAMPLE_MAIL = [
  'From: Sample shop <orders@shop.example>',
  'To: dana@example.com',
  'Subject: Order 4711 was cancelled',
  'Date: Tue, 3 Nov 2026 18:22:07 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Your order 4711 was cancelled. The refund takes 14 days.',
  '--b',
  'Content-Type: text/plain; name="terms.txt"',
  'Content-Disposition: attachment; filename="terms.txt"',
  '',
  'Terms of the shop',
  '--b--',
  '',
].join('\r\n');

/** Lines of an exported chat of so many messages between two people, a minute apart. */
export function chatLines(count: number): string[] {
  const startMs = Date.UTC(2026, 0, 13, 8, 0);
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(startMs + index * 60_000).toISOString();
    const [day, month] = [Number(at.slice(8, 10)), Number(at.slice(5, 7))];
    const who = index % 2 === 0 ? 'דנה' : 'בית עסק שירות';
    return `${day}.${month}.2026, ${Number(at.slice(11, 13))}:${at.slice(14, 16)} - ${who}: הודעה מספר ${index + 1}`;
  });
}

/** An exported chat with a picture, as a phone packs it. */
export const sampleChatZip = (): Uint8Array<ArrayBuffer> =>
  makeZip([
    {
      name: 'WhatsApp Chat with Shop.txt',
      bytes: new TextEncoder().encode(
        [...chatLines(300), '14.1.2026, 9:00 - דנה: IMG-20260114-WA0001.jpg (הקובץ מצורף)'].join('\n'),
      ),
    },
    { name: 'IMG-20260114-WA0001.jpg', bytes: SAMPLE_JPEG },
  ]);

/** A PDF of one page that says something, written by hand. */
export function samplePdf(text = 'Invoice 4711'): Uint8Array<ArrayBuffer> {
  const drawn = `BT /F1 24 Tf 40 120 Td (${text}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const list = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 6\n0000000000 65535 f \n${list}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return Uint8Array.from(Buffer.from(file, 'latin1'));
}
