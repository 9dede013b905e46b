import { foldText } from './page-text.ts';

// Verbs of which the shopper is the one who is reached, each to the end of what stands before a number.
const HEBREW =
  '(?<![א-ת])(?:ו|ש|כש)?(?:[ניתא](?:יצ|צ)(?:ור|רו)|[ניתא]תקשר(?:ו|י)?|[ניתא]חזור|[ית]חזרו|[ניתא]עדכן|[ית]עדכנו|[ניתא]שלח|[ית]שלחו|נשלח[הו]?|תקבל[יו]?|[ניתא]סמס|[ניתא]צלצל|(?:[ניתא]דבר|[ית]דברו) איתך|ליצור (?:אית|את)ך קשר|להתקשר אלי?י?ך|לעדכן אותך)(?![א-ת])';
const ENGLISH =
  '\\b(?:(?:call|contact|reach|text|phone|ring|update|notify|message|sms|whatsapp) you|(?:sent|send|texted) (?:you )?(?:an? |the |your )?(?:sms|text|code|message|updates?|notification))\\b';
const RUSSIAN =
  '(?:(?:по|пере)звон(?:им|ит|ят)|свяж(?:емся|утся|ется)|(?:от|вы)правим|сообщим|пришл[её]м|(?:от|вы)слали)(?![а-я])';
const ARABIC = '(?:سن|سي|ن|ست)(?:تصل|تواصل|رسل|تم الاتصال)(?![\\u0621-\\u064a])';
const REACHED = new RegExp(`(?:${HEBREW}|${ENGLISH}|${RUSSIAN}|${ARABIC})(?<rest>[^.!?,;\\d]{0,45})$`, 'iu');
// The sender's own number, or how to call back, after such a verb.
const FROM_US =
  /שלנו|מהמספר|ממספר|מטלפון|חייג|התקשר[וי]|לבירור|לשאלות|לשירות|שירות לקוחות|מוקד|\bour\b|\bfrom\b|\bus\b|\bor call\b|наш|с номера|звоните|رقمنا|من الرقم|خدمة/iu;

/** Whether the words before a number (folded) say that the shopper is reached by it: "we will call you on". */
export function isWhereShopperIsReached(before: string): boolean {
  const rest = REACHED.exec(foldText(before))?.groups?.rest;
  return rest !== undefined && !FROM_US.test(rest);
}
