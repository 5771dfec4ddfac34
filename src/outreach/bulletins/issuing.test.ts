// Bulletins from the desk to the public: who may, what goes out on which day, and that what went out stays.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { fieldValue, testApp, textIn, type Fields } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { transact } from '../../db/db.ts'
import { sweep } from '../../db/sweeps.ts'
import { bulletinPath, desk, to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { changeBulletin, findBulletin } from './bulletins.sql.ts'
import { issueDue } from './issue-due.ts'
import { bulletinSweeps } from './sweeps.ts'

const { bulletins: words } = texts.fi
const publicUrl = 'https://palaute.example.fi'
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let communications: string
let worker: string

before(async () => {
  database = await testDatabase({ PUBLIC_URL: publicUrl })
  w = await world(database.db)
  app = testApp(database)
  ;[communications, worker] = await Promise.all([await person(database.db, 'Sanna Lumiala', { role: 'communications' }), w.workerId].map((id) => app.signIn(id))) as [string, string]
})
beforeEach(async () => {
  await database.asOwner('delete from bulletin_issue; delete from bulletin; delete from asked_now')
})
after(() => database.close())

const typed = { 'kind': 'how-to-give-feedback', 'rhythm': 'month', 'first': '16.9.2026', 'opening-fi': 'Oma lause.' }
const save = (fields: Fields = {}, path: string = desk.newBulletin, cookie = communications) => app.post(path, { ...typed, ...fields }, cookie)
const stored = () => database.db.selectFrom('bulletin').selectAll().executeTakeFirstOrThrow()
const issues = () => database.db.selectFrom('bulletin_issue').selectAll().orderBy('issued_on').execute()
const issueOn = (day: string, hour = '09:00') => sweep(database.db, bulletinSweeps({ publicUrl })[0]!, new Date(`${day}T${hour}:00Z`))

test('what somebody adds goes out on its days, in three languages, and everybody reads it', async () => {
  assert.match((await save()).location!, /done=saved/)
  await issueOn('2026-09-16')
  await issueOn('2026-09-16', '12:00')
  await issueOn('2026-10-15')
  await issueOn('2026-10-16')
  assert.deepEqual((await issues()).map(({ issued_on: on }) => on), ['2026-09-16', '2026-10-16'])
  const [{ id } = { id: '' }] = await issues()
  for (const language of languages) {
    const list = (await app.get(to('bulletins', language))).text
    assert.ok(list.includes(to('bulletin', language, { bulletin: id })))
    const page = await app.get(to('bulletin', language, { bulletin: id }))
    assert.ok(page.text.includes(texts[language].bulletins.text.how) && page.text.includes(`href="${publicUrl}/${language}"`))
    assert.equal(page.text.includes('Oma lause.'), language === 'fi', 'its opening is in no language in which nobody wrote it')
    assert.match(page.text, new RegExp(`rel="canonical" href="${publicUrl}${to('bulletin', language, { bulletin: id })}"`))
  }
  assert.ok((await app.get('/sitemap.xml')).text.includes(`/fi/tiedotteet/${id}`))
  for (const odd of ['x', crypto.randomUUID()]) assert.equal((await app.get(`/fi/tiedotteet/${odd}`)).status, 404)
})

test('nothing goes out before the morning, nor after it was ended; and what was missed goes out once', async () => {
  await save({ rhythm: 'week' })
  await issueOn('2026-09-16', '02:00')
  assert.equal((await issues()).length, 0)
  await issueOn('2026-09-16')
  await issueOn('2026-11-12')
  await issueOn('2026-11-12', '13:00')
  assert.deepEqual((await issues()).map(({ issued_on: on }) => on), ['2026-09-16', '2026-11-12'])
  assert.match((await app.post(desk.bulletinEnd.replace(':id', (await stored()).id), {}, communications)).location!, /done=ended/)
  await issueOn('2026-11-25')
  assert.equal((await issues()).length, 2)
})

test('of two processes at once one issues it, even past the lock of the sweep', async () => {
  await save()
  const now = new Date('2026-09-16T09:00:00Z')
  const issued = await Promise.all(Array.from({ length: 4 }, () => transact(database.db, (tx) => issueDue(tx, { publicUrl }, now))))
  assert.deepEqual(issued.toSorted(), [0, 0, 0, 1])
  assert.equal((await issues()).length, 1)
})

test('with nothing to say its day passes, the desk says why, and the next day of its calendar is another chance', async () => {
  await save({ kind: 'asked-now', rhythm: 'week' })
  await issueOn('2026-09-16')
  assert.equal((await issues()).length, 0)
  const list = (await app.get(desk.bulletins, communications)).text
  assert.ok(list.includes(words.nothing['asked-now']) && list.includes('16.9.2026'))
  assert.ok((await app.get(bulletinPath((await stored()).id), communications)).text.includes(words.desk.nothingToday))
  await database.db.insertInto('asked_now').values({ question: { fi: 'Mitä toivot?' }, first_on: '2026-09-17', last_on: '2026-09-30' }).execute()
  await issueOn('2026-09-17')
  assert.equal((await issues()).length, 0)
  await issueOn('2026-09-23')
  assert.match((await issues())[0]!.text.fi, /Mitä toivot\? .*30\.9\.2026/)
})

test('what went out is altered by nobody: not by the directory, and the database refuses it to the program', async () => {
  await save()
  await issueOn('2026-09-16')
  const [before] = await issues()
  await database.db.updateTable('organisation').set({ phone: '010 000 0999' }).execute()
  assert.deepEqual(await issues(), [before])
  for (const statement of ['update bulletin_issue set text = title', 'delete from bulletin_issue']) await assert.rejects(database.pool.query(statement), { code: '42501' })
})

test('the text is seen before it is saved, in three languages, and nothing typed is lost', async () => {
  const look = await save({ step: 'look' })
  assert.equal(look.status, 200)
  for (const language of languages) assert.ok(textIn(look.text, `plain-${language}`).includes(`${publicUrl}/${language}`))
  assert.match(textIn(look.text, 'html-fi'), /<h2>.*<\/h2>\n<p>Oma lause\.<\/p>/)
  assert.equal(textIn(look.text, 'opening-fi'), 'Oma lause.')
  assert.equal((await database.db.selectFrom('bulletin').selectAll().execute()).length, 0)
})

test('what is odd is told, with everything still there; a changed page too', async () => {
  const place = (await database.db.insertInto('place').values({ name: { fi: 'Paikka' } }).returning('id').executeTakeFirstOrThrow()).id
  for (const [fields, field] of [
    [{ kind: 'x' }, 'kind'], [{ rhythm: '' }, 'rhythm'], [{ first: 'eilen' }, 'first'], [{ first: '15.9.2026' }, 'first'], [{ first: '1.1.2028' }, 'first'], [{ line: w.unitId }, 'line'],
    [{ place }, 'place'], [{ kind: 'hours-and-telephones', line: w.lineId }, 'line'], [{ kind: 'drop-ins', line: w.lineId, place }, 'place'], [{ 'opening-fi': '', 'opening-sv': 'Bara svenska.' }, 'opening-fi'],
  ] as const) {
    const answer = await save({ 'opening-en': 'Is this kept?', ...fields })
    assert.equal(answer.status, 422, field)
    assert.match(answer.text, new RegExp(`href="#${field}`))
    assert.equal(textIn(answer.text, 'opening-en'), 'Is this kept?')
  }
  await save()
  const path = bulletinPath((await stored()).id)
  const version = fieldValue((await app.get(path, communications)).text, 'version')
  assert.equal((await save({ version, 'opening-fi': 'Ensin.' }, path)).status, 303)
  const second = await save({ version, 'opening-fi': 'Sitten.' }, path)
  assert.equal(second.status, 409)
  assert.equal(textIn(second.text, 'opening-fi'), 'Sitten.')
  await app.post(desk.bulletinEnd.replace(':id', (await stored()).id), {}, communications)
  assert.equal((await save({ version: fieldValue(second.text, 'version') }, path)).status, 409)
})

test('another calendar begins on the day on which it is chosen: it owes nothing of the past', async () => {
  await save({ rhythm: 'quarter' })
  await issueOn('2026-09-16')
  const { id } = await stored()
  const details = (await findBulletin(database.db, id))!
  await transact(database.db, (tx) => changeBulletin(tx, id, { ...details, opening: null }, '2026-10-20'))
  assert.equal((await stored()).last_turn_on, '2026-09-16', 'other words are no other calendar')
  await transact(database.db, (tx) => changeBulletin(tx, id, { ...details, rhythm: 'week' }, '2026-10-20'))
  await issueOn('2026-10-20')
  assert.equal((await issues()).length, 1)
  await issueOn('2026-10-21')
  assert.equal((await issues()).length, 2)
})

test('only who may adds, changes and ends', async () => {
  await save()
  const path = bulletinPath((await stored()).id)
  for (const one of [desk.bulletins, desk.newBulletin, path]) assert.equal((await app.get(one, worker)).status, 404)
  for (const one of [desk.newBulletin, path, `${path}/end`]) assert.equal((await save({}, one, worker)).status, 404)
  assert.equal((await stored()).ended_on, null)
})

test('the feeds hold what went out, and are not sent twice', async () => {
  const empty = await app.get('/fi/tiedotteet/syote.xml')
  assert.equal(empty.status, 200)
  await save({ 'opening-fi': 'Ruusut & <käpy>' })
  await issueOn('2026-09-16')
  const atom = await app.get('/fi/tiedotteet/syote.xml')
  assert.match(atom.text, /Ruusut &amp; &lt;käpy&gt;/)
  const mark = atom.headers.get('etag')!
  assert.equal((await app.request('/fi/tiedotteet/syote.xml', { headers: { 'if-none-match': mark } })).status, 304)
  const json = JSON.parse((await app.get('/sv/meddelanden/flode.json')).text) as { items: { url: string; content_text: string }[] }
  assert.equal(json.items.length, 1)
  assert.match(json.items[0]!.url, new RegExp(`^${publicUrl}/sv/meddelanden/`))
})

test('the screen turns through what there is, stops where it is asked, and shows a place its hours', async () => {
  const first = await app.get('/fi/naytto')
  assert.equal(first.headers.get('refresh'), '20; url=/fi/naytto', 'of one slide it shows that')
  await save()
  await issueOn('2026-09-16')
  const turning = await app.get('/fi/naytto')
  assert.equal(turning.headers.get('refresh'), '20; url=/fi/naytto?slide=2')
  assert.ok(turning.text.includes('palaute.example.fi/fi') && turning.text.includes('noindex') && !turning.text.includes('<footer'))
  const last = await app.get('/fi/naytto?slide=2')
  assert.equal(last.headers.get('refresh'), '20; url=/fi/naytto')
  assert.ok(last.text.includes(words.text.receipt) && last.text.includes('href="/fi/naytto?slide=2&amp;stop=yes"'))
  const stopped = await app.get('/fi/naytto?slide=2&stop=yes')
  assert.equal(stopped.headers.get('refresh'), null)
  assert.ok(stopped.text.includes(words.screen.goOn))
  for (const odd of ['slide=99', 'slide=x', 'place=x', `place=${crypto.randomUUID()}`]) assert.equal((await app.get(`/fi/naytto?${odd}`)).status, 200, odd)
  const { id } = await database.db.insertInto('place').values({ name: { fi: 'Odotustila' } }).returning('id').executeTakeFirstOrThrow()
  await database.db.insertInto('opening').values({ entry_id: id, weekday: 3, opens: '09:00', closes: '15:00' }).execute()
  const open = (await app.get(`/fi/naytto?place=${id}&slide=2`)).text
  assert.ok(open.includes('Odotustila') && open.includes('9.00–15.00'))
})
