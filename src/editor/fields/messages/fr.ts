export const fr = {
  labelIn: '{label} ({language, select, fr {français} other {anglais}})',
} as const;
