import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidePersonal } from '../../../../src/domain/personal/hide-personal.ts';

const hide = hidePersonal({
  own: ['123456782', 'הרצל 5, תל אביב', '054-765 4321', 'noa.levi@example.com', ''],
  keep: ['03-1234567', 'service@example.co.il', '12345-AB'],
  blank: '[*]',
});

describe('hiding personal details', () => {
  it.each([
    ['ת"ז 123456782 של נועה', 'ת"ז [*] של נועה'],
    ['ID 12345678-2.', 'ID [*].'],
    ['call +972-54-7654321 now', 'call [*] now'],
    ['0547654321', '[*]'],
    ['(054) 765-4321', /^\(?\[\*\]$/],
    ['כתבו אל Noa.Levi@Example.com בבקשה', 'כתבו אל [*] בבקשה'],
    ['גרה ברחוב: הרצל 5, תל אביב.', 'גרה ברחוב: [*].'],
    ['הרצל 5 תל אביב', '[*]'],
    ['ליד הרצל 5 בבניין', 'ליד [*] בבניין'],
    ['שולם בכרטיס 4580 4580 4580 4580 היום', /^שולם בכרטיס \[\*\] היום$/],
    ['הכרטיס שמסתיים ב-4821 חויב', 'הכרטיס שמסתיים ב-[*] חויב'],
    ['Visa **** 4821', 'Visa **** [*]'],
  ])('%s', (text, said) => {
    const hidden = hide(text);
    if (typeof said === 'string') expect(hidden).toBe(said);
    else expect(hidden).toMatch(said);
  });

  it.each([
    'הזמנה מס׳ 12345-AB בסך ₪1,299.90 מיום 03/11/2026',
    'התקשרו ל-03-1234567 או כתבו אל service@example.co.il',
    'הכרטיס חויב ביום 03/11/2026 בסך 1,299 ש"ח',
    'התקשרתי ל-*2345 ודיברתי עם נציג בשם Dan (מס׳ 77)',
    '',
  ])('leaves what is nobody’s own: %s', (text) => {
    expect(hide(text)).toBe(text);
  });

  it('leaves nothing of a number however it is grouped, wherever it stands', () => {
    const gaps = fc.array(fc.constantFrom('', ' ', '-', '.'), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(gaps, fc.constantFrom('', 'a ', 'טל: ', '('), (between, before) => {
        const number = [...'054765432'].map((digit, index) => digit + (between[index] ?? '')).join('');
        const said = hide(`${before}${number}1!`);
        expect(said.replace(/\D/g, '')).toBe('');
        expect(said).toContain('[*]');
      }),
    );
  });

  it('never throws, whatever the details and the text are', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 2 }), fc.string({ unit: 'binary' }), (own, text) => {
        expect(typeof hidePersonal({ own, keep: own, blank: '' })(text)).toBe('string');
      }),
    );
  });
});
