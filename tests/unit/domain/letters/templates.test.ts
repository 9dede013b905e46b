import { describe, expect, test } from 'vitest';
import { israel } from '../../../../src/domain/law/il/israel.ts';
import { FIELDS, type FieldName, LIST_TYPES } from '../../../../src/domain/letters/field.ts';
import { LETTERS } from '../../../../src/domain/letters/letter-content.ts';
import { type Paragraph, textFieldsOf } from '../../../../src/domain/letters/template.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';

const fieldsOf = (paragraph: Paragraph): readonly FieldName[] => [
  ...textFieldsOf(paragraph),
  ...(paragraph.list ? [paragraph.list] : []),
  ...(paragraph.details ?? []),
];

describe.each(LETTERS)('%s', (letter) => {
  const template = templateOf(letter);

  test('goes by its own name', () => {
    expect(template.name).toBe(letter);
  });

  test('names each paragraph once', () => {
    const ids = template.paragraphs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('never asks the shopper for what only the law knows', () => {
    const asked = template.paragraphs.flatMap(({ needs = [], details = [] }: Paragraph) => [
      ...needs,
      ...details,
    ]);
    expect([...asked, ...template.signature.needs].filter((field) => FIELDS[field].home === 'law')).toEqual(
      [],
    );
  });

  test('puts no detail of the writer into its subject line', () => {
    expect(template.subject.filter((field) => FIELDS[field].home === 'settings')).toEqual([]);
  });

  test('says by when an answer is asked for, unless it is written to a court', () => {
    const dated = template.paragraphs
      .flatMap(fieldsOf)
      .some((field) => ['wishBy', 'refundDueBy', 'repairBy'].includes(field));
    expect(dated || template.to === 'court').toBe(true);
    expect(template.wishDays).toBeGreaterThan(0);
  });

  test('lists only what comes in lines', () => {
    const lists = template.paragraphs.flatMap(({ list }: Paragraph) => (list ? [FIELDS[list].type] : []));
    expect(lists.filter((type) => !LIST_TYPES.includes(type))).toEqual([]);
  });

  test('sets only facts that the law knows', () => {
    expect(
      Object.keys(template.sets ?? {}).filter((fact) => !Object.hasOwn(israel.vocabulary, fact)),
    ).toEqual([]);
  });
});
