export default {
  title: 'נכתב כאן משהו שעדיין לא נשמר',
  entry: '{entry}, {when}',
  mark: 'עדיין לא נשמר',
  goOn: 'להמשיך לכתוב',
} as const;
