import type { LetterCatalogue } from '../letter-catalogue.ts';
import authority from './he/authority.ts';
import callRecording from './he/call-recording.ts';
import cancellationNotice from './he/cancellation-notice.ts';
import cardIssuer from './he/card-issuer.ts';
import confirmAgreed from './he/confirm-agreed.ts';
import council from './he/council.ts';
import defect from './he/defect.ts';
import endContinuing from './he/end-continuing.ts';
import fields from './he/fields.ts';
import frame from './he/frame.ts';
import lateSupply from './he/late-supply.ts';
import ombudsman from './he/ombudsman.ts';
import priceCreep from './he/price-creep.ts';
import promiseBroken from './he/promise-broken.ts';
import refundReminder from './he/refund-reminder.ts';
import request from './he/request.ts';
import shared from './he/shared.ts';
import smallClaims from './he/small-claims.ts';
import technician from './he/technician.ts';
import toManager from './he/to-manager.ts';
import tone from './he/tone.ts';
import { citation, lines, values } from './he/values.ts';
import writtenDemand from './he/written-demand.ts';
import wrongCharge from './he/wrong-charge.ts';

export default {
  direction: 'rtl',
  frame,
  citation,
  values,
  fields,
  lines,
  shared,
  tone,
  letters: {
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
  },
} as const satisfies LetterCatalogue;
