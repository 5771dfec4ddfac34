// What stands on the sheets of a run, for the typesetter that sets the sheets of feedback days. Only sheets that nobody has are printed: whoever
// printed one that was given out would hold its giver's receipt.
import type { KitPaper, SheetPage } from '../../days/kit/paper.ts'
import { sheet as sheetPage } from './sheet-page.ts'
import { receiptCode, receiptWords } from '../../privacy/receipt.ts'
import type { Keys } from '../../privacy/keys.ts'
import { inLanguage } from '../../text/language.ts'
import type { Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { sheetName, sheetReceipt, type FormRun, type Sheet } from './form-run.ts'

export type ForSheets = { organisation: Translated; phone: string | null; address: string | null }

export const isPrinted = ({ givenOn, backOn, voidOn }: Sheet): boolean => givenOn === null && backOn === null && voidOn === null

/** Null where every sheet was given out. */
export function runPaper(keys: Keys, run: FormRun, sheets: readonly Sheet[], of: ForSheets): KitPaper | null {
  const { language } = run
  const pages = sheets.filter(isPrinted).map(({ number }): SheetPage => {
    const receipt = sheetReceipt(keys, run, number)
    return sheetPage(run, sheetName(run, number), { words: receiptWords(receipt, language), code: receiptCode(receipt) }, { ...of, from: inLanguage(of.organisation, language) })
  })
  return pages.length ? { product: 'feedback', language, size: 'a4', title: texts[language].paperForms.sheet.title, pages } : null
}
