// A telephone number that somebody can call.
export const isPhone = (value: string): boolean => /^\+?[\d\s()-]{6,20}$/.test(value)
