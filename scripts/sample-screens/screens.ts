/** A page as it is drawn. */
interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const FRIDGE = `<svg class=product viewBox="0 0 200 260"><rect width=200 height=260 fill="#eef1f4"/><rect x=50 y=20 width=100 height=215 rx=6
fill="#c9d2da" stroke="#8a97a3"/><path d="M50 95h100" stroke="#8a97a3" stroke-width=2 /><rect x=138 y=45 width=5 height=38 rx=2 fill="#6d7a86"/><rect x=138
y=110 width=5 height=70 rx=2 fill="#6d7a86"/><rect x=60 y=235 width=14 height=8 fill="#6d7a86"/><rect x=126 y=235 width=14 height=8 fill="#6d7a86"/></svg>`;

const shop = (rtl: boolean, name: string, links: readonly string[], body: string): string =>
  `<div dir=${rtl ? 'rtl' : 'ltr'}><header><b>${name}</b><nav>${links.map((one) => `<span>${one}</span>`).join('')}</nav></header><main>${body}</main></div>`;

const rows = (pairs: readonly (readonly [string, string])[]): string =>
  `<table>${pairs.map(([label, value]) => `<tr><th>${label}<td><bdi>${value}</bdi>`).join('')}</table>`;

const HE_LINKS = ['מקררים', 'כביסה', 'בישול', 'מבצעים', 'החשבון שלי'];
const EN_LINKS = ['Fridges', 'Laundry', 'Cooking', 'Sale', 'My account'];

const order = shop(
  true,
  'חנות לדוגמה',
  HE_LINKS,
  `<small>החשבון שלי ‹ ההזמנות שלי</small><h1>הזמנה <bdi>12345-AB</bdi></h1><div class=two>${FRIDGE}<div><h2>מקרר 600 ליטר, נירוסטה</h2>
<p class=badge>סופק ב-07/11/2026</p>${rows([
    ['תאריך ההזמנה', '03/11/2026'],
    ['מחיר', '₪1,249.90'],
    ['הובלה', '₪50.00'],
    ['סה״כ שולם', '₪1,299.90'],
    ['אמצעי תשלום', 'כרטיס אשראי המסתיים ב-4412'],
  ])}<p><i class=button>ביטול העסקה</i> <i class="button quiet">פנייה לשירות</i></p></div></div>`,
);

const steps = `<h2>מעקב</h2>${rows([
  ['03/11/2026 18:40', 'ההזמנה התקבלה ושולמה'],
  ['04/11/2026 09:12', 'הועברה למחסן'],
  ['06/11/2026 15:30', 'נמסרה למוביל; תיאום הובלה בטלפון'],
  ['07/11/2026 11:55', 'סופקה ללקוחה'],
])}<h2>פניות קודמות</h2>${rows([
  ['REQ-2026/000123', 'דלת עקומה – בטיפול'],
  ['REQ-2026/000124', 'בקשה להחזר – התקבלה'],
])}<h2>מה חשוב לדעת</h2><p>את ההובלה מתאמים מראש; המוביל מתקשר כשעה לפני שהוא מגיע. בדקו את המוצר לפני שאתם חותמים.</p>
<p>נמצא פגם? צלמו אותו ושלחו לנו את התמונות עם מספר ההזמנה.</p>`;

const POLICY: readonly (readonly [string, string])[] = [
  ['Your right to cancel', 'You may cancel an order within 14 days of the day on which you received it.'],
  [
    'How to cancel',
    'Write to service@example.co.il, call *2345 or use the form in your account. You will get a confirmation by e-mail.',
  ],
  [
    'What it costs',
    'We keep 5 % of the price or ₪100, whichever is less. Nothing is kept where the product is defective.',
  ],
  [
    'When the money comes back',
    'Refunds are made to the card with which you paid, within 14 days of your notice.',
  ],
  ['Large appliances', 'We collect them from your home. Please keep them in their packing until then.'],
  ['What cannot be cancelled', 'Perishable goods, and goods made to order.'],
];
const policy = shop(
  false,
  'Example Shop',
  EN_LINKS,
  `<h1>Cancellation policy (returns &amp; refunds)</h1><small>Last updated 1 September 2026</small>${POLICY.map(([head, text], index) => `<h2>${index + 1}. ${head}</h2><p>${text}</p>`).join('')}`,
);

const bubble = (own: boolean, text: string): string => `<p class="bubble ${own ? 'own' : ''}">${text}</p>`;
const TALK = [
  bubble(false, 'שלום, שמי נועה. במה אוכל לעזור?'),
  bubble(true, 'הגיע מקרר עם דלת עקומה, הזמנה <bdi>12345-AB</bdi>.'),
  bubble(false, 'אני מצטערת לשמוע. אין אצלנו רישום של השיחה מיום 07/11/2026.'),
  bubble(true, 'דן הבטיח לי החלפה עד 12/11/2026. מספר הפנייה <bdi>REQ-2026/000123</bdi>.'),
  bubble(false, 'נבדוק ונחזור אלייך תוך 14 ימי עסקים.'),
].join('');
const chat = shop(
  true,
  'חנות לדוגמה',
  HE_LINKS,
  `<h1>צ׳אט עם שירות הלקוחות</h1><section class=chat>${TALK}</section>`,
);

const arabic = shop(
  true,
  'المتجر التجريبي',
  ['ثلاجات', 'غسالات', 'عروض', 'حسابي'],
  `<h1>المساعدة والدعم</h1>${[
    'كيف ألغي طلبي؟',
    'متى أستعيد نقودي؟',
    'المنتج وصل معيبًا. ماذا أفعل؟',
    'كيف أغيّر موعد التوصيل؟',
    'كيف أتحدث مع ممثل؟',
  ]
    .map((one) => `<p class=fold>${one}</p>`)
    .join('')}<p>يمكن الاتصال بنا على <bdi>*2345</bdi> أيام الأحد–الخميس، <bdi>08:00–17:00</bdi>.</p>`,
);

const russian = shop(
  false,
  'Магазин-пример',
  ['Холодильники', 'Стирка', 'Скидки', 'Кабинет'],
  `<h1>Отмена заказа № 12345-AB</h1><div class=two>${FRIDGE}<div><h2>Холодильник, 600 л</h2>${rows([
    ['Дата заказа', '03/11/2026'],
    ['Сумма', '₪1,299.90'],
    ['Причина', 'Товар с дефектом'],
  ])}<p class=badge>Этот заказ нельзя отменить на сайте. Позвоните по номеру *2345.</p><p><i class=button>Позвонить</i></p></div></div>`,
);

const TERMS = [
  ['כללי', 'התקנון חל על כל רכישה באתר. השימוש באתר הוא הסכמה לו.'],
  ['המחירים', 'כל המחירים כוללים מע״מ. דמי הובלה מצוינים בנפרד לפני התשלום.'],
  ['האספקה', 'מוצר מסופק תוך 14 ימי עסקים מיום ההזמנה. מועד ההובלה מתואם בטלפון.'],
  ['ביטול עסקה', 'אפשר לבטל תוך 14 ימים מיום קבלת המוצר, בהודעה בדואר אלקטרוני, בטלפון או באתר.'],
  ['דמי ביטול', 'דמי הביטול הם 5% ממחיר המוצר או ₪100, לפי הנמוך. במוצר פגום אין דמי ביטול.'],
  ['החזר כספי', 'ההחזר נעשה באמצעי שבו שולם, תוך 14 ימים מיום ההודעה.'],
  ['אחריות', 'היצרן אחראי למוצר 12 חודשים. תיקון ייעשה תוך 10 ימי עסקים.'],
  ['שירות לקוחות', 'טלפון *2345, ימים א׳–ה׳ 08:00–17:00. אפשר גם בצ׳אט ובדואר אלקטרוני.'],
  ['פרטיות', 'פרטי הלקוח נשמרים לצורך ההזמנה בלבד ואינם נמסרים לאחר.'],
  ['סמכות שיפוט', 'על התקנון חל הדין הישראלי.'],
] as const;
const terms = `<div dir=rtl class=narrow><h1>תקנון האתר</h1>${TERMS.map(([head, text], index) => `<h2>${index + 1}. ${head}</h2><p>${text}</p><p>${text}</p>`).join('')}</div>`;

const PHOTO = `<svg viewBox="0 0 600 800" width=600 height=800><rect width=600 height=800 fill="#b9a88f"/><rect y=640 width=600 height=160 fill="#7d6a55"/>
<rect x=130 y=60 width=340 height=640 rx=14 fill="#cfd6db" stroke="#7c8790" stroke-width=4 /><path d="M130 250h340" stroke="#7c8790" stroke-width=6 />
<path d="M134 258L478 286L470 694L134 694z" fill="#bcc6cd" stroke="#5f6a73" stroke-width=5 /><path d="M470 258L478 286" stroke="#222" stroke-width=9 />
<rect x=432 y=330 width=14 height=180 rx=6 fill="#5f6a73"/><rect x=432 y=110 width=14 height=100 rx=6 fill="#5f6a73"/></svg>`;

/** As somebody has it who enlarges pages to read them. */
const larger = (html: string, zoom: number): string => `<div style="zoom:${zoom}">${html}</div>`;

const screen = (name: string, html: string, height = 760, width = 1280): Screen => ({
  name,
  width,
  height,
  html,
});

export const SCREENS: readonly Screen[] = [
  screen('order', order),
  screen('order-tall', order.replace('</main>', `${steps}</main>`), 1_500),
  screen('policy', policy),
  screen('policy-tall', larger(policy, 1.6), 1_500),
  screen('talk', chat),
  screen('talk-tall', larger(chat, 1.8), 1_500),
  screen('arabic', arabic),
  screen('arabic-tall', larger(arabic, 1.8), 1_500),
  screen('russian', russian),
  screen('russian-tall', larger(russian, 1.6), 1_500),
  screen('chat', `<div dir=rtl class=widget>${TALK}</div>`, 300, 400),
  screen('terms', terms, 2_200, 640),
  screen('photo', PHOTO, 800, 600),
];

/** What the texts of the sample hold beside letters: `width` in ems, drawn on a baseline at 0. */
export const SIGNS = [
  {
    name: '1f44d',
    width: 1.1,
    svg: '<g fill="#fbc02d" stroke="#a86f00" stroke-width="0.03"><rect x="0.08" y="-0.5" width="0.2" height="0.55" rx="0.05"/><path d="M0.32 -0.46L0.5 -0.9Q0.68 -0.93 0.66 -0.72L0.62 -0.55H0.95Q1.04 -0.53 1.02 -0.43L0.94 -0.04Q0.91 0.06 0.8 0.06H0.42L0.32 0z"/></g>',
  },
  {
    name: '2192',
    width: 0.84,
    svg: '<path d="M0.08 -0.3H0.74M0.52 -0.52L0.75 -0.3L0.52 -0.08" fill="none" stroke="#000" stroke-width="0.08"/>',
  },
] as const;

/** A page with its style. */
export const styled = (html: string): string => `<!doctype html><meta charset=utf-8><style>
body{margin:0;font:17px/1.5 sans-serif;color:#26323c;background:#fff}header{display:flex;gap:48px;align-items:center;background:#1f4e5f;color:#fff;padding:16px 60px;font-size:20px}
nav{display:flex;gap:28px;font-size:16px}main{padding:26px 60px}h1{font-size:30px;margin:8px 0 14px}h2{font-size:19px;margin:18px 0 4px}p{margin:6px 0 10px}small{color:#61707c}
.two{display:flex;gap:48px}.product{inline-size:300px;block-size:390px}table{border-collapse:collapse;margin:12px 0}th,td{text-align:start;font-weight:400;padding:7px 0;border-block-end:1px solid #d5dce1}
th{color:#61707c;padding-inline-end:56px}.badge{background:#fdf3d8;padding:8px 14px;display:inline-block}.button{font-style:normal;background:#1f4e5f;color:#fff;padding:9px 22px;display:inline-block}
.quiet{background:#e4eaee;color:#1f4e5f}.chat{inline-size:620px;border:1px solid #d5dce1;padding:18px}.bubble{background:#e9eef2;padding:9px 14px;max-inline-size:70%;inline-size:fit-content;border-radius:8px}
.own{background:#d7efe2;margin-inline-start:auto}.fold{border:1px solid #d5dce1;padding:13px 18px;inline-size:760px}.widget{padding:10px;font-size:13px}.narrow{padding:64px 34px 20px;font-size:20px;line-height:1.65}
svg{display:block}</style>${html}`;
