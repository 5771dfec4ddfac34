// The guide to what feedback is not: open to everybody in three languages, in the organisation's own words for a time.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../test/database.ts'
import { to } from '../paths.ts'
import { languages } from '../text/language.ts'
import { texts } from '../text/texts.ts'
import { guided } from './lane.ts'
import { parts } from './text.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let cookie: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(await person(database.db, 'Iiro Kaislavirta', { role: 'administrator' }))
})
after(() => database.close())

const own = (fi: string): Fields => ({ ...Object.fromEntries(parts.map((part) => [`${part}-fi`, `${fi} (${part})`])), link: 'https://koivuranta.example/muutoksenhaku', from: '16.9.2026', until: '' })
async function save(fields: Fields, step = 'save') {
  const version = fieldValue((await app.get('/desk/lanes/appeal', cookie)).text, 'version')
  return app.post('/desk/lanes/appeal', { version, step, ...fields }, cookie)
}
const guide = async () => (await app.get(to('lanes', 'fi'))).text
const count = async () => (await database.db.selectFrom('lane_text').select('id').execute()).length

test('every lane has a question, its receiver, what to do and its time, in each language; and the pages around lead to it', async () => {
  for (const language of languages) {
    const { text } = await app.get(to('lanes', language))
    for (const lane of guided) {
      assert.match(text, new RegExp(`<a href="#${lane}"`), `${language} ${lane}`)
      assert.match(text, new RegExp(`<h2 id="${lane}"`), `${language} ${lane}`)
    }
    assert.ok(text.includes(texts[language].lanes.ombud.title))
    for (const from of ['home', 'form', 'conversation'] as const) {
      assert.match((await app.get(to(from, language))).text, new RegExp(`href="${to('lanes', language)}"`), from)
    }
  }
})

test('the form leads there in a tab of its own, so that nothing typed is lost', async () => {
  assert.match((await app.get(to('form', 'fi'))).text, new RegExp(`href="${to('lanes', 'fi')}" target="_blank"`))
})

test('no default text promises what the law does not: times are usual ones, and a decision’s own instructions come first', () => {
  for (const [language, usually] of [['fi', /yleensä/i], ['sv', /vanligen/i], ['en', /usually/i]] as const) {
    const { guide: own } = texts[language].lanes
    for (const lane of ['muistutus', 'kantelu', 'appeal'] as const) assert.match(own[lane].clock, usually, `${language} ${lane}`)
  }
  assert.match(texts.fi.lanes.guide.appeal.how, /päätöksen mukana tulleita ohjeita/)
})

test('an administrator previews a text without saving it, saves it from a day on, and the guide shows it from that day', async () => {
  const previewed = await save(own('Uusi sana'), 'preview')
  assert.match(previewed.text, /Näin se näkyy[\s\S]*Uusi sana \(about\)/)
  assert.equal(await count(), 0)
  assert.equal((await save({ ...own('Uusi sana'), from: '18.9.2026', until: '30.9.2026' })).location, '/desk/lanes?saved=yes')
  assert.doesNotMatch(await guide(), /Uusi sana/)
  database.setNow(new Date('2026-09-18T09:00:00Z'))
  assert.match(await guide(), /Uusi sana \(about\)/)
  assert.match(await guide(), /https:\/\/koivuranta\.example\/muutoksenhaku/)
  database.setNow(new Date('2026-10-01T09:00:00Z'))
  assert.match(await guide(), /Palaute ja muistutus eivät muuta päätöstä/, 'after its time the program’s own text is back')
  database.setNow(wednesday)
  assert.match((await app.get('/desk/lanes/appeal', cookie)).text, /Aiemmat ja tulevat versiot[\s\S]*18\.9\.2026 – 30\.9\.2026, Iiro Kaislavirta/)
})

test('a coordinator is shown which text ends soon, and writes none', async () => {
  await save({ ...own('Nykyinen'), until: '10.10.2026' })
  const coordinator = await app.signIn(w.coordinatorId)
  for (const page of ['/desk/overview', '/desk/lanes']) {
    assert.match((await app.get(page, coordinator)).text, /Muutoksenhaku päätökseen: 10\.10\.2026 asti/, page)
  }
  assert.equal((await app.get('/desk/lanes/appeal', coordinator)).status, 404)
})

test('pressed twice it is saved once; who began with an older text is told, and nothing typed is lost', async () => {
  const version = fieldValue((await app.get('/desk/lanes/appeal', cookie)).text, 'version')
  const before = await count()
  for (let n = 0; n < 2; n++) assert.equal((await app.post('/desk/lanes/appeal', { version, step: 'save', ...own('Toinen') }, cookie)).status, 303)
  assert.equal(await count(), before + 1)
  const late = await app.post('/desk/lanes/appeal', { version, step: 'save', ...own('Kolmas') }, cookie)
  assert.equal(late.status, 409)
  assert.match(late.text, /Kolmas \(how\)/)
})

test('what cannot be a text, a day or an address comes back with what was typed', async () => {
  const before = await count()
  for (const [fields, says] of [
    [{ 'how-fi': '' }, /suomeksi/i], [{ from: '1.1.2026' }, /aikaisintaan tänään/], [{ from: 'pian' }, /Kirjoita päivä/],
    [{ until: '15.9.2026' }, /ennen ensimmäistä/], [{ link: 'javascript:alert(1)' }, /alkaa https/],
  ] as const) {
    const refused = await save({ ...own('Neljäs'), ...fields })
    assert.equal(refused.status, 422, JSON.stringify(fields))
    assert.match(refused.text, says)
    assert.match(refused.text, /Neljäs \(about\)/)
  }
  assert.equal(await count(), before)
})

test('a worker is told that there is nothing here', async () => {
  const worker = await app.signIn(w.workerId)
  for (const path of ['/desk/lanes', '/desk/lanes/appeal']) assert.equal((await app.get(path, worker)).status, 404, path)
})
