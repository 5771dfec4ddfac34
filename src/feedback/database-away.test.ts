// The database goes away at each step of the way: whoever is there is told kindly, has all that they typed, and goes on
// from the very page that told them, as a browser would.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, password, testApp, textIn, wordsOn, type Answer, type Fields } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { flakyWay } from '../../test/flaky-database.ts'
import { openDb, openPool } from '../db/db.ts'
import { casePath, desk, to } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { naming } from './named.sql.ts'

let database: TestDatabase
let way: Awaited<ReturnType<typeof flakyWay>>
let pool: ReturnType<typeof openPool>
let app: ReturnType<typeof testApp>
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  way = await flakyWay(database.pool)
  pool = openPool(way.connection, 4)
  app = testApp({ ...database, context: { ...database.context, db: openDb(pool) } })
})
after(async () => {
  await pool.end()
  way.close()
  await database.close()
})

const { errors } = texts.fi

async function whileAway(ask: () => Promise<Answer>): Promise<Answer> {
  way.cut()
  const answer = await ask().finally(way.mend)
  assert.equal(answer.status, 503)
  assert.ok(Number(answer.headers.get('retry-after')) > 0)
  assert.ok(answer.text.includes(errors[503].title) && answer.text.includes(errors[503].text))
  assert.match(answer.text, /<html lang="fi"/)
  return answer
}

/** Sends a form while the database is away, twice; then presses "again" on the page that came. */
async function sendThrough(path: string, fields: Fields, cookie?: string): Promise<Answer> {
  const counted = await rows()
  const away = await whileAway(() => app.post(path, fields, cookie))
  for (const [name, value] of Object.entries(fields)) assert.equal(fieldValue(away.text, name) || textIn(away.text, name), value, name)
  assert.ok(away.text.includes(errors.again) && away.text.includes(`action="${path}"`))
  const given = Object.fromEntries(Object.keys(fields).map((name) => [name, fieldValue(away.text, name) || textIn(away.text, name)]))
  await whileAway(() => app.post(path, given, cookie))
  assert.deepEqual(await rows(), counted, 'nothing was half taken in')
  return app.post(path, given, cookie)
}

const rows = () => naming(database.db, 'all', (tx) => Promise.all((['feedback_case', 'body', 'event', 'outgoing_message', 'idempotency'] as const).map(async (table) =>
  Number((await tx.selectFrom(table).select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n))))

test('the front page, the topics, the form and the page of receipts say that they are away, and are there again at once', async () => {
  const pages = ['home', 'topic', 'form', 'conversation', 'supervisors', 'promise'] as const
  for (const path of [...pages.map((each) => to(each, 'fi')), desk.signIn]) {
    way.cut()
    const { status, text } = await app.get(path).finally(way.mend)
    // A page that needs nothing of the database may well be shown.
    if (status !== 200) assert.ok(status === 503 && text.includes(errors[503].title), `${path}: ${status}`)
    assert.equal((await app.get(path)).status, 200, path)
  }
})

test('a search, a piece of feedback, its receipt, the conversation, a reply: each is given back and then done once', async () => {
  const found = await sendThrough(to('topic', 'fi'), { q: 'kotihoito' })
  assert.ok(found.status === 200 && found.text.includes(w.serviceId))

  const token = fieldValue((await app.get(to('form', 'fi'))).text, 'token')
  const text = 'Kirjoitin tätä pitkään.\n"Toinen" rivi & <kolmas>.'
  const sent = await sendThrough(to('form', 'fi'), {
    step: 'send', token, kind: 'criticism', reader: 'supervisor', service: w.serviceId, unit: w.unitId, text, pseudonym: 'Aino', contact: 'aino@posti.example',
  })
  assert.equal(sent.status, 303)
  assert.deepEqual(await rows(), [1, 1, 1, 1, 1])

  await whileAway(() => app.get(sent.location!))
  const words = wordsOn((await app.get(sent.location!)).text)
  assert.equal(words.length, 6, 'the receipt is there as soon as the database is')

  const begun = fieldValue((await app.get(to('conversation', 'fi'))).text, 'token')
  const open = await sendThrough(to('conversation', 'fi'), { token: begun, receipt: words.join(' ') })
  assert.equal(open.status, 200)

  const reply = { step: 'reply', p: fieldValue(open.text, 'p'), token: fieldValue(open.text, 'token'), text: 'Odotan yhä.\nVastatkaa.' }
  const replied = await sendThrough(to('conversation', 'fi'), reply)
  assert.ok(replied.text.includes(texts.fi.conversation.page.sent))
  await app.post(to('conversation', 'fi'), reply)
  assert.deepEqual((await rows()).slice(0, 2), [1, 2], 'and a browser that sends it once more adds nothing')
})

test('whoever signs in gets no password back and signs in afterwards; their answer is given back and then goes once', async () => {
  const cookie = await app.signIn(w.supervisorId)
  const { id } = await database.db.selectFrom('feedback_case').select('id').executeTakeFirstOrThrow()
  const email = 'hilkka.rautapuro@koivuranta.example'
  const refused = await whileAway(() => app.post(desk.signIn, { email, password }))
  assert.ok(!refused.text.includes(password))
  assert.equal((await app.post(desk.signIn, { email, password })).status, 303)

  await whileAway(() => app.get(casePath(id), cookie))
  const { text: page } = await app.get(casePath(id), cookie)
  const answered = await sendThrough(casePath(id), { seen: fieldValue(page, 'seen'), purpose: 'answer', came: 'changed', text: 'Pahoittelemme.\nKorjaamme.' }, cookie)
  assert.deepEqual([answered.status, answered.location], [303, `${casePath(id)}?done=answer`])
  const turns = await naming(database.db, [id], (tx) => tx.selectFrom('body').select('purpose').where('case_id', '=', id).orderBy('number').execute())
  assert.deepEqual(turns.map(({ purpose }) => purpose), ['feedback', 'reply', 'answer'])
})
