import { type Page, textWithin } from './page.ts';
import { cleanText } from './page-text.ts';

const LOGOS = [
  '.custom-logo',
  '.logo img',
  '#logo img',
  '.site-logo img',
  '.header__logo img',
  '.header-logo img',
  '.navbar-brand img',
  '.header__heading-logo',
  '.wp-block-site-logo img',
  'header a.logo',
  'a.logo',
  '.logo a',
  '#header_logo img',
  'header img',
  '.brand img',
];
const NAMES = [
  '.wp-block-site-title',
  '.site-title',
  '.header__heading-link',
  '.logo__text',
  '.logo',
  '.navbar-brand',
  '#logo',
  '.site-name',
  '.brand',
  '.store-name',
  '.shop-name',
];
const WORDS_OF_A_LOGO =
  /\b(?:help ?cent(?:er|re)|home ?page|homepage|store logo|site logo|company logo|logo)\b|לוגו(?: של)?|דף הבית|לדף הבית/gi;
// A logo that says where its link leads.
const LEADS_ELSEWHERE =
  /^\s*(?:go|back|return|link|skip) to\b|^\s*(?:חזרה|מעבר|קישור) ל|^\s*(?:на|перейти на) главную|^\s*(?:العودة|الذهاب) /i;
const NO_NAME =
  /^(?:home|shop|store|header|menu|image|img|icon|ה?אתר(?: שלנו)?|ה?חברה|ה?עסק|ה?מותג|ה?חנות(?: שלנו)?|(?:the |our )?(?:site|website|company|brand|business)|(?:the|our) (?:shop|store)|ה?אזור ה?אישי|our|the|personal area|my area|jobs|careers|בית|תפריט|תמונה|חזרה|back|checkout|קופה|welcome|account|my account|החשבון שלי|user|avatar|search(?: results?)?|תוצאות ה?חיפוש|חיפוש|результаты поиска|поиск|https?:.*)$/i;

// What a shop's program calls itself on a logo that nobody changed.
const POWERED_BY =
  /^\s*(?:powered|built|made) (?:by|with)(?![a-z])|^\s*(?:מופעל|נבנה) (?:ע"י|על ידי|באמצעות)|^\s*работает на/i;

// "acme/shop": of software, and of no shop.
const REPOSITORY = /^\s*[\w.-]+\/[\w.-]+\s*$/;

// What shops' programs leave of the signs of HTML in names that are no HTML.
const LEFT_SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&#8217;': '’',
};

/** A name made fit: quotes kept as they are, words that logos carry taken off; undefined for what is none. */
export function nameFrom(raw: string | null | undefined): string | undefined {
  if (!raw || LEADS_ELSEWHERE.test(raw)) return undefined;
  if (REPOSITORY.test(raw) || POWERED_BY.test(raw)) return undefined;
  const name = cleanText(raw.slice(0, 400))
    .replace(/&(?:amp|quot|#0?39|#8217);/g, (sign) => LEFT_SIGNS[sign] ?? sign)
    .replace(WORDS_OF_A_LOGO, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-|:–—]\s?|\s?[-|:–—]$/g, '');
  if (
    name.length < 2 ||
    name.length > 60 ||
    NO_NAME.test(name) ||
    /[<>{}@]|\.(?:png|jpe?g|svg|gif|webp)$/i.test(name)
  )
    return undefined;
  return /\p{L}/u.test(name) ? name : undefined;
}

// Fewer letters are in many an address by chance.
const LEAST_OF_A_WORD = 4;
const LINES_OF_A_HEAD = 12;

/** A line at the head of a page whose Latin words are those of its address: "יקבי נגב Negev Wines" on negev-wines.co.il. */
export function likeAddress(page: Page): string | undefined {
  const host = page.host.replace(/[^a-z\d]/g, '');
  const line = page.lines.slice(0, LINES_OF_A_HEAD).find(({ text, region }) => {
    const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
    const isShort = text.length <= 40 && !/[\d@:.!?]/.test(text);
    return (
      isShort &&
      region !== 'quoted' &&
      words.join('').length >= 2 * LEAST_OF_A_WORD &&
      words.every((word) => word.length >= LEAST_OF_A_WORD && host.includes(word))
    );
  });
  return nameFrom(line?.text);
}

/** The name that the logo or the head of a page gives. */
export function fromLogo(page: Page): string | undefined {
  for (const selector of LOGOS) {
    for (const element of page.index.find(selector, 3)) {
      const name =
        nameFrom(element.getAttribute('alt')) ??
        nameFrom(element.getAttribute('title')) ??
        nameFrom(element.getAttribute('aria-label'));
      if (name) return name;
    }
  }
  const marked = page.index.find('img', 60).find((image) => {
    const about = ['class', 'id', 'src']
      .map((name) => (image.getAttribute(name) ?? '').slice(0, 300))
      .join(' ');
    return /logo/i.test(about) && nameFrom(image.getAttribute('alt'));
  });
  if (marked) return nameFrom(marked.getAttribute('alt'));
  for (const selector of NAMES) {
    const element = page.index.first(selector);
    const text = element && nameFrom(textWithin(element, 100));
    if (text && text.length <= 40) return text;
  }
  return undefined;
}

// "EZ Store home", said of the link.
const LEADS_HOME = /[\s–—|-]{1,3}home$/i;

/** The name of the link that leads to the first page of the site. */
export function fromHomeLink(page: Page): string | undefined {
  const isHome = (link: Element): boolean => {
    const target = link.getAttribute('href') ?? '';
    return target === '/' || (page.url !== undefined && target.replace(/\/$/, '') === page.url.origin);
  };
  const links = [...page.index.find('header a', 30), ...page.index.find('a', 8)].filter(isHome);
  for (const home of links) {
    const name =
      nameFrom(textWithin(home, 100)) ??
      nameFrom(home.getAttribute('aria-label')?.replace(LEADS_HOME, '')) ??
      nameFrom(home.getAttribute('title'));
    if (name) return name;
  }
  return undefined;
}
