// Feedback about a web page: from the link to the receipt, whose it becomes, and what is kept of the address.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { sentFrom } from '../../../test/fields.ts'
import { indexed } from '../../../test/indexed.ts'
import { casePath, desk, to } from '../../paths.ts'
import { texts } from '../../text/texts.ts'

const { pageFeedback: words, conversation, feedback } = texts.fi
const site = 'https://www.koivuranta.example'
const page = `${site}/palvelut/kotihoito/maksut`
let database: TestDatabase
let it: ReturnType<typeof giver>
let w: World
let ownerId: string
let editorId: string

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  const { db } = database
  w = await world(db)
  it = giver(database)
  ownerId = await person(db, 'Oona Omistaja', { role: 'worker' })
  editorId = await person(db, 'Vesa Viestijä', { role: 'worker' })
  const { id } = await db.insertInto('web_site').values({ origin: site }).returning('id').executeTakeFirstOrThrow()
  const own = (path_prefix: string, of: { person_id?: string; unit_id?: string }) => ({ site_id: id, path_prefix, person_id: null, unit_id: null, ...of })
  await db.insertInto('web_page_owner').values([
    own('/palvelut', { person_id: ownerId }), own('/palvelut/kotihoito', { unit_id: w.unitId }), { ...own('/', { person_id: editorId }), site_id: null },
  ]).execute()
})
after(() => database.close())

const open = (query: Record<string, string>, headers: Record<string, string> = {}) => it.app.request(`${to('aboutPage', 'fi')}?${new URLSearchParams(query)}`, { headers })
const tokenOf = async () => fieldValue((await open({ about: 'page' })).text, 'token')
const send = async (fields: Fields, token?: string) => it.app.post(to('aboutPage', 'fi'), { step: 'send', text: 'Hinta puuttuu.', token: token ?? (await tokenOf()), ...fields })

const looked = new Set<string>()
/** The case that has come since one was looked at last. */
async function newest() {
  const come = (await database.db.selectFrom('feedback_case').selectAll().execute()).filter(({ id }) => !looked.has(id))
  for (const { id } of come) looked.add(id)
  assert.equal(come.length, 1)
  return come[0]!
}

test('the link asks whether it is about the page or the service, and shows the address as plain text only', async () => {
  const { text } = await open({ page: `${page}?q=salaisuus#x`, service: w.serviceId })
  assert.ok(text.includes(words.cameFrom) && text.includes(page) && !text.includes('salaisuus'))
  assert.doesNotMatch(text, new RegExp(`href="${site}`))
  const [about, service] = [...text.matchAll(/<a href="([^"]*about=[^"]*)"/g)].map(([, href]) => href!.replace(/&amp;/g, '&'))
  assert.equal(new URL(about!, site).searchParams.get('page'), page)
  // The service is in the form that the other leads to, and the page is not.
  const { status, location } = await it.app.get(service!)
  assert.deepEqual([status, location], [302, to('form', 'fi', {}, { service: w.serviceId })])
  assert.equal((await open({ about: 'service' })).location, to('topic', 'fi'))
})

test('an address of another site is left out, whatever it looks like, and nothing of it stands on the page', async () => {
  for (const named of ['https://evil.example/www.koivuranta.example', `${site}.evil.example/`, 'http://www.koivuranta.example/', `${site}@evil.example/`, 'javascript:alert(1)', 'Soita 0700 123', '"><b>x']) {
    for (const about of ['', 'page']) {
      const { text, status } = await open({ page: named, about })
      assert.equal(status, 200)
      assert.ok(!/evil|javascript:|0700|<b>x/.test(text), named)
      if (!about) assert.ok(text.includes(words.notOurs), named)
    }
  }
  // Nor does it come in by the form itself.
  await send({ page: 'https://evil.example/x' })
  assert.equal((await newest()).page_owner_id, null)
})

test('without a script the browser tells the page, or the site alone, or nothing; only sites on the list are believed', async () => {
  assert.ok((await open({}, { referer: `${page}?q=x` })).text.includes(page))
  const alone = (await open({}, { referer: `${site}/` })).text
  assert.ok(alone.includes(words.cameFromSite) && alone.includes(site))
  for (const referer of ['https://evil.example/x', 'http://localhost/fi', '']) {
    const { text } = await open({}, { referer })
    assert.ok(!text.includes('evil') && !text.includes(words.notOurs) && !text.includes(words.cameFrom))
  }
  // Of a page that is not known one is asked which it is.
  assert.match((await open({ about: 'page', page: site })).text, /name="which"/)
  assert.doesNotMatch((await open({ about: 'page', page })).text, /name="which"/)
})

test('it goes to whose page it is by the longest beginning, to the supervisor where that is a unit, and at last to the coordinator', async () => {
  const goesTo = async (address: string) => {
    assert.equal((await send({ page: address })).status, 303)
    const { handler_id: handler, routed_because: because } = await newest()
    return [handler, because]
  }
  assert.deepEqual(await goesTo(page), [w.supervisorId, 'supervisor'])
  assert.deepEqual(await goesTo(`${site}/palvelut/kotihoito`), [w.supervisorId, 'supervisor'])
  assert.deepEqual(await goesTo(`${site}/palvelut/kotihoitoa`), [ownerId, 'page-owner'])
  assert.deepEqual(await goesTo(`${site}/palvelutori`), [editorId, 'other-pages'])
  assert.deepEqual(await goesTo(''), [editorId, 'other-pages'])
  // Whoever is away is passed over, as everywhere.
  await database.db.updateTable('person').set({ deputy_id: w.workerId }).where('id', '=', ownerId).execute()
  for (const person_id of [ownerId, editorId]) await database.db.insertInto('absence').values({ person_id, first_day: '2026-09-01', last_day: '2026-12-31' }).execute()
  assert.deepEqual(await goesTo(`${site}/palvelut`), [w.workerId, 'deputy'])
  assert.deepEqual(await goesTo(''), [w.coordinatorId, 'coordinator'])
  await database.db.deleteFrom('absence').execute()
})

test('it is a case like any other: a receipt, a conversation, a handler who reads the address and answers', async () => {
  const receipt = await it.receiptOf((await send({ page: `${site}/palvelut/x?zq=1`, matter: 'wrong', text: 'Vanha hinta.' })).location)
  const { id, ...one } = await newest()
  assert.deepEqual([one.kind, one.publish, one.reader, one.service_line_id, one.service_id, one.unit_id], ['page', false, 'handler', null, null, null])
  const cookie = await it.app.signIn(ownerId)
  const shown = (await it.app.get(casePath(id), cookie)).text
  for (const said of [`${site}/palvelut/x`, words.form.matters.wrong, 'Vanha hinta.', words.desk.section]) assert.ok(shown.includes(said), said)
  assert.ok((await it.app.get(desk.cases, cookie)).text.replaceAll('<wbr/>', '').includes(`${feedback.kinds.page.name}: www.koivuranta.example/palvelut`))
  await it.app.post(casePath(id), { step: 'answer', purpose: 'answer', text: 'Korjasimme hinnan.', came: 'changed', version: fieldValue(shown, 'version'), seen: fieldValue(shown, 'seen') }, cookie)
  const opened = (await it.openWith(receipt)).text
  assert.ok(opened.includes('Korjasimme hinnan.') && opened.includes(conversation.page.title))
})

test('the address lies sealed with the words: in no event, no index, no message and no column', async () => {
  await send({ page: `${site}/palvelut/zqxosoite`, text: 'Aukioloaika puuttuu.' })
  await indexed(database)
  const { rows: tables } = await database.pool.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(oid, 'select')`)
  for (const { name } of tables) {
    const { rows } = await database.pool.query(`select count(*)::int as n from ${name} t where t::text like '%zqxosoite%'`)
    assert.equal(rows[0].n, 0, name)
  }
  const { id } = await newest()
  const coordinator = await it.app.signIn(w.coordinatorId)
  assert.ok((await it.app.get(casePath(id), coordinator)).text.includes('zqxosoite'))
  // Nor is it found by a word of it: the words that were written are.
  const found = async (q: string) => (await it.app.post(desk.search, { q }, coordinator)).text.includes(casePath(id))
  assert.deepEqual([await found('aukioloaika'), await found('zqxosoite')], [true, false])
})

test('what does not work with somebody’s device is accessibility feedback by their own word, and has its fourteen days', async () => {
  await database.db.updateTable('organisation').set({ answer_within_working_days: 20 }).execute()
  await send({ page, matter: 'does-not-work' })
  const { id, due_on: due, remind_on: remind } = await newest()
  assert.deepEqual([due, remind! <= due], ['2026-09-30', true])
  const { id: _, ...mark } = await database.db.selectFrom('case_lane').selectAll().where('case_id', '=', id).executeTakeFirstOrThrow()
  assert.deepEqual([mark.case_id, mark.lane, mark.due_on, mark.marked_by], [id, 'accessibility', '2026-09-30', null])
  const events = await database.db.selectFrom('event').select(['name', 'number']).where('case_id', '=', id).orderBy('number').execute()
  assert.deepEqual(events, [{ name: 'received', number: 1 }, { name: 'lane-marked', number: 2 }])
  const coordinator = await it.app.signIn(await person(database.db, 'Toinen Koordinaattori', { role: 'coordinator' }))
  assert.ok((await it.app.get(casePath(id), coordinator)).text.includes('antajan valinnan perusteella'))
  await database.db.updateTable('organisation').set({ answer_within_working_days: 5 }).execute()
  // Whatever it is about, what may tell of danger is told first, and both stand in the story.
  await send({ page, matter: 'does-not-work', text: 'Haluan tappaa itseni.' })
  const urgent = await newest()
  assert.equal(urgent.due_on, '2026-09-23')
  assert.deepEqual((await database.db.selectFrom('event').select('name').where('case_id', '=', urgent.id).orderBy('number').execute()).map(({ name }) => name), ['received', 'urgent', 'lane-marked'])
})

test('what is missing or too long is said, and all that was typed is there still', async () => {
  const count = await it.count('feedback_case')
  for (const fields of [{ text: '' }, { text: '…' }, { text: 'x'.repeat(10_001) }, { matter: 'rm -rf' }] as Fields[]) {
    const answer = await send({ page: site, which: 'Etusivu', matter: 'wrong', ...fields })
    assert.equal(answer.status, 422)
    assert.equal(fieldValue(answer.text, 'which'), 'Etusivu')
    assert.equal(textIn(answer.text, 'text'), fields['text'] ?? 'Hinta puuttuu.')
    assert.equal(fieldValue(answer.text, 'page'), site)
  }
  assert.equal((await send({}, 'not-ours')).status, 422)
  assert.equal((await send({ 'vk-extra': 'spam' })).status, 422)
  assert.equal(await it.count('feedback_case'), count)
  // Another language, or Enter in a field: nothing is sent, nothing is lost.
  const switched = await it.app.post(to('aboutPage', 'sv'), { page, text: 'Hinta puuttuu.', matter: 'wrong', token: await tokenOf() })
  assert.ok(switched.status === 200 && switched.text.includes(texts.sv.pageFeedback.form.title) && textIn(switched.text, 'text') === 'Hinta puuttuu.')
  assert.match(switched.text, /id="matter-wrong"[^>]*checked/)
})

test('sent twice it is one piece; after leaving, nobody sees what was typed', async () => {
  const count = await it.count('feedback_case')
  const token = await tokenOf()
  const [first, second] = [await send({ page }, token), await send({ page }, token)]
  assert.equal(await it.receiptOf(first.location), await it.receiptOf(second.location))
  assert.equal(await it.count('feedback_case'), count + 1)
  const another = await tokenOf()
  await it.app.post(to('leave', 'fi'), { token: another })
  const again = await send({ text: '' }, another)
  assert.deepEqual([again.status, again.location], [303, to('leave', 'fi')])
})

test('the ordinary form takes no feedback about a page, whatever its address says', async () => {
  assert.ok(!(await it.app.get(`${to('form', 'fi')}?kind=page`)).text.includes('value="page"'))
  assert.equal((await it.send({ kind: 'page' })).status, 422)
})

test('pages of our own lead to no feedback about a page: what is wrong in the directory is told as a correction', async () => {
  for (const path of [to('home', 'fi'), to('service', 'fi', { service: w.serviceId }), to('accessibility', 'fi'), to('services', 'fi')]) {
    assert.ok(!(await it.app.get(path)).text.includes(to('aboutPage', 'fi')), path)
  }
})

test('what would tell who somebody is comes back once, without scripts too, with all of it; and goes with one press more', async () => {
  const [token, before] = [await tokenOf(), await it.count('feedback_case')]
  const typed = { page, matter: 'hard-to-understand', text: 'En ymmärrä sivua. Soittakaa 040 123 4567.' }
  const asked = await send(typed, token)
  assert.equal(asked.status, 200)
  assert.ok(asked.text.includes(texts.fi.sendingWarned.title) && asked.text.includes('<mark>040 123 4567</mark>'))
  assert.ok(!asked.text.includes(texts.fi.warned.contact), 'this form has no field for a contact')
  assert.deepEqual([textIn(asked.text, 'text'), fieldValue(asked.text, 'page'), fieldValue(asked.text, 'warned')], [typed.text, page, 'phone'])
  assert.equal(await it.count('feedback_case'), before, 'nothing of it is stored')
  assert.equal((await it.app.post(to('aboutPage', 'fi'), { ...Object.fromEntries(sentFrom(asked.text)), step: 'send' })).status, 303)
  assert.equal(await it.count('feedback_case'), before + 1)
  assert.equal((await send(typed, token)).status, 303, 'an old page that is sent once more leads to its receipt')
})
