// Two people of one name, somebody who has another name now, and what the list is narrowed down by, in words.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { transact } from '../../db/db.ts'
import { texts } from '../../text/texts.ts'
import { record } from './audit.sql.ts'
import { readersOf } from './readers.sql.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let officer: string
let caseId: string
const twins: string[] = []
const titles = [{ fi: 'Ohjaaja', sv: 'Handledare' }, { fi: 'Sosiaalityöntekijä' }]
const emails = ['anna.virta2@koivuranta.example', 'anna.virta@koivuranta.example']

before(async () => {
  database = await testDatabase()
  const { db } = database
  w = await world(db)
  app = testApp(database)
  officer = await app.signIn(await person(db, 'Ville Kivirinne', { role: 'data-protection' }))
  const { location } = await giver(database).send({ service: w.serviceId, unit: w.unitId })
  assert.ok(location)
  caseId = (await db.updateTable('feedback_case').set({ reference: '7KX4-2MRT' }).returning('id').executeTakeFirstOrThrow()).id
  for (const email of emails) {
    const id = await person(db, 'Anna Virta', { role: 'worker' })
    await db.updateTable('person').set({ email, title: titles[twins.length]! }).where('id', '=', id).execute()
    await transact(db, (tx) => record(tx, { what: 'case-opened', by: { personId: id }, caseId }, wednesday))
    twins.push(id)
  }
  await transact(db, (tx) => record(tx, { what: 'role-given', by: { personId: w.coordinatorId, deputy: { personId: twins[1]! } }, subjectId: twins[0]!, detail: { role: 'worker' } }, wednesday))
  database.setNow(new Date(+wednesday + 600_000))
})
after(() => database.close())

const get = async (query = '') => (await app.get(`/desk/audit${query}`, officer)).text
const lines = (html: string) => [...html.matchAll(/<th scope="row">(.*?)<\/th>/gs)].map(([, line]) => line!.replace(/<[^>]+>/g, ''))
const file = async (fields: Record<string, string>) =>
  (await app.post('/desk/audit/export', { purpose: 'own', as: 'file', ...fields }, officer)).text.replace(/^\uFEFF/, '').split('\r\n').filter(Boolean).map((line) => line.split(','))

test('two people of one name are told apart by their address wherever whoever looks after data protection reads, and nobody else’s address is there', async () => {
  const page = await get()
  for (const [n, email] of emails.entries()) {
    assert.ok(page.includes(`<option value="${twins[n]}">Anna Virta (${email})</option>`), 'in the filter')
    assert.ok(lines(page).includes(`Anna Virta (${email}) avasi palautteen 7KX4-2MRT`), 'in the list')
  }
  assert.ok(lines(page).includes(`Anna Virta (${emails[1]}) (sijaistaa: Tarja Kuusivaara) antoi roolin henkilölle Anna Virta (${emails[0]})`))
  assert.ok(page.includes('>Tarja Kuusivaara</option>'))
})

test('a file tells who each person is by what never changes', async () => {
  const rows = await file({ from: '16.9.2026', to: '16.9.2026' })
  assert.deepEqual(rows[0]!.slice(-3), ['Kuka (tunniste)', 'Kenen puolesta (tunniste)', 'Ketä koski (tunniste)'])
  const opened = rows.filter((row) => row.includes('case-opened'))
  assert.deepEqual(opened.map((row) => row.slice(-3)).sort(), twins.map((id) => [id, '', '']).sort())
  assert.deepEqual(rows.find((row) => row.includes('role-given'))!.slice(-3), [twins[1], w.coordinatorId, twins[0]])
})

test('whoever has another name now is one person with all their entries, under the name they have now', async () => {
  const id = await person(database.db, 'Maija Ennenen', { role: 'worker' })
  const opens = () => transact(database.db, (tx) => record(tx, { what: 'case-opened', by: { personId: id }, caseId }, wednesday))
  await opens()
  await database.db.updateTable('person').set({ name: 'Maija Jälkinen' }).where('id', '=', id).execute()
  await opens()
  const page = await get(`?person=${id}`)
  assert.deepEqual(lines(page).filter((line) => line.startsWith('Maija')), Array.from({ length: 2 }, () => 'Maija Jälkinen avasi palautteen 7KX4-2MRT'))
  assert.ok(!page.includes('Ennenen'))
})

test('what narrows the list down is said in words, folded, with a way back to everything; and where nothing matches that is said', async () => {
  const folded = (html: string) => /<details(?! open)[^>]*><summary>Rajaa/.test(html)
  const narrow = await get(`?person=${w.coordinatorId}&way=for&reference=7kx4-2mrt&what=case-opened&from=1.9.2026&to=30.9.2026`)
  assert.ok(folded(narrow))
  assert.ok(narrow.includes('Rajattu: Tarja Kuusivaara (se tehtiin hänen puolestaan) · 7KX4-2MRT · Palaute avattiin · 1.9.2026 alkaen · 30.9.2026 asti'))
  assert.match(narrow, new RegExp(`<a href="/desk/audit">${texts.fi.audit.filter.clear}</a>`))
  assert.ok(narrow.includes(texts.fi.audit.nothing))
  const whole = await get()
  assert.ok(folded(whole) && !whole.includes('Rajattu:'))
  const wrong = await get('?from=eilen')
  assert.ok(/<details open/.test(wrong) && !wrong.includes('Rajattu:'))
})

test('whoever else reads their names tells them apart by title, in their own language, and never reads an address', async () => {
  const readers = async (language: 'fi' | 'sv') => (await readersOf(database.db, caseId, { without: [], language })).map(({ name }) => name).filter((name) => name.startsWith('Anna')).sort()
  assert.deepEqual(await readers('fi'), ['Anna Virta (Ohjaaja)', 'Anna Virta (Sosiaalityöntekijä)'])
  assert.deepEqual(await readers('sv'), ['Anna Virta (Handledare)', 'Anna Virta (Sosiaalityöntekijä)'], 'a title that is not translated is shown as it is')
  const opened = await app.get(`/desk/cases/${caseId}`, await app.signIn(w.coordinatorId))
  const who = opened.text.slice(opened.text.indexOf(texts.fi.audit.who.title))
  assert.ok(who.includes('Anna Virta (Ohjaaja)') && !opened.text.includes('anna.virta'), 'on the page of the case')
  for (const twin of twins) {
    const own = (await app.get('/desk/account/audit', await app.signIn(twin))).text
    assert.ok(lines(own).includes('Anna Virta (Sosiaalityöntekijä) (sijaistaa: Tarja Kuusivaara) antoi roolin henkilölle Anna Virta (Ohjaaja)'))
    assert.ok(!own.includes('anna.virta'), 'on the page of what the audit holds about oneself')
  }
})
