import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'

let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  it = giver(database)
})
after(() => database.close())

test('feedback sent with the form becomes a case with its handler, its due day, its event and its message', async () => {
  const messages = await it.count('outgoing_message')
  const sent = await it.send({ service: w.serviceId, unit: w.unitId })
  assert.equal(sent.status, 303)
  assert.match(sent.location!, /^\/fi\/palaute\/kuitti\?p=/)
  const words = await it.receiptOf(sent.location)
  assert.equal(words.split(' ').length, 6)

  const one = await database.db.selectFrom('feedback_case').selectAll().orderBy('created_at', 'desc').limit(1).executeTakeFirstOrThrow()
  assert.equal(one.handler_id, w.workerId)
  assert.equal(one.service_line_id, w.lineId)
  assert.equal(one.due_on, '2026-09-23')
  assert.equal(one.state, 'waiting-for-handler')
  assert.equal(one.routed_because, 'handler-here')
  assert.equal(await it.count('outgoing_message'), messages + 1)
  const opened = await it.openWith(words)
  assert.equal(opened.status, 200)
  assert.match(opened.text, /Hoitaja tuli myöhässä\./)
})

test('nothing that a person wrote, and no receipt, is readable in the database', async () => {
  const secret = 'Aivan ainutlaatuinen lause'
  const sent = await it.send({ text: secret, pseudonym: 'Salanimi', contact: 'salainen@example.fi', contactShared: 'yes' })
  const words = await it.receiptOf(sent.location)
  const tables = await database.db.selectFrom('information_schema.tables' as never).select('table_name' as never)
    .where('table_schema' as never, '=', 'public' as never).execute() as unknown as { table_name: string }[]
  for (const { table_name } of tables) {
    const rows = (await database.pool.query(`select t::text as row from "${table_name}" t`)).rows.map(({ row }) => row as string).join('\n')
    for (const readable of [secret, 'Salanimi', 'salainen@example.fi', words, words.split(' ').slice(0, 2).join(' ')]) {
      for (const form of [readable, Buffer.from(readable).toString('hex'), Buffer.from(readable).toString('base64')]) {
        assert.ok(!rows.includes(form), `${table_name} holds ${readable}`)
      }
    }
  }
})

test('what goes straight to a supervisor goes past the worker who handles the rest', async () => {
  await it.send({ service: w.serviceId, unit: w.unitId, reader: 'supervisor' })
  const one = await database.db.selectFrom('feedback_case').select(['handler_id', 'reader']).where('reader', '=', 'supervisor').executeTakeFirstOrThrow()
  assert.equal(one.handler_id, w.supervisorId)
})

test('with the topic left open it goes to the coordinator', async () => {
  await it.send({ kind: 'question', text: 'Kenelle tämä kuuluu?' })
  const one = await database.db.selectFrom('feedback_case').select(['handler_id', 'routed_because']).where('kind', '=', 'question').executeTakeFirstOrThrow()
  assert.deepEqual(one, { handler_id: w.coordinatorId, routed_because: 'topic-unknown' })
})

test('the form says before sending who receives it, by when it is answered, and that it stays out of client records', async () => {
  const { text } = await it.app.get(`/fi/palaute/uusi?service=${w.serviceId}&unit=${w.unitId}`)
  assert.match(text, /Hilkka Rautapuro, Työntekijä/)
  assert.ok(!text.includes('Veera Kanervasuo'), 'a worker who is not listed is not named')
  assert.match(text, /Työntekijä, Kotihoito, Saarisalmi/, 'but told by title and unit')
  assert.match(text, /keskiviikko\w* 23\.9\.2026/)
  assert.match(text, /ei viedä asiakastietoihisi/)
})

test('whoever answers in several units is told with the one that the feedback is about', async () => {
  const { db } = database
  const pair = { service_id: w.serviceId, unit_id: w.otherUnitId, handler_id: w.workerId }
  await db.insertInto('service_unit').values(pair).execute()
  await db.insertInto('role_grant').values({ person_id: w.workerId, role: 'worker', unit_id: w.otherUnitId, valid_from: '2020-01-01', granted_at: wednesday }).execute()
  for (const [unit, said] of [[w.unitId, 'Työntekijä, Kotihoito, Saarisalmi'], [w.otherUnitId, 'Työntekijä, Palvelukoti Lehtola']] as const) {
    assert.ok((await it.app.get(`/fi/palaute/uusi?service=${w.serviceId}&unit=${unit}`)).text.includes(said))
  }
  await database.asOwner(`delete from role_grant where person_id = '${w.workerId}' and unit_id = '${w.otherUnitId}'`)
  await db.deleteFrom('service_unit').where('unit_id', '=', w.otherUnitId).execute()
})

test('a unit that does not give the service is no place of it: neither shown nor routed to', async () => {
  const pair = { service: w.serviceId, unit: w.otherUnitId }
  const page = await it.app.get(`/fi/palaute/uusi?service=${pair.service}&unit=${pair.unit}`)
  assert.ok(!page.text.includes('Lehtola'))
  await it.send({ ...pair, text: 'Väärä paikka' })
  const one = await database.db.selectFrom('feedback_case').select(['service_id', 'unit_id', 'handler_id']).orderBy('created_at', 'desc').orderBy('id').execute()
  assert.ok(!one.some(({ unit_id }) => unit_id === w.otherUnitId))
  const alone = await it.app.get(`/fi/palaute/uusi?unit=${w.otherUnitId}`)
  assert.ok(alone.text.includes('Palvelukoti Lehtola'), 'a unit without a service stays')
})

test('guiding questions of the kind are asked, and answers stand under their question', async () => {
  const page = await it.app.get('/fi/palaute/uusi')
  assert.match(page.text, /Mitä tapahtui\?/)
  const sent = await it.send({ text: '', [`q-${w.questionId}`]: 'Sovittu käynti jäi väliin.' })
  const opened = await it.openWith(await it.receiptOf(sent.location))
  assert.match(opened.text, /Mitä tapahtui\?.*Sovittu käynti jäi väliin\./s)
})

test('an unknown service is no obstacle: the feedback reaches the coordinator', async () => {
  assert.equal((await it.send({ service: crypto.randomUUID(), text: 'Palvelu poistui' })).status, 303)
})

test('changing language or topic keeps what was typed', async () => {
  const typed = { token: await it.form(), kind: 'thanks', text: 'Säilyykö tämä?', [`q-${w.questionId}`]: 'Ja tämä?', publish: 'true', reader: 'supervisor' }
  const swedish = await it.app.post('/sv/respons/ny', { ...typed, step: 'switch' })
  assert.equal(swedish.status, 200)
  assert.match(swedish.text, /lang="sv"/)
  assert.equal(textIn(swedish.text, 'text'), 'Säilyykö tämä?')
  assert.equal(textIn(swedish.text, `q-${w.questionId}`), 'Ja tämä?')
  assert.equal(fieldValue(swedish.text, 'token'), typed.token)

  const topics = await it.app.post('/fi/palaute/uusi', { ...typed, step: 'change-topic' })
  assert.equal(fieldValue(topics.text, 'text'), 'Säilyykö tämä?')
  const chosen = await it.app.post('/fi/palaute/uusi', { ...typed, topic: `:${w.serviceId}:${w.unitId}` })
  assert.equal(textIn(chosen.text, 'text'), 'Säilyykö tämä?')
  assert.match(chosen.text, /Kotihoito, Saarisalmi/)
})

test('a compressed page keeps its status, whatever the browser can unpack', async () => {
  for (const coding of ['br', 'gzip']) {
    const answer = await it.app.app.request('http://localhost/fi/ei-ole', { headers: { 'accept-encoding': coding } })
    assert.deepEqual([answer.status, answer.headers.get('content-encoding')], [404, coding])
  }
})

test('feedback never waits for somebody who could not open it', async () => {
  const { db } = database
  await db.updateTable('role_grant').set({ valid_to: '2026-09-01' }).where('person_id', 'in', [w.workerId, w.supervisorId]).execute()
  await it.send({ service: w.serviceId, unit: w.unitId, text: 'Rooli on päättynyt' })
  const one = await db.selectFrom('feedback_case').select('handler_id').orderBy('created_at', 'desc').orderBy('id').execute()
  assert.ok(one.some(({ handler_id }) => handler_id === w.managerId))
  await db.updateTable('role_grant').set({ valid_to: null }).where('person_id', 'in', [w.workerId, w.supervisorId]).execute()
})

test('only the button that says so sends: Enter in a field shows the form or the search again', async () => {
  const cases = await it.count('feedback_case')
  const typed = { token: await it.form(), kind: 'thanks', text: 'Kesken' }
  const entered = await it.app.post('/fi/palaute/uusi', typed)
  assert.equal(entered.status, 200)
  assert.equal(textIn(entered.text, 'text'), 'Kesken')
  const searched = await it.app.post('/fi/palaute/uusi', { ...typed, q: '' })
  assert.match(searched.text, /Hae omin sanoin/)
  assert.equal(fieldValue(searched.text, 'text'), 'Kesken')
  assert.equal(await it.count('feedback_case'), cases)
})

test('words searched with are in no address', async () => {
  const page = await it.app.get('/fi/palaute')
  assert.match(page.text, /<form id="search" method="post"/)
  const found = await it.app.post('/fi/palaute', { q: 'kotihoidosta' })
  assert.equal(found.status, 200)
  assert.match(found.text, /<title>1 osuma – /)
  assert.match(found.text, /<h2 tabindex="-1" autofocus>1 osuma</, 'it is read out how many were found')
  const nothing = await it.app.post('/fi/palaute', { q: 'salaisuus' })
  assert.match(nothing.text, /<title>0 osumaa – /)
  assert.match(nothing.text, /<h2 tabindex="-1" autofocus>Haulla ”salaisuus” ei löytynyt mitään</)
})

test('from every page where the topic is changed, what was written leads back to the form as it was', async () => {
  const typed = { token: await it.form(), kind: 'thanks', text: 'Säilyykö tämä?', service: w.serviceId, unit: w.unitId, [`q-${w.questionId}`]: 'Ja tämä?' }
  const ways: Fields[] = [{ step: 'change-topic' }, { step: 'search', q: 'hoito' }, { openLine: w.lineId }]
  for (const way of ways) {
    const page = await it.app.post('/fi/palaute/uusi', { ...typed, ...way })
    assert.match(page.text, /Kirjoittamasi säilyy\./)
    const [, name, value] = /name="(\w+)" value="(\w+)">(?:<svg.*?<\/svg>)?Takaisin lomakkeelle/.exec(page.text)!
    const carried = Object.fromEntries(['token', 'kind', 'text', 'service', 'unit', `q-${w.questionId}`].map((each) => [each, fieldValue(page.text, each)]))
    assert.deepEqual(carried, typed)
    const form = await it.app.post('/fi/palaute/uusi', { ...carried, q: 'jotain', [name!]: value! })
    assert.equal(textIn(form.text, 'text'), 'Säilyykö tämä?')
    assert.equal(textIn(form.text, `q-${w.questionId}`), 'Ja tämä?')
    assert.match(form.text, /Kotihoito, Saarisalmi/)
  }
  const line = await it.app.post('/fi/palaute/uusi', { ...typed, openLine: w.lineId })
  assert.match(line.text, /name="step" value="change-topic">Valitse jokin muu aihe/)
})

test('a link that was cut off or pasted badly names no topic, and its form can be sent', async () => {
  for (const query of [`?service=${w.serviceId.slice(0, -1)}`, '?service=x&unit=%00&reader=everybody&kind=praise']) {
    const page = await it.app.get(`/fi/palaute/uusi${query}`)
    assert.match(page.text, /Aihe on auki/)
    assert.match(page.text, /id="reader-handler"[^>]*checked|checked[^>]*id="reader-handler"/)
    const sent = await it.send({ service: fieldValue(page.text, 'service') }, fieldValue(page.text, 'token'))
    assert.equal(sent.status, 303)
  }
})

test('spaces around an id in a link do not change who the form says will get it', async () => {
  const clean = await it.app.get(`/fi/palaute/uusi?service=${w.serviceId}&unit=${w.unitId}`)
  const spaced = await it.app.get(`/fi/palaute/uusi?service=%20${w.serviceId}%20&unit=${w.unitId}%20`)
  const recipients = (html: string) => /id="reader-handler-hint"[^>]*>(.*?)</.exec(html)?.[1]
  assert.ok(recipients(clean.text))
  assert.equal(recipients(spaced.text), recipients(clean.text))
})

test('Enter in a field says that nothing has been sent, and keeps what stands there', async () => {
  const cases = await it.count('feedback_case')
  const page = await it.send({ step: '', text: 'Kesken', pseudonym: 'Nimimerkki' })
  assert.equal(page.status, 200)
  assert.match(page.text, /Palautetta ei ole vielä lähetetty/)
  assert.equal(textIn(page.text, 'text'), 'Kesken')
  assert.equal(await it.count('feedback_case'), cases)
})
