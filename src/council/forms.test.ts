// What holds of every form of a council: once it has ended nothing new is begun, and what was typed comes back; what was closed while somebody typed
// gives it back, too; and no form, however it was filled in, is a fault of ours.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { councilForms } from '../../test/who-opens-council.ts'
import { fieldValue, testApp, type Fields } from '../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { aWholeCouncil, formsOfCouncil, type CouncilForm, type WholeCouncil } from '../../test/whole-council.ts'
import { actor, world, type World } from '../../test/builders.ts'
import { panelPath } from '../council-paths.ts'
import { transact } from '../db/db.ts'
import { desk } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { refuseProposal } from './changes/answer.ts'
import { closeHomework } from './homework/give.ts'
import { setCancelled } from './panels/plan.sql.ts'
import { closeRequest } from './research/link.ts'
import { setWithdrawn } from './trials/trials.sql.ts'
import { writeMemo } from './writing/writing.sql.ts'

const { panels: { ended: words, kept } } = texts.fi
let database: TestDatabase, app: ReturnType<typeof testApp>, w: World, of: WholeCouncil
before(async () => {
  database = await testDatabase()
  app = testApp(database)
  w = await world(database.db)
  of = await aWholeCouncil(database, { w, app })
})
after(() => database.close())

const post = ({ path, as, sent }: CouncilForm, other: Fields = {}) => app.post(path, { ...sent, ...other }, of.cookies[as])
const named = ({ path, as, sent }: CouncilForm) => `${as} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')} ${JSON.stringify(sent)}`.slice(0, 200)
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const has = (text: string, words: string) => text.includes(words) || text.includes(escaped(words))

test('every form that a council has is in the table', () => {
  // One's own address for signing in is of no council.
  const patterns = Object.keys(councilForms).filter((path) => !path.startsWith(desk.ownMail)).map((path) => ({ path, is: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`) }))
  const forms = formsOfCouncil(of)
  // The more exact address first: 'new' is no id.
  const reached = new Set(forms.map((form) => patterns.filter(({ is }) => is.test(form.path)).sort((a, b) => (a.path.match(/:/g)?.length ?? 0) - (b.path.match(/:/g)?.length ?? 0))[0]!.path))
  assert.deepEqual(patterns.map(({ path }) => path).filter((path) => !reached.has(path)), [])
})

test('what was closed, taken or withdrawn while somebody typed refuses what they send, and they have their words back', async () => {
  const { db, context: { keys } } = database
  const lost: string[] = []
  await transact(db, async (tx) => {
    await writeMemo(tx, of.meetingId, { writtenOn: '2026-09-16' })
    await writeMemo(tx, of.written.id, { approvedOn: '2026-09-16', approvedInId: of.meetingId })
    await setCancelled(tx, [of.dated.id, of.open.id], { on: '2026-09-16', why: 'Peruttu.' })
    await closeHomework(tx, keys, { panelId: of.id, id: of.homework }, '2026-09-16')
    await setWithdrawn(tx, of.trial, '2026-09-16')
    await tx.updateTable('panel_greeting').set({ withdrawn_on: '2026-09-16' }).where('id', '=', of.greeting).execute()
    await closeRequest(tx, { panelId: of.id, requestId: of.request }, database.context.now())
    for (const id of Object.values(of.proposals)) await refuseProposal(tx, { id, why: 'Ei nyt.' }, { actor: actor(w.coordinatorId, 'coordinator'), keys, now: database.context.now() })
  })
  let refused = 0
  for (const form of formsOfCouncil(of).filter(({ path, sent }) => sent['step'] !== 'chair' && !/\/(leave|details\/.+)$/.test(path))) {
    const { status, text } = await post(form)
    if (status < 400) continue
    refused++
    for (const typed of form.kept ?? []) if (!has(text, typed)) lost.push(`${status} ${named(form)}: ${typed}`)
  }
  assert.deepEqual(lost, [])
  assert.ok(refused > 40, `${refused} refused`)
})

test('of a council that has ended nothing new is begun: every other form is refused, with what was typed', async () => {
  await database.db.updateTable('panel_greeting').set({ withdrawn_on: null }).where('id', '=', of.greeting).execute()
  await database.db.updateTable('panel').set({ ended_on: '2026-09-15' }).where('id', '=', of.id).execute()
  const wrong: string[] = []
  for (const form of formsOfCouncil(of)) {
    const { status, text } = await post(form)
    const refuses = has(text, words.title)
    if (form.stays ? refuses : status !== 409 || !refuses) wrong.push(`${status} ${named(form)}`)
    for (const typed of form.stays ? [] : form.kept ?? []) if (!has(text, typed) || !has(text, kept)) wrong.push(`${named(form)}: ${typed}`)
  }
  assert.deepEqual(wrong, [])
  for (const rest of ['/season', '/homework', '/thoughts']) assert.ok((await app.get(panelPath(of.id, rest), of.cookies.secretary)).text.includes(words.notice.replace('{day}', '15.9.2026')), rest)
  // Whoever finds nothing there is not told either that it has ended.
  assert.equal((await app.post(panelPath(of.id, '/thoughts'), { about: 'other', words: 'Luin tämän.' }, of.cookies.worker)).status, 404)
})

/** As somebody's mistake, or somebody's attempt, may fill them in. */
const junk = ['x', '-1', '1.5', '99999999999', '\u0000\u202e😀 \ud800', 'a'.repeat(10_001)]

test('whatever stands in a form, it is no fault of ours', async () => {
  const taken = [of.points.approved, of.homework, of.thought, of.seats.offline, of.approved.section, of.units.asked]
  const faults: string[] = []
  for (const [at, form] of formsOfCouncil(of).entries()) {
    // What a page would carry along, so that it is looked at at all.
    const page = Object.keys(form.sent).some((name) => carried.test(name)) ? (await app.get(form.path, of.cookies[form.as])).text : ''
    const real = Object.fromEntries(Object.keys(form.sent).filter((name) => carried.test(name)).map((name) => [name, fieldValue(page, name) || form.sent[name]!]))
    const tries = Object.keys(form.sent).map((name, n) => ({ ...real, [name]: [...junk, ...taken][(at + n) % 12]! }))
    for (const other of tries) {
      const { status } = await post(form, other)
      if (status >= 500) faults.push(`${named(form)} ${JSON.stringify(other).slice(0, 120)}: ${app.logged.splice(0).join()}`)
    }
  }
  assert.deepEqual(faults, [])
})
const carried = /^(version|seen|order|of|made|traces|last)$/
