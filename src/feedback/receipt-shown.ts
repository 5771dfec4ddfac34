// What a page shows of a receipt: its words in the page's language, its code, and where they open the conversation.
import { to } from '../paths.ts'
import { receiptCode, receiptWords, type Receipt } from '../privacy/receipt.ts'
import type { Language } from '../text/language.ts'

/** `base` is an address of this site. */
export function receiptShown(receipt: Receipt, language: Language, base: string) {
  const url = new URL(to('conversation', language), base)
  return { words: receiptWords(receipt, language), code: receiptCode(receipt), address: url.host + url.pathname, url: url.href }
}
