import { describe, expect, it } from 'vitest';
import { findInText } from '../../../../src/domain/detect/find-purchase.ts';
import { entriesOf } from './page-of.ts';

const TURNS = entriesOf(`
  נציג: בוקר טוב, במה אפשר לעזור?/נועה: היי | נציג: רגע, אני בודק/נועה: תודה | נציגה: ההזמנה בוטלה/נועה: תודה
  נציגה: אין בעיה/נועה: תודה | נציג: אוקיי/נועה: תודה | נציגה: החבילה נשלחה/נועה: מתי? | שירות לקוחות: שלום/נועה: היי
  נציגה: לתיאום, האם המספר שלך הוא 052-1234567?/נועה: כן | נועה: איפה ההזמנה?/נציג: מבדיקה שלי, נשלחה | נציג: סבבה/לקוח: תודה
  Agent: One moment/Noa: ok | Agent: Done/Noa: ok | Noa: any news?/Support: Nothing yet | Operator: Certainly/Visitor: thanks
  Agent: I have order number 4402118 on file, correct?/Noa: No | Оператор: Минуту/Нина: хорошо | موظف: لحظة/نور: شكرا
  Noa: Hi, I am Noa. My name is Noa Levi/Support: Hello Noa, how can I help? | Agent: Done/Noa: ok/Dana: and mine?
`).map((entry) => entry.replaceAll('/', '\n'));

describe('a chat in which the business speaks by its role', () => {
  it.each(TURNS)('names nobody: %s', (text) => {
    const { agentName, merchant, phone } = findInText(text);
    expect([agentName?.sure ?? false, merchant?.sure ?? false, phone?.sure ?? false]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('reads who says her name on that side', () =>
    expect(findInText('נציג: שלום, כאן אורי משירות הלקוחות\nנועה: היי').agentName).toMatchObject({
      value: 'אורי',
      sure: true,
    }));
});

describe('a list of facts with a name in it stays one', () => {
  it.each(
    entriesOf(`
      נציג: אורי/סטטוס: פתוח | נציג מטפל: אורי/מספר פנייה: 7720418 | נושא: ביטול/נציג: אורי/טלפון: 03-5550122 | נציג: אורי/שם הלקוח: נועה
    `).map((entry) => entry.replaceAll('/', '\n')),
  )('%s', (text) => expect(findInText(text).agentName).toMatchObject({ value: 'אורי', sure: true }));

  it.each([
    'Agent: Priscilla\nStatus: Open',
    'Subject: Refund\nAgent: Priscilla',
    'Agent: Priscilla\nTicket ID: 88120',
  ])('%s', (text) => expect(findInText(text).agentName).toMatchObject({ value: 'Priscilla', sure: true }));
});
