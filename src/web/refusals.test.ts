import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { encode, fieldValue, testApp, textIn } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World

before(async () => {
  database = await testDatabase({ BUDGET_FEEDBACK_PER_MINUTE: 0 })
  w = await world(database.db)
  app = testApp(database)
})
after(() => database.close())

const foreign = (path: string, body: string, headers: Record<string, string> = {}) =>
  app.request(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site', ...headers } })

test('a form that came from another page is refused in the person’s language, and what was typed can be sent from ours', async () => {
  const token = fieldValue((await app.get('/sv/respons/ny')).text, 'token')
  const fields = { step: 'send', token, kind: 'thanks', text: 'Tack för\nhjälpen!', pseudonym: 'Vän' }
  const refused = await foreign('/sv/respons/ny', encode(fields))
  assert.equal(refused.status, 403)
  assert.match(refused.text, /<html lang="sv">.*Formuläret kom från en annan sida/s)
  assert.equal(textIn(refused.text, 'text'), fields.text)
  const again = Object.fromEntries(Object.keys(fields).map((name) => [name, textIn(refused.text, name) || fieldValue(refused.text, name)]))
  assert.deepEqual(again, fields)
  assert.equal((await app.post('/sv/respons/ny', again)).status, 303)
})

test('a browser that tells only the origin is held to the same', async () => {
  const body = encode({ text: 'Hei' })
  const from = (origin: string) => app.request('/fi/palaute/uusi', {
    method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', origin, host: 'localhost' },
  })
  assert.equal((await from('https://elsewhere.example')).status, 403)
  assert.equal((await from('null')).status, 403)
  assert.equal((await from('http://localhost')).status, 200)
})

test('a form for the desk that came from another page can be read and copied, and no press sends it', async () => {
  const cookie = await app.signIn(w.coordinatorId)
  const refused = await foreign(`/desk/cases/${crypto.randomUUID()}`, encode({ seen: '1', purpose: 'answer', text: 'Kesken jäänyt vastaus' }), { cookie })
  assert.equal(refused.status, 403)
  assert.equal(textIn(refused.text, 'text'), 'Kesken jäänyt vastaus')
  const form = /<form method="post"[^>]*class="stack".*?<\/form>/s.exec(refused.text)![0]
  assert.doesNotMatch(form, /<button|action=|type="hidden"/)
})

test('of a body longer than any form nothing is given back, and of a sign-in neither', async () => {
  const long = `text=${'a'.repeat(2_000_001)}`
  const refused = await foreign('/fi/palaute/uusi', long)
  assert.equal(refused.status, 403)
  assert.ok(refused.text.length < 20_000)
  assert.doesNotMatch((await foreign('/desk/sign-in', encode({ email: 'a@b.example', password: 'salainen' }))).text, /salainen/)
})

test('a method that an address does not answer is told which it does', async () => {
  for (const [method, path, allowed] of [
    ['PUT', '/fi/palaute/uusi', 'GET, HEAD, POST'], ['DELETE', '/fi', 'GET, HEAD'], ['POST', '/fi', 'GET, HEAD'],
    ['OPTIONS', '/fi/palaute/kuitti/tiedosto', 'POST'], ['GET', '/fi/palaute/kuitti/tiedosto', 'POST'],
  ] as const) {
    const refused = await app.request(path, { method })
    assert.deepEqual([refused.status, refused.headers.get('allow')], [405, allowed], `${method} ${path}`)
    assert.match(refused.text, /Tätä ei voi tehdä täällä/)
  }
  const unknown = await app.request('/fi/ei-ole', { method: 'PUT' })
  assert.deepEqual([unknown.status, unknown.headers.get('allow')], [404, null])
  assert.equal((await app.request(`/fi/palaute/aihe/${crypto.randomUUID()}`)).status, 404)
})

test('a form at the desk whose thing is gone meanwhile gives back what was typed, to be read and not to be sent', async () => {
  const cookie = await app.signIn(w.supervisorId)
  const gone = await app.post('/desk/surveys/00000000-0000-4000-8000-000000000000/edit', { 'name-fi': 'Kirjoitin tätä tunnin', version: 'a1b2', password: '' }, cookie)
  assert.ok(gone.status === 404 && !gone.text.includes('Kirjoitin tätä tunnin'), 'nothing of a form with a password')
  const other = await app.post('/desk/surveys/00000000-0000-4000-8000-000000000000/edit', { 'name-fi': 'Kirjoitin tätä tunnin', version: 'a1b2' }, cookie)
  assert.ok(other.status === 404 && textIn(other.text, 'name-fi') === 'Kirjoitin tätä tunnin')
  assert.ok(!other.text.includes('a1b2') && !/<form[^>]*action="\/desk\/surveys/.test(other.text))
})
