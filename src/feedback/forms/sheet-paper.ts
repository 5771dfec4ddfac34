// What stands on the sheets of a run, for the typesetter that sets the sheets of feedback days. Only sheets that nobody has are printed: whoever
// printed one that was given out would hold its giver's receipt.
import type { KitPaper, Scan, SheetPage } from '../../days/kit/paper.ts'
import { svgOf } from '../../outreach/print/pdf.ts'
import type { Keys } from '../../privacy/keys.ts'
import { receiptCode, receiptWords } from '../../privacy/receipt.ts'
import { fill } from '../../text/fill.ts'
import { inLanguage, type Translated } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { qrOf } from '../../web/qr.ts'
import { scanPath, sheetName, sheetReceipt, type FormRun, type Sheet } from './form-run.ts'
import { sheet as sheetPage } from './sheet-page.ts'

/** `publicUrl`: null where the program does not know under which address it is found; then a sheet has nothing to scan. */
export type ForSheets = { organisation: Translated; phone: string | null; publicUrl: string | null; address: string | null }

export const isPrinted = ({ givenOn, backOn, voidOn }: Sheet): boolean => givenOn === null && backOn === null && voidOn === null

/** It leads staff to the page on which this sheet is typed in; to anybody else it is a page to sign in on. It holds no part of the receipt. */
function scanOf(publicUrl: string, run: FormRun, number: number): Scan {
  const { sheet: words } = texts[run.language].paperForms
  return { svg: svgOf(qrOf(publicUrl + scanPath(run, number), 'Q')), label: fill(words.scanLabel, { name: sheetName(run, number) }), says: words.scan }
}

/** Null where every sheet was given out. */
export function runPaper(keys: Keys, run: FormRun, sheets: readonly Sheet[], of: ForSheets): KitPaper | null {
  const { language } = run
  const pages = sheets.filter(isPrinted).map(({ number }): SheetPage => {
    const receipt = sheetReceipt(keys, run, number)
    return sheetPage(run, sheetName(run, number), { words: receiptWords(receipt, language), code: receiptCode(receipt) }, { ...of, from: inLanguage(of.organisation, language), scan: of.publicUrl === null ? null : scanOf(of.publicUrl, run, number) })
  })
  return pages.length ? { product: 'feedback', language, size: 'a4', title: texts[language].paperForms.sheet.title, pages } : null
}
