// A person's own thanks: read, kept or put away by themselves.
import { Hono } from 'hono'
import { isId } from '../../directory/id.ts'
import { transact } from '../../db/db.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { unseal } from '../../privacy/sealing.ts'
import { handOf, shownAs } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf } from '../../text/dates.ts'
import type { Context } from '../../web/context.ts'
import { readForm } from '../../web/form.ts'
import { page } from '../../web/respond.tsx'
import { caseKey } from '../conversation.ts'
import { ThanksPage } from '../pages/thanks.tsx'
import { markLetter, ownLetters } from './thanks.sql.ts'

export function thanksRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.thanks, async (c) => {
    const actor = actorOf(c)
    const letters = (await ownLetters(db, handOf(actor))).map(({ ciphertext, keyVersion, wrappedKey, ...letter }) => ({
      ...letter,
      words: ciphertext && unseal(caseKey(keys, { id: letter.caseId, keyVersion, wrappedKey }), letter.caseId, `thanks ${handOf(actor)}`, ciphertext),
    }))
    return page(c, <ThanksPage frame={await deskFrame(context, actor.language, desk.thanks)} actor={shownAs(actor)} letters={letters} />)
  })

  routes.post(desk.thanks, async (c) => {
    const form = await readForm(c)
    const today = dayOf(context.now())
    const change = { keep: { kept_on: today }, 'keep-no-more': { kept_on: null }, hide: { hidden_on: today, kept_on: null }, show: { hidden_on: null } }[form.text('step')]
    const caseId = form.text('letter')
    const done = change && isId(caseId) && await transact(db, (tx) => markLetter(tx, { caseId, readerId: handOf(actorOf(c)), change }))
    return done ? c.redirect(desk.thanks, 303) : c.notFound()
  })

  return routes
}
