import type { council } from '../../../../domain/letters/templates/council.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'Complaint[ about {merchant}]',
  written: 'I first approached the business in writing on {writtenOn}.',
  help: 'I ask for your help in approaching the business. What would settle the matter for me: {wanted}. I would be glad to hear how it stands by {wishBy}.',
  documents: 'I am happy to send any document that is needed.',
} as const satisfies WordsOf<typeof council>;
