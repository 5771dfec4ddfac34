// Of which kind a case is, corrected: by whoever handles it where nobody chose one, otherwise by a coordinator; counted so from then on, and promised as before.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { receiptWords } from '../../privacy/receipt.ts'
import { texts } from '../../text/texts.ts'
import type { Channel } from '../case.ts'
import { eventsOf, findCase } from '../cases.sql.ts'
import { checkDraft } from '../draft.ts'
import { receive } from '../receive.ts'

const { kind: words, events } = texts.fi.routing
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
const cookie: Record<string, string> = {}
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  it = giver(database)
  const other = await person(database.db, 'Aino Toinen', { role: 'worker', unitId: w.unitId })
  for (const [name, id] of Object.entries({ worker: w.workerId, coordinator: w.coordinatorId, other })) cookie[name] = await it.app.signIn(id)
})
after(() => database.close())

async function aCase(channel: Channel): Promise<{ id: string; words: string }> {
  const checked = checkDraft({ language: 'fi', kind: 'question', text: 'Bussi tulee aina myöhässä.', service: w.serviceId, unit: w.unitId })
  assert.ok(checked.ok)
  let id = ''
  const made = await receive(database.db, checked.draft, crypto.randomUUID(), { channel, now: wednesday, keys: database.context.keys, besides: async (_, { caseId }) => { id = caseId } })
  assert.ok(made.outcome === 'received')
  return { id, words: receiptWords(made.receipt, 'fi').join(' ') }
}
const page = (id: string, who: string) => it.app.get(`/desk/cases/${id}`, cookie[who])
const correct = (id: string, who: string, kind: string) => it.app.post(`/desk/cases/${id}`, { step: 'correct-kind', 'case-kind': kind }, cookie[who])
const kindOf = async (id: string) => (await findCase(database.db, id))!.kind

test('of a mail and an SMS the handler says what they are; the promised day stays, it is counted so, and the story tells it', async () => {
  for (const channel of ['email', 'sms'] as const) {
    const { id } = await aCase(channel)
    const { dueOn } = (await findCase(database.db, id))!
    const { text: shown } = await page(id, 'worker')
    assert.ok(shown.includes(words.hintUnasked) && shown.includes((channel === 'sms' ? texts.fi.sms : texts.fi.mailIn).section.title), 'and how it came')
    assert.equal((await correct(id, 'worker', 'criticism')).status, 303)
    assert.equal((await correct(id, 'worker', 'criticism')).status, 303, 'pressed twice')
    const now = (await findCase(database.db, id))!
    assert.deepEqual([now.kind, now.dueOn], ['criticism', dueOn])
    assert.deepEqual((await eventsOf(database.db, id)).map(({ name, detail }) => [name, detail['from'], detail['kind']]).slice(1), [['kind-corrected', 'question', 'criticism']])
    assert.ok((await page(id, 'worker')).text.includes(events['kind-corrected'].replace('{kind}', texts.fi.feedback.kinds.criticism.name)))
  }
})

test('what the giver chose is corrected by a coordinator, and not by a worker whom it may blame', async () => {
  const { id } = await aCase('web')
  assert.ok(!(await page(id, 'worker')).text.includes(words.title))
  assert.equal((await correct(id, 'worker', 'thanks')).status, 404)
  assert.equal(await kindOf(id), 'question')
  assert.ok((await page(id, 'coordinator')).text.includes(words.hint))
  assert.equal((await correct(id, 'coordinator', 'suggestion')).status, 303)
  assert.equal(await kindOf(id), 'suggestion')
})

test('the giver is told nothing of it, and nobody gets a message', async () => {
  const { id, words: receipt } = await aCase('email')
  const before = (await it.openWith(receipt)).text
  const messages = () => database.db.selectFrom('outgoing_message').select('id').execute()
  const waiting = (await messages()).length
  await correct(id, 'worker', 'criticism')
  const seen = (html: string) => html.replace(/<head>.*<\/head>/s, '').replace(/value="[^"]*"/g, '')
  assert.equal(seen((await it.openWith(receipt)).text), seen(before))
  assert.equal((await messages()).length, waiting)
})

test('only the four kinds that can be given, by whoever may answer the case, and not once it is closed', async () => {
  const { id } = await aCase('sms')
  for (const kind of ['page', 'correction', '', "'; drop table feedback_case"]) assert.equal((await correct(id, 'coordinator', kind)).status, 422, kind)
  assert.equal((await correct(id, 'other', 'thanks')).status, 404)
  await database.asOwner(`alter table feedback_case disable trigger user; update feedback_case set state = 'closed', answered_at = now(), closed_at = now() where id = '${id}'; alter table feedback_case enable trigger user`)
  const refused = await correct(id, 'coordinator', 'thanks')
  assert.deepEqual([refused.status, refused.text.includes(words.problems.closed)], [409, true])
  assert.equal(await kindOf(id), 'question')
})
