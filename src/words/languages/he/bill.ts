export default { form: { sum: 'סכום החשבון', on: 'תאריך החשבון' } } as const;
