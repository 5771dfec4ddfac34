// Marking what a case is about: by whoever may answer it, with suggestions, on its page and in the list of those that nobody has marked.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { giver } from '../../../test/giver.ts'
import { termsOf } from '../../themes/words/terms.ts'
import { allThemes } from '../../themes/themes.sql.ts'
import { suggestThemes } from './suggest.ts'

let database: TestDatabase
let w: World
let app: ReturnType<typeof testApp>
let [worker, coordinator] = ['', '']
let [calls, food] = ['', '']

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  app = testApp(database)
  ;[worker, coordinator] = [await app.signIn(w.workerId), await app.signIn(w.coordinatorId)]
  const made = await database.db.insertInto('theme').values([
    { name: { fi: 'Tavoitettavuus' }, description: { fi: 'Puhelimeen vastaaminen.' }, made_on: '2026-01-01' }, { name: { fi: 'Ruoka' }, made_on: '2026-01-01' },
    { name: { fi: 'Loppunut' }, made_on: '2026-01-01', ended_on: '2026-02-01' },
  ] as never).returning('id').execute()
  ;[calls, food] = made.map(({ id }) => String(id)) as [string, string]
})
after(() => database.close())

async function answered(text: string): Promise<string> {
  const it = giver(database)
  assert.equal((await it.send({ service: w.serviceId, unit: w.unitId, text })).status, 303)
  const { id } = await database.db.selectFrom('feedback_case').select('id').orderBy('created_at', 'desc').orderBy('id').where('state', '=', 'waiting-for-handler').executeTakeFirstOrThrow()
  const page = (await app.get(`/desk/cases/${id}`, worker)).text
  assert.equal((await app.post(`/desk/cases/${id}`, { seen: fieldValue(page, 'seen'), purpose: 'answer', text: 'Kiitos, korjaamme.', came: 'changed' }, worker)).status, 303)
  return id
}
const seenOn = async (id: string, name = 'theme-seen') => fieldValue((await app.get(`/desk/cases/${id}`, worker)).text, name)
const marked = async (id: string) => (await database.db.selectFrom('case_theme').select('theme_id').where('case_id', '=', id).orderBy('theme_id').execute()).map(({ theme_id }) => theme_id)

test('whoever may answer marks themes; a suggestion stands first and nothing is ticked', async () => {
  const id = await answered('Puhelimeen ei vastattu koko päivänä.')
  const page = (await app.get(`/desk/cases/${id}`, worker)).text
  assert.match(page, /Ehkä näistä/)
  assert.ok(page.indexOf('Tavoitettavuus') < page.indexOf('Ruoka') && !page.includes('Loppunut'))
  assert.doesNotMatch(page, /name="theme-[^"]*" value="yes" checked/)
  assert.equal((await app.post(`/desk/cases/${id}`, { step: 'mark-themes', 'theme-seen': fieldValue(page, 'theme-seen'), [`theme-${calls}`]: 'yes' }, worker)).status, 303)
  assert.deepEqual(await marked(id), [calls])
  assert.match((await app.get(`/desk/cases/${id}`, worker)).text, /Merkitty: Tavoitettavuus\./)
  const other = await app.signIn(await person(database.db, 'Toinen Tekija', { role: 'worker', unitId: w.otherUnitId }))
  assert.equal((await app.post(`/desk/cases/${id}`, { step: 'mark-themes', [`theme-${food}`]: 'yes' }, other)).status, 404)
})

test('a theme and none at once is a problem, and what another has marked meanwhile is looked at again', async () => {
  const id = await answered('Ruoka oli kylmää.')
  const seen = await seenOn(id)
  assert.equal((await app.post(`/desk/cases/${id}`, { step: 'mark-themes', 'theme-seen': seen, [`theme-${food}`]: 'yes', 'theme-none': 'yes' }, worker)).status, 422)
  assert.equal((await app.post(`/desk/cases/${id}`, { step: 'mark-themes', 'theme-seen': seen, 'theme-none': 'yes' }, worker)).status, 303)
  const late = await app.post(`/desk/cases/${id}`, { step: 'mark-themes', 'theme-seen': seen, [`theme-${food}`]: 'yes' }, worker)
  assert.equal(late.status, 409)
  assert.match(late.text, new RegExp(`name="theme-${food}" value="yes" checked`), 'what was ticked stays ticked')
  assert.deepEqual(await marked(id), [null])
})

test('words are learnt as marks, tell only once five cases had them, and are unlearnt with the theme', async () => {
  const { db, context: { keys } } = database
  const suggests = async () => (await suggestThemes(db, keys, [termsOf('Keitto haalenee termospullossa.', 'fi', null)], await allThemes(db), null))[0]!
  const ids: string[] = []
  for (let n = 0; n < 5; n++) {
    assert.deepEqual(await suggests(), [], `after ${n}`)
    const id = await answered('Termospullossa oli vain vettä.')
    ids.push(id)
    await app.post(`/desk/cases/${id}`, { step: 'mark-themes', 'theme-seen': await seenOn(id), [`theme-${food}`]: 'yes' }, worker)
  }
  for (let n = 0; n < 3; n++) {
    const id = await answered(`Piha ja portti ${n} kunnossa.`)
    await app.post(`/desk/cases/${id}`, { step: 'mark-themes', 'theme-seen': await seenOn(id), 'theme-none': 'yes' }, worker)
  }
  assert.deepEqual(await suggests(), [food])
  await app.post(`/desk/cases/${ids[0]}`, { step: 'mark-themes', 'theme-seen': await seenOn(ids[0]!) }, worker)
  assert.deepEqual(await marked(ids[0]!), [])
  assert.deepEqual(await suggests(), [])
  assert.ok(!JSON.stringify(await db.selectFrom('theme_word').selectAll().execute()).toLowerCase().includes('termos'))
})

test('a coordinator marks closed feedback that nobody has marked, and what is left open stays there', async () => {
  const [one, other] = [await answered('Puhelin soi tyhjää.'), await answered('Kukkia voisi olla.')]
  for (const id of [one, other]) await app.post(`/desk/cases/${id}`, { step: 'close' }, worker)
  assert.equal((await app.get('/desk/themes/to-mark', worker)).status, 404)
  const page = (await app.get('/desk/themes/to-mark', coordinator)).text
  assert.match(page, /Puhelin soi tyhjää/)
  assert.match(page, /Kukkia voisi olla/)
  const sent = await app.post('/desk/themes/to-mark', { cases: `${one} ${other}`, [`about-${one}-seen`]: fieldValue(page, `about-${one}-seen`), [`about-${one}-${calls}`]: 'yes' }, coordinator)
  assert.equal(sent.status, 303)
  assert.deepEqual([await marked(one), await marked(other)], [[calls], []])
  const left = (await app.get('/desk/themes/to-mark', coordinator)).text
  assert.doesNotMatch(left, /Puhelin soi tyhjää/)
  assert.match(left, /Kukkia voisi olla/)
  const opened = await database.db.selectFrom('audit').select('what').where('case_id', '=', other).where('person_id', '=', w.coordinatorId).execute()
  assert.deepEqual([...new Set(opened.map(({ what }) => what))], ['case-opened'], 'that it was opened is written down')
})
