// The desk's side of mail: whether it went out, and what to do when it did not.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import { contactAddress } from '../feedback/conversation.ts'
import { seatPost } from '../council/panels/post.ts'
import { senderPost } from '../mail-in/post.ts'
import { deskFrame } from '../frame.ts'
import { desk } from '../paths.ts'
import { actorOf } from '../staff/guard.ts'
import { addressChangePost } from '../staff/own-mail/post.ts'
import { mintSetUpLink } from '../staff/mint-set-up-link.ts'
import { maySeeMail } from '../staff/duties.ts'
import { invitationPost } from '../surveys/invitations/post.ts'
import type { Context } from '../web/context.ts'
import { readForm } from '../web/form.ts'
import { page } from '../web/respond.tsx'
import { compose } from './compose.ts'
import { newSetUpLink, recipientOf } from './deliver.ts'
import { carriesLink, isInvitation, isSmsAnswer, isToSeat, isToSender, messageStates, remindersOfInvitations, type MessageState } from './message.ts'
import { countMessages, findMessage, listMessages } from './messages.sql.ts'
import { tryAgain } from './outbox.sql.ts'
import { hoursOf } from './quiet-hours.ts'
import { smsBook } from './sms/book.ts'
import { MailPage, type SmsWays } from './pages/mail.tsx'
import { MessagePage } from './pages/message.tsx'

const pageSize = 50

export function postDeskRoutes(context: Context): Hono {
  const { db, now, demo } = context
  const routes = new Hono()

  // Whoever may not is told that there is nothing here; so is who wants to read mail that is no demonstration.
  routes.use(desk.mail, (c, next) => (maySeeMail(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  routes.use(desk.message, (c, next) => (demo && maySeeMail(actorOf(c)) ? next() : Promise.resolve(c.notFound())))

  routes.get(desk.mail, (c) => showList(c))

  routes.post(desk.mail, async (c) => {
    const id = (await readForm(c)).text('again')
    if (!isId(id)) return c.notFound()
    const outcome = await transact(db, (tx) => tryAgain(tx, id))
    return outcome === 'done' ? c.redirect(`${desk.mail}?done=again`, 303) : showList(c, 'not-failed')
  })

  routes.get(desk.message, (c) => showMessage(c))

  // A link that was made for reading is in no address, and so in no history.
  routes.post(desk.message, (c) => showMessage(c, { withLink: true }))

  async function showList(c: HonoContext, refusal?: 'not-failed') {
    const actor = actorOf(c)
    const asked = c.req.query('state') as MessageState
    const state = messageStates.includes(asked) ? asked : undefined
    const counts = await countMessages(db)
    const shown = state ? counts[state] : counts.waiting + counts.failed + counts.sent
    const pages = Math.max(1, Math.ceil(shown / pageSize))
    const number = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1))
    const messages = await listMessages(db, { state, limit: pageSize, offset: (number - 1) * pageSize })
    const frame = await deskFrame(context, actor.language, desk.mail)
    const news = refusal ?? (c.req.query('done') === 'again' ? ('again' as const) : undefined)
    const hasServer = context.settings.SMTP_URL !== undefined
    const data = { frame, actor, state, counts, messages, page: number, pages, news, hasServer, sms: waysOf(context) }
    return page(c, <MailPage {...data} />, refusal ? 409 : 200)
  }

  async function showMessage(c: HonoContext, { withLink = false } = {}) {
    const actor = actorOf(c)
    const id = c.req.param('id')
    const message = isId(id) ? await findMessage(db, id) : null
    if (!message || (withLink && !carriesLink(message.kind))) return c.notFound()
    const frame = await deskFrame(context, actor.language, c.req.path)
    const publicUrl = context.settings.PUBLIC_URL ?? new URL(c.req.url).origin
    const post = { db, now, publicUrl, mintSetUpLink, contactOf: contactAddress(context.keys) }
    const invitations = invitationPost({ keys: context.keys, publicUrl, now })
    if (isInvitation(message.kind)) {
      const invited = message.invitationId ? await invitations.read(db, { id: message.invitationId, again: remindersOfInvitations.includes(message.kind) }) : null
      return invited ? page(c, <MessagePage {...{ frame, actor, message, withLink }} to={invited.to} letter={invited} />) : c.notFound()
    }
    if (isSmsAnswer(message.kind)) {
      const answer = message.smsAnswerId ? await smsBook(context.keys).readAnswer(db, message.smsAnswerId) : null
      return answer ? page(c, <MessagePage {...{ frame, actor, message, withLink }} to={answer.to} letter={answer} />) : c.notFound()
    }
    if (isToSeat(message.kind)) {
      const { kind, seatId, meetingId, language } = message
      const told = seatId ? await transact(db, (tx) => seatPost({ keys: context.keys, publicUrl }).read(tx, { kind, seatId, meetingId, language }, { now: now(), link: withLink })) : null
      return told ? page(c, <MessagePage {...{ frame, actor, message, withLink }} to={told.to} letter={told} />) : c.notFound()
    }
    if (isToSender(message.kind)) {
      const reply = message.mailId ? await senderPost({ keys: context.keys, publicUrl }).read(db, message.mailId) : null
      return reply ? page(c, <MessagePage {...{ frame, actor, message, withLink }} to={reply.to} letter={reply} />) : c.notFound()
    }
    if (message.kind === 'address-change') {
      const { person, language } = message
      const asked = person ? await transact(db, (tx) => addressChangePost({ publicUrl }).read(tx, { personId: person.id, language }, { now: now(), link: withLink })) : null
      return asked ? page(c, <MessagePage {...{ frame, actor, message, withLink }} to={asked.to} letter={asked} />) : c.notFound()
    }
    const setUpLink = withLink ? await newSetUpLink(post, message) : frame.t.mailDesk.linkLeftOut
    const to = await recipientOf(post, message)
    const letter = compose(message, { publicUrl, setUpLink })
    return page(c, <MessagePage {...{ frame, actor, message, to, letter, withLink }} />)
  }

  return routes
}

function waysOf({ settings: { SMPP_URL, SMS_GATEWAY_URL, SMS_IN_SECRET, SMS_CODE_WORDS, SMS_HOURS }, demo }: Context): SmsWays {
  const out = SMPP_URL ? 'smpp' : SMS_GATEWAY_URL ? 'gateway' : demo ? 'shown' : 'none'
  return { out, hours: hoursOf(SMS_HOURS), words: SMPP_URL || SMS_IN_SECRET ? SMS_CODE_WORDS.split(',').map((word) => word.trim()).join(', ') : null }
}
