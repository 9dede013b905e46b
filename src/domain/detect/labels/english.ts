import type { LabelSet, Language } from './label-set.ts';

const words = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'gi');

const NUMBER = '(?:numbers?(?:\\(s\\))?|no\\b\\.?|nr\\b\\.?|num\\b\\.?|nbr\\b\\.?|id|code|identifier)';
const CARRIER =
  '(?:\\s(?:for|from|with|of|by)\\s[^\\s:]{2,15}(?:\\s[^\\s:\\d]{2,15})?(?=\\s?:)|\\s\\([^()]{2,25}\\)(?=\\s?:))?';

const LABELS: LabelSet = {
  orderNumber: words(
    `\\border[\\s-]{0,2}(?:confirmation\\s)?(?:${NUMBER}|ref(?:erence)?(?:\\s(?:number|no\\b\\.?|id|code))?)(?![a-z])(?:\\s(?:at|in|from)\\s(?:the\\s)?(?:store|shop|merchant|seller))?`,
    '\\border\\sn[º°]|\\btrip\\s(?:id|number|no\\b\\.?)(?![a-z])|\\border\\s{0,2}(?:number\\s)?\\(?[#№]|\\border\\s?:\\s?[#№]',
    "\\border's\\snumber|\\bnumber\\sof\\s(?:your|the|this)\\sorder|\\border\\swith\\s(?:the\\s)?(?:number|ref(?:erence)?\\b\\.?|id)|\\bord\\.?\\sno\\b\\.?",
    '\\border\\sconfirmation\\s?:(?=\\s?#?[A-Z]{0,4}-?\\d{3})',
    '\\bconfirmation(?=\\s?:?\\s?\\d{3,4}\\.\\d{3}\\.\\d{3}(?!\\d))|\\bconfirmation\\s{0,2}(?:#|(?:number|code|id)(?![a-z])|no\\b\\.?)',
    '\\byour\\sorder\\s[^.!?#\\d()]{0,40}\\((?:order\\s)?(?:number|no\\.?|nr\\.?)(?=:?\\s)',
    '\\b(?:booking|reservation|itinerary)\\s{0,2}(?:confirmation\\s)?(?:#|(?:reference|ref|number|no|id|code)\\b\\.?)(?:\\s(?:number|no\\b\\.?|code))?',
    '\\bpurchase\\s(?:number|no\\b\\.?|id|reference)(?![a-z])',
    '\\bpnr(?:\\s(?:code|number|no\\b\\.?))?(?![a-z])|\\brecord\\slocator|\\bairline\\s(?:booking\\s)?(?:reference|ref\\b\\.?)',
  ),
  order: words(
    '\\border\\s(?:confirmation|details|summary|receipt)\\s?[-:]?\\s?\\(?(?=#?[A-Z]{0,4}-?\\d{4})',
    '\\bfor\\syour\\s(?:order|purchase)[.!]?\\s\\((?=[#№])',
    '\\b(?:booking|reservation)\\s(?=#?\\d{5,}\\s(?:confirmed|cancell?ed)\\b)|\\b(?:booking|reservation)\\sconfirmed:\\s(?=#?\\d{5,})',
    '\\border:?(?=[\\s:(]{1,3}(?:[A-Z]{2,4}#)?[A-Z0-9/-]{0,20}\\d)|\\border:(?=\\s{0,2}[A-Z]{9}\\b)|\\border(?=\\s-\\s#?[A-Z0-9-]{0,20}\\d{3})',
    '\\b(?:booking|reservation)(?:\\s(?:confirmation|confirmed))?:?\\s(?=#?[A-Z]{2,5}-?\\d{4,})|\\byour\\s(?:booking|reservation)\\s(?=#?\\d{5,}\\s(?:is|has|was)\\b)',
    "\\border(?:[?.,!]\\s(?:it's|it\\sis|that's|(?:the\\s)?number(?:\\sis)?)|\\sis)\\s(?=#?[A-Z]{0,4}-?\\d{3})",
  ),
  notThisOrder: words(
    '\\be\\.g\\b|\\bi\\.e\\b|for example|for instance|\\bsuch as\\b|\\bsample\\b|(?<![./@])\\bexample\\b|looks? like|previous order|\\b(?:sender|shipper)(?:\\u0027?s)?\\sorder|original order|(?:purchase|work|job|standing|money|postal|payment|production|manufacturing|restraining|protection|court|limit|market|stop|transfer) order|\\bjust\\s(?:ordered|bought|purchased)|(?<=\\w\\s)(?<!you\\s|was\\s|items?\\s)(?:ordered|bought|purchased)\\s(?:this\\s)?(?:\\d{1,2}|an?|a\\sfew)\\s(?:second|minute|hour)s?\\sago|\\blast\\s(?:\\w{1,5}\\s)?digits\\sof\\s(?:your\\s|the\\s|my\\s)?order|\\bpo number|\\breorder|related order|placeholder|in the format|(?<!last\\s)\\d{1,2}[\\s-]digits?\\b|starts with|can be found in',
  ),
  grandTotal: words(
    '\\btotal\\scharged\\sto\\s(?:your\\s|the\\s)?(?:card|account)|\\bgrand\\s?total|\\border\\s(?:grand\\s)?total|\\border\\s(?:sum|cost|price)(?=\\s?:|$)|\\btotal\\s(?:paid|charged(?:\\sto)?|billed|payable|amount(?:\\s(?:paid|due|charged|payable))?|price|value|purchase|due(?:\\stoday)?|cost|for\\s(?:(?:your|the)\\s)?order|with\\s(?:vat|tax)|order(?:\\svalue)?|payment|to pay|paid\\stoday|for this order|incl(?:uding|\\.)?\\s(?:vat|tax|gst))|\\bamount\\s(?:paid|charged|due|billed|payable|to\\s(?:pay|be\\spaid))|\\bfinal\\s(?:price|total|amount)|^charged(?=\\s?:|$)|\\b(?:charged\\s(?:to\\s)?)?(?:your\\s)?card(?:\\s(?:was|has\\sbeen|will\\sbe)\\scharged)?(?=\\s(?:[$€£₪]\\s?\\d|\\d{1,6}[.,]\\d{2}\\s?[₪€$£]))|\\bwe(?:\\u0027ve|\\shave)?\\scharged(?:\\syour\\scard)?|\\b(?:total\\sgross|gross\\stotal)|\\btotal\\s\\((?:usd|eur|gbp|ils|nis|cad|aud)\\)|\\btotal\\s\\((?:incl|inc)[^)]{0,20}\\)|^to\\spay(?=\\s?:|$)|\\byou paid|\\byou\\s(?:were|have\\sbeen)\\s(?:charged|billed)|\\bcharged\\sto\\s(?:your\\s|the\\s)?(?:card|account)|\\bpayment\\s(?:received|made)(?=\\s?(?::|$))|\\byou(?:\\u0027ve\\sbeen|\\u0027re)\\s(?:charged|billed)',
    '\\b(?:for\\sa\\stotal\\sof|totall?ing|in\\sthe\\samount\\sof)(?=\\s[$€£₪]|\\s\\d[\\d,.]*\\s?[$€£₪])|\\bpayment\\sof(?=\\s(?:[$€£₪]\\s?)?\\d[\\d,.]*\\s?(?:[$€£₪]\\s?|[A-Z]{3}\\s)?(?:(?:was|has\\sbeen)\\s)?(?:received|successful|confirmed|completed|approved))',
  ),
  total: words(
    '\\btotal\\s\\(\\d{1,3}\\s(?:items?|products?|pcs|units?)\\)|^paid(?=\\s?:|$)|\\border\\svalue(?=\\s?:|$)|(?<!sub[\\s-]?)\\btotal\\b|\\bamount(?=\\s?:|$)|^(?:payment|charge)(?=\\s?:)|^(?:sum|balance\\spaid)(?=\\s?:|$)|(?<=\\border\\s(?:#?[\\w-]{3,20}\\s)?)for(?=\\s(?:[$€£₪]|\\d{1,6}[.,]\\d{2}\\s?[$€£₪]))',
  ),
  notTotal: words(
    'sub[\\s-]?total|\\bnet\\stotal|total\\snet|before\\stax|total\\sbefore|excl|without|\\bsav(?:ed|ings?)|(?<!(?:after|incl\\.?|including|with)\\s(?:the\\s)?)discount|merchandise|\\bminimum|products?\\stotal|(?:gift\\scard|tip|tax|vat|deposit|shipping|delivery|donation|coupon|voucher|credit|fee)s?\\samount|total\\stax|total\\s(?:items?|products?|qty|quantity|weight|points|refund|shipping)|items?\\stotal|items?\\)?\\ssubtotal|shipping\\stotal|vat\\stotal|tax\\stotal|cart\\stotal|refund|per\\smonth|monthly|instal',
  ),
  orderDate: words(
    '\\bpurchased?\\sfrom\\s[^\\d]{2,30}\\son(?=\\s\\d|\\s[a-z]{3,9}\\.?\\s\\d)',
    '\\border\\s(?:was\\s|has\\sbeen\\s)?(?:placed|received|submitted|confirmed|created|made)(?:\\s(?:on|at)|(?=\\s?:|\\s\\d|\\s[a-z]{3,9}\\.?\\s\\d|\\s?[·|,-]\\s?(?:\\d|[a-z]{3,9}\\.?\\s\\d)|$))',
    '^(?:purchased|placed|ordered)(?=\\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\\s)',
    '\\b(?:order|purchase)\\s(?:of|from|dated|on)(?=\\s)|\\b(?:placed|created|submitted)\\s(?:at|on)|^(?:submitted|purchased|placed)(?=\\s?:|\\s\\d|\\s[a-z]{3,9}\\.?\\s\\d{1,2}[,\\s])|\\bordered\\sthis\\s(?:item\\s)?on|\\bordered(?=\\s\\d|\\s[a-z]{3,9}\\.?\\s\\d)',
    '\\bdate\\sof\\s(?:booking|reservation)|\\breservation\\s(?:date|made)|\\breserved\\son|\\border\\s(?:confirmed|accepted)\\son',
    '\\border\\s(?:creation\\s)?date(?:\\s?(?:&|and|/)\\s?time)?|\\btime\\sof\\s(?:order|purchase)|\\b(?:sales?|checkout)\\sdate|\\bdate\\s?/\\s?time|\\btransaction\\s(?:date|time)',
    '^ordered(?=\\s?:)|\\border\\stime(?=\\s?:|$)|\\border(?:ed)?\\s?(?:date(?:/time)?|placed|created)(?:\\son)?|\\bdate\\s(?:ordered|placed|of\\s(?:order|purchase)|added)|\\b(?:placed|ordered|purchased|order\\splaced|order\\smade)\\son|\\bpurchase(?:d)?\\s(?:date|on)|\\btransaction\\sdate|\\btime\\splaced|\\bdate\\splaced|\\border\\s(?:was\\s)?placed(?:\\son)?|\\bconfirmed\\s(?:on\\s)?(?=[a-z]{3,9}\\s\\d|\\d)|\\bbook(?:ed\\son|ing\\s(?:date|made))|\\bbought\\son|^(?:placed|ordered|created|purchased)$|^(?:placed|ordered|created)(?=\\s?:)|\\b(?:date\\s(?:created|purchased|&\\stime|and\\stime)|created\\son)(?=\\s?:|$|\\s\\d)',
  ),
  date: words(
    '^on(?=\\s(?:[a-z]{3,9}\\.?\\s\\d{1,2},?|\\d{1,2}\\s[a-z]{3,9}\\.?,?)\\s\\d{4}$)',
    '(?<![a-z]\\s?)\\bdate(?=\\s{0,2}:|$|\\s\\d)',
    '\\b(?:date\\sof\\s)?transaction(?=\\s?:?\\s\\d{1,2}[./\\s])|\\bdate\\sof\\s(?:transaction|payment)|\\bpayment\\sdate|\\bpaid\\son|\\bdate\\s(?:issued|of\\sissue|paid)|\\bissued\\son|\\border\\scompleted(?=\\s?:|\\s\\d|$)|^completed\\s(?:at|on)',
  ),
  placed: words(
    'thank(?:s|\\syou)[^.!]{0,20}\\s(?:order|purchase|shopping)|order\\s(?:has\\sbeen\\s)?(?:received|confirmed|placed|complete)|order\\sconfirmation|order\\s(?:details|information)|your\\sorder\\s(?:has|is|was|from|(?:#\\s?)?[A-Z0-9-]{0,12}\\d{3}[A-Z0-9-]{0,8}\\s(?:ships|has|is|was|will))|we\\S{0,3}\\s(?:have\\s)?(?:received|registered|got)\\syour\\sorder|^(?:your\\s)?receipt\\sfrom\\s|^receipt\\sfor\\syour\\s(?:payment|purchase)|you\\ssent\\sa\\spayment\\sof|purchase\\scomplete|^thank\\syou,\\s[a-z]{2,15}!',
  ),
  orderList: words(
    '\\b(?:my|your|all|recent|past|previous)\\s(?:orders|purchases)\\b|order\\shistory|orders\\shistory|purchase\\shistory|^orders$',
  ),
  beforeOrder: words(
    '\\b(?:shopping|your|my)\\s(?:cart|basket|bag)\\b|^cart\\b|^checkout\\b|track\\s(?:your|my|an)\\s(?:order|package)|^order\\stracking|order\\slookup|(?:find|look\\sup|check)\\s(?:your|my|an)\\sorder|^(?:sign|log)\\s?in\\b|create\\s(?:an\\s)?account|search\\sresults|\\bresults\\sfor\\b|\\bquot(?:e|ation)\\b|order\\sform|return\\sform|start\\s(?:a|your)\\sreturn|returns?\\s(?:portal|cent(?:er|re))',
  ),
  otherMeaning: words(
    '\\bwedding|\\brsvp\\b|\\binvited\\b|\\binvitation\\b|\\btable\\sfor\\b|\\btable\\sreservation|\\bguests?\\sattending|\\bcourt\\b|\\bexecutive\\sorder\\b|\\bv\\.\\s[A-Z]',
  ),
  tracking: words(
    `\\b(?:tracking|track|shipment|parcel|consignment|waybill|airway\\sbill|package)\\s?(?:tracking\\s)?${NUMBER}(?![a-z])(?:/(?:link|url|id))?${CARRIER}`,
    '\\btracking\\s?(?:#|:|(?:number|ref(?:erence)?|link|info(?:rmation)?)(?![a-z])(?:/(?:link|url|id))?)',
    '\\btracking\\s(?=[A-Z0-9]{0,12}\\d{5})',
    '\\bshipment\\s(?=[A-Z]{0,4}\\d{8})',
    '\\btracking\\snumber\\s\\([^()]{2,25}\\)',
    '\\btrack(?:ing)?[\\s-]?(?:&|and)[\\s-]?trac(?:e|ing)(?:\\s(?:number|code|no\\b\\.?|id))?|\\btracking®?\\snumber',
    '\\btrack(?:\\s(?:your|my)\\s(?:parcel|package|shipment))?\\s?:(?=\\s?[A-Z]{0,4}\\d{7}|$)|\\b(?:parcel|shipment|package)\\s?:\\s?(?=[A-Z]{0,4}\\d{7})',
    '\\b(?:delivery|shipping)\\s(?:number|no\\b\\.?|code)(?=[\\s:#]{1,3}[A-Z]{0,3}\\d{6})|\\bcourier\\sref(?:erence)?\\b',
    '\\b(?:dhl|ups|fedex|usps|gls|dpd|tnt|aramex|evri|royal\\smail)(?:\\sexpress)?\\s?:\\s?(?=[A-Z0-9]{0,4}\\d{6})|\\bbarcode\\s?:\\s?(?=[A-Z]{2}\\d{9}[A-Z]{2})',
    '\\b(?:awb|waybill|consignment)(?:\\s(?:no\\b\\.?|number))?(?=\\s{0,2}(?:[:#\\d]|$|[A-Z]{2}\\d)|\\s(?:will\\sbe|is)\\s[A-Z]{0,3}\\d)',
    '^(?:(?:carrier|shipment|parcel|order)\\s)?tracking(?:\\snumber)?$',
    '\\bshipment\\stracking(?=\\s?:)',
    '\\bwith\\stracking\\s(?=[A-Z]{0,4}\\d{6})',
    '\\b(?:parcel|package)\\s(?=[A-Z]{1,4}\\d{6}|\\d{9})',
    '\\btracked\\s(?:as|with|under)\\b',
  ),
  reference: words(
    `\\b(?:ticket|case|request|enquiry|inquiry|query|complaint|claim|dispute|incident|rma|conversation|chat|interaction|job|work\\sorder|support\\s(?:ticket|case|request)|service\\s(?:ticket|request|call)|call)\\s?(?:reference\\s?)?(?:#|№|${NUMBER}(?![a-z])|ref(?:erence)?\\b(?:\\s(?:no\\b\\.?|number))?)`,
    '\\b(?:ticket|(?<!the\\s)case)(?:\\sis)?[:\\s]{1,2}(?=[A-Z]{0,4}-?\\d{2}[\\d-]?\\d)',
    '^(?:support\\s)?(?:ticket|case)$',
    '\\b(?:support|service)\\s(?:request|call|ticket|case):?\\s(?=[A-Z]{0,4}-?\\d{4})|\\b(?:case|ticket|request),\\snumber(?![a-z])',
    '\\b(?:incident|rma|work\\sorder)\\s?[:#]\\s?(?=[A-Z]{0,4}-?\\d{4})|\\b(?:return|issue)\\s(?:authori[sz]ation\\s)?(?:number|id|no\\b\\.?)(?=[\\s:#]{1,3}[A-Z]{0,4}-?\\d{4})',
    '\\byour\\s(?:ticket|case|conversation)\\sis\\s#?(?=[A-Z]{0,4}-?\\d{4})',
    '\\bservice\\srequest:\\s?(?=[A-Z]{0,4}-?\\d{4})',
    '\\byour\\s(?:request|ticket|case)\\s\\(#?(?=\\d)',
    '\\[(?:ticket|case|request)[\\s#:]{1,3}(?=[A-Z0-9])',
    '\\[(?=(?:cas|case|tkt|ticket|tt|req|inc|sr|cs|rma)-?\\d{3,}[a-z0-9-]{0,12}\\])',
    '\\b(?:please\\s|always\\s)quote\\s(?=[A-Z]{2,6}-?\\d{3})',
  ),
  anyReference: words(
    `\\b(?:your\\s)?reference(?:\\s(?:number|no\\b\\.?|id|code))?(?=\\s{0,2}(?:[:#]|is\\b|$))`,
    '(?<!order\\s)\\bref\\.?(?:\\s(?:no|number)\\b\\.?)?(?:\\s{0,2}[:#]|(?<=no\\.?|number)\\s(?=[A-Z]{0,4}-?\\d{4}))',
    '\\[#(?=[A-Z]{0,4}-?\\d{4,12}\\])',
  ),
  agent: words(
    '^(?:ticket|case)\\sowner$|^(?:(?:customer\\s)?service|support|sales|your|assigned|case|customer\\scare)\\s(?:agent|representative|advisor|adviser|specialist)$',
    '\\b(?:agent|representative|specialist|your\\sadvisor|advisor|adviser|operator|assignee|assigned\\sto|handled\\sby|served\\sby|answered\\sby|resolved\\sby|attended\\sby|account\\smanager|case\\smanager|support\\sagent|your\\sagent|agent\\sname|customer\\sservice\\sagent|agent\\sworking\\son\\sthis\\sticket|(?:ticket|case)\\sowner|owner|replied\\sby|handler)(?=\\s{0,2}(?:[:-]|$))',
  ),
  contact: words(
    '\\bcall(?:\\s(?:us|our)|\\s{0,2}$)|\\bcall\\s(?:[\\w&-]{1,15}\\s){1,4}(?:on|at)\\s{0,2}$|\\bwrite\\sto\\b|\\be-?mail(?:\\sus)?\\s{0,2}$|\\bcontact\\b|questions\\b|\\bneed\\shelp|\\bhelp\\b|\\bcustomer\\s(?:service|care|support)|\\b(?:reservations?|bookings?|call|contact|information)\\scent(?:er|re)\\b|\\bsupport\\b|\\bphone\\sus|\\bring\\sus|\\bemail\\sus|\\be-mail\\sus|\\bwrite\\sto\\sus|\\breach\\sus|\\bget\\sin\\stouch|\\bhotline|\\bhelpdesk|\\bhelpline|\\bservice\\b|\\bassist|\\bstore\\sphone|\\bfreephone|\\btoll[\\s-]?free|\\bour\\s(?:office|team|store|phone|number)|\\bbox\\soffice|\\bfront\\sdesk|\\bgive\\sus\\sa|\\bdial\\b|^(?:store|shop|office|sales|reception|reservations|call)(?=\\s?:)',
  ),
  shopper: words(
    '\\b(?:billing|shipping|delivery|postal)\\s(?:address|details|information|to)|\\b(?:ship|deliver|bill|sold|send)(?:ed|ing|s)?\\s(?:it\\s)?to\\b|\\bshipped\\sto|\\brecipient|\\bcustomer\\s(?:name|details|information|information|phone|email)|\\bbuyer\\b|\\bcontact\\s(?:information|details)|\\bmy\\s(?:phone|mobile|number|email|e-mail|postcode|address|cell)|\\brequester|\\byour\\s(?:details|phone|email|account|information)|\\bsent\\s(?:a\\scopy\\s)?to\\b|\\bconsignee|\\bsigned\\sin\\sas|\\blogged\\sin\\sas|\\bemail\\saddress\\b|^contact\\s(?:phone|e-?mail|name|number)\\s?:?$|\\b(?:guest|customer)(?=\\s?:)',
  ),
  notContact: words(
    '\\bmine\\sis\\b|\\bcourier|\\bdriver|\\bfax\\b|\\bwhatsapp|\\bcarrier|\\bpick-?up\\spoint|\\bunsubscribe|\\b(?:designed|developed|powered|built)\\sby\\b|\\baccessibility|\\bvat\\b|\\bcompany\\s(?:no|number|reg)|\\bseller\\sid',
  ),
  cancelPolicy: words(
    'cancel{1,2}ation|flexible\\spolicy|cancel(?:l?ing)?\\s(?:an\\s|your\\s)?orders?\\spolicy|right\\s(?:of|to)\\s(?:withdraw|cancel)|cancel(?:s|lations)?\\s(?:&|and)\\sre(?:turn|fund)s?|withdrawal\\sright',
  ),
  returnPolicy: words(
    '(?:refund|returns?|exchange)s?\\s(?:&|and|/)\\s(?:refund|returns?|exchange|cancel)|(?:refund|returns?|exchange)s?\\spolicy|shipping\\s?(?:&|and|/|\\+)\\s?returns|delivery\\s(?:&|and)\\sreturns|policy\\son\\sreturns|polic(?:y|ies)\\s(?:&|and)\\sreturns?|^returns$|^refunds$|money[\\s-]?back',
  ),
  terms: words(
    'terms\\s(?:of|and|&)\\s(?:service|use|sale|condition|purchase)|^terms$|terms\\s?&\\s?conditions|conditions\\sof\\s(?:use|sale)|^store\\spolic|^polic(?:y|ies)$',
  ),
};

/** English pages, and the English words on others. */
export const ENGLISH: Language = { letters: /[a-z]/i, labels: LABELS };
