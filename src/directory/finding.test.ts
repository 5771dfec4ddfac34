// The desk's side of finding services: what is told of a service, life situations, what others give, and everyday words.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../test/app.ts'
import { person, world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { desk, to } from '../paths.ts'
import { texts } from '../text/texts.ts'
import { addPath, editPath } from './addresses.ts'
import { findEditedService } from './service.sql.ts'

const { doors } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let cookie: string
let telephone: string
let line: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  cookie = await app.signIn(await person(database.db, 'Paula Pelto', { role: 'administrator' }))
  telephone = (await database.db.insertInto('telephone').values({ name: { fi: 'Senioriluotsi' }, number: '010 000 0199' }).returning('id').executeTakeFirstOrThrow()).id
  line = w.lineId
})
after(() => database.close())

const get = async (path: string) => (await app.get(path, cookie)).text
const post = (path: string, fields: Fields) => app.post(path, fields, cookie)
const wordsOf = (id: string) => desk.wordsOfOne.replace(':id', id)
const idOf = async (table: 'other_service' | 'life_situation', fi: string) =>
  (await database.db.selectFrom(table).select(['id', 'name']).execute()).find(({ name }) => name.fi === fi)?.id ?? ''
const addOther = async (fi: string, more: Fields = {}) => {
  assert.equal((await post(addPath('other'), { 'organiser-fi': 'Kriisikeskus ry', 'name-fi': fi, position: '1', ...more })).status, 303)
  return idOf('other_service', fi)
}

test('a service says for whom it is, how it begins, what it costs, in which languages and whom to ring first', async () => {
  const path = editPath('service', w.serviceId)
  const form = {
    line, 'name-fi': 'Kotihoito', 'name-sv': 'Hemvård', position: '0', 'for-whom-fi': 'Kotona asuvalle.', 'for-whom-sv': 'För dig som bor hemma.',
    'how-to-begin-fi': 'Soita meille.', 'cost-fi': 'Maksu riippuu tuloista.', 'easy-fi': 'Apua kotiin.', 'language-fi': 'yes', 'language-fse': 'yes', languages: 'KU, sv fa', telephone,
    [`unit-${w.unitId}`]: w.workerId,
  }
  assert.equal((await post(path, form)).status, 303)
  const stored = (await findEditedService(database.db, w.serviceId))!
  assert.deepEqual(stored.languages, ['fi', 'fse', 'ku', 'sv', 'fa'])
  assert.deepEqual([stored.forWhom?.sv, stored.telephoneId], ['För dig som bor hemma.', telephone])
  const shown = await get(to('service', 'fi', { service: w.serviceId }))
  for (const words of ['Kotona asuvalle.', 'Soita meille.', 'Maksu riippuu tuloista.', 'suomi, suomalainen viittomakieli, kurdi, ruotsi, persia', 'Senioriluotsi']) assert.ok(shown.includes(words), words)
  const page = await get(path)
  assert.match(page, /id="language-fse"[^>]* checked/)
  assert.match(page, /id="language-sv"[^>]* checked/)
  assert.match(page, /value="ku fa"/)
  assert.doesNotMatch(page, /id="language-ru"[^>]* checked/)

  const wrong = await post(path, { ...form, languages: 'ruotsi', telephone: crypto.randomUUID(), 'easy-fi': 'a'.repeat(3001) })
  assert.equal(wrong.status, 422)
  for (const words of ['”ruotsi” ei ole kielitunnus', `${doors.desk.ringFirst}: valitsemaasi ei ole`, 'Selkokielellä: enintään 3 000', 'value="ruotsi"']) assert.ok(wrong.text.replaceAll('\u00a0', ' ').includes(words), words)
  assert.deepEqual((await findEditedService(database.db, w.serviceId))!.languages, stored.languages)
})

test('what others give is added, found by clients at once, ends and comes back', async () => {
  const id = await addOther('Kriisipuhelin', { 'words-fi': 'ahdistaa', 'how-to-begin-fi': 'Soita nimettömästi.', phone: '010 000 0141', 'website-fi': 'https://kriisi.example/apua' })
  const found = async () => (await app.post(to('services', 'fi'), { q: 'ahdistaa' })).text
  for (const words of ['Kriisipuhelin', 'Kriisikeskus ry', 'Soita nimettömästi.', 'href="https://kriisi.example/apua"']) assert.ok((await found()).includes(words), words)
  assert.match(await get(desk.situations), /Kriisikeskus ry/)
  const path = editPath('other', id)
  assert.equal((await post(`${path}/end`, {})).location, path)
  assert.doesNotMatch(await found(), /Kriisipuhelin/)
  assert.match(await get(desk.directory), /Muiden palvelu: .*Kriisipuhelin/)
  await post(`${path}/take-back`, {})
  assert.match(await found(), /Kriisipuhelin/)
})

test('an address without encryption, or in a place of a script, is no website; nothing typed is lost', async () => {
  for (const website of ['http://kriisi.example', 'javascript:alert(1)', 'kriisi.example', 'https://kriisi']) {
    const { status, text } = await post(addPath('other'), { 'organiser-fi': 'Joku', 'name-fi': 'Jokin', position: '1', 'website-fi': website })
    assert.equal(status, 422, website)
    assert.match(text, /Verkkosivu: kirjoita osoite, jonka alussa on https/)
    assert.ok(text.includes(`value="${website}"`))
  }
  assert.match((await post(addPath('other'), { 'name-fi': 'Jokin', position: '1' })).text, /Kuka järjestää: kirjoita suomeksi/)
})

test('a life situation is a door of the front page, and what helps stands in the order of its numbers', async () => {
  const other = await addOther('Vertaistuki')
  const form = { 'name-fi': 'Kun arki ei suju', 'description-fi': 'Apua arkeen.', position: '1', [`order-${w.serviceId}`]: '7', [`order-${other}`]: '2' }
  assert.equal((await post(addPath('situation'), form)).location, `${desk.situations}?saved=yes`)
  const id = await idOf('life_situation', 'Kun arki ei suju')
  const door = await get(to('situation', 'fi', { situation: id }))
  assert.match(await get(to('home', 'fi')), /Kun arki ei suju/)
  assert.match(door, /Kotihoito/)
  assert.match(door, /Vertaistuki/)
  const stored = async () => (await database.db.selectFrom('life_situation_entry').select('entry_id').where('life_situation_id', '=', id).orderBy('position').execute()).map((one) => one.entry_id)
  assert.deepEqual(await stored(), [other, w.serviceId])
  const path = editPath('situation', id)
  const page = await get(path)
  assert.equal(fieldValue(page, `order-${other}`), '1', 'numbered anew')
  assert.match(await get(desk.situations), /2 auttavaa palvelua/)

  const version = fieldValue(page, 'version')
  assert.equal((await post(path, { ...form, version, acute: 'yes', [`order-${other}`]: '' })).status, 303)
  assert.deepEqual(await stored(), [w.serviceId])
  const late = await post(path, { ...form, version })
  assert.equal(late.status, 409, 'somebody else has saved meanwhile')
  assert.equal(fieldValue(late.text, `order-${other}`), '2', 'what was typed is there')
  assert.equal((await post(path, { ...form, [`order-${other}`]: 'ensin' })).status, 422)
  await post(`${path}/end`, {})
  assert.doesNotMatch(await get(to('home', 'fi')), /Kun arki ei suju/)
  assert.equal((await app.get(to('situation', 'fi', { situation: id }))).status, 404)
  await post(`${path}/take-back`, {})
  assert.match(await get(to('home', 'fi')), /Kun arki ei suju/)
})

test('everyday words are changed row by row and found at once; what has none in some language stands first', async () => {
  await database.db.updateTable('service').set({ everyday_words: { fi: 'siivous', sv: 'städning', en: 'cleaning' } }).where('id', '=', w.serviceId).execute()
  const other = await addOther('Ompelukerho', { 'words-fi': 'neula' })
  const page = await get(desk.everydayWords)
  assert.ok(page.indexOf('Ompelukerho') < page.indexOf('Kotihoito'), 'without Swedish words it is found least')
  const field = (language: string) => `words-${w.serviceId}-${language}`
  const version = fieldValue(page.slice(page.indexOf(wordsOf(w.serviceId))), 'version')
  const typed = { version, line, page: '1', [field('fi')]: 'höpöttäjäinen', [field('sv')]: 'pladdrare' }
  assert.equal((await post(wordsOf(w.serviceId), typed)).location, `${desk.everydayWords}?line=${line}&saved=${w.serviceId}`)
  assert.match((await app.post(to('services', 'sv'), { q: 'pladdraren' })).text, /Hemvård/)
  assert.equal((await post(wordsOf(w.serviceId), typed)).status, 409, 'a stale page')
  const onlySwedish = await post(wordsOf(w.serviceId), { line, [field('sv')]: 'bara svenska' })
  assert.equal(onlySwedish.status, 422)
  assert.match(onlySwedish.text, /Arkikielen sanat: kirjoita suomeksi/)
  assert.match(onlySwedish.text, /bara svenska/)
  assert.equal((await post(wordsOf(other), { [`words-${other}-fi`]: '' })).status, 303)
  assert.equal((await database.db.selectFrom('other_service').select('everyday_words').where('id', '=', other).executeTakeFirstOrThrow()).everyday_words, null)
  assert.doesNotMatch(await get(`${desk.everydayWords}?line=${line}`), /Ompelukerho/)
  assert.doesNotMatch(await get(`${desk.everydayWords}?line=others`), />Kotihoito</)
})

test('what somebody would type is tried as clients find it, and stands in no address and no title', async () => {
  const { text, status } = await post(desk.everydayWords, { q: 'höpöttäjäistä', language: 'fi', line: 'others' })
  assert.equal(status, 200)
  assert.match(text, new RegExp(`<ol>.*${editPath('service', w.serviceId)}`, 's'))
  assert.doesNotMatch(/<title>.*<\/title>/.exec(text)![0], /höpöttäjäistä/)
  assert.match((await post(desk.everydayWords, { q: 'qwxzkj', language: 'en' })).text, new RegExp(doors.desk.triedNone))
  assert.equal((await post(desk.everydayWords, { q: '' })).status, 200)
})

test('only who edits the directory opens any of it, and what is unknown is not there', async () => {
  const worker = await app.signIn(w.workerId)
  const other = await addOther('Kahvila')
  for (const path of [desk.situations, desk.everydayWords, addPath('situation'), editPath('other', other)]) assert.equal((await app.get(path, worker)).status, 403, path)
  for (const path of [desk.everydayWords, wordsOf(w.serviceId), addPath('other'), `${editPath('other', other)}/end`]) assert.equal((await app.post(path, { q: 'apua' }, worker)).status, 403, path)
  for (const id of ['x', crypto.randomUUID(), w.unitId]) assert.equal((await post(wordsOf(id), {})).status, 404, id)
  assert.match(await get(desk.directory), new RegExp(`href="${desk.situations}">${doors.desk.title}`))
})
