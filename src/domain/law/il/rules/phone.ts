import { cpl, other } from '../laws.ts';
import type { NoteRule } from '../rule.ts';

const held = {
  channel: 'distance',
  kind: 'continuing-service',
  transactionDate: '2026-01-18',
  phoneSector: true,
  waitMinutes: 7,
  callbackMinutes: 200,
  asOf: '2026-01-25',
} as const;

const MOST_MINUTES = 6;
const CALLBACK_MINUTES = 180;

/** Only telephony, internet access, cable, satellite, gas, electricity, water and private medical services. */
const phoneSix: NoteRule = {
  id: 'il-phone-6min',
  title:
    'Telephony, internet, broadcasting, gas, electricity, water, medical: a skilled human within six minutes of the call',
  ...cpl('18ב', 'A'),
  when: (f) => f.phoneSector === true && f.waitMinutes !== undefined && f.waitMinutes > MOST_MINUTES,
  example: { inputs: held, expected: { notes: ['il-phone-6min'] } },
};

const phoneCallback: NoteRule = {
  id: 'il-phone-callback',
  title: 'Wait over three minutes: offered a message within two, called back by a human within three hours',
  ...other('il-phone-regulations', '-', 'B'),
  when: (f) =>
    f.phoneSector === true && f.callbackMinutes !== undefined && f.callbackMinutes > CALLBACK_MINUTES,
  example: { inputs: held, expected: { notes: ['il-phone-callback'] } },
};

const phoneIdentify: NoteRule = {
  id: 'il-phone-identify',
  title: 'The representative gives a name and identifier, and calls from a number that can be called back',
  ...cpl('18ג', 'A'),
  when: (f) => f.phoneSector === true,
  example: { inputs: held, expected: { notes: ['il-phone-identify'] } },
};

const phoneRecording: NoteRule = {
  id: 'il-phone-recording',
  title: 'No general duty to record calls was found: ask for the recording, and log time, name and reference',
  ...cpl('18ב', 'M'),
  // The sheet says what to suggest; that one may record one's own call is from memory only and no part of it.
  when: (f) => f.phoneSector === true,
  example: { inputs: held, expected: { notes: ['il-phone-recording'] } },
};

export const PHONE_NOTES = [phoneSix, phoneCallback, phoneIdentify, phoneRecording];
