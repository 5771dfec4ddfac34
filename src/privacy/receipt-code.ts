// Reads the short code of a receipt, as `receiptCode` writes it. Texts here are as `latin` gives them.
import { asReceipt, codeNumber, type Receipt } from './receipt.ts'

/** Four, four, four and two characters, with or without something between them; not in the middle of a word. */
const groups = new RegExp(`(?<!\\w)${['\\w{4}', '\\w{4}', '\\w{4}', '\\w{2}'].join('\\W{0,3}')}(?!\\w)`, 'g')

/** The receipts that stand here as a code: in its groups, or as all that was typed. */
export const readCodes = (text: string): Receipt[] =>
  [...inGroups(text), squeezed(text)].map(codeReceipt).filter((receipt) => receipt !== null)

/** Words have no figures, and a code is hardly ever without one. */
export const looksLikeCode = (text: string): boolean => inGroups(text).some((code) => /\d/.test(code))

const inGroups = (text: string): string[] => [...text.matchAll(groups)].map(([code]) => squeezed(code))

const squeezed = (text: string): string => text.replace(/\W/g, '')

function codeReceipt(code: string): Receipt | null {
  if (code.length !== 14) return null
  const number = codeNumber(code.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1'))
  return number === null ? null : asReceipt(number)
}
