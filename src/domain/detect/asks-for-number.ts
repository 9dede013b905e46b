import { labelsIn } from './labels/labels.ts';

// "What is your order number?"
const ASKED =
  /[?؟]\s*$|(?:подскажите|назовите|напишите|укажите|сообщите|уточните|please (?:share|send|provide|enter|type|give|tell|confirm|write)|(?:enter|type|provide) your |(?:could|can|may) (?:you|i) (?:share|send|have|get|provide|give)|אשמח ל|ממתינה? ל|נא (?:להקליד|לציין|לרשום|לכתוב|לשלוח|להזין|לספק|הקלידו?|ציינו?|כתבו?|שלחו?|הזינו?))\s?|בבקשה\W*$|(?:please|pls|plz)\W*$|пожалуйста\W*$|(?:من فضلك|لو سمحت[ي]?)\W*$/i;
// "your order number", and nothing after it but a courtesy.
const LITTLE = /^[\s,.:!)-]{0,3}(?!.*\d).{0,14}$/;
// "… your order number? (10 digits, it is in the mail)"
const AT_ONCE = /^[^\d?؟]{0,14}[?؟]/;

/** Whether a line (folded) asks for the number of an order; a bare label only heads a field. */
export const asksForNumber = (said: string): boolean =>
  labelsIn(said, 'orderNumber').some(
    ({ start, end }) =>
      ASKED.test(said) ||
      AT_ONCE.test(said.slice(end)) ||
      (LITTLE.test(said.slice(end)) && said.length > end - start + LEAST_AROUND),
  );

const LEAST_AROUND = 3;
