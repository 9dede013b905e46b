import type { LabelSet } from './label-set.ts';

const words = (pattern: string): RegExp => new RegExp(pattern, 'gi');

/** Labels of English pages. */
export const ENGLISH: LabelSet = {
  orderNumber: words(
    [
      '\\border\\s{0,2}(?:confirmation\\s)?(?:numbers?|no\\b\\.?|nr\\b\\.?|num\\b\\.?|id|code|ref(?:erence)?(?:\\s(?:number|no\\b\\.?|id))?)(?![a-z])',
      '\\border\\s{0,2}(?:number\\s)?[#№]',
      '\\bconfirmation\\s{0,2}#',
    ].join('|'),
  ),
  order: words('\\border:?(?=[\\s:]{1,3}[A-Z0-9-]{0,20}\\d)|\\border:(?=\\s{0,2}[A-Z]{9}\\b)'),
  notThisOrder: words(
    '\\be\\.g\\b|\\bi\\.e\\b|for example|for instance|\\bsuch as\\b|\\bsample\\b|\\bexample\\b|looks? like|previous order|original order|purchase order|\\bpo number|\\breorder|related order|placeholder',
  ),
  grandTotal: words(
    '\\bgrand\\s?total|\\border\\s(?:grand\\s)?total|\\btotal\\s(?:paid|charged(?:\\sto)?|amount(?:\\spaid)?|price|due|cost|order(?:\\svalue)?|payment|to pay|for this order|incl(?:uding|\\.)?\\s(?:vat|tax|gst))|\\bamount\\s(?:paid|charged|due)|\\btotal\\s\\((?:incl|inc)[^)]{0,20}\\)|\\byou paid',
  ),
  total: words('(?<!sub[\\s-]?)\\btotal\\b|\\bamount(?=\\s?:)'),
  notTotal: words(
    'sub[\\s-]?total|before\\stax|total\\sbefore|excl|without|\\bsav(?:ed|ings?)|discount|total\\stax|total\\s(?:items?|products?|qty|quantity|weight|points|refund|shipping)|items?\\stotal|items?\\)?\\ssubtotal|shipping\\stotal|vat\\stotal|tax\\stotal|cart\\stotal|refund|per\\smonth|monthly|instal',
  ),
  orderDate: words(
    '\\border(?:ed)?\\s?(?:date|placed|created)(?:\\son)?|\\bdate\\s(?:ordered|placed|of\\s(?:order|purchase)|added)|\\b(?:placed|ordered|purchased|order\\splaced|order\\smade)\\son|\\bpurchase(?:d)?\\s(?:date|on)|\\btransaction\\sdate|\\btime\\splaced|\\bdate\\splaced|\\border\\s(?:was\\s)?placed(?:\\son)?',
  ),
  date: words('(?<![a-z]\\s?)\\bdate(?=\\s{0,2}:|$|\\s\\d)'),
  placed: words(
    'thank(?:s|\\syou)[^.!]{0,20}\\s(?:order|purchase|shopping)|order\\s(?:has\\sbeen\\s)?(?:received|confirmed|placed|complete)|order\\sconfirmation|order\\s(?:details|summary)|your\\sorder\\s(?:has|is|was)|we\\S{0,3}\\s(?:have\\s)?received\\syour\\sorder|purchase\\scomplete',
  ),
  orderList: words(
    '\\b(?:my|your|all|recent|past|previous)\\sorders\\b|order\\shistory|orders\\shistory|^orders$',
  ),
  beforeOrder: words(
    '\\b(?:shopping|your|my)\\s(?:cart|basket|bag)\\b|^cart\\b|^checkout\\b|track\\s(?:your|my|an)\\sorder|order\\slookup|find\\s(?:your|my)\\sorder',
  ),
  otherMeaning: words(
    '\\bwedding|\\brsvp\\b|\\binvited\\b|\\binvitation\\b|\\btable\\sfor\\b|\\btable\\sreservation|\\bguests?\\sattending',
  ),
};
