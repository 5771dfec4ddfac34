// A tablet is taken into use by whoever sees its code and holds the day; nobody else gets it in, and what is taken out of use hands in nothing.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { aDay } from '../../../test/days.ts'
import { codeOn, packOf, sealer, sendJson, tabletInUse, waitingTablet } from '../../../test/handing-in.ts'
import { transact } from '../../db/db.ts'
import { sweep } from '../../db/sweeps.ts'
import { daySweeps } from '../sweeps.ts'
import { tabletOf } from './tablet-of.ts'

let database: TestDatabase, w: World, day: Awaited<ReturnType<typeof aDay>>, app: ReturnType<typeof testApp>, desk: string, tablets: string
before(async () => {
  database = await testDatabase()
  w = await world(database.db)
  day = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  app = testApp(database)
  desk = await app.signIn(w.coordinatorId)
  tablets = `/desk/days/${day.id}/tablets`
})
after(() => database.close())

const later = (minutes: number) => database.setNow(new Date(wednesday.getTime() + minutes * 60_000))
const count = async (table: 'day_tablet' | 'tablet_pairing') => Number((await database.pool.query(`select count(*) as n from ${table}`)).rows[0].n)

test('a tablet of nobody says in each language that it is not in use, and sets no cookie', async () => {
  for (const [language, words] of [['fi', 'ei ole vielä käytössä'], ['sv', 'inte i bruk ännu'], ['en', 'not in use yet']] as const) {
    const { status, text, headers } = await app.request('/kiosk', { headers: { 'accept-language': language } })
    assert.equal(status, 200)
    assert.ok(text.includes(words) && text.includes(`<html lang="${language}"`), language)
    assert.deepEqual([headers.get('set-cookie'), headers.get('cache-control'), headers.get('vary')?.includes('Accept-Language')], [null, 'no-store', true])
  }
})

test('its cookie is out of reach of scripts and of other sites, goes to tablets only, and says nothing of anybody', async () => {
  const plain = await app.post('/kiosk/pair', {})
  assert.match(plain.headers.get('set-cookie')!, /^vastakaiku\.tablet=waits\.[\w-]{43}; Max-Age=\d+; Path=\/kiosk; HttpOnly; SameSite=Strict$/)
  const secured = testApp({ ...database, context: { ...database.context, settings: { ...database.context.settings, PUBLIC_URL: 'https://palaute.koivuranta.example' } } })
  assert.match((await secured.post('/kiosk/pair', {})).headers.get('set-cookie')!, /^__Secure-vastakaiku\.tablet=.*; Secure$/)
})

test('it shows the same code until somebody types it, asking again without a script; then it is of the day', async () => {
  const { cookie, code } = await waitingTablet(app)
  const asked = await app.get('/kiosk', cookie)
  assert.deepEqual([codeOn(asked.text), asked.headers.get('refresh')], [code, '5; url=/kiosk'])
  assert.equal((await app.get('/kiosk?stop=yes', cookie)).headers.get('refresh'), null)
  // Pressed twice it keeps its code.
  assert.equal((await app.post('/kiosk/pair', {}, cookie)).headers.get('set-cookie'), null)
  const typed = `${code.slice(0, 3).toLowerCase()} ${code.slice(3).toLowerCase()}`
  const given = await app.post(tablets, { code: typed, name: ' Aulan   tabletti ' }, desk)
  assert.equal(given.status, 303)
  assert.match((await app.get(given.location!, desk)).text, /Aulan tabletti on käytössä/)
  const [once, again] = [await app.get('/kiosk', cookie), await app.get('/kiosk', cookie)]
  assert.match(once.headers.get('set-cookie')!, /^vastakaiku\.tablet=tablet\.[\w-]{43}; Max-Age=34560000; /)
  // An answer that was lost on its way is given again.
  assert.equal(again.headers.get('set-cookie'), once.headers.get('set-cookie'))
  const own = once.headers.get('set-cookie')!.split(';')[0]!
  const front = await app.get('/kiosk', own)
  assert.match((await app.get(front.location!, own)).text, /Palautepäivä Koivurannassa|Responsdag i Björkstrand|Feedback day in Koivuranta/)
  const found = await tabletOf(database.context, own)
  assert.deepEqual((found as { home: unknown }).home, { is: 'day', id: day.id })
})

test('the database holds neither code, secret nor token, nor what they could be tried against without the key file', async () => {
  const { cookie, code } = await waitingTablet(app)
  await app.post(tablets, { code, name: 'Salainen' }, desk)
  const own = (await app.get('/kiosk', cookie)).headers.get('set-cookie')!
  const { rows } = await database.pool.query(`select encode(code_hash, 'escape') || encode(secret_hash, 'escape') || encode(code_hash, 'base64') as held from tablet_pairing`)
  const hashes = await database.pool.query(`select encode(token_hash, 'hex') as hash from day_tablet`)
  const plain = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(/tablet\.([\w-]{43})/.exec(own)![1]))
  assert.ok(rows.every(({ held }) => !held.includes(code) && !held.includes(cookie.slice(-43))))
  assert.ok(hashes.rows.every(({ hash }) => hash !== Buffer.from(plain).toString('hex')))
})

test('a code typed twice, or by two at once, gives one tablet to one day; nobody else can take it after', async () => {
  const other = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  const { code } = await waitingTablet(app)
  const before = await count('day_tablet')
  const both = await Promise.all([tablets, `/desk/days/${other.id}/tablets`].map((path, n) => app.post(path, { code, name: `Kaksi ${n}` }, desk)))
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 422])
  const { code: pressed } = await waitingTablet(app)
  const twice = await Promise.all([1, 2].map(() => app.post(tablets, { code: pressed, name: 'Tuplaklikkaus' }, desk)))
  assert.deepEqual(twice.map(({ status }) => status), [303, 303])
  assert.equal(await count('day_tablet'), before + 2)
})

test('whoever does not hold the day gives it no tablet: a supervisor of another unit, a host, a stranger', async () => {
  const { code } = await waitingTablet(app)
  const [supervisor, host] = [await person(database.db, 'Muu Vastaava', { role: 'supervisor', unitId: w.otherUnitId }), await person(database.db, 'Iiro Kahvila', { role: 'worker', unitId: w.unitId })]
  await database.db.insertInto('day_host').values({ day_id: day.id, person_id: host }).execute()
  const before = await count('day_tablet')
  for (const id of [supervisor, host]) assert.equal((await app.post(tablets, { code, name: 'Oma' }, await app.signIn(id))).status, 404)
  assert.equal((await app.post(tablets, { code, name: 'Oma' })).status, 401)
  assert.equal(await count('day_tablet'), before)
})

test('a form that lacks something comes back with what was typed; so does a name that is taken and a code that nobody shows', async () => {
  const { code } = await waitingTablet(app)
  await tabletInUse(app, day.id, desk, 'Varattu')
  for (const [fields, words] of [
    [{ code: '', name: 'Yksi' }, 'Kirjoita koodi, jonka tabletti näyttää'], [{ code: 'AB', name: 'Yksi' }, 'Tämä ei ole tabletin koodi'], [{ code, name: '  ' }, 'Anna tabletille nimi'], [{ code, name: 'x'.repeat(61) }, 'enintään 60'],
    [{ code, name: 'varattu' }, 'on jo tämä nimi'], [{ code: '2F5R9X', name: 'Yksi' }, 'Mikään tabletti ei odota'],
  ] as const) {
    const { status, text } = await app.post(tablets, fields, desk)
    assert.equal(status, 422, words)
    assert.ok(text.includes(words), words)
    if (fields.code) assert.ok(text.includes(`value="${fields.code}"`))
  }
})

test('a code runs out after a quarter of an hour, and what waited is forgotten; one that was let in may fetch its token a while longer', async () => {
  const [vain, late] = [await waitingTablet(app), await waitingTablet(app)]
  later(14)
  assert.equal((await app.post(tablets, { code: late.code, name: 'Nukahtanut' }, desk)).status, 303)
  later(16)
  assert.match((await app.get('/kiosk', vain.cookie)).text, /ei enää kelpaa/)
  assert.equal((await app.post(tablets, { code: vain.code, name: 'Myöhässä' }, desk)).status, 422)
  assert.match((await app.get('/kiosk', late.cookie)).headers.get('set-cookie')!, /tablet\./)
  later(40)
  for (const one of daySweeps(database.context.keys)) await sweep(database.db, one, database.context.now())
  assert.equal(await count('tablet_pairing'), 0)
  later(0)
})

test('who types codes in vain, or asks for many, is held off; a code that was right costs nothing', async () => {
  later(50)
  const guesser = await app.signIn(await person(database.db, 'Toinen Koordinaattori', { role: 'coordinator' }))
  for (let n = 0; n < 20; n++) assert.equal((await app.post(tablets, { code: '2F5R9X', name: 'Arvaus' }, guesser)).status, 422)
  assert.equal((await app.post(tablets, { code: '2F5R9X', name: 'Arvaus' }, guesser)).status, 429)
  // Whoever else types codes is not held off by that.
  await tabletInUse(app, day.id, desk, 'Oikea')
  const asked = await Promise.all(Array.from({ length: 45 }, () => app.post('/kiosk/pair', {})))
  assert.ok(asked.some(({ status, headers }) => status === 429 && !headers.get('set-cookie')))
  later(0)
})

test('a tablet that was stolen hands in nothing once it is taken out of use, which takes a tick and cannot be undone', async () => {
  later(30)
  const stolen = await tabletInUse(app, day.id, desk, 'Varastettu')
  const seal = await sealer((await packOf(app, stolen)).publicKey)
  const found = await tabletOf(database.context, stolen) as { tabletId: string }
  const one = `${tablets}/${found.tabletId}`
  // What it can do: hand in. It opens nothing of the desk and reads nothing back.
  for (const path of ['/desk/days', one, '/kiosk/records']) assert.notEqual((await app.get(path, stolen)).status, 200, path)
  assert.equal((await app.post(one, {}, desk)).status, 422)
  const ended = await app.post(one, { sure: 'yes' }, desk)
  assert.match((await app.get(ended.location!, desk)).text, /Varastettu on poistettu käytöstä/)
  assert.equal((await app.post(one, { sure: 'yes' }, desk)).status, 303)
  const record = await seal({ id: crypto.randomUUID() })
  for (const [path, body] of [['/kiosk/records', { records: [record], waiting: 1 }], ['/kiosk/ready', { files: 1, languages: 3 }]] as const) {
    const { status, text } = await sendJson(app, path, body, stolen)
    assert.deepEqual([status, text], [401, '{"problem":"ended"}'])
    const stranger = await sendJson(app, path, body)
    assert.deepEqual([stranger.status, stranger.text], [401, '{"problem":"unknown"}'])
  }
  const front = await app.get('/kiosk', stolen)
  assert.equal(front.status, 403)
  assert.match(front.text, /poistettu käytöstä/)
  // It may be taken into use anew, with another token.
  assert.match((await app.post('/kiosk/pair', {}, stolen)).headers.get('set-cookie')!, /waits\./)
  later(0)
})

test('a day that is closed is given no tablet, and its page says so', async () => {
  later(45)
  const closed = await aDay(database.db, { by: w.coordinatorId, keys: database.context.keys })
  const { code } = await waitingTablet(app)
  await transact(database.db, (tx) => tx.updateTable('feedback_day').set({ closed_on: '2026-09-16', closed_by: w.coordinatorId }).where('id', '=', closed.id).execute())
  const { status, text } = await app.post(`/desk/days/${closed.id}/tablets`, { code, name: 'Myöhäinen' }, desk)
  assert.equal(status, 409)
  assert.match(text, /ei voi enää ottaa käyttöön/)
  assert.doesNotMatch((await app.get(`/desk/days/${closed.id}/tablets`, desk)).text, /name="code"/)
})
