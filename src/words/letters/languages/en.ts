import type { LetterCatalogue } from '../letter-catalogue.ts';
import authority from './en/authority.ts';
import callRecording from './en/call-recording.ts';
import cancellationNotice from './en/cancellation-notice.ts';
import cardIssuer from './en/card-issuer.ts';
import confirmAgreed from './en/confirm-agreed.ts';
import council from './en/council.ts';
import defect from './en/defect.ts';
import endContinuing from './en/end-continuing.ts';
import fields from './en/fields.ts';
import frame from './en/frame.ts';
import lateSupply from './en/late-supply.ts';
import ombudsman from './en/ombudsman.ts';
import priceCreep from './en/price-creep.ts';
import promiseBroken from './en/promise-broken.ts';
import refundReminder from './en/refund-reminder.ts';
import request from './en/request.ts';
import shared from './en/shared.ts';
import smallClaims from './en/small-claims.ts';
import technician from './en/technician.ts';
import toManager from './en/to-manager.ts';
import tone from './en/tone.ts';
import { citation, lines, values } from './en/values.ts';
import writtenDemand from './en/written-demand.ts';
import wrongCharge from './en/wrong-charge.ts';

export default {
  direction: 'ltr',
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
