// The public door of the directory, as somebody walks through it: by their own words, by their situation, by municipality.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadDirectory } from '../../../demo/load-directory.ts'
import { loadDoors } from '../../../demo/load-doors.ts'
import { testApp } from '../../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { dayOf } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { to } from '../../paths.ts'
import { plural } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { findHelp } from './find-help.sql.ts'
import type { Suggestions } from './suggestions.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
before(async () => {
  database = await testDatabase()
  app = testApp(database)
  await database.db.transaction().execute(async (tx) => loadDoors(tx, await loadDirectory(tx, database.context.now()), database.context.now()))
})
after(() => database.close())

const first = async (words: string, language: Language) =>
  (await findHelp(database.db, words, language, dayOf(database.context.now()))).help.slice(0, 3).map(({ name }) => name.fi)

test('words of one’s own find what helps, of us and of others, with slips of the fingers and in other forms', async () => {
  assert.ok((await first('rahat loppu', 'fi')).some((name) => /toimeentulotuki/i.test(name)))
  assert.ok((await first('jag orkar inte', 'sv')).includes('Kriisipuhelin'))
  assert.ok((await first('my mother forgets everything', 'en')).includes('Muistiyhdistyksen neuvonta'))
  assert.equal((await first('kotihioto', 'fi'))[0], 'Kotihoito')
  assert.equal((await first('kotihoidosta', 'fi'))[0], 'Kotihoito')
  assert.equal((await first('hemvården', 'sv'))[0], 'Kotihoito')
  assert.ok((await first('velkaa', 'fi')).some((name) => /velka|luototus/i.test(name)))
  assert.deepEqual(await first('qwxzkj', 'fi'), [])
})

test('what is suggested while somebody types leads to services, keeps nothing, and is asked with the words in no address', async () => {
  const { text } = await app.post(to('suggestions', 'fi'), { q: 'kotihioto' })
  const { count, suggestions } = JSON.parse(text) as Suggestions
  assert.equal(suggestions[0]!.name, 'Kotihoito')
  assert.match(suggestions[0]!.address, /^\/fi\/palvelut\/[0-9a-f-]{36}$/)
  assert.equal(count, plural(texts.fi.doors.suggested, suggestions.length, 'fi'))
  assert.ok(suggestions.length <= 5)
  const none = JSON.parse((await app.post(to('suggestions', 'sv'), { q: 'qwxzkj' })).text) as Suggestions
  assert.deepEqual(none, { count: texts.sv.doors.nothingYet, suggestions: [] })
  assert.equal((await app.post(to('suggestions', 'fi'), { q: ' ' })).status, 200)
  assert.equal((await app.get(to('suggestions', 'fi'))).status, 404)
})

test('what was changed in the directory is found at once, and what has ended is not', async () => {
  const { db } = database
  const { id } = await db.selectFrom('service').select('id').where((e) => e('name', '@>', JSON.stringify({ fi: 'Sosiaalinen luototus' }) as never)).executeTakeFirstOrThrow()
  await db.updateTable('service').set({ everyday_words: { fi: 'höpöttäjäinen' } }).where('id', '=', id).execute()
  assert.deepEqual(await first('höpöttäjäiset', 'fi'), ['Sosiaalinen luototus'])
  await db.updateTable('service').set({ ended_on: '2026-01-01' }).where('id', '=', id).execute()
  assert.deepEqual(await first('höpöttäjäiset', 'fi'), [])
  await db.updateTable('service').set({ ended_on: null }).where('id', '=', id).execute()
})

test('from the front page a situation leads to a service in two clicks, in each language', async () => {
  for (const [language, situation, service] of [['fi', 'Rahat, työ ja arki', 'Aikuissosiaalityö'], ['sv', 'Pengar, arbete och vardag', 'Vuxensocialarbete'], ['en', 'Money, work and everyday life', 'Adult social work']] as const) {
    const home = (await app.get(`/${language}`)).text
    const door = (await app.get(linkOf(home, situation))).text
    const page = (await app.get(linkOf(door, service))).text
    assert.match(page, new RegExp(`<h1>(<span>)?${service}`))
  }
})

test('a service says how it begins, who may be asked, whether its telephone is answered now, and the same in easy language', async () => {
  database.setNow(new Date('2026-09-16T09:00:00Z'))
  const door = (await app.get(linkOf((await app.get('/fi')).text, 'Rahat, työ ja arki'))).text
  const path = linkOf(door, 'Aikuissosiaalityö')
  const page = (await app.get(path)).text
  assert.match(page, /Vastaamme nyt\. Suljemme klo 15\.00/)
  assert.match(page, /Avoinna nyt, sulkeutuu klo 16\.00/)
  assert.match(page, /Ensin tehdään palvelutarpeen arviointi/)
  assert.match(page, /Samuli Ojakoski/)
  assert.doesNotMatch(page, /Noora Varvikkolahti/, 'who did not agree to be listed is not named')
  assert.match((await app.get(`${path}?easy=1`)).text, /elämässä on monta ongelmaa/)
})

test('of a person only what they let be told is told', async () => {
  const { db } = database
  await db.updateTable('person').set({ phone_listed: false, email_listed: false }).where('name', '=', 'Samuli Ojakoski').execute()
  const { phone, email } = await db.selectFrom('person').select(['phone', 'email']).where('name', '=', 'Samuli Ojakoski').executeTakeFirstOrThrow()
  const page = (await app.get(linkOf((await app.get(linkOf((await app.get('/fi')).text, 'Rahat, työ ja arki'))).text, 'Aikuissosiaalityö'))).text
  assert.match(page, /Samuli Ojakoski/)
  assert.ok(!page.includes(email) && !page.includes(phone!.replaceAll(' ', '\u00a0')))
})

test('what is searched for stands in no address and no title; an empty search is no search; what is unknown is not there', async () => {
  const found = await app.post('/fi/palvelut', { q: 'kotihoito <b>' })
  assert.equal(found.status, 200)
  assert.doesNotMatch(/<title>.*<\/title>/.exec(found.text)![0], /kotihoito/)
  assert.match(found.text, /value="kotihoito &lt;b>"/)
  assert.equal((await app.post('/fi/palvelut', { q: '  ' })).status, 200)
  for (const path of ['/fi/palvelut/tilanne/ei-ole', '/sv/tjanster/kommun/00000000-0000-4000-8000-000000000000', '/en/services/x']) assert.equal((await app.get(path)).status, 404, path)
})

test('where help is needed at once a page says what to do in an emergency, and each page has a quick way out', async () => {
  const acute = (await app.get(linkOf((await app.get('/fi/palvelut')).text, 'Tarvitsen apua nyt heti'))).text
  const [main] = acute.split('<footer')
  assert.match(main!, /tel:112/)
  assert.match(main!, /data-leave/)
  assert.ok(main!.indexOf('Kriisipuhelin') < main!.indexOf('Sosiaalineuvonta'), 'in the order that was chosen, of whomever')
  assert.match((await app.post('/fi/palvelut', { q: 'väkivalta' })).text, /data-leave/)
})

test('services that have ended take no place among those that may be meant', async () => {
  const { db } = database
  const { id, service_line_id } = await db.selectFrom('service').select(['id', 'service_line_id']).where((e) => e('name', '@>', JSON.stringify({ fi: 'Kotihoito' }) as never)).executeTakeFirstOrThrow()
  await db.insertInto('service').values(Array.from({ length: 120 }, (_, n) => ({ service_line_id, name: { fi: `Zyrkkyily ${n}` }, ended_on: '2026-01-01' }))).execute()
  await db.updateTable('service').set({ description: { fi: 'Myös zyrkkyily.' } }).where('id', '=', id).execute()
  assert.deepEqual(await first('zyrkkyily', 'fi'), ['Kotihoito'])
})

test('a municipality shows what is given there', async () => {
  const page = (await app.get(linkOf((await app.get('/sv/tjanster')).text, 'Ösund'))).text
  assert.match(page, /Hemvård/)
  assert.doesNotMatch(page, /Vuxensocialarbete/)
})

test('a place says what is open, how one finds there, what happens there and when next; a calendar follows it', async () => {
  database.setNow(new Date('2026-11-27T10:00:00Z'))
  const place = linkOf((await app.get('/sv/platser')).text, 'Bibliotekshuset i Kvarnby')
  const page = (await app.get(place)).text
  assert.match(page, /Öppet nu, stänger kl\. 14\.00/)
  assert.match(page, /Bredvid den gamla kvarnen/)
  assert.match(page, /Den första tisdagen i månaden, kl\. 13\.00–16\.00/)
  assert.match(page, /Inga trappsteg vid dörren/)
  const calendar = await app.get(linkOf(page, 'Till din egen kalender'))
  assert.equal(calendar.status, 200)
  assert.match(calendar.text, /DTSTART:20261201T110000Z/)
  assert.equal((await app.get('/fi/paikat/00000000-0000-4000-8000-000000000000/kalenteri.ics')).status, 404)
})

test('the telephone for advice is on the foot of every public page, with whether it is answered now and, on paper, with its week', async () => {
  for (const path of ['/fi', '/fi/palaute', '/fi/palvelut', '/fi/keskustelu']) {
    const foot = (await app.get(path)).text.split('<footer')[1]!
    assert.match(foot, /Sosiaalipalvelujen neuvonta[\s\S]*Vastaamme nyt\. Suljemme klo 13\.00[\s\S]*ma–to 9\.00–15\.00/, path)
  }
})

/** The address of the first link with these words in it. */
function linkOf(page: string, words: string): string {
  const found = [...page.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(.*?)<\/a>/gs)].find(([, , inside]) => inside!.replace(/<[^>]*>/g, '').startsWith(words))
  assert.ok(found, `a link "${words}"`)
  return found[1]!
}
