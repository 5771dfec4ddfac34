// Whether a giver has written their receipt down: they type its second word back.
import { receiptWords, type Receipt } from '../privacy/receipt.ts'
import { languages } from '../text/language.ts'

/** The second word in any of the languages: the person may have switched after writing it down. */
export const isSecondWord = (tried: string, receipt: Receipt): boolean => {
  const typed = tried.slice(0, 100).normalize('NFKD').replace(/[^\p{L}]/gu, '').toLowerCase()
  return languages.some((language) => receiptWords(receipt, language)[1] === typed)
}
