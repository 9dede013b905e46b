import type { LetterName } from './letter-content.ts';
import type { Template } from './template.ts';
import { authority } from './templates/authority.ts';
import { callRecording } from './templates/call-recording.ts';
import { cancellationNotice } from './templates/cancellation-notice.ts';
import { cardIssuer } from './templates/card-issuer.ts';
import { confirmAgreed } from './templates/confirm-agreed.ts';
import { council } from './templates/council.ts';
import { defect } from './templates/defect.ts';
import { endContinuing } from './templates/end-continuing.ts';
import { lateSupply } from './templates/late-supply.ts';
import { ombudsman } from './templates/ombudsman.ts';
import { priceCreep } from './templates/price-creep.ts';
import { promiseBroken } from './templates/promise-broken.ts';
import { refundReminder } from './templates/refund-reminder.ts';
import { request } from './templates/request.ts';
import { smallClaims } from './templates/small-claims.ts';
import { technician } from './templates/technician.ts';
import { toManager } from './templates/to-manager.ts';
import { writtenDemand } from './templates/written-demand.ts';
import { wrongCharge } from './templates/wrong-charge.ts';

/** The structure of every letter, by its name. */
export const TEMPLATES = {
  request,
  'to-manager': toManager,
  'cancellation-notice': cancellationNotice,
  'refund-reminder': refundReminder,
  defect,
  'late-supply': lateSupply,
  'promise-broken': promiseBroken,
  'wrong-charge': wrongCharge,
  'price-creep': priceCreep,
  'end-continuing': endContinuing,
  technician,
  'call-recording': callRecording,
  'confirm-agreed': confirmAgreed,
  'written-demand': writtenDemand,
  ombudsman,
  'card-issuer': cardIssuer,
  council,
  authority,
  'small-claims': smallClaims,
} as const satisfies Readonly<Record<LetterName, Template>>;

/** The structure of a letter. */
export const templateOf = (letter: LetterName): Template => TEMPLATES[letter];
