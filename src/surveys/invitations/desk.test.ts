// Invitations at the desk: what is shown of a list, what is refused, and that nothing typed is lost and nothing looked at is kept.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fieldValue, testApp, textIn } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { invitations } from '../../../test/invitations.ts'
import { sendFiles } from '../../../test/ptv.ts'
import { roundPath } from '../../survey-paths.ts'
import { texts } from '../../text/texts.ts'
import type { ListCounts } from './invitations.sql.ts'
import { shownList } from './shown-list.ts'

const { desk: words } = texts.fi.surveyInvitations
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: ReturnType<typeof invitations>
let supervisor: string
let path: string
before(async () => {
  database = await testDatabase({ SMS_GATEWAY_URL: 'http://127.0.0.1:9/sms' })
  w = await world(database.db)
  app = testApp(database)
  it = invitations(database, w)
  path = roundPath((await it.round()).roundId, '/invitations')
  supervisor = await app.signIn(w.supervisorId)
})
after(() => database.close())

const form = (more: Record<string, string> = {}) => ({ 'list': 'aino@posti.example', 'language': 'fi', 'opening-fi': '', 'opening-sv': '', 'opening-en': '', 'step': 'look', ...more })
const look = (more: Record<string, string> = {}) => app.post(path, form(more), supervisor)
const kept = async () => Number((await database.db.selectFrom('invitation').select((e) => e.fn.countAll().as('n')).executeTakeFirstOrThrow()).n)

test('who may ask the survey sees the page; another supervisor, a worker and a round without codes get nothing', async () => {
  assert.equal((await app.get(path, supervisor)).status, 200)
  for (const who of [await person(database.db, 'Olli Ojala', { role: 'supervisor', unitId: (await database.db.insertInto('unit').values({ name: { fi: 'Muu' } }).returning('id').executeTakeFirstOrThrow()).id }), w.workerId]) {
    assert.equal((await app.get(path, await app.signIn(who))).status, 404)
  }
  assert.equal((await app.get(roundPath((await it.round({ way: 'open' })).roundId, '/invitations'), supervisor)).status, 404)
})

test('a list is shown row by row, with the messages as they go out; nothing is kept by looking, and everything typed stands there still', async () => {
  const list = 'osoite;kieli;turvakielto;nimi\naino@posti.example;sv;;Aino Aalto\n0401234567;fi;;\nsalla@posti.example;;kyllä;Salla\n=cmd|calc;;;'
  const shown = await look({ list, 'opening-fi': 'Kiitos käynnistä.' })
  assert.equal(shown.status, 200)
  const body = shown.text.slice(0, shown.text.indexOf('<textarea'))
  for (const text of ['2 kutsuttaisiin', '1 sähköpostilla, 1 tekstiviestillä', '2 riviä jää pois', 'niistä säily mitään: nimi', words.left.protected, 'Ei ole osoite: ”=cmd|calc”', 'Kiitos käynnistä.', 'kolme-sanaa-tässä', 'tre-ord-här']) assert.ok(body.includes(text), text)
  // Of whom it is, it shows only what somebody may have to put right.
  for (const text of ['Aalto', 'salla@', 'Salla', 'aino@']) assert.ok(!body.includes(text), text)
  assert.equal(textIn(shown.text, 'list'), list)
  assert.equal(shown.headers.get('cache-control'), 'no-store')
  assert.equal(await kept(), 0)
})

test('markup and formulas in a list are text', async () => {
  const shown = await look({ list: 'osoite;<b>x</b>\n<script>alert(1)</script>;\n@SUM(A1);' })
  assert.doesNotMatch(shown.text, /<script>alert|<b>x/)
  assert.ok(shown.text.includes('&lt;script>alert(1)&lt;/script>') || shown.text.includes('&lt;script&gt;'))
})

test('what cannot be read is refused where it was typed, and nothing typed is lost', async () => {
  for (const [more, text] of [
    [{ list: '' }, words.troubles.none], [{ list: 'nimi\nAino' }, words.troubles.columns], [{ list: 'osoite\n"a@posti.example' }, 'Katso lainausmerkit'],
    [{ list: ['osoite', ...Array.from({ length: 5001 }, (_, n) => `a${n}@posti.example`)].join('\n') }, 'Rivejä on yli 5000'],
    [{ language: 'xx' }, words.troubles.language], [{ 'opening-sv': 'Bara på svenska.' }, words.troubles.finnish], [{ 'opening-fi': 'x'.repeat(201) }, 'pidempi kuin 200'],
  ] as const) {
    const refused = await look(more)
    assert.equal(refused.status, 422, text)
    assert.ok(refused.text.includes(text), text)
    assert.equal(textIn(refused.text, 'list'), form(more)['list'])
  }
})

test('a file is read into the field, in whatever encoding; one that is no text is refused', async () => {
  const file = (content: string | Uint8Array) => sendFiles(app, `${path}/file`, 'file', { 'lista.csv': content }, supervisor)
  const latin1 = new Uint8Array([...'sähköposti\naino@posti.example'].map((letter) => letter.charCodeAt(0)))
  for (const content of ['\uFEFFsähköposti\naino@posti.example', latin1]) {
    const shown = await file(content)
    assert.equal(shown.status, 200)
    assert.equal(textIn(shown.text, 'list'), 'sähköposti\naino@posti.example')
    assert.ok(shown.text.includes('Yksi kutsuttaisiin'))
  }
  const broken = await file('nimi\nAino')
  assert.equal(broken.status, 422)
  assert.equal(textIn(broken.text, 'list'), 'nimi\nAino')
  for (const none of [new Uint8Array(Buffer.from('osoite\na@b.fi', 'utf16le')), new Uint8Array(0)]) assert.equal((await file(none)).status, 422)
  assert.equal(await kept(), 0)
})

test('an opening sentence that could tell who somebody is, or of which unit they are a client, is warned of', async () => {
  for (const [said, found] of [['Terveisin Hilkka Rautapuro', 'Hilkka Rautapuro'], ['Kävit yksikössä Kotihoito, Saarisalmi.', 'Kotihoito'], ['Soita 040 123 4567.', '040 123 4567']] as const) {
    const shown = await look({ 'opening-fi': said })
    assert.ok(shown.text.includes(words.warned.split(':')[0]!) && shown.text.includes(found), said)
  }
  assert.ok(!(await look({ 'opening-fi': 'Kiitos käynnistä.' })).text.includes(words.warned.split(':')[0]!))
})

test('what was looked at is sent; where the list or the sentence was changed since, it is looked at once more', async () => {
  const seen = fieldValue((await look()).text, 'seen')
  for (const changed of [{ list: 'b@posti.example' }, { 'opening-fi': 'Hei.' }, { language: 'sv' }, { seen: '' }] as Record<string, string>[]) {
    const again = await app.post(path, form({ step: 'take', seen, ...changed }), supervisor)
    assert.equal(again.status, 409)
    assert.ok(again.text.includes(words.rehearsal.changed))
  }
  assert.equal(await kept(), 0)
  const done = await app.post(path, form({ step: 'take', seen }), supervisor)
  assert.equal(`${done.status} ${done.location}`, `303 ${path}?done=1`)
  assert.equal(await kept(), 1)
  // Pressed a second time, nobody is asked twice.
  const twice = await app.post(path, form({ step: 'take', seen }), supervisor)
  assert.equal(twice.status, 409)
  assert.ok(twice.text.includes(words.left['not-now']))
  assert.equal(await kept(), 1)
  const page = (await app.get(done.location!, supervisor)).text
  assert.ok(page.includes(words.done.one) && page.includes(words.addressesKept) && !page.includes('aino@'))
})

test('addresses are erased by a press, and a block of another round is left alone', async () => {
  const block = (await database.db.selectFrom('invitation').select('block_id').executeTakeFirstOrThrow()).block_id
  const other = roundPath((await it.round()).roundId, '/invitations')
  assert.equal((await app.post(`${other}/erase`, { list: block }, supervisor)).status, 303)
  assert.equal(await kept(), 1)
  assert.equal((await app.post(`${path}/erase`, { list: block }, supervisor)).location, `${path}?done=erased`)
  assert.equal(await kept(), 0)
  assert.ok((await app.get(path, supervisor)).text.includes(words.addressesErased))
})

test('to a round that is not open nobody is invited, and what was typed is there still', async () => {
  const over = roundPath((await it.round({ lastOn: '2026-09-15' })).roundId, '/invitations')
  const refused = await app.post(over, form(), supervisor)
  assert.equal(refused.status, 409)
  assert.ok(refused.text.includes(words.closed))
  assert.equal(textIn(refused.text, 'list'), 'aino@posti.example')
})

test('without a gateway a telephone number is told as impossible beforehand', async () => {
  const none = await testDatabase()
  const there = await world(none.db)
  const its = testApp(none)
  const round = (await invitations(none, there).round()).roundId
  const shown = await its.post(roundPath(round, '/invitations'), form({ list: '0401234567' }), await its.signIn(there.supervisorId))
  assert.ok(shown.text.includes(words.left['no-gateway']) && shown.text.includes(words.rehearsal.nobody))
  await none.close()
})

test('how many were reminded is told in fives, of lists of twenty at least, and not where it would tell who answered', () => {
  const list: ListCounts = { id: '', number: 1, madeOn: '2026-09-16', lineName: null, unitName: null, taken: 40, waiting: 0, sent: 40, failed: 0, unsent: 0, reminded: 22, kept: 0 }
  assert.equal(shownList(list, 5).reminded, 20)
  assert.equal(shownList({ ...list, sent: 19, reminded: 10 }, 5).reminded, null)
  // Of forty who were asked, thirty-nine: one has used their code.
  for (const reminded of [0, 4, 36, 39, 40]) assert.equal(shownList({ ...list, reminded }, 5).reminded, null)
  assert.equal(shownList({ ...list, reminded: 26 }, 10).reminded, 30)
  for (const of of [{ reminded: 9 }, { reminded: 31 }, { sent: 39 }]) assert.equal(shownList({ ...list, ...of }, 10).reminded, null, 'where ten are the fewest')
})
