// The number of a mobile telephone, in its one way of being written: +358401234567.

/** Null: no SMS can be sent there. A number without its country is Finnish. Of Finland and Sweden only those of telephones: others may cost whoever writes to them. */
export function readNumber(typed: string): string | null {
  const number = /^\+?[\d\s().\u00a0\u202f-]{6,24}$/.test(typed) ? typed.replace(/[^\d+]/g, '').replace(/^00/, '+').replace(/^0/, '+358').replace(/^\+3580/, '+358') : ''
  if (number.startsWith('+358')) return /^\+358(4\d|50|457)\d{5,8}$/.test(number) ? number : null
  if (number.startsWith('+46')) return /^\+467[02369]\d{7}$/.test(number) ? number : null
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : null
}

/**
 * The number of whoever wrote, as gateways tell it: some leave out the + before a country. Null: a name, a short number or a service, which may
 * be a program that would answer our answer.
 */
export const numberOfSender = (given: string): string | null => readNumber(/^[1-9]\d{9,14}$/.test(given.trim()) ? `+${given.trim()}` : given.trim())

/** Whether it is of one of these countries, '358,46': to answer others could be made to cost. */
export const isOfCountries = (number: string, countries: string): boolean => countries.split(',').some((code) => number.startsWith(`+${code.trim()}`))
