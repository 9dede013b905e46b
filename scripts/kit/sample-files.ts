// Files as shoppers have them; people, shop and words are invented.
const CHAT = `12.11.2026, 9:02 - ההודעות והשיחות מוצפנות מקצה לקצה. רק המשתתפים בצ'אט הזה יכולים לקרוא אותן.
12.11.2026, 9:02 - נועה: בוקר טוב, השואב מהזמנה WEB-2026/1188 עוד לא הגיע.
12.11.2026, 9:14 - סופר־טק שירות: שלום נועה, מדברת דנה. אני בודקת.
12.11.2026, 9:21 - סופר־טק שירות: השליח יגיע מחר עד 18:00. מספר פנייה 4471-88
12.11.2026, 9:22 - נועה: תודה. אפשר אישור בכתב?
12.11.2026, 9:22 - סופר־טק שירות: <המדיה לא נכללה>
13.11.2026, 19:40 - נועה: אף אחד לא בא 😕
13.11.2026, 19:41 - נועה: Hello? Is anybody there?
14.11.2026, 8:05 - סופר־טק שירות: מתנצלים, יש עומס. נחזור אליך.
`;

/** An exported chat whose dates could be read either way. */
export const eitherWayFile = (): File =>
  new File(
    ['[3/4/26, 10:00:00] נועה: איפה המשלוח?\n[3/5/26, 11:02:00] סופר־טק שירות: מחר אצלך.\n'],
    '_chat.txt',
    { type: 'text/plain' },
  );

/** An exported chat. */
export const chatFile = (): File =>
  new File([CHAT], 'צ׳אט WhatsApp עם סופר־טק שירות.txt', { type: 'text/plain' });

const base64 = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/.{76}/g, '$&\r\n');
const header = (text: string): string => `=?UTF-8?B?${base64(text).replaceAll('\r\n', '')}?=`;

/** An e-mail with something attached. */
export const mailFile = (): File =>
  new File(
    [
      [
        `From: ${header('סופר־טק שירות לקוחות')} <service@shop.example>`,
        'To: noa@mail.example',
        `Subject: ${header('פנייה 4471-88: המשלוח שלך')}`,
        'Date: Thu, 12 Nov 2026 11:20:00 +0200',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="kit"',
        '',
        '--kit',
        'Content-Type: text/plain; charset=UTF-8',
        'Content-Transfer-Encoding: base64',
        '',
        base64(
          'שלום נועה,\n\nהשואב (הזמנה WEB-2026/1188) יימסר ביום שישי, 13 בנובמבר, עד 18:00.\nאם לא יימסר, יוחזר לך מלוא הסכום: ₪1,299.90.\n\nדנה, סופר־טק\n03-555-0100\n',
        ),
        '--kit',
        'Content-Type: text/plain; charset=UTF-8; name="tracking.txt"',
        'Content-Disposition: attachment; filename="tracking.txt"',
        '',
        'RR123456785IL',
        '--kit--',
        '',
      ].join('\r\n'),
    ],
    'פנייה 4471-88.eml',
    { type: 'message/rfc822' },
  );

/** A PDF of one page. */
export function pdfFile(): File {
  const drawn =
    'BT /F 24 Tf 60 760 Td (Invoice WEB-2026/1188) Tj /F 14 Tf 0 -48 Td (Cordless vacuum cleaner V8) Tj 0 -24 Td (Total: ILS 1,299.90) Tj ET';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, at) => {
    const start = text.length;
    text += `${at + 1} 0 obj${object}endobj\n`;
    return start;
  });
  const lines = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 6\n0000000000 65535 f \n${lines}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
  return new File([text + end], 'חשבונית.pdf', { type: 'application/pdf' });
}

const RATE_HZ = 8_000;
const SECONDS = 3;

/** A recording: a low tone that fades. */
export function soundFile(): File {
  const count = RATE_HZ * SECONDS;
  const view = new DataView(new ArrayBuffer(44 + count));
  const write = (at: number, text: string): void => {
    for (let index = 0; index < text.length; index += 1) view.setUint8(at + index, text.charCodeAt(index));
  };
  write(0, 'RIFF');
  view.setUint32(4, 36 + count, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE_HZ, true);
  view.setUint32(28, RATE_HZ, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, count, true);
  for (let at = 0; at < count; at += 1) {
    const loudness = 60 * (1 - at / count);
    view.setUint8(44 + at, 128 + Math.round(loudness * Math.sin((2 * Math.PI * 220 * at) / RATE_HZ)));
  }
  return new File([view], 'שיחה עם דנה.wav', { type: 'audio/wav' });
}
