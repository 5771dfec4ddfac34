// A request is written down before anybody is looked for; the name is looked for through everything that is kept readable; and what is shown of it
// stands in the audit.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { actor, person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { giver } from '../../test/giver.ts'
import { aRight, rightsDesk } from '../../test/rights.ts'
import { transact } from '../db/db.ts'
import { sweep } from '../db/sweeps.ts'
import { answer } from '../feedback/answer.ts'
import { desk } from '../paths.ts'
import { hitPath, rightPath } from '../rights-paths.ts'
import { texts } from '../text/texts.ts'
import { rightsSweeps } from './sweeps.ts'

const { rights: words } = texts.fi
let database: TestDatabase
let w: World
let at: Awaited<ReturnType<typeof rightsDesk>>

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  at = await rightsDesk(database)
  const from = giver(database)
  await from.send({ service: w.serviceId, unit: w.unitId, text: 'Maija Virtanen oli töykeä. Soitin hänelle.', contact: 'maija.naapuri@example.fi' })
  await from.send({ service: w.serviceId, unit: w.unitId, text: 'Virtasen Maijalle ruusuja!' })
  await from.send({ service: w.serviceId, unit: w.unitId, text: 'Naapurin Virtanen valittaa turhasta.' })
  await from.send({ service: w.serviceId, unit: w.unitId, text: 'Kaikki hyvin. Joku Maija kävi.' })
  const { id } = await database.db.selectFrom('feedback_case').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
  await transact(database.db, (tx) => answer(tx, { caseId: id, text: 'Puhumme asiasta Maija Virtasen kanssa.', purpose: 'answer', turnsSeen: 1, cameOf: { is: 'changed' } }, { actor: actor(w.workerId, 'worker'), now: wednesday, keys: database.context.keys }))
  await database.db.insertInto('answer_template').values({ kind: 'criticism', language: 'fi', service_line_id: null, title: 'Vaihtunut', text: 'Uusi ohjaaja Maija Virtanen aloittaa.' }).execute()
})
after(() => database.close())

test('nobody is looked for without a request that says who asks, how that was checked and what for', async () => {
  for (const [more, problem] of [
    [{ name: '' }, words.problems.name], [{ name: 'V' }, words.problems.badName], [{ name: '.*' }, words.problems.badName], [{ name: '%irta%' }, words.problems.badName], [{ checked: '' }, words.problems.checked],
    [{ purpose: '' }, words.problems.purpose], [{ wants: '' }, words.problems.wants], [{ arrived: '17.9.2026' }, words.problems.arrived], [{ way: '' }, words.problems.way],
  ] as const) {
    const { status, text } = await at.it.post(desk.newRight, aRight(more), at.officer)
    assert.equal(status, 422, problem)
    assert.ok(text.includes(problem), problem)
  }
  assert.equal((await at.it.post(rightPath(crypto.randomUUID(), '/search'), { alone: 'yes' }, at.officer)).status, 404)
  assert.equal((await database.db.selectFrom('rights_search').select('id').execute()).length, 0)
  assert.deepEqual(await at.audited('rights-searched'), [])
})

test('it finds the name and its forms in feedback, answers and what the organisation told, a few rows at a time, and nothing twice', async () => {
  const id = await at.request()
  await at.search(id, { alone: 'yes' }, { rows: 1 })
  const found = await database.db.selectFrom('rights_hit').select(['number', 'source', 'as_found']).orderBy('number').execute()
  const of = (source: string) => found.filter((one) => one.source === source).map((one) => one.as_found).sort()
  assert.deepEqual(of('body'), ['form', 'form', 'part', 'written'])
  assert.deepEqual(of('answer_template'), ['written'])
  assert.equal(found.length, 5)
  assert.deepEqual(found.map(({ number }) => number), [1, 2, 3, 4, 5])
  const row = await database.db.selectFrom('rights_search').selectAll().executeTakeFirstOrThrow()
  assert.deepEqual([row.state, row.hits, row.unread], ['ready', 5, 0])
  assert.ok(row.looked >= 5)
})

test('each text that a page shows is a row of the audit, with its case and without the name', async () => {
  const before = (await at.audited('rights-hit-opened')).length
  const { id } = await database.db.selectFrom('rights_request').select('id').executeTakeFirstOrThrow()
  const page = await at.hits(id)
  assert.equal([...page.matchAll(/<article/g)].length, 5)
  const rows = (await at.audited('rights-hit-opened')).slice(before)
  assert.equal(rows.length, 5)
  assert.equal(rows.filter((row) => row.case_id !== null).length, 4)
  assert.ok(!JSON.stringify(await database.db.selectFrom('audit').selectAll().execute()).includes('Virtanen'))
  assert.ok(page.includes('<mark>Maija Virtanen</mark>') && page.includes(words.hits.as.part))
  await at.it.get(hitPath(id, 1), at.officer)
  assert.equal((await at.audited('rights-hit-opened')).length, before + 6)
})

test('neither who asked nor what was found is readable in the database', async () => {
  for (const table of ['rights_request', 'rights_text', 'rights_search', 'rights_hit']) {
    const { rows: [row] } = await database.asOwner(`select coalesce(string_agg(t::text, ''), '') as all from ${table} t`)
    for (const word of ['Virta', 'Maija', 'Passi', 'Rantatie']) assert.ok(!row.all.includes(word) && !Buffer.from(row.all.replaceAll('\\\\x', ''), 'hex').includes(word), `${table} ${word}`)
  }
})

test('without the last name alone there is less, and looking again forgets what was found before', async () => {
  const id = await at.request({ also: 'Majsu\nMaija Koskela' })
  await at.search(id, {})
  const found = await database.db.selectFrom('rights_hit').innerJoin('rights_search', 'rights_search.id', 'search_id').select('as_found').where('request_id', '=', id).execute()
  assert.deepEqual(found.filter(({ as_found: as }) => as === 'part'), [])
  await at.search(id, { alone: 'yes' })
  const again = await database.db.selectFrom('rights_hit').innerJoin('rights_search', 'rights_search.id', 'search_id').select(['as_found', 'number']).where('request_id', '=', id).execute()
  assert.deepEqual([again.length, found.length], [5, 4])
})

test('a name that stands everywhere ends the search, which says so', async () => {
  const id = await at.request()
  await at.search(id, { alone: 'yes' }, { most: 2, rows: 1 })
  const page = (await at.it.get(rightPath(id), at.officer)).text
  assert.ok(page.includes(words.one.search.states.full))
})

test('what cannot be opened is counted and told, and the rest is found', async () => {
  const { rows: [key] } = await database.asOwner(`select case_id, wrapped_key from keys.case_key order by case_id desc limit 1`)
  await database.asOwner(`update keys.case_key set wrapped_key = decode(repeat('01', 61), 'hex') where case_id = '${key.case_id}'`)
  const id = await at.request()
  await at.search(id)
  await database.asOwner(`update keys.case_key set wrapped_key = '\\x${key.wrapped_key.toString('hex')}' where case_id = '${key.case_id}'`)
  const page = (await at.it.get(rightPath(id), at.officer)).text
  assert.match(page, /Näin monta ei auennut: \d/)
  assert.ok((await database.db.selectFrom('rights_search').select('hits').where('request_id', '=', id).executeTakeFirstOrThrow()).hits >= 4)
})

test('a search can be stopped, and only one of a request is under way', async () => {
  const id = await at.request()
  await at.it.post(rightPath(id, '/search'), {}, at.officer)
  assert.equal((await at.it.post(rightPath(id, '/search'), {}, at.officer)).status, 409)
  assert.equal((await at.it.post(rightPath(id, '/search/stop'), {}, at.officer)).status, 303)
  assert.equal(await at.step(), false)
  assert.equal((await at.it.post(rightPath(id, '/search/stop'), {}, at.officer)).status, 409)
})

test('the administrator sees that there is a request and who wrote it down, and neither who asked nor what was found', async () => {
  const { id, reference } = await database.db.selectFrom('rights_request').select(['id', 'reference']).executeTakeFirstOrThrow()
  const { text } = await at.it.get(desk.rights, at.administrator)
  assert.ok(text.includes(reference) && text.includes('Ville Kivirinne') && !text.includes('Virtanen') && !text.includes(rightPath(id)))
  for (const path of [rightPath(id), rightPath(id, '/hits'), hitPath(id, 1), desk.newRight]) assert.equal((await at.it.get(path, at.administrator)).status, 404, path)
  assert.equal((await at.it.post(rightPath(id, '/search'), {}, at.administrator)).status, 404)
  assert.equal((await at.audited('rights-refused', at.ids.administrator)).length, 4)
})

test('the month may be made three once, with a reason; a decision has reasons, and nothing is looked for after it', async () => {
  const id = await at.request()
  assert.equal((await at.it.post(rightPath(id, '/extension'), { because: '' }, at.officer)).status, 422)
  assert.equal((await at.it.post(rightPath(id, '/extension'), { because: 'Paljon osumia.' }, at.officer)).status, 303)
  assert.equal((await at.it.post(rightPath(id, '/extension'), { because: 'Vielä.' }, at.officer)).status, 409)
  const row = await database.db.selectFrom('rights_request').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual([row.due_on, row.extended_on], ['2026-12-15', '2026-09-16'])
  assert.equal((await at.it.post(rightPath(id, '/decision'), { outcome: 'refused', reasons: '' }, at.officer)).status, 422)
  assert.equal((await at.it.post(rightPath(id, '/decision'), { outcome: 'refused', reasons: 'Nimi on liian yleinen.' }, at.officer)).status, 303)
  const letter = (await at.it.get(rightPath(id, '/letter'), at.officer)).text
  for (const shown of ['Nimi on liian yleinen.', words.letter.outcomes.refused, 'tietosuojavaltuutetulle', 'Rantatie 1']) assert.ok(letter.includes(shown), shown)
  assert.equal((await at.it.post(rightPath(id, '/search'), {}, at.officer)).status, 409)
})

test('what was found is gone after a month, and the request with its key when its time is over', async () => {
  const sweepAt = (days: number) => sweep(database.db, rightsSweeps({ keys: database.context.keys, log: () => {} }).find(({ name }) => name === 'erase what was found for requests')!, new Date(wednesday.getTime() + days * 86_400_000))
  await sweepAt(29)
  assert.ok((await database.db.selectFrom('rights_hit').select('number').execute()).length > 0)
  await sweepAt(31)
  assert.equal((await database.db.selectFrom('rights_hit').select('number').execute()).length, 0)
  const decided = await database.db.selectFrom('rights_request').select('id').where('outcome', 'is not', null).execute()
  await sweepAt(5000)
  assert.deepEqual(await database.db.selectFrom('keys.rights_key').select('request_id').where('request_id', 'in', decided.map(({ id }) => id)).execute(), [])
})

test('for a worker there is nothing here', async () => {
  const stranger = await at.it.signIn(await person(database.db, 'Tiina Ahola', { role: 'worker', unitId: w.unitId }))
  for (const path of [desk.rights, desk.newRight, desk.disclosures, desk.disclosuresFile]) assert.equal((await at.it.get(path, stranger)).status, 404, path)
})
