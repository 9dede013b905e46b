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
  sealWhy:
    'The number on the last line reveals nothing of what is in the folder, but whoever received the letter can later confirm by it what was already there on that day.',
  gaps: { one: 'One detail is missing in the letter.', other: '{count} details are missing in the letter.' },
  gap: '▁▁▁ {label} ▁▁▁',
} as const satisfies FrameWords;
