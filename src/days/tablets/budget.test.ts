// A tablet that was offline for a day hands in all of it at once, several times over; whoever has stolen its cookie fills no disk, and is told to wait.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, textIn } from '../../../test/app.ts'
import { world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { packOf, sealer, sendJson, tabletInUse } from '../../../test/handing-in.ts'
import { kioskPath } from '../../day-paths.ts'
import { spend } from '../../privacy/budget.sql.ts'
import { texts } from '../../text/texts.ts'
import { mayHandIn, noteTaken } from './budget.ts'

let database: TestDatabase, day: Awaited<ReturnType<typeof aDay>>, app: ReturnType<typeof testApp>, desk: string
before(async () => {
  database = await testDatabase()
  const { coordinatorId } = await world(database.db)
  day = await aDay(database.db, { by: coordinatorId, keys: database.context.keys })
  app = testApp(database)
  desk = await app.signIn(coordinatorId)
})
after(() => database.close())

const wish = (text = 'Kukkia') => ({ id: crypto.randomUUID(), language: 'fi', kind: 'wish', theme: null, text })
const idOf = async (name: string): Promise<string> => (await database.db.selectFrom('day_tablet').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id
const askedSo = (subject: string, amount: number) => spend(database.db, database.context.keys, { name: 'tablet-times', subject, limit: 600, windowSeconds: 600, now: wednesday, amount })
const handIn = async (records: unknown[], tablet: string) => {
  const { status, text, headers } = await sendJson(app, '/kiosk/records', { records, waiting: records.length }, tablet)
  return { status, wait: headers.get('retry-after'), ...JSON.parse(text) as { held?: string[]; wrong?: string[]; problem?: string } }
}

test('a thousand answers at once, every batch sent five times, is what an honest tablet does: it never waits', async () => {
  const tablet = await tabletInUse(app, day.id, desk, 'Ahkera')
  const id = await idOf('Ahkera')
  const seal = await sealer((await packOf(app, tablet)).publicKey)
  const records = await Promise.all(Array.from({ length: 20 }, (_, n) => seal({ id: crypto.randomUUID(), language: 'fi', kind: 'answers', station: day.stationIds.cards, line: null, answers: { 'which-words': ['friendly'], 'own-word': ['x'.repeat(n * 10)] } } as { id: string })))
  for (let times = 0; times < 5; times++) assert.equal((await handIn(records, tablet)).held?.length, 20)
  // As much again for each of the fifty batches, without the work of a thousand transactions.
  const bytes = records.reduce((sum, record) => sum + JSON.stringify(record).length, 0)
  await askedSo(id, 49 * 5)
  await noteTaken(database.context, id, 49 * bytes)
  assert.equal((await handIn([wish()], tablet)).status, 200)
})

test('whoever hands in without end is told to wait, nothing of it is held, and after ten minutes it goes on; other tablets never wait for it', async () => {
  const [stolen, other] = [await tabletInUse(app, day.id, desk, 'Viety'), await tabletInUse(app, day.id, desk, 'Muu')]
  const id = await idOf('Viety')
  while (await mayHandIn(database.context, id)) await noteTaken(database.context, id, 400_000)
  const record = wish()
  assert.deepEqual(await handIn([record], stolen), { status: 429, wait: '600', problem: 'wait' })
  assert.equal(await database.db.selectFrom('day_held').select('id').where('id', '=', record.id).executeTakeFirst(), undefined)
  assert.equal((await handIn([wish()], other)).status, 200)
  // By its plain form as well; what was typed comes back.
  const form = await app.post(kioskPath('fi', day.stationIds.dream), { id: crypto.randomUUID(), text: 'Lisää tuoleja', step: 'send' }, stolen)
  assert.equal(form.status, 429)
  assert.ok(form.text.includes(texts.fi.dayKiosk.problems.wait))
  assert.equal(textIn(form.text, 'text'), 'Lisää tuoleja')
  database.setNow(new Date(wednesday.getTime() + 600_000))
  assert.deepEqual((await handIn([record], stolen)).held, [record.id])
  database.setNow(wednesday)
})

test('six hundred batches in ten minutes are as many as one may send, though nothing is in them', async () => {
  await tabletInUse(app, day.id, desk, 'Tyhjä')
  const id = await idOf('Tyhjä')
  await askedSo(id, 599)
  assert.deepEqual([await mayHandIn(database.context, id), await mayHandIn(database.context, id)], [true, false])
})

test('a record that is larger than any that is given is not opened, and spoils none of the others', async () => {
  const tablet = await tabletInUse(app, day.id, desk, 'Iso')
  const good = wish(), huge = { ...wish(), more: 'x'.repeat(100_001) }
  const { held, wrong } = await handIn([huge, good], tablet)
  assert.deepEqual([held, wrong], [[good.id], [huge.id]])
  // The longest feedback, of letters that take the most room, is not.
  const seal = await sealer((await packOf(app, tablet)).publicKey)
  const longest = await seal({ id: crypto.randomUUID(), language: 'fi', kind: 'feedback', feedbackKind: 'thanks', line: null, text: '漢'.repeat(10_000), pseudonym: null, receipt: '' } as { id: string })
  assert.ok(JSON.stringify(longest).length < 100_000)
})
