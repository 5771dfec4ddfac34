// The page on mail that comes in: how the mailbox stands, for coordinators and administrators, without a sender or a word of any mail; and the case
// that came by mail.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { transact } from '../db/db.ts'
import { checkDraft } from '../feedback/draft.ts'
import { receive } from '../feedback/receive.ts'
import { casePath, desk } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { holdMailbox, mailboxState, noteRead, noteTrouble, troubles } from './mailbox.sql.ts'
import { addMail, markDone } from './mails.sql.ts'
import { reasons } from './reasons.ts'

const { mailIn: words } = texts.fi
let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let coordinator: string
before(async () => {
  database = await testDatabase({ MAIL_IN_URL: 'imaps://palaute:salasana@imap.koivuranta.example', MAIL_IN_ADDRESS: 'palaute@koivuranta.example' })
  w = await world(database.db)
  app = testApp(database)
  coordinator = await app.signIn(w.coordinatorId)
})
after(() => database.close())

let marks = 0
const mail = (more: Partial<Parameters<typeof addMail>[1]> = {}) => transact(database.db, async (tx) => {
  const id = crypto.randomUUID()
  await addMail(tx, { id, mark: Buffer.from(`mark ${++marks}`), cameOn: '2026-09-15', why: null, caseId: null, keyVersion: 1, language: 'fi', reply: null, senderMark: null, ...more })
  return id
})
const page = async () => (await app.get(desk.mailIn, coordinator)).text

async function aCase(): Promise<string> {
  const checked = checkDraft({ language: 'fi', kind: 'question', text: 'Milloin bussi tulee?' })
  assert.ok(checked.ok)
  const { keys } = database.context
  let caseId = ''
  await receive(database.db, checked.draft, crypto.randomUUID(), { channel: 'email', now: wednesday, keys, besides: async (_, made) => { caseId = made.caseId } })
  return caseId
}

test('where no mailbox is set, the page says so plainly, and its button does nothing', async () => {
  const other = testApp({ ...database, context: { ...database.context, settings: { ...database.context.settings, MAIL_IN_URL: undefined } } } as TestDatabase)
  assert.match((await other.get(desk.mailIn, coordinator)).text, new RegExp(words.notSetTitle))
  assert.equal((await other.post(desk.mailIn, { step: 'again' }, coordinator)).status, 404)
})

test('it tells when the mailbox was read, how much became feedback and what did not for each reason', async () => {
  const unread = await page()
  assert.match(unread, new RegExp(words.never))
  assert.ok(!unread.includes(words.waiting), 'how much is in it nobody knows yet')
  await transact(database.db, (tx) => holdMailbox(tx, { holder: crypto.randomUUID(), now: wednesday, until: wednesday }))
  await transact(database.db, (tx) => noteRead(tx, { now: wednesday, trouble: null, waiting: 7 }))
  for (const why of reasons) await mail({ why })
  await mail({ why: 'own', cameOn: '2026-07-01' })
  const html = await page()
  for (const why of reasons) assert.ok(html.includes(words.reasons[why]), why)
  assert.match(html, />7</)
  assert.match(html, /16\.9\.2026/)
  assert.ok(html.includes('palaute+K7M4XP@koivuranta.example'))
  assert.doesNotMatch(html, /salasana|imap\.koivuranta/)
})

test('whatever keeps the mailbox from being read stands at the top, with what to do', async () => {
  for (const trouble of troubles) {
    await transact(database.db, (tx) => noteTrouble(tx, { now: wednesday, trouble }))
    assert.ok((await page()).includes(words.troubles[trouble]), trouble)
  }
  await transact(database.db, (tx) => noteRead(tx, { now: wednesday, trouble: null, waiting: 0 }))
  const html = await page()
  for (const trouble of troubles) assert.ok(!html.includes(words.troubles[trouble]), trouble)
})

test('a button tries all of it again, and says so', async () => {
  const answer = await app.post(desk.mailIn, { step: 'again' }, coordinator)
  assert.equal(answer.status, 303)
  assert.ok((await app.get(answer.location!, coordinator)).text.includes(words.asked))
  assert.equal((await mailboxState(database.db)).again, true)
  assert.ok((await page()).includes(words.willTry))
  assert.equal((await app.post(desk.mailIn, { step: 'muu' }, coordinator)).status, 404)
})

test('a supervisor finds no such page', async () => {
  const supervisor = await app.signIn(await person(database.db, 'Toinen Johtaja', { role: 'supervisor' }))
  assert.equal((await app.get(desk.mailIn, supervisor)).status, 404)
  assert.equal((await app.post(desk.mailIn, { step: 'again' }, supervisor)).status, 404)
})

test('a case that came by mail says so, whether its writer has the receipt, and how many attachments were left', async () => {
  const caseId = await aCase()
  const id = await mail({ caseId, reply: Buffer.from('sinetöity') })
  await transact(database.db, (tx) => markDone(tx, id, 2))
  const html = (await app.get(casePath(caseId), coordinator)).text
  assert.ok(html.includes(words.section.came))
  assert.ok(html.includes(words.section.receipts.waiting))
  assert.ok(html.includes(words.section.filesLeft.other.replace('{count}', '2')))
})
