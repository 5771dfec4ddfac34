// The pages of the audit: for whom they are, what they show, and how entries are taken out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { transact } from '../../db/db.ts'
import { caseRow, person, world, type World } from '../../../test/builders.ts'
import { testApp } from '../../../test/app.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { Actor } from '../actor.ts'
import { mayReadAudit, maySettleUnusual } from '../duties.ts'
import { record, type AuditEntry } from './audit.sql.ts'
import { whats } from './what.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let officerId: string
let officer: string
let caseId: string
let reference: string

const minutes = (n: number) => new Date(wednesday.getTime() + n * 60_000)
const write = (entry: AuditEntry, at = wednesday) => transact(database.db, (tx) => record(tx, entry, at))
const get = async (path: string, cookie = officer) => (await app.get(path, cookie)).text
const lines = (html: string) => [...html.matchAll(/<th scope="row">(.*?)<\/th>/gs)].map(([, line]) => line!.replace(/<[^>]+>/g, ''))
const since = async (what: string) => (await database.db.selectFrom('audit').selectAll().where('what', '=', what).orderBy('happened_at', 'desc').execute())

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  officerId = await person(database.db, 'Ville Kivirinne', { role: 'data-protection' })
  officer = await app.signIn(officerId)
  reference = '7KX4-2MRT'
  caseId = await caseRow(database.db, { reference })
  await write({ what: 'case-opened', by: { personId: w.supervisorId }, caseId }, minutes(1))
  await write({ what: 'case-changed', by: { personId: w.supervisorId, deputy: { personId: w.workerId } }, caseId, detail: { step: 'answer' } }, minutes(2))
  await write({ what: 'role-given', by: { personId: w.coordinatorId }, subjectId: w.supervisorId, detail: { role: 'supervisor', unitId: w.unitId } }, minutes(3))
  database.setNow(minutes(10))
})
after(() => database.close())

test('only whoever looks after data protection reads the audit: to everybody else there is no such page', async () => {
  const who = (role: Actor['roles'][number]['role']): Actor => ({ personId: 'me', name: 'x', language: 'fi', roles: [{ role, unitId: null, serviceLineId: null }] })
  for (const role of ['worker', 'supervisor', 'coordinator', 'administrator', 'moderator', 'management', 'communications', 'council'] as const) assert.equal(mayReadAudit(who(role)), false, role)
  assert.deepEqual([mayReadAudit(who('data-protection')), maySettleUnusual(who('data-protection'), { personId: 'another' }), maySettleUnusual(who('data-protection'), { personId: 'me' })], [true, true, false])
  const administrator = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
  for (const path of ['/desk/audit', '/desk/audit/export', '/desk/audit/unusual', '/desk/audit/unusual/00000000-0000-4000-8000-000000000000']) {
    for (const cookie of [administrator, await coordinatorCookie()]) assert.equal((await app.get(path, cookie)).status, 404, path)
    // What has no form at all answers 405 to everybody.
    assert.equal((await app.post(path, { purpose: 'own', outcome: 'explained' }, administrator)).status, /t$|unusual$/.test(path) && !path.endsWith('export') ? 405 : 404, path)
  }
})
let coordinating: Promise<string> | undefined
const coordinatorCookie = () => (coordinating ??= app.signIn(w.coordinatorId))

test('each entry is a plain sentence, the newest first, and says by whose hand', async () => {
  const page = await get('/desk/audit')
  const found = lines(page).filter((line) => line.includes('7KX4-2MRT'))
  assert.deepEqual(found, ['Palautteessa 7KX4-2MRT Veera Kanervasuo (sijaistaa: Hilkka Rautapuro) vastasi tai kysyi', 'Hilkka Rautapuro avasi palautteen 7KX4-2MRT'])
  assert.match(page, new RegExp(`<a href="/desk/audit\\?reference=7KX4-2MRT">7KX4-2MRT</a>`))
  assert.match(page, new RegExp(`<a href="/desk/audit\\?person=${w.workerId}">Veera Kanervasuo</a>`))
  assert.match(page, /Esihenkilö, Kotihoito, Saarisalmi/)
  assert.match(page, /href="\/desk\/audit" aria-current="page"/)
})

test('it is narrowed down by a person in each way, by a case, by what and by days; and that is an entry of its own', async () => {
  const by = async (query: string) => lines(await get(`/desk/audit?${query}`)).map((line) => line.split(' ').slice(0, 3).join(' ')).filter((line) => !line.startsWith('Ville'))
  assert.deepEqual(await by(`person=${w.workerId}&way=by`), ['Palautteessa 7KX4-2MRT Veera'])
  assert.deepEqual(await by(`person=${w.supervisorId}&way=by`), ['Hilkka Rautapuro avasi'])
  assert.equal((await by(`person=${w.supervisorId}&way=for`)).length, 2)
  assert.deepEqual(await by(`person=${w.supervisorId}&way=about`), ['Tarja Kuusivaara antoi'])
  assert.equal((await by(`person=${w.supervisorId}`)).length, 3)
  assert.equal((await by('reference=7kx42mrt')).length, 2)
  assert.equal((await by('what=role-given')).length, 1)
  assert.deepEqual(await by('from=1.9.2026&to=15.9.2026'), [])
  assert.ok((await by('from=16.9.2026')).length >= 3)
  const read = await since('audit-read')
  assert.equal(read.length, 9)
  assert.deepEqual(new Set(read.map(({ detail }) => (detail as { by: string }).by)), new Set(['person', 'case', 'what', 'days']))
  assert.ok(read.some((row) => row.subject_id === w.supervisorId) && read.some((row) => row.case_id === caseId))
  await get('/desk/audit')
  assert.equal((await since('audit-read')).length, 9, 'the list as it is tells nothing')
})

test('what is wrong in a filter is said at its field, and nothing typed is lost', async () => {
  const answer = await app.get(`/desk/audit?reference=KISSA&from=eilen&person=${crypto.randomUUID()}`, officer)
  assert.equal(answer.status, 422)
  for (const there of ['value="KISSA"', 'value="eilen"', texts.fi.audit.problems.reference, texts.fi.audit.problems.day, texts.fi.audit.problems.nobody]) assert.ok(answer.text.includes(there), there)
  assert.match((await app.get('/desk/audit?reference=2222-2222', officer)).text, /Palautetta 2222-2222 ei ole/)
})

test('pages follow one another without a gap or a repetition, though entries come in meanwhile', async () => {
  for (let n = 0; n < 120; n++) await write({ what: 'searched', by: { personId: w.managerId }, detail: { found: n, ownName: false } }, minutes(-5 - Math.floor(n / 7)))
  const seen: string[] = []
  let path: string | undefined = `/desk/audit?person=${w.managerId}`
  while (path) {
    const page: string = await get(path)
    seen.push(...[...page.matchAll(/Sivulla löytyi: (\d+)/g)].map(([, found]) => found!))
    await write({ what: 'searched', by: { personId: w.managerId }, detail: { found: 999, ownName: false } }, minutes(5))
    path = /href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.equal(seen.length, 120)
  assert.equal(new Set(seen).size, 120)
  const looks = (await since('audit-read')).filter((row) => row.subject_id === w.managerId).length
  assert.equal(looks, 3, 'each page of what was narrowed down is an entry, wherever it begins')
})

test('everybody sees what the audit holds about themselves and their access, and not that they are looked into', async () => {
  await write({ what: 'unusual-reading', by: { personId: w.supervisorId }, subjectId: w.supervisorId, detail: { kind: 'many', count: 99, on: '2026-09-16' } })
  await write({ what: 'signed-in', by: { personId: w.supervisorId }, detail: { method: 'password' } }, new Date('2026-05-01T09:00:00Z'))
  for (const deputy of [undefined, { personId: w.workerId }]) await write({ what: 'case-refused', by: { personId: w.supervisorId, ...(deputy && { deputy }) }, caseId }, minutes(6))
  const cookie = await app.signIn(w.supervisorId)
  assert.match(await get('/desk/account', cookie), /href="\/desk\/account\/audit"/)
  const own = lines(await get('/desk/account/audit', cookie))
  for (const there of [/antoi roolin henkilölle Hilkka/, /^Hilkka Rautapuro avasi palautteen/, /Veera Kanervasuo \(sijaistaa: Hilkka/, /^Hilkka Rautapuro kirjautui/]) assert.ok(own.some((line) => there.test(line)), String(there))
  assert.doesNotMatch(await get('/desk/account/audit', cookie), /href="\/desk\/audit/, 'nobody is led to what they may not read')
  assert.equal(own.filter((line) => line.includes('kirjautui')).length, 1, 'what is older than 90 days is not here')
  for (const hidden of [/rajasi lokia/, /Poikkeavaa/, /evättiin/, /Tarja Kuusivaara kirjautui/]) assert.ok(!own.some((line) => hidden.test(line)), String(hidden))
})

const order = (fields: Record<string, string> = {}) => app.post('/desk/audit/export', { purpose: 'authority', diary: 'KR/12/2026', as: 'file', ...fields }, officer)

test('a file is taken out with its reason and number, is written down first, and holds what the list holds, the oldest first', async () => {
  const answer = await order({ reference })
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type')!, /text\/csv; charset=utf-8/)
  assert.match(answer.headers.get('content-disposition')!, /attachment; filename="loki-2026-09-16\.csv"/)
  const rows = answer.text.replace(/^\uFEFF/, '').split('\r\n').filter(Boolean)
  assert.equal(rows[0], 'Aika,Mitä tapahtui,Kuka,Kenen puolesta,Palaute,Ketä koski,Lisäksi,Koodi,Kuka (tunniste),Kenen puolesta (tunniste),Ketä koski (tunniste)')
  assert.match(rows[1]!, /avasi palautteen 7KX4-2MRT,Hilkka Rautapuro,,7KX4-2MRT,,,case-opened,[0-9a-f-]{36},,$/)
  const [entry] = await since('audit-exported')
  assert.deepEqual([entry!.detail, entry!.case_id], [{ kind: 'case', rows: rows.length - 1, purpose: 'authority', diary: 'KR/12/2026', as: 'file' }, caseId])
})

test('of a closed case the export tells days, counts right, and does not hold itself', async () => {
  const id = await caseRow(database.db, { reference: '3333-4444', state: 'closed', came_of_it: 'changed' })
  for (const what of ['case-opened', 'case-refused'] as const) await write({ what, by: { personId: w.supervisorId }, caseId: id }, new Date('2026-09-15T21:00:00Z'))
  const rows = (await order({ reference: '3333-4444' })).text.split('\r\n').filter(Boolean)
  assert.equal(rows.length, 3)
  assert.ok(rows.slice(1).every((row) => row.startsWith('16.9.2026,')))
  const entry = (await since('audit-exported')).find((one) => one.case_id === id)!
  assert.equal((entry.detail as { rows: number }).rows, 2)
  assert.equal(entry.happened_at.toISOString(), '2026-09-15T21:00:00.000Z')
})

test('a large file comes in pieces and misses none, and a page for printing says when it would be too long', async () => {
  const many = await person(database.db, 'Moni Merkinta')
  await database.pool.query(`insert into audit (what, person_id, happened_at) select 'searched', $1, $2::timestamptz + n * interval '1 second' from generate_series(1, 1234) n`, [many, minutes(-900).toISOString()])
  const compressed = await app.request('/desk/audit/export', {
    method: 'POST', cookie: officer, body: new URLSearchParams({ person: many, purpose: 'own', as: 'file' }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-encoding': 'br, gzip' },
  })
  assert.equal(compressed.headers.get('content-encoding'), null, 'to be compressed it would have to be held as a whole')
  assert.equal((await order({ person: many })).text.split('\r\n').filter((line) => line.includes('searched')).length, 1234)
  const page = await order({ person: many, as: 'page' })
  assert.equal(page.status, 422)
  assert.match(page.text, /1.000 merkintää, ja niitä on 1.234/)
  const printed = await order({ reference, as: 'page' })
  assert.match(printed.text, /Otti: Ville Kivirinne, 16\.9\.2026\. Syy: Viranomainen pyytää\. Diaarinumero: KR\/12\/2026\./)
})

test('nothing goes out without a reason, a number where it is needed and a limit, and nothing typed is lost', async () => {
  const before = (await since('audit-exported')).length
  for (const [fields, problem] of [
    [{ reference, purpose: '' }, 'purpose'], [{ reference, diary: '' }, 'diary'], [{ reference, diary: 'Kissan asia!' }, 'diary'], [{}, 'scope'], [{ from: '1.9.2026' }, 'scope'], [{ from: '2.9.2026', to: '1.9.2026' }, 'order'],
  ] as const) {
    const answer = await order(fields)
    assert.equal(answer.status, 422, problem)
    assert.ok(answer.text.includes(texts.fi.audit.problems[problem]), problem)
    for (const [name, value] of Object.entries({ diary: 'KR/12/2026', ...fields })) if (value && name !== 'purpose') assert.ok(answer.text.includes(`value="${value}"`), `${problem}: ${name}`)
  }
  assert.match((await order({ from: '1.1.2020', to: '2.1.2020' })).text, /Mitään ei otettu ulos/)
  assert.equal((await since('audit-exported')).length, before)
  assert.equal((await order({ reference, purpose: 'own', diary: '' })).status, 200)
})

test('whoever gives the roles is told while nobody reads the audit', async () => {
  const administrator = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
  assert.ok(!(await get('/desk/people', administrator)).includes(texts.fi.audit.nobodyReads))
  await database.db.updateTable('person').set({ left_on: '2026-09-01' }).where('id', '=', officerId).execute()
  assert.ok((await get('/desk/people', administrator)).includes(texts.fi.audit.nobodyReads))
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', officerId).execute()
})

test('there is a sentence and a name for everything that is written down, in every language', () => {
  for (const language of languages) for (const what of whats) assert.ok(texts[language].audit.sentences[what] && texts[language].audit.whats[what], `${language} ${what}`)
})
