// The page that asks for a receipt, and says what is wrong with the one that was typed.
import type { Context as HonoContext } from 'hono'
import { publicFrame } from '../frame.ts'
import { issueFormToken } from '../privacy/form-token.ts'
import type { ReadReceipt } from '../privacy/read-receipt.ts'
import { receiptWords } from '../privacy/receipt.ts'
import { fill } from '../text/fill.ts'
import type { Language } from '../text/language.ts'
import type { texts } from '../text/texts.ts'
import type { Context } from '../web/context.ts'
import { page } from '../web/respond.tsx'
import { demoReceipt, demoSealedReceipt } from './demo-receipt.ts'
import { OpenPage } from './pages/open.tsx'

type Asked = { typed?: string; problem?: string; suggestion?: string; status?: 200 | 422 | 429; token?: string; lostText?: string }

export async function askForReceipt(context: Context, c: HonoContext, language: Language, asked: Asked): Promise<Response> {
  const { typed = '', problem, suggestion, status = 200, token, lostText } = asked
  return page(c, (
    <OpenPage
      frame={await publicFrame(context, language, 'conversation')} typed={suggestion ?? typed} problem={problem ?? null}
      token={token || issueFormToken(context.keys, context.now())} lostText={lostText ?? ''}
      demoWords={context.demo ? [demoReceipt, demoSealedReceipt].map((receipt) => receiptWords(receipt(context.keys), language).join(' ')) as [string, string] : null}
    />
  ), status)
}

type Unread = Extract<ReadReceipt, { ok: false }>

export function problemText(read: Unread, t: (typeof texts)['fi']['conversation']['open']['problems']): string {
  switch (read.reason) {
    case 'empty': return t.empty
    case 'checksum': return t.checksum
    case 'code': return t.code
    case 'count': return fill(t.count, { count: read.count })
    case 'unknown-word': {
      const unknown = fill(t.unknownWord, { position: read.position, word: read.word })
      if (read.corrected) return `${unknown} ${fill(t.corrected, { suggestion: read.suggestions[0]! })}`
      return read.suggestions[0] ? `${unknown} ${fill(t.didYouMean, { suggestion: read.suggestions[0] })}` : unknown
    }
  }
}
