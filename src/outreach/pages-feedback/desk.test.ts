// The desk's pages about the website: who says whose its pages are, that nobody undoes another's change unseen, a trial, the link.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { desk, to, webSitePath } from '../../paths.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'

const { pageFeedback: { desk: words, snippet }, common } = texts.fi
const origin = 'https://www.koivuranta.example'
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let editor: string
let coordinator: string
let ownerId: string
let site: string

before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example' })
  w = await world(database.db)
  app = testApp(database)
  ownerId = await person(database.db, 'Oona Omistaja', { role: 'worker' })
  editor = await app.signIn(await person(database.db, 'Vesa Viesti', { role: 'communications' }))
  coordinator = await app.signIn(w.coordinatorId)
})
after(() => database.close())

const show = async (path: string = desk.webPages, cookie = editor) => (await app.get(path, cookie)).text
const owners = () => database.db.selectFrom('web_page_owner').select(['path_prefix', 'person_id', 'unit_id']).where('site_id', 'is not', null).orderBy('path_prefix').execute()
/** As the page is now, whatever is typed into it. */
const save = async (fields: Fields, query = '') => {
  const page = await show(webSitePath(site) + query)
  return app.post(webSitePath(site), { step: 'owner', version: fieldValue(page.slice(page.indexOf('id="owner-form"')), 'version'), ...fields }, editor)
}

test('before there is a site the page says so, and what becomes of feedback until then', async () => {
  const text = await show()
  assert.ok(text.includes(words.empty) && text.includes(words.emptyText))
})

test('a site is added as browsers name it, once', async () => {
  for (const wrong of ['', 'koivuranta', 'ftp://koivuranta.example']) {
    const refused = await app.post(desk.webPages, { step: 'add', origin: wrong }, editor)
    assert.deepEqual([refused.status, fieldValue(refused.text, 'origin')], [422, wrong])
  }
  const { location } = await app.post(desk.webPages, { step: 'add', origin: 'https://WWW.koivuranta.example:443/etusivu?x' }, editor)
  site = /pages\/([^?]+)/.exec(location!)![1]!
  assert.ok((await show(location!)).includes(origin))
  const again = await app.post(desk.webPages, { step: 'add', origin }, editor)
  assert.ok(again.status === 422 && again.text.includes(words.problems.exists))
  assert.equal((await database.db.selectFrom('web_site').selectAll().execute()).length, 1)
})

test('pages get a person or a unit, and the list says who gets their feedback today', async () => {
  assert.equal((await save({ prefix: '/palvelut/', owner: `person:${ownerId}` })).status, 303)
  assert.equal((await save({ prefix: `${origin}/palvelut/kotihoito?x=1`, owner: `unit:${w.unitId}` })).status, 303)
  assert.deepEqual(await owners(), [
    { path_prefix: '/palvelut', person_id: ownerId, unit_id: null }, { path_prefix: '/palvelut/kotihoito', person_id: null, unit_id: w.unitId },
  ])
  const text = await show()
  for (const said of [fill(words.under, { path: '/palvelut/kotihoito' }), 'Hilkka Rautapuro, yksikön esihenkilö', 'Oona Omistaja, vastaa sivusta', words.fallsTo]) assert.ok(text.includes(said), said)
})

test('what cannot be is refused, and what was typed stands there still: no beginning, another site, nobody, somebody who reads no feedback', async () => {
  const communications = await person(database.db, 'Vain Viestintä', { role: 'communications' })
  for (const [prefix, owner, why] of [
    ['', `person:${ownerId}`, words.problems.prefix], ['palvelut', `person:${ownerId}`, words.problems.prefix], ['https://evil.example/x', `person:${ownerId}`, words.problems.otherSite],
    ['/x', '', words.problems.owner], ['/x', `person:${communications}`, words.problems.owner], ['/x', `unit:${ownerId}`, words.problems.owner],
  ] as const) {
    const refused = await save({ prefix, owner })
    assert.ok(refused.status === 422 && refused.text.includes(why), `${prefix} ${owner}`)
    assert.equal(fieldValue(refused.text.slice(refused.text.indexOf('id="owner-form"')), 'prefix'), prefix)
  }
  assert.equal((await owners()).length, 2)
})

test('nobody undoes unseen what another has saved meanwhile; pressed twice it is saved once', async () => {
  const page = await show(`${webSitePath(site)}?prefix=/palvelut`)
  const version = fieldValue(page.slice(page.indexOf('id="owner-form"')), 'version')
  const other = await person(database.db, 'Toinen Omistaja', { role: 'worker' })
  const change = (owner: string, seen = version) => app.post(webSitePath(site), { step: 'owner', prefix: '/palvelut', owner: `person:${owner}`, version: seen }, editor)
  assert.deepEqual([(await change(other)).status, (await change(other)).status], [303, 303])
  const stale = await change(w.workerId)
  assert.ok(stale.status === 409 && stale.text.includes(common.changedTitle))
  assert.equal((await owners())[0]!.person_id, other)
  assert.equal((await change(w.workerId, fieldValue(stale.text.slice(stale.text.indexOf('id="owner-form"')), 'version'))).status, 303)
  // Nor is removed what is somebody else's by now.
  assert.equal((await app.post(webSitePath(site), { step: 'remove', prefix: '/palvelut', version }, editor)).status, 409)
  assert.equal((await owners())[0]!.person_id, w.workerId)
  assert.equal((await save({ prefix: '/palvelut', owner: `person:${ownerId}` }, '?prefix=/palvelut')).status, 303)
})

test('who is asked about the rest is one person, or the coordinator', async () => {
  const rest = async (chosen: string) => app.post(desk.webPages, { step: 'rest', rest: chosen, version: fieldValue((await show()).split('id="rest"')[1]!, 'version') }, editor)
  assert.ok((await show()).includes('Tarja Kuusivaara, koordinaattori') || (await show()).includes(`Tarja Kuusivaara, ${texts.fi.directory.because.coordinator}`))
  assert.equal((await rest(`unit:${w.unitId}`)).status, 422)
  assert.equal((await rest(`person:${ownerId}`)).status, 303)
  assert.ok((await show()).includes('Oona Omistaja, vastaa muista sivuista'))
  assert.equal((await rest('')).status, 303)
  assert.equal((await database.db.selectFrom('web_page_owner').selectAll().where('site_id', 'is', null).execute()).length, 0)
})

test('of an owner who has left it is said, and to whom their feedback goes instead', async () => {
  await database.db.updateTable('person').set({ left_on: '2026-09-01', deputy_id: w.workerId }).where('id', '=', ownerId).execute()
  const text = await show()
  assert.ok(text.includes(words.left) && text.includes(`Veera Kanervasuo, ${texts.fi.directory.because.deputy}`))
  await database.db.updateTable('person').set({ left_on: null }).where('id', '=', ownerId).execute()
  assert.ok(!(await show()).includes(words.left))
})

test('an address is tried out by whoever sees the page, and stands in no address of ours', async () => {
  const tried = async (address: string) => {
    const answer = await app.post(desk.webPages, { step: 'try', address }, coordinator)
    assert.equal(answer.status, 200)
    return answer.text.split('id="try"')[1]!
  }
  const coordinates = texts.fi.directory.because.coordinator
  assert.ok((await tried(`${origin}/palvelut/kotihoito/maksut`)).includes(fill(words.tryGoes, { name: 'Hilkka Rautapuro', because: texts.fi.directory.because.supervisor })))
  assert.ok((await tried(`${origin}/yhteystiedot`)).includes(words.tryOfNobody))
  const elsewhere = await tried('https://evil.example/palvelut')
  assert.ok(elsewhere.includes(words.tryDropped) && elsewhere.includes(fill(words.tryGoes, { name: 'Tarja Kuusivaara', because: coordinates })))
  assert.ok((await tried('kotihoito')).includes(words.tryNotAddress))
})

test('a coordinator sees it and changes nothing; others see nothing', async () => {
  const text = await show(desk.webPages, coordinator)
  assert.ok(text.includes(origin) && !text.includes('value="add"') && !text.includes(webSitePath(site)))
  const tries: [string, Fields][] = [[desk.webPages, { step: 'add', origin: 'https://x.example' }], [desk.webPages, { step: 'rest', rest: '' }], [webSitePath(site), { step: 'remove-site' }]]
  for (const [path, fields] of tries) assert.equal((await app.post(path, fields, coordinator)).status, 404)
  const worker = await app.signIn(w.workerId)
  for (const path of [desk.webPages, webSitePath(site), desk.snippet]) assert.equal((await app.get(path, worker)).status, 404)
})

test('the link is ready to copy in each language and with a service in its address, so that it needs no script', async () => {
  const text = (await show(`${desk.snippet}?language=sv&service=${w.serviceId}`, coordinator)).replaceAll('&lt;', '<').replaceAll('&quot;', '"')
  const link = `<a href="https://palaute.example${to('aboutPage', 'sv', {}, { service: w.serviceId })}"`
  for (const said of [`${link}>${texts.sv.pageFeedback.linkText}</a>`, `${link} data-vastakaiku>`, '<script src="https://palaute.example/embed.js" defer></script>', 'script-src https://palaute.example', snippet.policyText]) {
    assert.ok(text.includes(said), said)
  }
})

test('a site that is removed takes along whose its pages were, and no feedback', async () => {
  const { location } = await app.post(webSitePath(site), { step: 'remove-site' }, editor)
  assert.ok((await show(location!)).includes(words.removed))
  assert.deepEqual(await owners(), [])
  assert.equal((await app.get(webSitePath(site), editor)).status, 404)
})
