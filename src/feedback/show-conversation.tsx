// The giver's conversation page, put together from what is written, what may be asked, and what was typed.
import type { Context as HonoContext } from 'hono'
import type { JSX } from 'preact'
import { publicFrame } from '../frame.ts'
import { issueFormToken } from '../privacy/form-token.ts'
import { issuePass, type Pass } from '../privacy/pass.ts'
import type { Language } from '../text/language.ts'
import type { Context } from '../web/context.ts'
import type { Form } from '../web/form.ts'
import type { Problem } from '../web/page.ts'
import { page } from '../web/respond.tsx'
import { permissions, policy } from '../web/security.ts'
import type { Case } from './cases.sql.ts'
import { readConversation } from './conversation.ts'
import type { GiverOpened, GiverSection, Said } from './giver/section.ts'
import { giverSections } from './giver/sections.tsx'
import { ConversationPage } from './pages/conversation.tsx'
import { receiptShown } from './receipt-shown.ts'
import { giverCame } from './spoken/tell.ts'
import { topicWords } from './topic-words.ts'
import { visitOf } from './visit.ts'
import { toldOf, warnedField } from './warning/told.ts'
import type { Warning } from './warning/warning.ts'

/** `receiptPass`: of the receipt's own page, if the visit came from there; its words can be shown for as long as that page's. */
export type OpenVisit = Pick<Pass, 'receipt' | 'id'> & { receiptPass: string }

type Shown = {
  /** The reply that was begun. */
  typed?: string
  /** What was typed into the other fields. */
  form?: Form
  /** Those of them that were sent, and stand empty again. */
  spent?: readonly string[]
  problems?: Problem[]
  token?: string | undefined
  status?: 200 | 422 | 429
  said?: Said
  withReceipt?: boolean
  warning?: Warning
  /** Of what in the reply the giver has been told. */
  warned?: string
}

export async function showConversation(
  context: Context, c: HonoContext, language: Language, asked: Case, visit: OpenVisit, shown: Shown,
): Promise<Response> {
  const { db, keys } = context
  const now = context.now()
  const one = await giverCame(db, asked, { now })
  // Where somebody records what they have to say, and listens to it before it is sent.
  c.header('Permissions-Policy', permissions('(self)'))
  c.header('Content-Security-Policy', `${policy}; media-src blob:`)
  const hasReceipt = visit.receiptPass !== '' && (await visitOf(db, keys, ['receipt'], visit.receiptPass, now)).is === 'open'
  const opened: GiverOpened = {
    context, one, now,
    frame: await publicFrame(context, language, 'conversation'), turns: await readConversation(db, keys, one),
    typed: (name) => (name === 'text' ? shown.typed : shown.spent?.includes(name) ? '' : shown.form?.text(name)) ?? '', problems: shown.problems ?? [],
  }
  return page(c, (
    <ConversationPage
      {...opened} topic={topicWords(one, language)} pass={issuePass(keys, 'conversation', visit.receipt, now, visit.id)}
      token={shown.token || issueFormToken(keys, now)} typed={shown.typed ?? ''} said={shown.said ?? null} warning={shown.warning} warned={shown.warned ?? (shown.typed ? toldOf(shown.form?.text(warnedField) ?? '', []) : '')}
      before={await shownIn(opened, 'before-reply')} after={await shownIn(opened, 'after-reply')}
      receiptPass={hasReceipt ? visit.receiptPass : null}
      receipt={hasReceipt && shown.withReceipt ? receiptShown(visit.receipt, language, context.settings.PUBLIC_URL ?? c.req.url) : null}
    />
  ), shown.status ?? 200)
}

async function shownIn(opened: GiverOpened, place: GiverSection['place']): Promise<JSX.Element[]> {
  const shown: JSX.Element[] = []
  for (const section of giverSections) {
    const element = section.place === place ? await section.show(opened) : null
    if (element) shown.push(element)
  }
  return shown
}
