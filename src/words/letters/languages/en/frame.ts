import type { FrameWords } from '../../letter-catalogue.ts';

export default {
  to: {
    business: 'To {merchant}',
    ombudsman: 'To the complaints unit of {merchant}',
    'card-issuer': 'To {cardIssuer}',
    council: 'To the Israel Consumer Council',
    authority: 'To the Consumer Protection and Fair Trade Authority',
  },
  subjectLine: 'Subject: {subject}',
  greeting: 'Hello,',
  closing: 'Kind regards,',
  greetingShort: 'Hello,',
  closingShort: 'Thank you,',
  detail: '{label}: {value}',
  seal: 'This number, made from everything recorded in the folder of this complaint, will show what was already in it on {today}: {rootHash}',
  gap: '▁▁▁ {label} ▁▁▁',
} as const satisfies FrameWords;
