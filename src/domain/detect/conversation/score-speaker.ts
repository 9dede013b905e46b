import { asksForNumber } from '../asks-for-number.ts';
import { isShopperWord } from './agent-words.ts';

const BUSINESS_NAME =
  /שירות|תמיכה|מוקד|חנות|בע"מ|נציג|רשמי|support|service|shop|store|official|help|care|team|ltd|agent|operator|магазин|поддержк|оператор|менеджер|служба|متجر|خدمة|الدعم/i;
const BUSINESS_SAYS =
  /תודה ש(?:פנית|פניתם)|במה (?:אפשר|אוכל|ניתן) לעזור|איך אפשר לעזור|כאן [א-ת]+,? (?:מ|נציג)|נציג (?:יענה|מטעמנו)|משירות הלקוחות|מספר (?:ה)?פני(?:י)?ה|בודקת? (?:עבורך|במערכת)|אבדוק עבורך|הזמנתך|ההזמנה שלך|המיקוד שלך|how can (?:i|we) help|(?:may|can|could) i (?:have|get) (?:the|your)|(?:you are|you're) (?:now )?(?:chatting|speaking) with|\bcall us\b|have a (?:lovely|nice|great|wonderful) |anything else i can|(?:אפשר|אשמח ל?קבל|תוכלי? לשלוח|מה) (?:בבקשה )?(?:את )?מספר (?:ה?הזמנה|ה?טלפון|תעודת)|משהו נוסף|המשך יום|יום (?:נעים|נפלא)|מספר התיק|thank you for (?:contacting|reaching|getting)|(?:thanks|thank you) for your (?:message|patience|order)|\bhere from\b|this is \w+ from|your order|your ticket|ticket number|i'll check|let me check|чем (?:могу|можем) помочь|спасибо за обращение|ваш заказ|номер обращения|(?:פתחתי|נפתחה) (?:לך |עבורך )?(?:פני|קריא)|(?:נחזור|יחזרו|ניצור) אלי?ך|i(?:'ve| have) (?:opened|created|logged|approved|issued|arranged|processed|escalated|forwarded) (?:a|your)|sorry (?:about|to hear|for the)|меня зовут \S+, (?:сейчас|чем|я)|сейчас (?:проверю|уточню|посмотрю)|номер вашего (?:обращения|заказа)|ваш(?:е|его|ему)? (?:обращени|заказ)|كيف (?:يمكنني|نستطيع|اقدر|استطيع)|شكرا لتواصل|طلبك|معك \S+ من/i;
const SHOPPER_SAYS =
  /אני רוצה לבטל|רוצה לבטל|ההזמנה שלי|הזמנתי|הטלפון שלי|לא קיבלתי|איפה ה|לא הגיע|קניתי|מבקשת? (?:לבטל|החזר)|שילמתי|עד מתי|מתי (?:זה )?(?:מגיע|יגיע)|where(?:'s| is) my|my order|i (?:ordered|bought|want to|would like to)|please cancel|i'd like (?:a|my|to)|my money back|i still have|haven't received|my (?:phone|mobile|number|postcode)|мой заказ|я заказ|хочу (?:отменить|вернуть)|когда (?:привезут|приедет|доставят|придет)|мой (?:телефон|номер|адрес)|где мой|не приш|не получил|طلبي|اريد (?:الغاء|ارجاع)|لم يصل|اين طلبي|رقمي/i;

/** How much a speaker is the business (above 0) or the shopper (below), by name and by what was said (folded). */
export function scoreOf(name: string, words: readonly string[]): number {
  if (isShopperWord(name)) return -10;
  let score = BUSINESS_NAME.test(name) ? 3 : 0;
  const own = [`מ${name}`, `from ${name}`, `из ${name}`, `من ${name}`].map((words) => words.toLowerCase());
  for (const said of words.slice(0, 200)) {
    if (own.some((words) => said.toLowerCase().includes(words))) score += 2;
    if (BUSINESS_SAYS.test(said) || asksForNumber(said)) score += 2;
    if (SHOPPER_SAYS.test(said)) score -= 2;
  }
  return score;
}

/** Whether a speaker's name is a business's and no person's. */
export const isBusinessName = (name: string): boolean => BUSINESS_NAME.test(name);
