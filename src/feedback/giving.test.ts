import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { encode, fieldValue, testApp, textIn, wordsOn, type Fields } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())

const form = async (query = '') => fieldValue((await app.get(`/fi/palaute/uusi${query}`)).text, 'token')
const send = async (fields: Fields, token?: string) =>
  app.post('/fi/palaute/uusi', { step: 'send', kind: 'criticism', text: 'Hoitaja tuli myöhässä.', token: token ?? (await form()), ...fields })
const count = async (table: 'feedback_case' | 'body' | 'outgoing_message' | 'event') =>
  Number((await database.db.selectFrom(table).select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
const receiptOf = async (location: string | null) => wordsOn((await app.get(location!)).text).join(' ')
const openWith = async (receipt: string) => {
  const token = fieldValue((await app.get('/fi/keskustelu')).text, 'token')
  return app.post('/fi/keskustelu', { token, receipt })
}

test('feedback sent with the form becomes a case with its handler, its due day, its event and its message', async () => {
  const messages = await count('outgoing_message')
  const sent = await send({ service: w.serviceId, unit: w.unitId })
  assert.equal(sent.status, 303)
  assert.match(sent.location!, /^\/fi\/palaute\/kuitti\?p=/)
  const words = await receiptOf(sent.location)
  assert.equal(words.split(' ').length, 6)

  const one = await database.db.selectFrom('feedback_case').selectAll().orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  assert.equal(one.handler_id, w.workerId)
  assert.equal(one.service_line_id, w.lineId)
  assert.equal(one.due_on, '2026-09-23')
  assert.equal(one.state, 'waiting-for-handler')
  assert.equal(one.routed_because, 'handler-here')
  assert.equal(await count('outgoing_message'), messages + 1)
  const opened = await openWith(words)
  assert.equal(opened.status, 200)
  assert.match(opened.text, /Hoitaja tuli myöhässä\./)
})

test('nothing that a person wrote, and no receipt, is readable in the database', async () => {
  const secret = 'Aivan ainutlaatuinen lause'
  const sent = await send({ text: secret, pseudonym: 'Salanimi', contact: 'salainen@example.fi', contactShared: 'yes' })
  const words = await receiptOf(sent.location)
  const tables = await database.db.selectFrom('information_schema.tables' as never).select('table_name' as never)
    .where('table_schema' as never, '=', 'public' as never).execute() as unknown as { table_name: string }[]
  for (const { table_name } of tables) {
    const rows = (await database.pool.query(`select t::text as row from "${table_name}" t`)).rows.map(({ row }) => row as string).join('\n')
    for (const readable of [secret, 'Salanimi', 'salainen@example.fi', words, words.split(' ')[0]!]) {
      for (const form of [readable, Buffer.from(readable).toString('hex'), Buffer.from(readable).toString('base64')]) {
        assert.ok(!rows.includes(form), `${table_name} holds ${readable}`)
      }
    }
  }
})

test('what goes straight to a supervisor goes past the worker who handles the rest', async () => {
  await send({ service: w.serviceId, unit: w.unitId, reader: 'supervisor' })
  const one = await database.db.selectFrom('feedback_case').select(['handler_id', 'reader']).where('reader', '=', 'supervisor').executeTakeFirstOrThrow()
  assert.equal(one.handler_id, w.supervisorId)
})

test('with the topic left open it goes to the coordinator', async () => {
  await send({ kind: 'question', text: 'Kenelle tämä kuuluu?' })
  const one = await database.db.selectFrom('feedback_case').select(['handler_id', 'routed_because']).where('kind', '=', 'question').executeTakeFirstOrThrow()
  assert.deepEqual(one, { handler_id: w.coordinatorId, routed_because: 'topic-unknown' })
})

test('the form says before sending who receives it, by when it is answered, and that it stays out of client records', async () => {
  const { text } = await app.get(`/fi/palaute/uusi?service=${w.serviceId}&unit=${w.unitId}`)
  assert.match(text, /Hilkka Rautapuro, Työntekijä/)
  assert.ok(!text.includes('Veera Kanervasuo'), 'a worker who is not listed is not named')
  assert.match(text, /keskiviikko\w* 23\.9\.2026/)
  assert.match(text, /ei viedä asiakastietoihisi/)
})

test('guiding questions of the kind are asked, and answers stand under their question', async () => {
  const page = await app.get('/fi/palaute/uusi')
  assert.match(page.text, /Mitä tapahtui\?/)
  const sent = await send({ text: '', [`q-${w.questionId}`]: 'Sovittu käynti jäi väliin.' })
  const opened = await openWith(await receiptOf(sent.location))
  assert.match(opened.text, /Mitä tapahtui\?.*Sovittu käynti jäi väliin\./s)
})

test('an empty form comes back with 422, each problem linked to its field, and everything typed still there', async () => {
  const answer = await send({ kind: '', text: '  ', pseudonym: 'Nimimerkki', contact: 'ei osoite', publish: 'true' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /<title>Virhe:/)
  for (const field of ['kind', 'text', 'contact']) assert.match(answer.text, new RegExp(`href="#${field}"`))
  assert.equal(fieldValue(answer.text, 'pseudonym'), 'Nimimerkki')
  assert.equal(fieldValue(answer.text, 'contact'), 'ei osoite')
  assert.match(answer.text, /id="publish-true"[^>]*checked|checked[^>]*id="publish-true"/)
})

test('20 000 characters are refused whole, and come back whole', async () => {
  const cases = await count('feedback_case')
  const long = 'ä'.repeat(19_999) + '!'
  const answer = await send({ text: long })
  assert.equal(answer.status, 422)
  assert.equal(textIn(answer.text, 'text'), long)
  assert.equal(await count('feedback_case'), cases)
})

test('control characters and NUL go, and right-to-left text, emoji and markup come back as they were written', async () => {
  const sent = await send({ text: 'שלום 👩‍👩‍👧 <script>alert(1)</script> "lainaus" & loppu\u0000\u0007' })
  const { text } = await openWith(await receiptOf(sent.location))
  assert.ok(text.includes('שלום 👩‍👩‍👧 &lt;script>alert(1)&lt;/script> &quot;lainaus&quot; &amp; loppu<'))
  assert.ok(!text.includes('<script>alert'))
})

test('the same form sent twice, and ten times at once, is one case with one receipt', async () => {
  const token = await form()
  const cases = await count('feedback_case')
  const sent = await Promise.all(Array.from({ length: 10 }, () => send({ text: 'Kaksi kertaa' }, token)))
  assert.ok(sent.every(({ status }) => status === 303))
  const receipts = new Set(await Promise.all(sent.map(({ location }) => receiptOf(location))))
  assert.equal(receipts.size, 1)
  assert.equal(await count('feedback_case'), cases + 1)
})

test('the same form with another text is 422, says so, and can then be sent as a new piece', async () => {
  const token = await form()
  await send({ text: 'Ensimmäinen' }, token)
  const other = await send({ text: 'Toinen' }, token)
  assert.equal(other.status, 422)
  assert.match(other.text, /Olet jo lähettänyt/)
  const again = await send({ text: textIn(other.text, 'text') }, fieldValue(other.text, 'token'))
  assert.equal(again.status, 303)
})

test('a form that was open for a week comes back with its text and can be sent', async () => {
  const token = await form()
  database.setNow(new Date(wednesday.getTime() + 7 * 86_400_000))
  const answer = await send({ text: 'Viikko sitten' }, token)
  assert.equal(answer.status, 422)
  assert.equal(textIn(answer.text, 'text'), 'Viikko sitten')
  assert.equal((await send({ text: 'Viikko sitten' }, fieldValue(answer.text, 'token'))).status, 303)
  database.setNow(wednesday)
})

test('a forged token and a filled trap come back with the text', async () => {
  assert.equal((await send({}, 'x')).status, 422)
  const trapped = await send({ 'vk-extra': 'http://spam.example' })
  assert.equal(trapped.status, 422)
  assert.equal(textIn(trapped.text, 'text'), 'Hoitaja tuli myöhässä.')
})

test('an unknown service is no obstacle: the feedback reaches the coordinator', async () => {
  assert.equal((await send({ service: crypto.randomUUID(), text: 'Palvelu poistui' })).status, 303)
})

test('changing language or topic keeps what was typed', async () => {
  const typed = { token: await form(), kind: 'thanks', text: 'Säilyykö tämä?', [`q-${w.questionId}`]: 'Ja tämä?', publish: 'true', reader: 'supervisor' }
  const swedish = await app.post('/sv/respons/ny', { ...typed, step: 'switch' })
  assert.equal(swedish.status, 200)
  assert.match(swedish.text, /lang="sv"/)
  assert.equal(textIn(swedish.text, 'text'), 'Säilyykö tämä?')
  assert.equal(textIn(swedish.text, `q-${w.questionId}`), 'Ja tämä?')
  assert.equal(fieldValue(swedish.text, 'token'), typed.token)

  const topics = await app.post('/fi/palaute/uusi', { ...typed, step: 'change-topic' })
  assert.equal(fieldValue(topics.text, 'text'), 'Säilyykö tämä?')
  const chosen = await app.post('/fi/palaute/uusi', { ...typed, topic: `:${w.serviceId}:${w.unitId}` })
  assert.equal(textIn(chosen.text, 'text'), 'Säilyykö tämä?')
  assert.match(chosen.text, /Kotihoito, Saarisalmi/)
})

test('a body of another type, one that is not UTF-8, one without a length and one too long each get their own answer', async () => {
  const path = '/fi/palaute/uusi'
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  assert.equal((await app.request(path, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status, 415)
  assert.equal((await app.request(path, { method: 'POST', body: 'text=%FF%FE', headers: type })).status, 400)
  const noLength = await app.app.request(`http://localhost${path}`, { method: 'POST', body: 'text=x', headers: type })
  assert.equal(noLength.status, 411)
  const tooLong = await app.request(path, { method: 'POST', body: encode({ text: 'x'.repeat(2_100_000) }), headers: type })
  assert.equal(tooLong.status, 413)
  assert.match(tooLong.text, /liian pitkä/)
})

test('past the budget of an address the text comes back with 429, and no address is kept', async () => {
  const limited = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 2, TRUSTED_PROXIES: '127.0.0.1' })
  try {
    await world(limited.db)
    const its = testApp(limited)
    const sendFrom = async (address: string) => its.request('/fi/palaute/uusi', {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': address },
      body: encode({ step: 'send', kind: 'thanks', text: 'Kiitos!', token: fieldValue((await its.get('/fi/palaute/uusi')).text, 'token') }),
    })
    const answers = [await sendFrom('192.0.2.7'), await sendFrom('192.0.2.7'), await sendFrom('192.0.2.7'), await sendFrom('192.0.2.8')]
    assert.deepEqual(answers.map(({ status }) => status), [303, 303, 429, 303])
    assert.equal(answers[2]!.headers.get('retry-after'), '60')
    assert.equal(textIn(answers[2]!.text, 'text'), 'Kiitos!')
    const kept = (await limited.pool.query('select b::text as row from budget b')).rows.map(({ row }) => row).join()
    assert.ok(kept && !kept.includes('192.0.2') && !kept.includes(Buffer.from('192.0.2.7').toString('hex')))
    assert.ok(!its.logged.join().includes('192.0.2'))
  } finally {
    await limited.close()
  }
})

test('a compressed page keeps its status, whatever the browser can unpack', async () => {
  for (const coding of ['br', 'gzip']) {
    const answer = await app.app.request('http://localhost/fi/ei-ole', { headers: { 'accept-encoding': coding } })
    assert.deepEqual([answer.status, answer.headers.get('content-encoding')], [404, coding])
  }
})

test('feedback never waits for somebody who could not open it', async () => {
  const { db } = database
  await db.updateTable('role_grant').set({ valid_to: '2026-09-01' }).where('person_id', 'in', [w.workerId, w.supervisorId]).execute()
  await send({ service: w.serviceId, unit: w.unitId, text: 'Rooli on päättynyt' })
  const one = await db.selectFrom('feedback_case').select('handler_id').orderBy('created_at', 'desc').orderBy('id').execute()
  assert.ok(one.some(({ handler_id }) => handler_id === w.managerId))
  await db.updateTable('role_grant').set({ valid_to: null }).where('person_id', 'in', [w.workerId, w.supervisorId]).execute()
})

test('only the button that says so sends: Enter in a field shows the form or the search again', async () => {
  const cases = await count('feedback_case')
  const typed = { token: await form(), kind: 'thanks', text: 'Kesken' }
  const entered = await app.post('/fi/palaute/uusi', typed)
  assert.equal(entered.status, 200)
  assert.equal(textIn(entered.text, 'text'), 'Kesken')
  const searched = await app.post('/fi/palaute/uusi', { ...typed, q: '' })
  assert.match(searched.text, /Hae omin sanoin/)
  assert.equal(fieldValue(searched.text, 'text'), 'Kesken')
  assert.equal(await count('feedback_case'), cases)
})

test('a form sent again long after its receipt was shown gives no receipt, for days', async () => {
  const token = await form()
  await send({ text: 'Vanha lomake' }, token)
  database.setNow(new Date(wednesday.getTime() + 16 * 60_000))
  const again = await send({ text: 'Vanha lomake' }, token)
  database.setNow(wednesday)
  assert.equal(again.location, '/fi/palaute/kuitti')
  assert.match((await app.get(again.location!)).text, /ei enää näytetä/)
})

test('nine thousand families of emoji are a text, and a letter under a heap of marks is none', async () => {
  assert.equal((await send({ text: '🧑‍🧑‍🧒'.repeat(9_000) })).status, 303)
  assert.equal((await send({ text: `a${'\u0301'.repeat(90_000)}` })).status, 422)
})

test('words searched with are in no address', async () => {
  const page = await app.get('/fi/palaute')
  assert.match(page.text, /<form id="search" method="post"/)
  const found = await app.post('/fi/palaute', { q: 'kotihoidosta' })
  assert.equal(found.status, 200)
  assert.match(found.text, /1 osuma/)
})

test('the address behind a proxy is read with its port, and what is no address ends the reading', async () => {
  const limited = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 1, TRUSTED_PROXIES: '127.0.0.1' })
  try {
    await world(limited.db)
    const its = testApp(limited)
    const from = async (forwarded: string) => (await its.request('/fi/palaute/uusi', {
      method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': forwarded },
      body: encode({ step: 'send', kind: 'thanks', text: 'Kiitos!', token: fieldValue((await its.get('/fi/palaute/uusi')).text, 'token') }),
    })).status
    assert.deepEqual([await from('9.9.9.1, 192.0.2.7:4411'), await from('9.9.9.2, 192.0.2.7:4412')], [303, 429])
    assert.deepEqual([await from('9.9.9.3, unknown'), await from('9.9.9.4, unknown')], [303, 429])
    assert.equal(await from('9.9.9.5, [2001:db8::1]:443'), 303)
  } finally {
    await limited.close()
  }
})
