// Checking a public form: it is shown without the feedback that it is of, and decided on.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { isId } from '../../directory/id.ts'
import { organisation } from '../../directory/organisation.sql.ts'
import { findCase, type Case } from '../cases.sql.ts'
import { longest } from '../case.ts'
import { hasLetters, tooLong } from '../draft.ts'
import { recordOfCase } from '../record-of-case.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { idsOf, type Actor } from '../../staff/actor.ts'
import { actorOf } from '../../staff/guard.ts'
import { dayOf, shortDay } from '../../text/dates.ts'
import { fill, inFigures } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { readConversation } from '../conversation.ts'
import { firstWords } from '../first-words.ts'
import { addedWords } from './added.ts'
import { check, mayCheck, type Decision } from './check.ts'
import { checkComment } from './comment.ts'
import { commenterOf } from './commenter.sql.ts'
import { CheckPage } from './pages/check.tsx'
import { publicFormOf } from './prepare.ts'
import { lookerFor, type Look } from './look.ts'
import { reasons, timesOf, type PublicForm } from './publication.ts'
import { commentOf } from './publish-due.ts'
import { findPublication, type Publication } from './publications.sql.ts'
import { noteOf } from './note.ts'
import { itemOfCase } from './published.sql.ts'
import { readReports } from './reported/read-reports.ts'
import { reportReasons, stayReasons } from './reported/reported.ts'
import { asShown } from './shown.ts'

export function checkRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.publication, async (c) => {
    const asked = await askedFor(context, c)
    if (!asked) return c.notFound()
    await transact(db, (tx) => recordOfCase(tx, asked.one, { what: 'case-changed', by: actorOf(c), detail: { step: 'publishing-looked' } }, context.now()))
    return show(context, c, asked, {})
  })

  routes.post(desk.publication, async (c) => {
    const form = await readForm(c)
    const asked = await askedFor(context, c)
    if (!asked) return c.notFound()
    const actor = actorOf(c)
    const by = { actor, now: context.now(), keys }
    const step = form.text('step')
    const [seen, id] = [Number(form.text('seen')), asked.publication.id]
    const { problems: words } = texts[actor.language].publishing.check
    if (step === 'comment-fits' || step === 'comment-not') {
      const outcome = await transact(db, (tx) => checkComment(tx, { id, fits: step === 'comment-fits' }, by))
      return outcome === 'done' ? c.redirect(`${desk.publishing}?done=comment`, 303) : outcome === 'not-found' ? c.notFound() : again(c, form, [{ field: 'note', text: words.changed }], 409)
    }
    const decision = decisionIn(form, actor)
    if (Array.isArray(decision)) return again(c, form, decision, 422)
    const outcome = await transact(db, (tx) => check(tx, { id, seen, decision }, by))
    if (outcome === 'done') return c.redirect(`${desk.publishing}?done=${decision.what}`, 303)
    if (outcome === 'not-found') return c.notFound()
    return again(c, form, [{ field: 'note', text: outcome === 'changed-meanwhile' ? words.changed : texts[actor.language].publishing.section.refusals[outcome] }], 409)
  })

  /** The page as it is now, with what was typed. */
  async function again(c: HonoContext, form: Form, problems: Problem[], status: 409 | 422): Promise<Response> {
    const asked = await askedFor(context, c)
    return asked ? show(context, c, asked, { form, problems, status }) : c.notFound()
  }

  return routes
}

type Asked = { publication: Publication; one: Case }

/** The publication of this address, for who may check it; to others there is none. */
async function askedFor({ db }: Context, c: HonoContext): Promise<Asked | null> {
  const id = c.req.param('id')
  const publication = isId(id) ? await findPublication(db, id) : null
  const one = publication && (await findCase(db, publication.caseId))
  // What is not to be shown, or no longer, is nobody's to read here either.
  const isHere = publication !== null && (['to-check', 'to-comment', 'published'].includes(publication.state) || (await itemOfCase(db, publication.caseId)) !== null)
  return isHere && one && mayCheck(actorOf(c), publication, one) ? { publication, one } : null
}

function decisionIn(form: Form, actor: Actor): Decision | Problem[] {
  const { check: { problems: words }, prepare: { problems: others } } = texts[actor.language].publishing
  const [step, note, reason] = ['step', 'note', 'reason'].map((name) => form.text(name)) as [string, string, string]
  if (step === 'approve') return { what: 'approve' }
  if (step === 'send-back') {
    if (!hasLetters(note)) return [{ field: 'note', text: words.note }]
    return tooLong(note, longest.text) ? [{ field: 'note', text: fill(others.tooLong, { limit: inFigures(longest.text, actor.language) }) }] : { what: 'send-back', note }
  }
  const because = reasons.find((one) => one === reason)
  if (step === 'withhold' || step === 'take-down') return because ? { what: step, because } : [{ field: 'reason', text: words.reason }]
  if (step === 'stay' || step === 'back') return onReportsIn(form, step, actor)
  return [{ field: 'note', text: words.decision }]
}

function onReportsIn(form: Form, step: 'stay' | 'back', actor: Actor): Decision | Problem[] {
  const { publishing: { prepare: { problems: others } }, pieceReports: { desk: { problems: words } } } = texts[actor.language]
  const seen = form.text('reported').split(' ')
  const reported = reportReasons.filter((reason) => seen.includes(reason))
  if (step === 'stay') {
    const because = stayReasons.find((one) => one === form.text('stays'))
    return because ? { what: 'stay', because, reported } : [{ field: 'stays', text: words.stays }]
  }
  const note = form.text('changes')
  if (!hasLetters(note)) return [{ field: 'changes', text: words.changes }]
  return tooLong(note, longest.text) ? [{ field: 'changes', text: fill(others.tooLong, { limit: inFigures(longest.text, actor.language) }) }] : { what: 'back', note, reported }
}

/** Words that somebody has left standing though they were found. */
const keptIn = ({ text, answer }: PublicForm, look: Look): string[] => [...new Set([text, answer].flatMap((words) => look(words).map(({ from, to }) => words.slice(from, to))))]

type Shown = { form?: Form; problems?: Problem[]; status?: 200 | 409 | 422 }

async function show(context: Context, c: HonoContext, { publication, one }: Asked, { form, problems = [], status = 200 }: Shown): Promise<Response> {
  const { db, keys } = context
  const actor = actorOf(c)
  const today = dayOf(context.now())
  const asks = (await commenterOf(db, one, publication.preparedByIds, today)) !== null
  const { publicFromOn } = timesOf(one.createdAt, today, asks, await organisation(db))
  const comment = commentOf(keys, one, publication)
  return page(c, (
    <CheckPage
      frame={await deskFrame(context, actor.language, desk.publication.replace(':id', publication.id))} {...{ actor, publication, problems }}
      shown={asShown(one, publicFormOf(keys, one, publication), { showsUnit: publication.showsUnit, comment: publication.commentCheckedById ? comment : null })}
      kept={keptIn(publicFormOf(keys, one, publication), await lookerFor(db, one, today, await context.nameTags()))}
      added={addedWords(firstWords(await readConversation(db, keys, one)), publicFormOf(keys, one, publication).text)}
      isPublic={(await itemOfCase(db, one.id)) !== null}
      note={noteOf(keys, one, publication)} comment={publication.commentCheckedById ? null : comment} soonest={shortDay(publicFromOn, actor.language)}
      values={{ note: form?.text('note') ?? '', reason: form?.text('reason') ?? '', stays: form?.text('stays') ?? '', changes: form?.text('changes') ?? '' }} reports={await readReports(db, keys, one)}
      mayCheckComment={!idsOf(actor).some((id) => publication.commentedByIds.includes(id))} status={null}
    />
  ), status)
}
