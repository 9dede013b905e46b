export default {
  title: 'נכתב כאן משהו שעדיין לא נשמר',
  entry: '{entry}, {when}',
  mark: 'עדיין לא נשמר',
  aside: 'להניח בצד',
  asideSays: 'מה שנכתב נשמר כטיוטה',
  goOn: 'להמשיך לכתוב',
} as const;
