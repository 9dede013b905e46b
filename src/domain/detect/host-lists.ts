/**
 * Hosts that many businesses and shoppers share, by what they are. An entry stands for the host and its subdomains;
 * `name.*` for that name under any top-level domain. Services that give each business a host of its own
 * (`shop.myshopify.com`) are not here: such a host is the shop's.
 */
// biome-ignore format: lists
export const SHARED_HOSTS = {
  webmail: [
    'mail.google.com', 'gmail.com', 'inbox.google.com', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com',
    'outlook.com', 'hotmail.com', 'live.com', 'mail.yahoo.com', 'mail.yahoo.*', 'mail.aol.com', 'webmail.walla.co.il',
    'mail.walla.co.il', 'mail.proton.me', 'proton.me', 'protonmail.com', 'icloud.com', 'mail.zoho.com', 'mail.zoho.eu',
    'app.fastmail.com', 'fastmail.com', 'mail.yandex.com', 'mail.yandex.ru', 'e.mail.ru', 'mail.ru', 'gmx.net', 'gmx.com',
    'mail.com', 'tutanota.com', 'app.tuta.com', 'webmail.bezeqint.net', 'webmail.netvision.net.il', 'mail.012.net.il',
    'webmail.012.net.il', 'mail.013.net', 'webmail.013.net', 'nana10.co.il', 'app.hey.com', 'superhuman.com',
  ],
  marketplace: [
    'amazon.*', 'ebay.*', 'aliexpress.*', 'alibaba.com', '1688.com', 'taobao.com', 'tmall.com', 'temu.com', 'shein.com',
    'shein.co.il', 'etsy.com', 'wish.com', 'walmart.com', 'asos.com', 'iherb.com', 'next.co.il', 'zap.co.il', 'yad2.co.il',
    'madlan.co.il', 'winwin.co.il', 'facebook.com', 'instagram.com', 'tiktok.com', 'pinterest.com', 'agora.co.il',
    'allegro.pl', 'zalando.*', 'rakuten.*', 'banggood.com', 'dhgate.com', 'booking.com', 'airbnb.*', 'wolt.com',
    'buyme.co.il', 'groo.co.il', 'groupon.*', 'bigdeal.co.il', 'mercadolibre.com', 'newegg.com',
  ],
  chat: [
    'web.whatsapp.com', 'whatsapp.com', 'wa.me', 'messenger.com', 'telegram.org', 't.me', 'web.skype.com', 'discord.com',
    'tawk.to', 'app.chatwoot.com', 'liveperson.net', 'lpsnmedia.net', 'livechatinc.com', 'livechat.com', 'intercom.io',
    'intercom.com', 'crisp.chat', 'tidio.co', 'tidiochat.com', 'zopim.com', 'drift.com', 'glassix.com', 'signal.org',
    'messages.google.com', 'teams.microsoft.com', 'teams.live.com', 'slack.com', 'viber.com', 'kustomerapp.com',
  ],
  payment: [
    'paypal.com', 'paypal.me', 'bitpay.co.il', 'checkout.stripe.com', 'stripe.com', 'pay.stripe.com',
    'buy.stripe.com', 'pelecard.biz', 'pelecard.co.il', 'tranzila.com', 'cardcom.solutions', 'cardcom.co.il', 'payplus.co.il',
    'isracard.co.il', 'americanexpress.co.il', 'max.co.il', 'cal-online.co.il', 'leumi-card.co.il', 'creditguard.co.il',
    'hyp.co.il', 'yaad.net', 'yaadpay.co.il', 'meshulam.co.il', 'grow.business', 'grow.link', 'greeninvoice.co.il',
    'icount.co.il', 'allpay.co.il', 'z-credit.com', 'zcredit.co.il', 'payme.io', 'paymeservice.com', 'payboxapp.com',
    'klarna.com', 'adyen.com', 'pay.google.com', 'wise.com', 'payoneer.com', 'unicell.co.il', 'bitpay.com', 'sumit.co.il',
    'takbull.co.il', 'pay.amazon.com', '2checkout.com', 'afterpay.com', 'clearpay.co.uk', 'squareup.com', 'mollie.com',
  ],
  'other-shared': [
    'secure.konimbo.co.il', 'konimbo.co.il', 'checkout.shopify.com', 'shop.app', 'shopify.com',
    'istores.co.il', 'cashcow.co.il', 'secure.cashcow.co.il', 'wixsite.com', 'wix.com', 'editorx.io', 'squarespace.com',
    'ecwid.com', 'helpscout.net', 'hubspot.com', 'salesforce.com',
    'force.com', 'google.com', 'google.co.il', 'bing.com', 'github.com', 
    'cloudfront.net', 'amazonaws.com', 'track.ups.com', 'ups.com', 'dhl.com',
    'fedex.com', 'israelpost.co.il', '17track.net', 'youtube.com', 'wikipedia.org', 'linkedin.com', 'x.com', 'twitter.com',
    'gov.il', 'docs.google.com', 'typeform.com', 'wordpress.com', 'blogspot.com', 'mailchi.mp', 'list-manage.com',
  ],
} as const;
