// Preparing the public form of a case, and the unit's own word on it. It begins with what the giver wrote and with the last answer.
import { Hono, type Context as HonoContext } from 'hono'
import { isId } from '../../directory/id.ts'
import { transact } from '../../db/db.ts'
import { findCase, type Case } from '../cases.sql.ts'
import { readConversation } from '../conversation.ts'
import { firstWords } from '../first-words.ts'
import { recordOpening, recordRefusal } from '../record-of-case.ts'
import { threatOf } from '../threat/threats.sql.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { actorOf } from '../../staff/guard.ts'
import { firstTurnFor, mayCommentPublication, mayPreparePublication } from '../../staff/roles.ts'
import { dayOf } from '../../text/dates.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { comment } from './comment.ts'
import { commenterOf } from './commenter.sql.ts'
import { lookerFor, type Look } from './look.ts'
import { noteOf } from './note.ts'
import { preparePath } from './pages/desk.tsx'
import { PreparePage } from './pages/prepare.tsx'
import { prepare, publicFormOf, refusalOf } from './prepare.ts'
import { commentOf } from './publish-due.ts'
import { publicationOf } from './publications.sql.ts'
import { asShown } from './shown.ts'
import { readPublicForm, readWord, suggestedIn } from './words.ts'

export function prepareRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()

  routes.get(desk.casePublishing, async (c) => {
    const one = await preparable(context, c)
    return one ? show(context, c, one, {}) : c.notFound()
  })

  routes.post(desk.casePublishing, async (c) => {
    const form = await readForm(c)
    const one = await preparable(context, c)
    if (!one) return c.notFound()
    const actor = actorOf(c)
    const by = { actor, now: context.now(), keys }
    const seen = Number(form.text('seen'))
    const { publishing: words } = texts[actor.language]
    if (form.text('step') === 'look') return show(context, c, one, { form })
    if (form.text('step') === 'prepare') {
      const read = readPublicForm(form, await looker(context, one), { language: actor.language, of: one.language })
      if (!read.ok) return show(context, c, one, { form, problems: read.problems, status: 422 })
      const outcome = await transact(db, (tx) => prepare(tx, { caseId: one.id, form: read.form, showsUnit: form.text('showUnit') === 'yes', seen }, by))
      if (outcome === 'done') return c.redirect(`${desk.publishing}?done=prepared`, 303)
      if (outcome === 'not-found') return c.notFound()
      const text = outcome === 'changed-meanwhile' ? words.prepare.problems.changed : words.section.refusals[outcome]
      return show(context, c, one, { form, problems: [{ field: 'text', text }], status: 409 })
    }
    const read = readWord(form, await looker(context, one, 'criticism'), { language: actor.language, of: one.language })
    if (!read.ok) return show(context, c, one, { form, problems: read.problems, status: 422 })
    const outcome = await transact(db, (tx) => comment(tx, { caseId: one.id, seen, word: read.word }, by))
    if (outcome === 'not-found') return c.notFound()
    if (outcome === 'changed-meanwhile') return show(context, c, one, { form, problems: [{ field: 'comment', text: words.check.problems.changed }], status: 409 })
    return c.redirect(`${desk.publishing}?done=${read.word.what === 'comment' ? 'word' : read.word.what}`, 303)
  })

  return routes
}

/** The case of this address, for who may prepare it; to others there is none, and that they asked is written down. */
async function preparable({ db, now }: Context, c: HonoContext): Promise<Case | null> {
  const [id, actor] = [c.req.param('id'), actorOf(c)]
  const one = isId(id) ? await findCase(db, id) : null
  // Who came later to a case and does not know how it began prepares nothing of it.
  if (one && mayPreparePublication(actor, one) && firstTurnFor(actor, one) === 1) return one
  if (one) await recordRefusal(db, { actor, one }, now())
  return null
}

/** Of the unit's own word names of workers are taken away too, whatever the feedback is. */
const looker = async ({ db, now, nameTags }: Context, one: Case, kind: string = one.kind): Promise<Look> => lookerFor(db, { kind, language: one.language }, dayOf(now()), await nameTags())

type Shown = { form?: Form; problems?: Problem[]; status?: 200 | 409 | 422 }

async function show(context: Context, c: HonoContext, one: Case, { form, problems = [], status = 200 }: Shown): Promise<Response> {
  const { db, keys } = context
  const actor = actorOf(c)
  const turns = await readConversation(db, keys, one)
  await recordOpening(db, { actor, one, turns }, context.now())
  const publication = await publicationOf(db, one.id)
  const made = publication && publicFormOf(keys, one, publication)
  const answer = turns.findLast(({ purpose }) => purpose === 'answer')?.content.text ?? ''
  const today = dayOf(context.now())
  const mayComment = publication?.state === 'to-comment' && publication.commentUntilOn! >= today && !publication.commentCheckedById
    && mayCommentPublication(actor, one) && (await commenterOf(db, one, publication.preparedByIds, today))?.id === actor.personId
  const said = publication && commentOf(keys, one, publication)
  const typed = (name: string, stored: string) => form?.text(name) || stored
  const look = await looker(context, one)
  const [text, words] = [typed('text', made?.text ?? (await threatOf(db, one.id) ? '' : firstWords(turns))), typed('answer', made?.answer ?? answer)]
  return page(c, (
    <PreparePage
      frame={await deskFrame(context, actor.language, preparePath(one.id))} {...{ actor, one, publication, problems, mayComment }} refused={await refusalOf(db, one)}
      values={{
        text, answer: words, comment: typed('comment', said ?? ''), question: typed('question', ''),
        showsUnit: form ? form.text('showUnit') === 'yes' : publication?.showsUnit ?? false,
      }}
      note={publication && noteOf(keys, one, publication)} done={null}
      suggested={{ text: suggestedIn('text', text, look), answer: suggestedIn('answer', words, look) }} typed={form ? (name) => form.text(name) : null}
      shown={made && publication ? asShown(one, made, { showsUnit: publication.showsUnit, comment: said }) : null}
    />
  ), status)
}
