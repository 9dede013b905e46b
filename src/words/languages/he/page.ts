export default {
  places: 'מקומות',
  businesses: 'בתי עסק',
  bin: 'סל',
  settings: 'הגדרות',
} as const;
