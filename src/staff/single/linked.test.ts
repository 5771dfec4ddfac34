// An account of the provider that is linked to somebody by their address: an administrator who changes the addresses of
// colleagues could bring that about, so what the provider says of it is not enough where there is a second factor here.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { world, type World } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import type { TestProvider } from '../../../test/provider.ts'
import { addAppAt, codeOf } from '../../../test/second-factors.ts'
import { providerForTests, singleApp } from '../../../test/single.ts'
import { browser, letSignIn } from '../../../test/staff.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'

let database: TestDatabase
let provider: TestProvider
let it: ReturnType<typeof singleApp>
let w: World
let at = wednesday

before(async () => {
  database = await testDatabase({ SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'http://127.0.0.1:3000' })
  provider = await providerForTests()
  w = await world(database.db)
  it = singleApp(database, provider)
})
after(async () => {
  await provider.close()
  await database.close()
})

const later = (minutes: number) => database.setNow(at = new Date(at.getTime() + minutes * 60_000))
const claimsOf = async (personId: string, sub: string) => {
  const { email } = await database.db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()
  return { sub, email, email_verified: true, amr: ['pwd', 'mfa'] }
}
async function withFactor(personId: string): Promise<string> {
  const one = browser(it.app)
  await one.signIn(await letSignIn(database.context, personId))
  const { secret } = await addAppAt(one, desk.secondFactors, 'Työpuhelin', at)
  later(1)
  return secret
}
const audit = async (personId: string, what: string) =>
  (await database.db.selectFrom('audit').select('detail').where('person_id', '=', personId).where('what', '=', what).execute()).map(({ detail }) => detail)
const isIn = async (one: { get(path: string): Promise<Response> }) => (await one.get(desk.account)).status === 200

test('whoever is linked by an address owes the second factor that is here, whatever the provider says, until it was shown once by that way', async () => {
  const secret = await withFactor(w.workerId)
  const claims = await claimsOf(w.workerId, 'somebody-else')
  const first = await it.signInAs(claims)
  assert.equal(await isIn(first.who), false)
  const second = await it.signInAs(claims)
  assert.equal(await isIn(second.who), false, 'signing in once more changes nothing')
  await second.who.post(desk.secondStep, { code: codeOf(secret, at) })
  assert.ok(await isIn(second.who))
  assert.ok(await isIn((await it.signInAs(claims)).who), 'from then on the provider is believed')
  assert.deepEqual(await audit(w.workerId, 'signed-in'), [
    { method: 'password' }, { method: 'single-sign-on', secondFactor: true }, { method: 'single-sign-on', secondFactor: true },
  ])
})

test('the linking is in the audit as a sentence of its own and told by mail, once', async () => {
  const claims = await claimsOf(w.supervisorId, 'hilkka')
  for (let n = 0; n < 2; n++) assert.ok(await isIn((await it.signInAs(claims)).who), 'without a factor here the provider is believed')
  assert.deepEqual(await audit(w.supervisorId, 'sign-in-changed'), [{ step: 'linked' }])
  const mails = await database.db.selectFrom('outgoing_message').select('kind').where('person_id', '=', w.supervisorId).execute()
  assert.deepEqual(mails, [{ kind: 'sign-in-linked' }])
  for (const language of ['fi', 'sv', 'en'] as const) assert.ok(texts[language].audit.otherwise.linked)
})

test('a recovery that is asked for in a session by single sign-on takes two, also where the password was proven', async () => {
  await withFactor(w.coordinatorId)
  const { who } = await it.signInAs(await claimsOf(w.coordinatorId, 'tarja'))
  const html = await (await who.post(desk.lostFactor, { step: 'ask' })).text()
  assert.ok(html.includes(texts.fi.secondFactors.lost.needsTwo))
})
