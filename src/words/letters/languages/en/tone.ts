import type { ToneWords } from '../../letter-catalogue.ts';

const CALM = 'I would like to settle this by the date in this letter.';
const UNFAIR = 'I do not think that I was treated fairly.';
const TOLD = 'What I was told does not match what happened.';
const HANDLED = 'The matter has not been settled so far.';

export default {
  prefix: '',
  hints: {
    capitals: 'Capitals read like shouting. The same words in small letters are stronger.',
    marks: 'One mark is enough, and the letter sounds surer.',
    threat: 'A request with a date is stronger than a threat.',
    insult: 'Facts convince more than words for the other side.',
  },
  threats: [
    { words: ['i will sue you', "i'll sue you", 'i am going to sue', 'see you in court'], better: CALM },
    {
      words: ['you will regret', "you'll regret", 'you will be sorry', "you'll be sorry", 'make you pay'],
      better: CALM,
    },
    {
      words: ['you will pay for this', "you'll pay for this", 'i will destroy you', 'i will ruin you'],
      better: CALM,
    },
  ],
  insults: [
    {
      words: [
        'you are thieves',
        "you're thieves",
        'bunch of thieves',
        'crook',
        'crooks',
        'scammer',
        'scammers',
        'con artist',
        'con artists',
      ],
      better: UNFAIR,
    },
    { words: ['liar', 'liars', 'lying bastards'], better: TOLD },
    {
      words: ['idiot', 'idiots', 'moron', 'morons', 'stupid', 'imbeciles', 'pathetic', 'garbage company'],
      better: HANDLED,
    },
  ],
} as const satisfies ToneWords;
