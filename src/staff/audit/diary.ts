// Diary numbers, by which a request or an inquiry is found where it is kept.

/**
 * A figure is in each, words are short, and longer ones do not stand beside each other: a text about somebody does not fit, nor
 * most names, an identity code or a telephone number. A short name can still be made to fit; the field asks for none.
 */
export function isDiary(text: string): boolean {
  const rest = text.replace(callsItself, '')
  return /^[\w/ .-]{1,40}$/.test(text) && /\d/.test(rest) && !identityCode.test(rest) && !/\d{10}/.test(rest) && !tooLong(rest) && !hasTwoWords(rest)
}

/** The word for it, by itself or at the end of an abbreviation: LUVNDno. */
const callsItself = /(diaarinumero|diarienummer|dnro|dno|dnr)(?![a-z])/i

const identityCode = /(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d[-+A-FU-Y]\d{3}\w/i

/** An organisation's abbreviation is written in capitals, and may be as long as a surname: KYMENHVA. */
const tooLong = (text: string): boolean => /[a-z]{11}/i.test(text) || [...text.matchAll(/[a-z]{7,}/gi)].some(([word]) => word !== word.toUpperCase())

/** A first name and a surname. Two abbreviations may follow each other: HVA KIR 12/2026. */
const hasTwoWords = (text: string): boolean =>
  [...text.matchAll(/([a-z]{3,})[\W_]+(?=([a-z]{3,}))/gi)].some(([, one, two]) => one!.length + two!.length > (/[a-z]/.test(one! + two!) ? 6 : 8))
