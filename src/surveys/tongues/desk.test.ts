// Putting a survey into a language at the desk: a few words at a time, two at once, with a translator; and whatever is sent that is none.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { aRound, option, question } from '../../../test/surveys.ts'
import { inTongue } from '../../../test/tongues.ts'
import { surveyPath } from '../../survey-paths.ts'
import { fill, plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { tongues } from './tongue.ts'
import { storedWords, tonguesOf } from './tongues.sql.ts'

const { surveyTongues: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let maker: string, colleague: string, management: string, council: string

before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  app = testApp(database)
  ;[maker, colleague, management, council] = await Promise.all([
    w.supervisorId, w.coordinatorId, await person(database.db, 'Johto Jokinen', { role: 'management' }), await person(database.db, 'Reijo Mäntysaari', { role: 'council' }),
  ].map((id) => app.signIn(id))) as [string, string, string, string]
})
after(() => database.close())

const made = () => aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false })
const list = (id: string) => surveyPath(id, '/tongues')
const at = (id: string, tag = 'ar') => surveyPath(id, `/tongues/${tag}`)
const add = (id: string, tag: string, cookie = maker) => app.post(list(id), { step: 'add', tag }, cookie)
const stored = async (id: string, tag = 'ar') => Object.fromEntries((await storedWords(database.db, id, tag)).map((one) => [one.place, one.words]))
async function begun(tag = 'ar') {
  const { surveyId } = await made()
  assert.equal((await add(surveyId, tag)).status, 303)
  return surveyId
}
/** The name of the field of a place on a page. */
const fieldFor = (page: string, place: string): string => new RegExp(`name="(${place.replaceAll('.', '_')}_[\\w-]{16})"`).exec(page)?.[1] ?? assert.fail(`no field for ${place}`)
async function write(id: string, typed: Record<string, string>, { page, cookie = maker, tag = 'ar' }: { page?: string; cookie?: string; tag?: string } = {}) {
  const from = page ?? (await app.get(at(id, tag), cookie)).text
  const fields: Fields = { seen: fieldValue(from, 'seen') }
  for (const [place, text] of Object.entries(typed)) fields[fieldFor(from, place)] = text
  return app.post(at(id, tag), fields, cookie)
}

test('a language is added once, takes the steps of scales from other surveys, and six are as many as there may be', async () => {
  const first = await begun('so')
  await write(first, { 'scale.agree.5': 'Si buuxda ayaan u ogolahay' }, { tag: 'so' })
  const id = await begun('so')
  assert.deepEqual(await stored(id, 'so'), { 'scale.agree.5': 'Si buuxda ayaan u ogolahay' })
  assert.equal((await add(id, 'so')).location, `${at(id, 'so')}?news=added`)
  for (const tag of tongues.filter((one) => one !== 'so').slice(0, 5)) assert.equal((await add(id, tag)).status, 303)
  const full = await add(id, 'ro')
  assert.equal(full.status, 422)
  assert.ok(full.text.includes(fill(words.full, { most: 6 })))
  assert.equal((await tonguesOf(database.db, id)).length, 6)
})

test('a tag that is none of the list is refused and stored nowhere, and there is no page for it', async () => {
  const { surveyId } = await made()
  for (const tag of ['', 'xx', 'fi', 'AR', 'ar"><script>', '../ar', 'constructor']) {
    const answer = await add(surveyId, tag)
    assert.deepEqual([answer.status, answer.text.includes(words.unknown)], [422, true], tag)
    assert.ok(!answer.text.includes('"><script>'))
    if (tag) assert.equal((await app.get(at(surveyId, encodeURIComponent(tag)), maker)).status, 404, tag)
  }
  assert.equal((await app.get(at(surveyId, 'ar'), maker)).status, 404, 'it has not been added')
})

test('whoever asks the survey writes; who sees it sees how far it is; and nobody else', async () => {
  const id = await begun()
  assert.equal((await app.get(list(id), management)).status, 200)
  assert.ok(!(await app.get(list(id), management)).text.includes(words.addButton))
  for (const cookie of [management, council]) {
    assert.equal((await app.get(at(id), cookie)).status, 404)
    assert.equal((await app.get(`${at(id)}/file`, cookie)).status, 404)
    assert.equal((await app.post(at(id), { step: 'remove', sure: 'yes' }, cookie)).status, 404)
    assert.equal((await add(id, 'ru', cookie)).status, 404)
  }
  assert.equal((await app.get(list(id), council)).status, 404)
  assert.equal((await app.get(list(id))).status, 303, 'to the sign-in')
  await database.db.updateTable('survey').set({ ended_on: '2026-09-01' }).where('id', '=', id).execute()
  for (const answer of [await app.get(at(id), maker), await write(id, {}, { page: '' })]) assert.equal(answer.status, 404, 'it has ended')
})

test('a part is saved and the rest is said to be missing, with where; emptied it is gone', async () => {
  const id = await begun()
  const empty = (await app.get(at(id), maker)).text
  assert.ok(empty.includes(plural(words.one.lacks, 19, 'fi')), 'name, promise, four questions, two choices, six and three steps')
  const saved = await write(id, { 'name': 'كيف كان؟', 'q.heard.text': '  استمعوا  إليّ. ', 'purpose': '' })
  assert.equal(saved.location, `${at(id)}?saved=2`)
  assert.deepEqual(await stored(id), { 'name': 'كيف كان؟', 'q.heard.text': 'استمعوا إليّ.' })
  const page = (await app.get(`${at(id)}?saved=2`, maker)).text
  assert.ok(page.includes(plural(words.one.saved, 2, 'fi')) && page.includes(plural(words.one.lacks, 17, 'fi')))
  assert.match(page, /<textarea[^>]* lang="ar" dir="rtl"[^>]*>\n?استمعوا إليّ\./)
  assert.ok((await app.get(list(id), maker)).text.includes(words.incomplete))
  await write(id, { name: '' })
  assert.deepEqual(Object.keys(await stored(id)), ['q.heard.text'])
})

test('two who write at once are in each other’s way only in the same text; neither loses a word', async () => {
  const id = await begun()
  const page = (await app.get(at(id), maker)).text
  await write(id, { name: 'الأول', invests: 'وقت' }, { cookie: colleague })
  const mine = await write(id, { 'name': 'الثاني', 'q.heard.text': 'استمعوا إليّ.', 'invests': '' }, { page })
  assert.equal(mine.status, 409)
  assert.ok(mine.text.includes(words.one.conflicts) && mine.text.includes('الأول') && mine.text.includes('value="الثاني"'))
  assert.deepEqual(await stored(id), { 'name': 'الأول', 'invests': 'وقت', 'q.heard.text': 'استمعوا إليّ.' }, 'what was left as it was is not taken away, and the rest is saved')
  assert.equal((await write(id, { name: 'الثاني' }, { page: mine.text })).status, 303)
  assert.equal((await stored(id))['name'], 'الثاني')
})

test('where the Finnish is changed meanwhile what was typed is given back, and what stood there is shown beside the new words', async () => {
  const id = await begun()
  await write(id, { 'q.heard.text': 'قديم' })
  const page = (await app.get(at(id), maker)).text
  const path = surveyPath(id, '/questions/heard')
  await app.post(path, { 'seen': fieldValue((await app.get(path, maker)).text, 'seen'), 'text-fi': 'Sinua kuunneltiin' }, maker)
  const answer = await write(id, { 'q.heard.text': 'جديد', 'name': 'كيف كان؟' }, { page })
  assert.equal(answer.status, 409)
  assert.ok(answer.text.includes(words.one.lost) && answer.text.includes('جديد') && answer.text.includes(words.one.earlier) && answer.text.includes('قديم'))
  assert.equal((await stored(id))['name'], 'كيف كان؟')
})

test('what is too long is told and nothing typed is lost; script is text; marks that turn a text around are left out', async () => {
  const id = await begun()
  const long = 'ا'.repeat(241)
  const refused = await write(id, { 'name': long, 'q.heard.text': '<script>alert(1)</script>' })
  assert.equal(refused.status, 422)
  assert.ok(refused.text.includes(long) && refused.text.includes('enintään 240'.replace('e', 'E')) && !refused.text.includes('<script>alert'))
  assert.deepEqual(await stored(id), {})
  await write(id, { 'name': 'a\u202eb\u202d\u0000c', 'q.heard.text': '<b>x</b>\u200f' })
  assert.deepEqual(await stored(id), { 'name': 'abc', 'q.heard.text': '<b>x</b>\u200f' })
})

test('a survey of more texts than a form has room for stands on several pages; each is saved by itself, and what is missing leads to its own', async () => {
  const questions = Array.from({ length: 40 }, (_, n) => question(`k${n}`, 'many', { options: Array.from({ length: 30 }, (__, at) => option(`o${at}`)) }))
  const { surveyId } = await aRound(database.db, { by: w.supervisorId, unitId: w.unitId, open: false, questions })
  await add(surveyId, 'ru')
  const second = (await app.get(`${at(surveyId, 'ru')}?page=2`, maker)).text
  assert.ok((second.match(/<(?:input|textarea)[^>]* lang="ru"/g) ?? []).length <= 400)
  const field = fieldFor(second, 'q.k20.o.o7')
  const saved = await app.post(`${at(surveyId, 'ru')}?page=2`, { seen: fieldValue(second, 'seen'), [field]: 'Седьмой' }, maker)
  assert.equal(saved.location, `${at(surveyId, 'ru')}?saved=1&page=2`)
  assert.deepEqual(await stored(surveyId, 'ru'), { 'q.k20.o.o7': 'Седьмой' })
  assert.match(second, new RegExp(`href="${at(surveyId, 'ru')}\\?page=1#name_`))
})

test('a language is taken away only with a tick, with all its words', async () => {
  const id = await begun()
  await write(id, { name: 'كيف كان؟' })
  assert.equal((await app.post(at(id), { step: 'remove' }, maker)).status, 422)
  assert.equal((await app.post(at(id), { step: 'remove', sure: 'yes' }, maker)).location, `${list(id)}?news=removed`)
  assert.deepEqual([await tonguesOf(database.db, id), await stored(id)], [[], {}])
})

test('a copy of a survey comes with its languages', async () => {
  const { surveyId, roundId } = await made()
  await inTongue(database.db, { surveyId, roundId, by: w.supervisorId }, 'ru')
  const copied = await app.post('/desk/surveys/new', { copy: surveyId, from: `survey-${surveyId}`, of: `unit:${w.unitId}`, 'name-fi': 'Kopio' }, maker)
  const id = /surveys\/([\w-]+)\?/.exec(copied.location!)![1]!
  assert.deepEqual(await tonguesOf(database.db, id), ['ru'])
  assert.equal((await stored(id, 'ru'))['q.heard.text'], 'ru q.heard.text')
  assert.ok((await app.get(at(id, 'ru'), maker)).text.includes(plural(words.one.lacks, 1, 'fi')), 'but for its name, which is another')
})

test('a translator’s file is looked at first and stored only then, and what changed meanwhile is not overwritten', async () => {
  const id = await begun()
  await write(id, { name: 'كيف كان؟' })
  const file = await app.get(`${at(id)}/file`, maker)
  assert.match(file.headers.get('content-disposition')!, /kysely-ar\.csv/)
  const send = (text: string, name = 'x.csv') => {
    const body = new FormData()
    body.append('file', new File([text], name))
    const request = new Request('http://localhost/', { method: 'POST', body })
    return request.arrayBuffer().then((bytes) => app.request(`${at(id)}/file`, { method: 'POST', body: Buffer.from(bytes), headers: { 'content-type': request.headers.get('content-type')!, 'content-length': String(bytes.byteLength) }, cookie: maker }))
  }
  const came = await send(file.text.replace(/(q\.heard\.text,[^\r]*),\r/, '$1,استمعوا إليّ.\r').replace('كيف كان؟', 'كيف سار الأمر؟'))
  assert.ok(came.text.includes(plural(words.translator.changes, 2, 'fi')) && came.text.includes('كيف كان؟'))
  assert.deepEqual(await stored(id), { name: 'كيف كان؟' }, 'nothing yet')
  await write(id, { name: 'غيره أحد' }, { cookie: colleague })
  const fields = Object.fromEntries([...came.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]))
  assert.equal((await app.post(at(id), { ...fields, step: 'save' }, maker)).status, 409)
  assert.deepEqual(await stored(id), { 'name': 'غيره أحد', 'q.heard.text': 'استمعوا إليّ.' })
  for (const [text, why] of [['', words.translator.troubles.none], ['a\u0000b', words.translator.troubles.encoding], ['x,y\n1,2', fill(words.translator.troubles.columns, { tag: 'ar' })]] as const) {
    const refused = await send(text)
    assert.deepEqual([refused.status, refused.text.includes(why)], [422, true], why)
  }
})

test('where the language was taken away meanwhile what was typed is there to be copied; signs that nobody sees are no words', async () => {
  const id = await begun()
  const page = (await app.get(at(id), maker)).text
  assert.deepEqual((await write(id, { 'q.heard.text': '\u200f\u200f', 'q.more.text': 'ماذا؟' })).status, 303)
  assert.deepEqual(Object.keys(await stored(id)).filter((place) => place.startsWith('q.')), ['q.more.text'])
  assert.equal((await app.post(at(id), { step: 'remove', sure: 'yes' }, colleague)).status, 303)
  const lost = await write(id, { 'q.heard.text': 'هل استمعوا إليك؟' }, { page })
  assert.ok(lost.status === 404 && lost.text.includes('هل استمعوا إليك؟'))
})
