// The receipt page of what was sealed. It is reached by POST alone: the pass in the address of other receipt pages is opened by the key file, and an
// address may stand in the log of some proxy. Then what is said to be locked with the receipt would be locked with less.
import type { Context as HonoContext } from 'hono'
import { publicFrame } from '../../frame.ts'
import type { Language } from '../../text/language.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import { receiptShown } from '../receipt-shown.ts'
import { isSecondWord } from '../second-word.ts'
import type { Found } from './find.ts'
import { SealedReceiptPage } from './pages/receipt.tsx'

/** `pass`: an open one of it. `tried`: what was typed back as the second word. */
export async function showSealedReceipt(context: Context, c: HonoContext, language: Language, { one, receipt }: Pick<Found, 'one' | 'receipt'>, pass: string, tried: string | null): Promise<Response> {
  const right = tried !== null && isSecondWord(tried, receipt)
  const shown = receiptShown(receipt, language, context.settings.PUBLIC_URL ?? c.req.url)
  const frame = await publicFrame(context, language, 'receipt')
  return page(c, <SealedReceiptPage frame={frame} one={one} {...shown} pass={pass} tried={tried === null ? null : { word: tried, right }} />, tried === null || right ? 200 : 422)
}
