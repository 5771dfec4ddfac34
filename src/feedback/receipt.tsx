// The page with the receipt, reached once after sending; trying it, saving it as a file, and leaving.
import { Hono, type Context as HonoContext } from 'hono'
import { organisation } from '../directory/organisation.sql.ts'
import { organisationText } from '../directory/organisation-texts.ts'
import { publicFrame } from '../frame.ts'
import { pattern, to } from '../paths.ts'
import { spend } from '../privacy/budget.sql.ts'
import { receiptHashes } from '../privacy/receipt.ts'
import { fill } from '../text/fill.ts'
import { languages, type Language } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { clientAddress } from '../web/client-address.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { findCaseByReceipt } from './cases.sql.ts'
import { AskPage, forgetPicture, GonePage, LeftPage, ReceiptPage } from './pages/receipt.tsx'
import { receiptShown } from './receipt-shown.ts'
import { sealedWithin } from './sealed/find.ts'
import { showSealedReceipt } from './sealed/receipt.tsx'
import { isSecondWord } from './second-word.ts'
import { personInWords } from './topic.sql.ts'
import { leave, visitOf } from './visit.ts'

export function receiptRoutes(context: Context): Hono {
  const { db, keys, now } = context
  const app = new Hono()
  for (const language of languages) {
    app.get(pattern('receipt', language), (c) => show(context, c, language, c.req.query('p') ?? '', null))

    app.post(pattern('receipt', language), async (c) => {
      const form = await readForm(c)
      // The page of what was sealed switches its language so, and the way out leads back.
      return show(context, c, language, form.text('p'), ['switch', 'show'].includes(form.text('step')) ? null : form.text('word'))
    })

    app.post(pattern('receiptFile', language), async (c) => {
      const text = (await readForm(c)).text('p')
      const { is, pass } = await visitOf(db, keys, ['receipt'], text, now())
      if (is !== 'open') return show(context, c, language, text, null)
      const t = texts[language].conversation.receipt
      const { words, code, url } = receiptShown(pass.receipt, language, context.settings.PUBLIC_URL ?? c.req.url)
      c.header('Cache-Control', 'no-store')
      c.header('Content-Disposition', `attachment; filename="${t.fileName}"`)
      return c.text(fill(t.fileText, { words: words.join(' '), code, address: url }))
    })

    app.post(pattern('leave', language), async (c) => {
      const form = await readForm(c)
      const pass = form.text('p')
      if (form.text('step') === 'ask' && (await visitOf(db, keys, ['receipt'], pass, now())).is === 'open') {
        return page(c, <AskPage frame={await publicFrame(context, language, 'leave')} pass={pass} />)
      }
      const left = endVisit(c, { pass, formToken: form.text('token') })
      // The quick way out of the form waits for nothing, and leads out even when the database is away.
      await (pass ? left : left.catch(() => {}))
      return c.redirect(to('leave', language, {}, { ended: 'yes' }), 303)
    })

    app.get(pattern('leave', language), async (c) =>
      page(c, <LeftPage frame={await publicFrame(context, language, 'leave')} ended={c.req.query('ended') === 'yes'} />))
  }

  /** Past the budget nothing is written down: whoever floods the way out leaves no rows, and is led out. */
  async function endVisit(c: HonoContext, visit: { pass: string; formToken: string }): Promise<void> {
    const { settings } = context
    const budget = { name: 'leave', subject: clientAddress(c, settings), limit: settings.BUDGET_LEAVES_PER_MINUTE, windowSeconds: 60, now: now() }
    if (await spend(db, keys, budget)) await leave(db, keys, visit, now())
  }

  // Browsers keep whole pages in memory for their back button. Told with the redirect, they would forget
  // before the page that is being left goes in there; so a picture of the next page tells them.
  app.get(forgetPicture, (c) => {
    c.header('Clear-Site-Data', '"cache"')
    c.header('Cache-Control', 'no-store')
    return c.body('<svg xmlns="http://www.w3.org/2000/svg"/>', 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' })
  })
  return app
}

async function show(context: Context, c: HonoContext, language: Language, passText: string, tried: string | null): Promise<Response> {
  const { db, keys, now } = context
  // The address of this page holds the pass: nobody else is told where a person came from.
  c.header('Referrer-Policy', 'strict-origin')
  const visit = await visitOf(db, keys, ['receipt'], passText, now())
  const one = visit.pass && (await findCaseByReceipt(db, receiptHashes(keys, visit.pass.receipt)))
  const sealed = visit.is === 'open' && !one ? await sealedWithin(context, visit.pass.receipt, clientAddress(c, context.settings)) : null
  if (sealed === 'busy') {
    c.header('Retry-After', '600')
    return page(c, <GonePage frame={await publicFrame(context, language, 'receipt')} gone="busy" rightWord={null} />, 429)
  }
  if (sealed) return showSealedReceipt(context, c, language, sealed, passText, tried)
  if (visit.is !== 'open' || !one) {
    const gone = visit.is === 'open' ? 'unknown' : visit.is
    const rightWord = tried !== null && visit.pass ? isSecondWord(tried, visit.pass.receipt) : null
    return page(c, <GonePage frame={await publicFrame(context, language, 'receipt')} gone={gone} rightWord={rightWord} />, 404)
  }

  const { pass } = visit
  const frame = await publicFrame(context, language, 'receipt', {}, { p: passText })
  const own = await organisation(db)
  const { coordinatorId } = own
  const handler = one.handlerId && one.handlerId !== coordinatorId ? await personInWords(db, one.handlerId, language, one.unitId) : null
  const right = tried !== null && isSecondWord(tried, pass.receipt)
  return page(c, (
    <ReceiptPage
      frame={frame} {...receiptShown(pass.receipt, language, context.settings.PUBLIC_URL ?? c.req.url)} pass={passText} reference={one.reference} dueOn={one.dueOn}
      danger={one.acute ? organisationText(own, frame.t, 'urgentHelp', language) : null}
      person={handler ?? frame.t.feedback.form.nobodyYet} tried={tried === null ? null : { word: tried, right }} takesFiles={context.settings.ATTACHMENT_MB > 0}
    />
  ), tried === null || right ? 200 : 422)
}
