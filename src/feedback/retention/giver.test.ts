// What a giver is told: how long, before they write; when it goes, on their page; and that it went, as promised.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue } from '../../../test/app.ts'
import { actor, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { desk, to } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { answer } from '../answer.ts'
import { closeCase } from '../cases.sql.ts'
import { eraseDue } from './erase-due.ts'

const { giver: words } = texts.fi.retention
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 2 })
  w = await world(database.db)
  it = giver(database)
})
after(() => database.close())
beforeEach(async () => { database.setNow(wednesday); await database.asOwner('delete from retention_time') })

const choose = (kind: 'feedback' | 'files', months: number, fromOn: string, number = 1) =>
  database.db.insertInto('retention_time').values({ kind, number, months, chosen_by: w.coordinatorId, chosen_on: '2026-01-01', from_on: fromOn }).execute()

async function closed(): Promise<{ id: string; receipt: string }> {
  const receipt = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId })).location)
  const { id } = await database.db.selectFrom('feedback_case').select('id').where('answered_at', 'is', null).executeTakeFirstOrThrow()
  await transact(database.db, (tx) => answer(tx, { caseId: id, text: 'Kiitos.', purpose: 'answer', turnsSeen: 1, cameOf: { is: 'changed' } }, { actor: actor(w.workerId, 'worker'), now: wednesday, keys: database.context.keys }))
  await transact(database.db, (tx) => closeCase(tx, id, null, wednesday))
  return { id, receipt }
}

const openOn = async (receipt: string, day: string): Promise<string> => { database.setNow(new Date(`${day}T09:00:00Z`)); return (await it.openWith(receipt)).text }

test('as long as nothing was chosen the pages say that texts are kept, and the conversation names no day', async () => {
  for (const language of languages) {
    for (const page of ['privacy', 'promise'] as const) assert.ok((await it.app.get(to(page, language))).text.includes(texts[language].retention.notice.none), `${page} ${language}`)
  }
  assert.ok(!(await openOn((await closed()).receipt, '2026-09-17')).includes(words.title))
})

test('once a time was chosen the notice and the promise tell it in each language, the time that comes where one waits', async () => {
  await choose('feedback', 60, '2026-02-01')
  await choose('files', 24, '2026-02-01')
  const told = async (page: 'privacy' | 'promise', language: 'fi' | 'sv' | 'en', months: number) =>
    (await it.app.get(to(page, language))).text.includes(fill(texts[language].retention.notice.feedback, { months }))
  for (const language of languages) for (const page of ['privacy', 'promise'] as const) assert.ok(await told(page, language, 60))
  assert.ok((await it.app.get(to('privacy', 'en'))).text.includes('Pictures and recordings are erased 24 months after'))
  await choose('feedback', 36, '2026-10-01', 2)
  assert.ok(await told('privacy', 'sv', 36))
})

test('the conversation says in which month it goes, in the last thirty days above all that is asked, and an open one how long after its end', async () => {
  await choose('feedback', 60, '2026-02-01')
  const open = await it.receiptOf((await it.send({ service: w.serviceId, unit: w.unitId })).location)
  assert.ok((await openOn(open, '2026-09-16')).includes(fill(words.ends, { months: 60 })))
  await database.asOwner(`update feedback_case set answered_at = now() where answered_at is null`)
  database.setNow(wednesday)
  const { receipt } = await closed()
  const early = await openOn(receipt, '2031-08-31')
  assert.ok(early.includes('Keskustelusi poistetaan lokakuussa 2031.') && !early.includes('poistetaan pian'))
  const soon = await openOn(receipt, '2031-09-01')
  assert.ok(soon.includes('Keskustelusi poistetaan pian: lokakuussa 2031') && soon.includes(words.soonText))
  assert.ok(soon.indexOf('poistetaan pian') < soon.indexOf(texts.fi.conversation.page.heard.title))
  assert.ok((await openOn(receipt, '2031-10-02')).includes(words.over))
})

test('whoever handles a closed case sees the month in which it goes', async () => {
  await choose('feedback', 60, '2026-02-01')
  const { id } = await closed()
  const page = await it.app.get(`${desk.cases}/${id}`, await it.app.signIn(w.workerId))
  assert.match(page.text, new RegExp(`<dt>${texts.fi.retention.goes}</dt><dd>lokakuu 2031</dd>`))
})

test('a receipt of what was erased opens nothing and says so, in each language, with the month, as often as somebody asks, for two years', async () => {
  await choose('feedback', 60, '2026-02-01')
  const { receipt } = await closed()
  const page = await openOn(receipt, '2031-09-30')
  await transact(database.db, (tx) => eraseDue(tx, new Date('2031-10-01T03:00:00Z')))
  assert.ok((await openOn(receipt, '2031-10-01')).includes('Tämä keskustelu poistettiin lokakuussa 2031, niin kuin sen sivulla kerrottiin.'))
  const open = async (language: 'sv' | 'en') => (await it.app.post(to('conversation', language), { token: fieldValue((await it.app.get(to('conversation', language))).text, 'token'), receipt })).text
  assert.ok((await open('sv')).includes('raderades i oktober 2031') && (await open('en')).includes('erased in October 2031'))
  // A page that was open stays open for a while; what is sent from it is told the same, and what was typed is given back.
  database.setNow(new Date('2031-09-30T09:10:00Z'))
  const late = await it.app.post('/fi/keskustelu', { step: 'reply', p: fieldValue(page, 'p'), token: fieldValue(page, 'token'), text: 'Vielä yksi asia' })
  assert.equal(late.status, 422)
  assert.ok(late.text.includes('Tämä keskustelu poistettiin') && late.text.includes('Vielä yksi asia'))
  await transact(database.db, (tx) => eraseDue(tx, new Date('2033-10-31T03:00:00Z')))
  assert.ok((await openOn(receipt, '2033-10-31')).includes('poistettiin lokakuussa 2031'))
  await transact(database.db, (tx) => eraseDue(tx, new Date('2033-11-01T03:00:00Z')))
  assert.ok((await openOn(receipt, '2033-11-01')).includes(texts.fi.conversation.open.problems.notFound))
})
