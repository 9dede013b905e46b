import * as v from 'valibot';
import {
  CALL_SUBJECTS,
  CONTACT_CHANNELS,
  CONTACT_DIRECTIONS,
  MANAGER_ANSWERS,
} from '../domain/case/entry.ts';

// What is chosen of a contact, in an entry and in the draft of one.

export const contactChannel = v.picklist(CONTACT_CHANNELS);
export const contactDirection = v.picklist(CONTACT_DIRECTIONS);
export const managerAnswer = v.picklist(MANAGER_ANSWERS);
export const callSubject = v.picklist(CALL_SUBJECTS);
