import { expect, it } from 'vitest';
import { siteOf } from '../../../../src/domain/matching/site.ts';

it.each([
  ['www.shop.co.il', 'shop.co.il'],
  ['shop.co.il', 'shop.co.il'],
  ['www.shop.com', 'shop.com'],
  ['a.b.shop.com', 'shop.com'],
  ['One.myshopify.com', 'one.myshopify.com'],
  ['www.one.myshopify.com', 'one.myshopify.com'],
  ['bags.konimbo.co.il', 'bags.konimbo.co.il'],
  ['www.bags.konimbo.co.il', 'bags.konimbo.co.il'],
  ['konimbo.co.il', 'konimbo.co.il'],
  ['bags.ecwid.com', 'bags.ecwid.com'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
])('%s is of %s', (host, site) => expect(siteOf(host)).toBe(site));
