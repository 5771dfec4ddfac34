// What may go wrong on the way to the provider and back, and what somebody sees then. A sign-in that is not theirs opens nothing.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import type { TestProvider } from '../../../test/provider.ts'
import { providerForTests, singleApp } from '../../../test/single.ts'
import { testApp } from '../../../test/app.ts'
import { transact } from '../../db/db.ts'
import { desk } from '../../paths.ts'
import { texts } from '../../text/texts.ts'
import { tidySignIns } from '../tidy-sign-ins.ts'

let database: TestDatabase
let provider: TestProvider
let it: ReturnType<typeof singleApp>
const { trouble, again } = texts.en.singleSignOn
const tarja = { sub: 'tarja', email: 'tarja.kuusivaara@koivuranta.example', email_verified: true }
const english = { 'accept-language': 'en' }

before(async () => {
  database = await testDatabase()
  provider = await providerForTests()
  await world(database.db)
  it = singleApp(database, provider)
})
after(async () => {
  await provider.close()
  await database.close()
})
beforeEach(() => {
  database.setNow(wednesday)
  provider.knows(tarja)
  provider.state.says = 'yes'
  provider.state.alters = null
})

async function stopped(response: Response, status: number, words: { title: string }): Promise<string> {
  const html = await response.text()
  assert.equal(response.status, status, html.slice(0, 300))
  assert.ok(html.includes(`<h1>${words.title}</h1>`))
  assert.ok(!response.headers.getSetCookie().some((line) => line.includes('session_token')))
  return html
}

test('what came back serves once: the same address a second time opens nothing', async () => {
  const who = it.newBrowser()
  const back = await it.goThere(who)
  const kept = new Map(who.cookies)
  assert.equal((await who.get(back)).status, 303)
  const thief = it.newBrowser()
  for (const [name, value] of kept) thief.cookies.set(name, value)
  await stopped(await thief.get(back, english), 409, trouble.stale)
})

test('a sign-in that somebody else began signs nobody in, and does not disturb their own', async () => {
  const [attacker, victim] = [it.newBrowser(), it.newBrowser()]
  const back = await it.goThere(attacker)
  await stopped(await victim.get(back, english), 400, trouble.mixed)
  const own = await it.goThere(victim)
  await stopped(await victim.get(back, english), 400, trouble.mixed)
  assert.equal((await victim.get(own)).status, 303)
})

test('an answer without a state, with another one, or to a cookie that was made up opens nothing', async () => {
  const who = it.newBrowser()
  const back = new URL(await it.goThere(who), 'http://localhost')
  for (const state of ['', 'jotain-muuta']) {
    back.searchParams.set('state', state)
    await stopped(await who.get(back.pathname + back.search, english), 400, trouble.mixed)
  }
  const liar = it.newBrowser()
  liar.cookies.set('vastakaiku.single_sign_on', 'a'.repeat(43))
  await stopped(await liar.get(back.pathname + back.search, english), 400, trouble.mixed)
})

test('after ten minutes it is too late, and the row is swept away', async () => {
  const who = it.newBrowser()
  const back = await it.goThere(who)
  database.setNow(new Date(wednesday.getTime() + 601_000))
  const rows = () => database.db.selectFrom('sign_in_attempt').selectAll().execute()
  await it.goThere(it.newBrowser())
  await transact(database.db, (tx) => tidySignIns(tx, database.context.settings, { now: new Date(wednesday.getTime() + 1_100_000) }))
  assert.equal((await rows()).length, 1, 'one that has not expired stays')
  await transact(database.db, (tx) => tidySignIns(tx, database.context.settings, { now: new Date(wednesday.getTime() + 1_300_000) }))
  assert.deepEqual(await rows(), [])
  await stopped(await who.get(back, english), 409, trouble.stale)
})

test('whoever is refused by the provider is told so in the language of the page they came from, and begins again where they wanted to go', async () => {
  provider.state.says = 'no'
  const who = it.newBrowser()
  const html = await stopped(await who.get(await it.goThere(who, '/desk/account')), 403, trouble.denied)
  assert.match(html, /href="\/desk\/sign-in\/single\?language=en&amp;next=%2Fdesk%2Faccount"/)
  assert.ok(html.includes(again))
  assert.doesNotMatch(html, /Virtanen/, 'what the provider says of it is not shown')
})

test('a clock that is a little wrong does no harm, and one that is very wrong is told of', async () => {
  const theirs = (seconds: number) => provider.knows({ ...tarja, nbf: Math.floor(Date.now() / 1000) + seconds })
  theirs(30)
  const who = it.newBrowser()
  assert.equal((await who.get(await it.goThere(who))).status, 303)
  theirs(300)
  const other = it.newBrowser()
  await stopped(await other.get(await it.goThere(other)), 503, trouble.clock)
})

test('what the provider says of somebody is believed with its own signature only, and only of this sign-in, for us and by itself', async () => {
  const logged = async (alter: NonNullable<typeof provider.state.alters>) => {
    const app = singleApp(database, provider)
    provider.state.alters = alter
    const who = app.newBrowser()
    await stopped(await who.get(await app.goThere(who)), 503, trouble['not-believed'])
    return app.logged
  }
  const failed = (code: string) => [`single sign-on: coming back failed (${code})`]
  assert.deepEqual(await logged((said) => ({ ...said, amr: ['mfa'] })), failed('OAUTH_INVALID_RESPONSE'))
  for (const claim of ['aud', 'iss', 'nonce']) {
    assert.deepEqual(await logged((said) => ({ ...said, [claim]: 'https://elsewhere.example' })), failed('OAUTH_JWT_CLAIM_COMPARISON_FAILED'), claim)
  }
})

test('a provider that calls itself otherwise than it was set up is not believed', async () => {
  const app = singleApp(database, provider, { OIDC_ISSUER: provider.issuer.replace('127.0.0.1', 'localhost') })
  await stopped(await app.newBrowser().get(`${desk.single}?language=en`), 503, trouble['not-believed'])
  assert.deepEqual(app.logged, ['single sign-on: sending to the provider failed (OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED)'])
})

test('a wrong secret is told to the log by its code, and to nobody else; the secret is in neither', async () => {
  const app = singleApp(database, provider, { OIDC_CLIENT_SECRET: 'vaara-salaisuus' })
  const who = app.newBrowser()
  const html = await stopped(await who.get(await app.goThere(who)), 503, trouble.away)
  assert.deepEqual(app.logged, ['single sign-on: coming back failed (invalid_client)'])
  assert.doesNotMatch(html, /vaara-salaisuus|invalid_client/)
})

test('a code that serves no more is told of as such', async () => {
  const [one, other] = [it.newBrowser(), it.newBrowser()]
  const [used, fresh] = [new URL(await it.goThere(one), 'http://localhost'), new URL(await it.goThere(other), 'http://localhost')]
  assert.equal((await one.get(used.pathname + used.search)).status, 303)
  // Also: what was given to another browser is not taken from this one, since the proof of PKCE is another.
  fresh.searchParams.set('code', used.searchParams.get('code')!)
  await stopped(await other.get(fresh.pathname + fresh.search), 409, trouble.stale)
})

test('a provider that is away is asked again the next time, and the sign-in page stays', async () => {
  const away = await providerForTests()
  await away.close()
  const app = singleApp(database, away)
  const who = app.newBrowser()
  await stopped(await who.get(`${desk.single}?language=en`), 503, trouble.away)
  assert.match(app.logged[0]!, /^single sign-on: sending to the provider failed \([\w.]+\)$/)
  const page = await who.get(`${desk.signIn}?language=en`)
  assert.equal(page.status, 200)
  const html = await page.text()
  assert.ok(html.includes('Sign in: Koivurannan tunnus') && html.includes('name="password"'))
  const back = await providerForTests({ port: Number(new URL(away.issuer).port) })
  assert.equal((await who.get(`${desk.single}?language=en`)).status, 303)
  await back.close()
})

test('sign-ins that are begun and not finished have a budget, which those that succeed give back', async () => {
  const app = singleApp(database, provider, { BUDGET_SIGN_INS_PER_ADDRESS: 2 })
  for (let i = 0; i < 3; i++) assert.equal((await app.signInAs(tarja)).status, 303)
  for (let i = 0; i < 2; i++) assert.equal((await app.newBrowser().get(desk.single)).status, 303)
  await stopped(await app.newBrowser().get(`${desk.single}?language=en`), 429, trouble['too-many'])
})

test('the cookie of the way is out of reach of scripts, goes to sign-in addresses only, and lasts ten minutes', async () => {
  const [cookie] = (await it.newBrowser().get(desk.single)).headers.getSetCookie()
  assert.match(cookie!, /^vastakaiku\.single_sign_on=[\w-]{43}; Max-Age=600; Path=\/desk\/sign-in; HttpOnly; SameSite=Lax$/)
  const behindTls = singleApp(database, provider, { PUBLIC_URL: 'https://palaute.example.fi' })
  const [secure] = (await behindTls.newBrowser().get(desk.single)).headers.getSetCookie()
  assert.match(secure!, /^__Secure-vastakaiku\.single_sign_on=.*; Secure$/)
  assert.match((await behindTls.newBrowser().get(desk.single)).headers.get('location')!, /redirect_uri=https%3A%2F%2Fpalaute\.example\.fi%2Fdesk%2Fsign-in%2Fsingle%2Fback/)
})

test('what is asked of the provider has state, nonce and PKCE, and none of them is the secret of the cookie', async () => {
  const who = it.newBrowser()
  const { searchParams } = new URL((await who.get(desk.single)).headers.get('location')!)
  assert.equal(searchParams.get('code_challenge_method'), 'S256')
  const values = ['state', 'nonce', 'code_challenge'].map((name) => searchParams.get(name)!)
  assert.equal(new Set([...values, ...who.cookies.values()]).size, 4)
  for (const value of values) assert.match(value, /^[\w-]{43}$/)
})

test('where one wanted to go may only be at the desk', async () => {
  const { location } = await it.signInAs(tarja, { next: 'https://elsewhere.example/desk' })
  assert.equal(location, '/desk')
})

test('whom another site leads to the way in is shown the button, and nothing is begun for them', async () => {
  const from = async (site: string) => {
    const who = it.newBrowser()
    const { status, headers } = await who.get(`${desk.single}?language=en&next=%2Fdesk%2Faccount`, { 'sec-fetch-site': site })
    return `${status} ${new URL(headers.get('location')!, 'http://here').origin} ${who.cookies.size}`
  }
  for (const site of ['cross-site', 'same-site']) assert.equal(await from(site), '303 http://here 0', site)
  for (const site of ['same-origin', 'none']) assert.equal(await from(site), `303 ${provider.issuer} 1`, site)
  const shown = await it.newBrowser().get(`${desk.single}?language=en&next=%2Fdesk%2Faccount`, { 'sec-fetch-site': 'cross-site' })
  assert.equal(shown.headers.get('location'), '/desk/sign-in?language=en&next=%2Fdesk%2Faccount')
})

test('without a provider there is no button, and no way there', async () => {
  const app = testApp(database)
  assert.doesNotMatch((await app.get(desk.signIn)).text, /sign-in\/single/)
  for (const path of [desk.single, desk.singleBack, desk.singleOut]) assert.equal((await app.get(path)).status, 404)
})

test('who signs out here is told that they are still signed in at the provider, and led there if they want', async () => {
  const { who } = await it.signInAs(tarja)
  const out = await who.post(desk.signOut)
  assert.match(out.headers.get('location')!, /done=single/)
  const page = await (await who.get(`${desk.signIn}?language=en&done=single`)).text()
  assert.ok(page.includes(texts.en.singleSignOn.signedOutTitle) && page.includes('href="/desk/sign-in/single/out?language=en"'))
  assert.ok((await who.get(desk.singleOut)).headers.get('location')!.startsWith(`${provider.issuer}/session/end?client_id=vastakaiku`))
})
