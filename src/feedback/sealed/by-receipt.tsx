// What lies sealed, to whoever has its receipt: how it opens, opening it now, and withdrawing it.
import type { Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { publicFrame } from '../../frame.ts'
import { issuePass, type Pass } from '../../privacy/pass.ts'
import type { Language } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { page } from '../../web/respond.tsx'
import type { Found } from './find.ts'
import { openSealed } from './open.ts'
import { SealedPage, WithdrawnPage } from './pages/sealed.tsx'
import { withdrawSealed } from './sealed.sql.ts'

type Visit = Pick<Pass, 'receipt' | 'id'>

export async function showSealed(context: Context, c: HonoContext, language: Language, { one }: Found, visit: Visit, asks = false): Promise<Response> {
  const frame = await publicFrame(context, language, 'conversation')
  return page(c, <SealedPage frame={frame} one={one} pass={issuePass(context.keys, 'conversation', visit.receipt, context.now(), visit.id)} asks={asks} />)
}

/** A page; or that there is a conversation now. */
export async function goOnSealed(context: Context, c: HonoContext, language: Language, found: Found, visit: Visit, step: string): Promise<Response | 'opened'> {
  const { db, keys } = context
  const now = context.now()
  const { one: { id }, receipt, slow } = found
  if (step === 'open-sealed') {
    // Of two presses at once the other finds it open.
    await transact(db, (tx) => openSealed(tx, id, { now, keys, by: { receipt, slow } }))
    return 'opened'
  }
  if (step !== 'withdraw-sealed') return showSealed(context, c, language, found, visit, step === 'ask-withdraw')
  return (await transact(db, (tx) => withdrawSealed(tx, id))) ? showWithdrawn(context, c, language) : 'opened'
}

export const showWithdrawn = async (context: Context, c: HonoContext, language: Language): Promise<Response> =>
  page(c, <WithdrawnPage frame={await publicFrame(context, language, 'conversation')} />)

/** What is said on the conversation's page to whoever pressed a button of what lay sealed, which is open by now. */
export function saidOfOpened(step: string, language: Language): { text: string; tone: 'good' | 'warning' } | null {
  const { opened, openedBefore } = texts[language].sealed.page
  if (step === 'open-sealed') return { text: opened, tone: 'good' }
  return ['ask-withdraw', 'withdraw-sealed'].includes(step) ? { text: openedBefore, tone: 'warning' } : null
}
