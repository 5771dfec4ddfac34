// The pages of satisfaction: what everybody sees, what the desk sees besides, what the organisation wants of a line, and that nothing that
// is hidden enters them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { alike, asked, nationalSurvey, putTogether } from '../../../test/satisfaction.ts'
import { aimPath, desk, to } from '../../paths.ts'
import { roles, type Role } from '../../staff/actor.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'

const words = texts.fi.satisfaction
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let coordinator: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  coordinator = await app.signIn(w.coordinatorId)
  const surveyId = await nationalSurvey(database, w)
  await asked(database, w, surveyId, 2, [[], [...alike(40, 5), ...alike(10, 1)], alike(12, 5)])
  await asked(database, w, surveyId, 6, [[], [...alike(10, 5), ...alike(50, 1)], []])
  await putTogether(database, '2026-05-01')
  await putTogether(database, '2026-09-01')
})
after(() => database.close())

const everybody = (query: Record<string, string> = {}, language: 'fi' | 'sv' | 'en' = 'fi') => app.get(to('satisfaction', language, {}, query))
const atDesk = (query: Record<string, string>, cookie = coordinator) => app.get(`${desk.satisfaction}?${new URLSearchParams(query)}`, cookie)
const number = (html: string, name: string) => new RegExp(`<p class="name">${name}</p><p class="number">(.*?)</p>`).exec(html)?.[1]?.replace(/<[^>]*>/g, '')

test('everybody sees each line by itself, in the organisation’s order, with its newest number, its range and how many answered', async () => {
  await database.db.insertInto('service_line').values({ name: { fi: 'Aaa', sv: 'Aaa sv', en: 'Aaa en' } as never, position: 9 }).execute()
  const { text } = await everybody()
  // In the first period 52 of 62 agreed, in the second 10 of 60.
  assert.ok(/touko–elokuu 2026: 17\s%, todennäköisesti 9,3…28\s%\. Vastaajia 60\./.test(text))
  assert.ok(text.indexOf('Iäkkäiden palvelut') < text.indexOf('>Aaa<'), 'not by name or by number')
  assert.ok(text.includes('<svg class="drawn plane" role="img"'))
  assert.ok(text.includes(words.noneYet), 'of a line that nobody was asked about')
  for (const language of languages) assert.ok((await everybody({}, language)).text.includes(texts[language].satisfaction.order))
  assert.equal((await everybody({ by: 'year' })).status, 200)
})

test('a line and a period stand in the address; each period says what changed since the one before it, and why there is no number', async () => {
  const { text } = await everybody({ line: w.lineId, period: '2026-T1' })
  assert.equal(number(text, words.indicator)?.replaceAll('\u00a0', ' '), '84 % (73…91 %)')
  assert.equal(number(text, words.recommendation), '+68 (+46…+83)')
  assert.equal(number(text, words.head.responses), '62')
  assert.ok(text.includes('−67 prosenttiyksikköä. ') && text.includes(texts.fi.surveyCompared.verdicts.more) && text.includes('Verrattuna jaksoon: tammi–huhtikuu 2026.'))
  assert.ok(text.includes(words.states['not-yet']), 'the current period')
  assert.ok(text.includes(`period=2026-T2`) && text.includes(words.caveats.sentences['by-link']) && text.includes(words.explained.indicator.definition))
  const quarters = (await everybody({ line: w.lineId, by: 'quarter' })).text
  assert.ok(quarters.includes('huhti–kesäkuu 2026') && quarters.includes('heinä–syyskuu 2026'))
  const year = (await everybody({ line: w.lineId, period: '2026' })).text
  assert.ok(year.includes(words.nothingTold) && year.includes(words.states['not-yet']))
  for (const [name, odd] of Object.entries({ period: 'x', voice: 'x', by: 'x', unit: w.unitId })) assert.equal((await everybody({ line: w.lineId, [name]: odd })).status, 200)
  assert.equal((await everybody({ line: w.lineId, period: '2019-T1' })).status, 200)
  for (const odd of ['x', w.unitId, "'; --"]) assert.equal((await everybody({ line: odd })).status, 404)
  assert.ok(!(await everybody({ line: w.lineId, unit: w.unitId })).text.includes('Kotihoito, Saarisalmi'), 'units stand on the pages of results')
})

test('at the desk the whole staff sees it, with units; a member of the clients’ council sees what everybody sees', async () => {
  for (const role of roles) {
    const scoped: readonly Role[] = ['worker', 'supervisor', 'moderator', 'management']
    const cookie = await app.signIn(await person(database.db, `Lukija ${role}`, { role, unitId: scoped.includes(role) ? w.otherUnitId : null }))
    assert.equal((await atDesk({}, cookie)).status, role === 'council' ? 404 : 200, role)
    assert.equal((await app.get(aimPath(w.lineId), cookie)).status, role === 'coordinator' ? 200 : 404, role)
  }
  const home = (await atDesk({ line: w.lineId, unit: w.unitId, period: '2026-T1' })).text
  assert.equal(number(home, words.indicator)?.replaceAll('\u00a0', ' '), '80 % (67…89 %)')
  const house = (await atDesk({ line: w.lineId, unit: w.otherUnitId, period: '2026-T1' })).text
  assert.ok(house.includes(words.states.none) && number(house, words.indicator)?.startsWith('–'), 'twelve are too few for a number')
  assert.ok((await atDesk({ line: w.lineId, unit: w.otherUnitId, period: '2026-T2' })).text.includes(words.caveats.sentences.nothing))
  assert.equal((await app.get(desk.satisfaction)).status, 303)
})

test('what the organisation wants is written with who decided so, is shown as its own, and does not write over somebody else’s', async () => {
  const manager = await app.signIn(await person(database.db, 'Johtava Johtaja', { role: 'management' }))
  const path = aimPath(w.lineId)
  const fields = { 'words-fi': 'Tuttu hoitaja käy.', satisfaction: '70', recommend: '', 'decider-fi': 'Lautakunta', 'decided-on': '1.9.2026', seen: '0' }
  const wrong = await app.post(path, { ...fields, satisfaction: '170', 'decider-fi': '', 'decided-on': '1.9.2027' }, manager)
  assert.equal(wrong.status, 422)
  for (const problem of [words.aim.form.problems.satisfaction, words.aim.form.problems.decider, words.aim.form.problems.future, 'Tuttu hoitaja käy.', 'value="170"']) assert.ok(wrong.text.includes(problem), problem)
  assert.equal((await app.post(path, { seen: '0', 'decider-fi': 'Lautakunta' }, manager)).status, 422)
  assert.equal((await app.post(path, fields, manager)).location, `${path}?saved=1`)
  assert.ok((await app.get(`${path}?saved=1`, manager)).text.includes(words.aim.form.saved))
  assert.equal((await app.post(path, fields, manager)).location, `${path}?same=yes`)
  const other = await app.post(path, { ...fields, 'words-fi': 'Joku muu.' }, coordinator)
  assert.deepEqual([other.status, fieldValue(other.text, 'seen')], [409, '1'])
  assert.ok(other.text.includes('Joku muu.'))
  for (const page of [(await everybody()).text, (await everybody({ line: w.lineId })).text]) assert.ok(page.includes('Tuttu hoitaja käy.') && page.includes(words.aim.own) && page.includes('Lautakunta, 1.9.2026') && page.includes('70\u00a0%'))
  assert.equal((await app.post(path, { seen: '1' }, coordinator)).location, `${path}?saved=2`)
  assert.ok(!(await everybody()).text.includes('Tuttu hoitaja käy.'))
  assert.equal((await app.post(path, fields, await app.signIn(w.workerId))).status, 404)
  assert.equal((await database.pool.query('select from satisfaction_aim')).rows.length, 2, 'what was wanted once stays in the records')
})
