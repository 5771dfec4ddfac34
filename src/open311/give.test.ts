// Feedback that another system hands on: the same case as by the form, with its receipt, once however often it is sent; and nothing kept of a giver
// but what they let be kept.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { aKey, open311Client, type Answer } from '../../test/open311.ts'
import { replaceKey, stopKey } from '../api/keys/make-key.ts'
import { transact } from '../db/db.ts'
import { readContact, readConversation } from '../feedback/conversation.ts'
import { findCase } from '../feedback/cases.sql.ts'
import { texts } from '../text/texts.ts'

let database: TestDatabase
let w: World
let client: Awaited<ReturnType<typeof open311Client>>
let key: string
before(async () => {
  database = await testDatabase({ BUDGET_API_KEY_PER_MINUTE: 0, BUDGET_RECEIPTS_PER_TEN_MINUTES: 0 })
  w = await world(database.db)
  client = await open311Client(database)
  key = await aKey(database, w)
})
after(async () => {
  await client.close()
  await database.close()
})

type Fields = Record<string, string>
const least = (): Fields => ({ api_key: key, service_code: `criticism-${w.lineId}`, address_id: w.unitId, description: 'Kukaan ei soittanut takaisin.' })
const send = (more: Fields = {}, headers: Fields = {}): Promise<Answer> => client.post({ ...least(), ...more }, { headers })
async function caseOf(answer: Answer) {
  assert.equal(answer.status, 200, answer.text)
  const id: string = answer.body[0].service_request_id
  const { case_id: caseId } = await database.db.selectFrom('open311_request').select('case_id').where('id', '=', id).executeTakeFirstOrThrow()
  const one = (await findCase(database.db, caseId))!
  const { keys } = database.context
  return { id, one, content: (await readConversation(database.db, keys, one))[0]!.content, contact: await readContact(database.db, keys, one) }
}
const cases = async () => Number((await database.db.selectFrom('feedback_case').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)
async function refused(answer: Promise<Answer>, status: number, says: RegExp): Promise<void> {
  const before = await cases()
  const { status: got, body, text } = await answer
  assert.equal(got, status, text)
  assert.ok(body.some(({ code, description }: { code: number; description: string }) => code === status && says.test(description)), text)
  assert.equal(await cases(), before)
}

test('it becomes a case as by the form: routed, promised, told to its handler, and marked as come by a program', async () => {
  const { one, content } = await caseOf(await send({ title: 'Takaisinsoitto', 'attribute[service]': w.serviceId, [`attribute[${w.questionId}]`]: 'Odotin koko päivän.', locale: 'sv_FI' }))
  assert.deepEqual([one.kind, one.language, one.unitId, one.serviceId, one.handlerId, one.reader, one.publish], ['criticism', 'sv', w.unitId, w.serviceId, w.workerId, 'handler', false])
  assert.deepEqual(content, { text: 'Takaisinsoitto\n\nKukaan ei soittanut takaisin.', answers: [{ id: w.questionId, question: 'Vad hände?', answer: 'Odotin koko päivän.' }] })
  const { channel } = await database.db.selectFrom('feedback_case').select('channel').where('id', '=', one.id).executeTakeFirstOrThrow()
  assert.equal(channel, 'api')
  const told = await database.db.selectFrom('outgoing_message').select('person_id').where('case_id', '=', one.id).where('kind', '=', 'feedback-arrived').execute()
  assert.deepEqual(told, [{ person_id: w.workerId }])
})

test('the notice gives the receipt in the giver’s language, and it opens the conversation; the id opens none', async () => {
  const answer = await send({ locale: 'fi' })
  const [, words] = /Kuittitunnuksesi: ((?:[a-z]+ ){5}[a-z]+)\./.exec(answer.body[0].service_notice)!
  assert.match((await giver(database).openWith(words!)).text, /Kukaan ei soittanut takaisin/)
  assert.match(answer.body[0].service_notice, new RegExp(`23\\.9\\.2026.*${client.url}/fi/keskustelu$`))
  assert.doesNotMatch((await giver(database).openWith(answer.body[0].service_request_id)).text, /Kukaan ei soittanut/)
  assert.match((await send({ locale: 'se' })).body[0].service_notice, /Kuittitunnuksesi/)
  assert.match((await send({ locale: 'uk' })).body[0].service_notice, /Your receipt/)
})

test('a contact is kept only where its giver says for what, and nothing else of a person is kept at all', async () => {
  const person = { email: 'maija@example.org', phone: '040 123 4567', first_name: 'Maija', last_name: 'Meikäläinen', account_id: 'tili-77', device_id: 'laite-88', lat: '60.123456', long: '22.654321', address_string: 'Salakuja 9', media_url: 'https://example.org/naama.jpg' }
  const silent = await caseOf(await send(person))
  assert.equal(silent.contact, null)
  assert.equal((await caseOf(await send({ ...person, 'attribute[contact]': 'none' }))).contact, null)
  assert.deepEqual((await caseOf(await send({ ...person, 'attribute[contact]': 'notice' }))).contact, { address: 'maija@example.org', shared: false })
  assert.deepEqual((await caseOf(await send({ ...person, email: '', 'attribute[contact]': 'shared' }))).contact, { address: '040 123 4567', shared: true })
  await refused(send({ ...person, email: '', 'attribute[contact]': 'notice' }), 400, /shared/)
  await refused(send({ 'attribute[contact]': 'shared' }), 400, /needs an email or a phone/)
  const { rows } = await database.pool.query<{ name: string }>(`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
  for (const { name } of rows) {
    const found = await database.asOwner(`select count(*)::int as n from ${name} t where t::text ~ 'Maija|Meikäläinen|tili-77|laite-88|60\\.123456|22\\.654321|Salakuja|naama|maija@'`)
    assert.equal(found.rows[0].n, 0, name)
  }
  assert.ok(JSON.stringify(silent.content).length > 0 && !/Salakuja|naama|Maija/.test(JSON.stringify(silent.content)))
})

test('that pictures and a place were not kept is said, where some were sent', async () => {
  const notice = async (more: Fields) => (await send(more)).body[0].service_notice as string
  assert.doesNotMatch(await notice({}), /ei säilytetty/)
  for (const more of [{ media_url: 'https://example.org/1.jpg' }, { lat: '60.1', long: '24.9' }, { address_string: 'Katu 1' }] as Fields[]) assert.match(await notice(more), /ei säilytetty/)
  const form = new FormData()
  for (const [name, value] of Object.entries(least())) form.set(name, value)
  form.append('media', new Blob([new Uint8Array(500)], { type: 'image/png' }), 'a.png')
  const sent = await client.send('/v2/requests.json', { method: 'POST', body: form })
  assert.match(sent.body[0].service_notice, /ei säilytetty/)
  assert.equal((await caseOf(sent)).content.text, 'Kukaan ei soittanut takaisin.')
})

test('a photograph of a telephone costs nobody their words, and letters that are not UTF-8 are refused and not garbled', async () => {
  const part = (name: string, value: Buffer | string, file = '') => [Buffer.from(`--rajaviiva\r\nContent-Disposition: form-data; name="${name}"${file && `; filename="${file}"`}\r\n\r\n`), Buffer.from(value), Buffer.from('\r\n')]
  const post = (more: Buffer[]) => client.send('/v2/requests.json', {
    method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=rajaviiva' },
    body: new Uint8Array(Buffer.concat([...Object.entries(least()).flatMap(([name, value]) => part(name, value)), ...more, Buffer.from('--rajaviiva--\r\n')])),
  })
  const sent = await post(part('media', Buffer.alloc(6_000_000, 0xff), 'kuva.jpg'))
  assert.match((await caseOf(sent)).content.text, /Kukaan ei soittanut/)
  assert.match(sent.body[0].service_notice, /ei säilytetty/)
  await refused(post(part('media', Buffer.alloc(26_000_000), 'video.mp4')), 413, /bytes/)
  await refused(post(part('title', Buffer.from('Hyvää päivää', 'latin1'))), 400, /UTF-8/)
  await refused(post(Array.from({ length: 300 }, () => part('media', 'x', 'a.jpg')).flat()), 400, /200 parts/)
})

test('the giver’s wishes are kept: who reads it, that it may be shown, as whom they speak', async () => {
  const { one, content } = await caseOf(await send({ 'attribute[reader]': 'supervisor', 'attribute[publish]': 'true', 'attribute[speaker]': 'close-person', 'attribute[about_worker]': 'true', 'attribute[pseudonym]': 'Tyytyväinen' }))
  assert.deepEqual([one.reader, one.publish, one.handlerId, one.aboutWorker, content.pseudonym], ['supervisor', true, w.supervisorId, true, 'Tyytyväinen'])
  for (const more of [{ 'attribute[raeder]': 'supervisor' }, { 'attribute[reader]': 'superviser' }, { 'attribute[]': 'x' }, { attribute: 'x' }, { 'attribute[service]': crypto.randomUUID() }] as Fields[]) {
    await refused(send(more), 400, /attribute/i)
  }
  await refused(client.post([...Object.entries(least()), ['attribute[reader]', 'handler'], ['attribute[reader]', 'supervisor']]), 400, /one value/)
})

test('the same Idempotency-Key gives the same id and one case, also at once; another body under it is refused, and another system’s is another', async () => {
  const before = await cases()
  const headers = { 'Idempotency-Key': crypto.randomUUID() }
  const many = await Promise.all(Array.from({ length: 8 }, () => send({}, headers)))
  assert.deepEqual(many.map(({ status }) => status), Array(8).fill(200))
  assert.equal(new Set(many.map(({ text }) => text)).size, 1)
  assert.equal(await cases(), before + 1)
  await refused(send({ description: 'Muuta.' }, headers), 400, /Idempotency-Key/)
  await refused(send({}, { 'Idempotency-Key': 'ei' }), 400, /UUID/)
  const other = await client.post({ ...least(), api_key: await aKey(database, w, ['open311'], 'Toinen sovellus') }, { headers })
  assert.notEqual(other.body[0].service_request_id, many[0]!.body[0].service_request_id)
})

test('what is sent again with the key that took the place of another is the same request', async () => {
  const old = await aKey(database, w, ['open311'], 'Vaihtuva')
  const { id } = await database.db.selectFrom('api_key').select('id').where('name', '=', 'Vaihtuva').executeTakeFirstOrThrow()
  const headers = { 'Idempotency-Key': crypto.randomUUID() }
  const first = await client.post({ ...least(), api_key: old }, { headers })
  const before = await cases()
  const made = await transact(database.db, (tx) => replaceKey(tx, database.context.keys, id, '2026-09-30', { actor: actor(w.coordinatorId, 'administrator'), now: wednesday }))
  const again = await client.post({ ...least(), api_key: (made as { key: string }).key }, { headers })
  assert.deepEqual([again.body, await cases()], [first.body, before])
})

test('a key that is missing, wrong, ended, good for something else or in the address opens nothing; one in the header does', async () => {
  const ended = await aKey(database, w)
  const { id } = await database.db.selectFrom('api_key').select('id').where('begins', '=', ended.slice(0, 7)).executeTakeFirstOrThrow()
  await transact(database.db, (tx) => stopKey(tx, id, { actor: actor(w.coordinatorId, 'administrator'), now: wednesday }))
  await refused(send({ api_key: '' }), 403, /missing/)
  for (const wrong of ['x', ended, `${key}x`, `vk_${'A'.repeat(43)}`]) await refused(send({ api_key: wrong }), 403, /no such key/)
  await refused(send({ api_key: await aKey(database, w, ['relationship-changes']) }), 403, /open311/)
  const { api_key: _, ...without } = least()
  await refused(client.send(`/v2/requests.json?api_key=${key}`, { method: 'POST', body: new URLSearchParams(without) }), 403, /in the body/)
  await refused(client.send('/v2/requests.json', { method: 'POST' }), 403, /missing/)
  await caseOf(await client.post(without, { headers: { Authorization: `Bearer ${key}` } }))
})

test('a key has its budget, and what is over it is told when to come again', async () => {
  const strict = await open311Client({ context: { ...database.context, settings: { ...database.context.settings, BUDGET_API_KEY_PER_MINUTE: 2 } } })
  const own = { ...least(), api_key: await aKey(database, w) }
  assert.deepEqual([(await strict.post(own)).status, (await strict.post(own)).status], [200, 200])
  const spent = await strict.post(own, { format: 'xml' })
  assert.deepEqual([spent.status, spent.headers.get('retry-after'), spent.body.name], [429, '60', 'errors'])
  await strict.close()
})

test('where it is about is wanted, and what names nothing is refused', async () => {
  const { address_id: _, ...nowhere } = least()
  const at = (more: Fields) => client.post({ ...nowhere, ...more })
  await refused(at({}), 400, /location is missing/)
  for (const more of [{ lat: '60.1' }, { lat: '91', long: '24' }, { lat: 'x', long: '24' }, { address_id: 'x' }, { address_id: crypto.randomUUID() }, { service_object_id: w.unitId }, { service_object_id: w.unitId, service_object_type: 'http://www.hel.fi/servicemap/v2' },
    { address_id: w.unitId, service_object_id: w.otherUnitId, service_object_type: 'unit' }] as Fields[]) await refused(at(more), 400, /lat|address_id|service_object/)
  assert.equal((await caseOf(await at({ service_object_id: w.otherUnitId, service_object_type: `${client.url}/api/v1/units` }))).one.unitId, w.otherUnitId)
  const guid = crypto.randomUUID()
  await database.db.insertInto('ptv_item').values({ guid, kind: 'location', unit_id: w.unitId, raw: '{}', imported: '{}', imported_on: '2026-09-01' }).execute()
  assert.equal((await caseOf(await at({ service_object_id: guid, service_object_type: 'https://palvelutietovaranto.suomi.fi/ptv/serviceChannel' }))).one.unitId, w.unitId)
  assert.equal((await caseOf(await at({ lat: '60.1', long: '24.9' }))).one.unitId, null)
})

test('words are wanted, and not more than the specification allows', async () => {
  await refused(send({ description: '' }), 400, /description/)
  await refused(send({ description: '...' }), 400, /description/)
  await refused(send({ description: 'ä'.repeat(4001) }), 400, /4000/)
  assert.equal((await caseOf(await send({ description: 'ä'.repeat(4000) }))).content.text.length, 4000)
  await refused(send({ locale: 'suomi!' }), 400, /locale/)
})

test('of what was set aside its sender reads what its giver reads with the receipt, in the language that they ask in, and nothing of it once it was meant', async () => {
  const { id, one } = await caseOf(await send())
  const { db } = database
  const asked = async (locale?: string) => (await client.get(`/v2/requests/${id}.json`, { extensions: 'true', ...(locale && { locale }) })).body[0]
  await db.insertInto('set_aside').values({ case_id: one.id, number: 1, because: 'mash', asked_by: w.workerId, asked_on: '2026-09-16' }).execute()
  const waits = await asked()
  assert.deepEqual([waits.status, waits.status_notes], ['open', null], 'until somebody has decided it is work like any other')
  await db.updateTable('set_aside').set({ decided_by: w.coordinatorId, decided_on: '2026-09-16' }).where('case_id', '=', one.id).execute()
  await db.updateTable('feedback_case').set({ state: 'closed', closed_at: wednesday }).where('id', '=', one.id).execute()
  for (const [locale, { aside: { giver: words }, open311 }] of [[undefined, texts.fi], ['sv_FI', texts.sv], ['en', texts.en]] as const) {
    const { status, status_notes: notes, description } = await asked(locale)
    assert.deepEqual([status, description], ['closed', null])
    for (const said of [words.title, words.text, open311.meant]) assert.ok(notes.includes(said), locale)
    assert.ok(!notes.includes('mash') && !notes.includes('soittanut'))
  }
  await db.updateTable('set_aside').set({ ended_on: '2026-09-17', ended_because: 'meant' }).where('case_id', '=', one.id).execute()
  assert.equal((await asked()).status_notes, null)
})
