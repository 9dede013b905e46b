import type { CountryLadder } from '../../ladder.ts';
import { ANSWER_CLOCKS } from './answer-clocks.ts';
import { CARD_ISSUER } from './card-issuer.ts';
import { COURT } from './court.ts';
import { PUBLIC_BODIES } from './public-bodies.ts';
import { SECTOR_OFFICES } from './sector-offices.ts';
import { TALKS } from './talks.ts';

/** Rule sheet, part 15. Its order is advice, not law: nothing forces the council or the authority before court. */
export const LADDER: CountryLadder = {
  rungs: [...TALKS, ...SECTOR_OFFICES, ...PUBLIC_BODIES, CARD_ISSUER, COURT],
  clocks: ANSWER_CLOCKS,
};
