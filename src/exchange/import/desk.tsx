// Imports of earlier feedback at the desk: the list and the form that takes a file; one, whose columns are named, that is looked through, brought in
// and taken back.
import { Hono, type Context as HonoContext } from 'hono'
import { transact } from '../../db/db.ts'
import { importPath } from '../../exchange-paths.ts'
import { channels, kinds } from '../../feedback/case.ts'
import { deskFrame } from '../../frame.ts'
import { desk } from '../../paths.ts'
import { importKey, unsealPiece } from '../../privacy/sealing.ts'
import { mayImportFeedback } from '../../staff/exchange-duties.ts'
import { actorOf } from '../../staff/guard.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Context } from '../../web/context.ts'
import { readForm, type Form } from '../../web/form.ts'
import { isMultipart, readMultipart } from '../../web/multipart.ts'
import type { Problem } from '../../web/page.ts'
import { page } from '../../web/respond.tsx'
import { bring, chooseColumns, letBe, sendFile, undo, type About, type Done } from './act.ts'
import { fields, largestFile, requiredFields, type Columns } from './earlier.ts'
import { findImport, importPiece, isTakenFile, listImports, type FeedbackImport } from './imports.sql.ts'
import { ImportsPage, nothingTyped, type Typed } from './pages/list.tsx'
import { ImportPage } from './pages/one.tsx'
import { guessColumns, knowFile } from './sent-file.ts'

const acts = { bring, 'let-be': letBe, undo } as const

export function importRoutes(context: Context): Hono {
  const { db, keys } = context
  const routes = new Hono()
  // Whoever may not is told that there is nothing here.
  for (const path of [desk.feedbackImports, `${desk.feedbackImports}/*`]) routes.use(path, (c, next) => (mayImportFeedback(actorOf(c)) ? next() : Promise.resolve(c.notFound())))
  const byOf = (c: HonoContext) => ({ actor: actorOf(c), now: context.now(), keys })

  routes.get(desk.feedbackImports, (c) => list(c))

  routes.post(desk.feedbackImports, async (c) => {
    const { problems: words } = texts[actorOf(c).language].imports
    if (!isMultipart(c)) return list(c, { problems: [{ field: 'file', text: words.none }] })
    const { form, files: [file], cut } = await readMultipart(c, { mostFiles: 1, largestFile, mostBytes: largestFile + 2_000_000 })
    const typed = typedIn(form)
    const problems: Problem[] = typed.name ? [] : [{ field: 'name', text: words.name }]
    const about = aboutOf(typed)
    if (!about) problems.push({ field: 'channel', text: words.channel })
    if (cut || file === 'large' || file === 'many' || !file?.length) problems.push({ field: 'file', text: cut || file === 'large' ? words.large : words.none })
    const known = Buffer.isBuffer(file) && file.length ? knowFile(file) : null
    if (known && !known.ok) problems.push({ field: 'file', text: words[known.why] })
    if (problems.length || !known?.ok || !about) return list(c, { typed, problems })
    const sent = await transact(db, (tx) => sendFile(tx, about, { bytes: file as Buffer, known }, byOf(c)))
    return 'id' in sent ? c.redirect(importPath(sent.id), 303) : list(c, { typed, sameAs: sent.sameAs })
  })

  routes.get(desk.feedbackImport, async (c) => {
    const one = await findImport(db, c.req.param('id') ?? '')
    return one ? show(c, one) : c.notFound()
  })

  routes.post(desk.feedbackImport, async (c) => {
    const [form, id] = [await readForm(c), c.req.param('id') ?? '']
    const step = form.text('step')
    const one = await findImport(db, id)
    if (!one) return c.notFound()
    if (step === 'columns') {
      const { columns, problems } = columnsIn(form, texts[actorOf(c).language].imports.problems)
      if (problems.length) return show(c, one, { problems, columns })
      return back(c, id, await transact(db, (tx) => chooseColumns(tx, id, columns, byOf(c))))
    }
    const act = Object.hasOwn(acts, step) ? acts[step as keyof typeof acts] : null
    if (!act) return c.notFound()
    // The file is gone by then: what is taken back comes again only from whoever has kept it.
    if (act === undo && form.text('sure') !== 'yes') return show(c, one, { problems: [{ field: 'sure', text: texts[actorOf(c).language].imports.undo.sureMissing }] })
    return back(c, id, await transact(db, (tx) => act(tx, id, byOf(c))).catch((error): Done => {
      if (isTakenFile(error)) return 'same-file'
      throw error
    }))
  })

  async function back(c: HonoContext, id: string, done: Done): Promise<Response> {
    if (done === 'done') return c.redirect(importPath(id), 303)
    const one = done === 'not-found' ? null : await findImport(db, id)
    return one ? show(c, one, { refusal: texts[actorOf(c).language].imports.problems[done as 'too-late' | 'same-file'] }) : c.notFound()
  }

  /** Of a file that is still there. */
  async function headsOf(one: FeedbackImport): Promise<string[]> {
    const sealed = one.state === 'sent' || one.state === 'looked' ? await importPiece(db, one.id, 1) : null
    const known = sealed && knowFile(unsealPiece(importKey(keys, one.id, one.keyVersion), one.id, 1, sealed))
    return known?.ok ? known.heads : []
  }

  type Listed = { typed?: Typed; problems?: Problem[]; sameAs?: string | null }

  async function list(c: HonoContext, { typed = nothingTyped, problems = [], sameAs = null }: Listed = {}): Promise<Response> {
    const actor = actorOf(c)
    const frame = await deskFrame(context, actor.language, desk.feedbackImports)
    return page(c, <ImportsPage {...{ frame, actor, typed, problems, sameAs }} imports={await listImports(db)} />, problems.length ? 422 : sameAs ? 409 : 200)
  }

  async function show(c: HonoContext, one: FeedbackImport, { problems = [], refusal = null, columns = null }: { problems?: Problem[]; refusal?: string | null; columns?: Columns | null } = {}): Promise<Response> {
    const actor = actorOf(c)
    const [frame, heads] = [await deskFrame(context, actor.language, importPath(one.id)), await headsOf(one)]
    return page(c, <ImportPage {...{ frame, actor, one, heads, problems, refusal }} columns={columns ?? one.columns ?? guessColumns(heads)} />, problems.length ? 422 : refusal ? 409 : 200)
  }

  return routes
}

const typedIn = (form: Form): Typed => ({ name: form.text('name').slice(0, 120), channel: form.text('channel'), kind: form.text('kind'), language: form.text('language'), withoutPlace: form.text('without-place') === 'yes' })

function aboutOf({ name, channel, kind, language, withoutPlace }: Typed): About | null {
  const [given, spoken] = [channels.find((one) => one === channel), languages.find((one) => one === language)]
  return given && spoken ? { name, channel: given, kind: kinds.find((one) => one === kind) ?? null, language: spoken, withoutPlace } : null
}

/** No column is two things. */
function columnsIn(form: Form, words: { required: string; twice: string }): { columns: Columns; problems: Problem[] } {
  const columns: Columns = {}
  const problems: Problem[] = []
  for (const field of fields) {
    const typed = form.text(field)
    if (!/^\d{1,3}$/.test(typed)) continue
    if (Object.values(columns).includes(Number(typed))) problems.push({ field, text: words.twice })
    columns[field] = Number(typed)
  }
  for (const field of requiredFields) if (columns[field] === undefined) problems.push({ field, text: words.required })
  return { columns, problems }
}
