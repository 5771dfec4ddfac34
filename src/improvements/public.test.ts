// What everybody sees: the list and how it is narrowed down, each improvement, its poster, the feeds, and the pages of the directory.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SaxesParser } from 'saxes'
import { testApp } from '../../test/app.ts'
import { world, type World } from '../../test/builders.ts'
import { testDatabase, type TestDatabase } from '../../test/database.ts'
import { improving } from '../../test/improvements.ts'
import { texts } from '../text/texts.ts'
import { linesOf } from './social/picture.ts'

const { changes: words } = texts.fi
let database: TestDatabase
let app: ReturnType<typeof testApp>
let w: World
let it: ReturnType<typeof improving>
let ids: Record<'done' | 'late' | 'open' | 'given-up' | 'hidden' | 'back', string>

before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' })
  w = await world(database.db)
  it = improving(database, w)
  app = testApp(database)
  const at = (day: string) => ({ now: new Date(`${day}T09:00:00Z`) })
  const make = async (fi: string, shownOn: string | null, dueOn: string, more = {}) => {
    const id = await it.make({ title: { fi, sv: `${fi} på svenska` }, dueOn, ...more }, at('2026-05-04'))
    if (shownOn) await it.show(id, at(shownOn))
    return id
  }
  ids = {
    'done': await make('Valmis & "hyvä" <asia>', '2026-05-10', '2026-08-31'),
    'late': await make('Myöhässä oleva', '2026-05-11', '2026-08-31', { unitIds: [w.otherUnitId], serviceIds: [] }),
    'open': await make('Kesken oleva', '2026-06-01', '2026-12-31', { serviceLineId: null, unitIds: [], serviceIds: [], owner: { role: 'coordinator', ofId: null } }),
    'given-up': await make('Luovuttu asia', '2026-06-02', '2026-09-01'),
    'hidden': await make('Vain työpöydällä', null, '2026-12-31'),
    'back': await make('Pois otettu', '2026-06-03', '2026-12-31'),
  }
  await it.go(ids['done'], ['decided', 'under-way', 'done'], { ...at('2026-07-20'), because: 'Hyvin meni.' })
  await it.go(ids['given-up'], ['not-done'], { ...at('2026-07-21'), because: 'Rahaa ei ole.' })
  await it.show(ids['back'], { shown: false, ...at('2026-07-01') })
})
after(() => database.close())

const list = async (query = '') => (await app.get(`/fi/muutokset${query}`)).text
const titles = (html: string) => ['Valmis', 'Myöhässä oleva', 'Kesken oleva', 'Luovuttu asia', 'Vain työpöydällä', 'Pois otettu'].filter((title) => html.includes(title))

test('everybody sees what was shown, by month of the last move; what is late says so, and what is not shown is nowhere', async () => {
  const html = await list()
  assert.deepEqual(titles(html), ['Valmis', 'Myöhässä oleva', 'Kesken oleva', 'Luovuttu asia'])
  assert.ok(html.indexOf('heinäkuu 2026') < html.indexOf('kesäkuu 2026') && html.indexOf('kesäkuu 2026') < html.indexOf('toukokuu 2026'))
  assert.match(html, /Tämän piti olla valmis viimeistään 31\.8\.2026/)
  for (const id of [ids['hidden'], ids['back'], crypto.randomUUID(), 'ei-mikaan']) for (const path of [`/fi/muutokset/${id}`, `/fi/muutokset/${id}/juliste`]) assert.equal((await app.get(path)).status, 404, path)
})

test('links narrow it down by line, unit and how far it is; where there is nothing it says so and leads back', async () => {
  assert.deepEqual(titles(await list(`?line=${w.lineId}`)), ['Valmis', 'Myöhässä oleva', 'Luovuttu asia'])
  assert.deepEqual(titles(await list(`?unit=${w.otherUnitId}`)), ['Myöhässä oleva'])
  assert.deepEqual(titles(await list('?state=late')), ['Myöhässä oleva'])
  assert.deepEqual(titles(await list('?state=open')), ['Myöhässä oleva', 'Kesken oleva'])
  assert.deepEqual(titles(await list('?state=not-done')), ['Luovuttu asia'])
  assert.match(await list(`?unit=${w.otherUnitId}&state=done`), new RegExp(words.emptyNarrowed))
  assert.deepEqual(titles(await list('?line=x&unit=y&state=z&page=900')), ['Valmis', 'Myöhässä oleva', 'Kesken oleva', 'Luovuttu asia'])
  assert.match(await list(`?state=late`), /<meta name="robots" content="noindex"\/?>/)
})

test('the page of one tells how it went by month, by which role and by when, and names nobody', async () => {
  const html = (await app.get(`/fi/muutokset/${ids['done']}`)).text
  assert.match(html, /heinäkuu 2026/)
  assert.match(html, /<li>Tehtiin/)
  assert.match(html, /Ensin luvattu viimeistään 31\.8\.2026/)
  assert.match(html, /Esihenkilö: Kotihoito, Saarisalmi/)
  for (const { name } of await database.db.selectFrom('person').select('name').execute()) assert.ok(!html.includes(name), name)
  assert.doesNotMatch(html, /20\.7\.2026|2026-07-20/, 'on which day it was done is told to nobody')
  assert.match((await app.get(`/fi/muutokset/${ids['given-up']}`)).text, /Rahaa ei ole\./)
  assert.match((await app.get(`/sv/forandringar/${ids['late']}`)).text, /Myöhässä oleva på svenska/)
  assert.match(html, new RegExp(`href="/fi/palaute/uusi\\?unit=${w.unitId}&amp;service=${w.serviceId}"`))
})

test('a poster of two sizes leads to the page by a code', async () => {
  const [a4, a3] = [(await app.get(`/fi/muutokset/${ids['done']}/juliste`)).text, (await app.get(`/fi/muutokset/${ids['done']}/juliste?paper=a3`)).text]
  assert.match(a4, /class="poster a4 short"/)
  assert.match(a3, /class="poster a3 short"/)
  assert.match(a4, /<svg class="qr-code"/)
  assert.match(a4, new RegExp(`palaute\\.example\\.fi/fi/muutokset/${ids['done']}`))
})

test('where its address is shared it is shown by a picture: a PNG of the size that is said, drawn from what everybody sees', async () => {
  const html = (await app.get(`/sv/forandringar/${ids['late']}`)).text
  const address = /<meta property="og:image" content="([^"]+)"/.exec(html)![1]!
  assert.equal(address, `https://palaute.example.fi/sv/forandringar/${ids['late']}/bild.png`)
  const answer = await app.app.request(new URL(address).pathname)
  assert.equal(answer.headers.get('content-type'), 'image/png')
  const png = Buffer.from(await answer.arrayBuffer())
  assert.deepEqual([png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 1200, 630])
  assert.ok(png.length > 10_000, 'there are letters in it')
  assert.equal((await app.get(`/fi/muutokset/${ids['hidden']}/kuva.png`)).status, 404)
})

test('a title is broken between words, and where it is too long it ends in dots', () => {
  assert.deepEqual(linesOf('Kerromme etukäteen, kun työntekijäsi vaihtuu', 26, 4), ['Kerromme etukäteen, kun', 'työntekijäsi vaihtuu'])
  assert.deepEqual(linesOf('a'.repeat(30), 26, 4), ['a'.repeat(26), 'aaaa'])
  assert.deepEqual(linesOf('yksi kaksi kolme neljä', 5, 2), ['yksi', 'kaks…'])
  assert.deepEqual(linesOf('', 26, 4), [])
})

/** Throws where it is no XML; gives the elements by name with their text. */
function parsed(xml: string): Map<string, { text: string; attributes: Record<string, string> }[]> {
  const found = new Map<string, { text: string; attributes: Record<string, string> }[]>()
  const open: { text: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => { throw error })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { text: '', attributes: attributes as Record<string, string> }
    found.set(name, [...found.get(name) ?? [], element])
    open.push(element)
  })
  parser.on('text', (text) => { if (open.length) open.at(-1)!.text += text })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return found
}

test('the Atom feed is one by RFC 4287: every entry has what it must have, and addresses that are absolute and lead there', async () => {
  for (const [language, path] of [['fi', '/fi/muutokset/syote.xml'], ['sv', '/sv/forandringar/flode.xml'], ['en', '/en/changes/feed.xml']] as const) {
    const answer = await app.get(path)
    assert.equal(answer.headers.get('content-type'), 'application/atom+xml; charset=utf-8')
    const elements = parsed(answer.text)
    const of = (name: string) => elements.get(name) ?? []
    assert.equal(of('feed')[0]!.attributes['xml:lang'], language)
    assert.equal(of('entry').length, 4)
    // Of the feed and of each entry.
    for (const name of ['id', 'title', 'updated']) assert.equal(of(name).length, 5, name)
    assert.equal(of('name').length, 1)
    assert.equal(new Set(of('id').map(({ text }) => text)).size, 5)
    for (const { text } of of('updated')) assert.match(text, /^2026-\d\d-01T12:00:00\.000Z$/, 'of a month, never of a day')
    for (const { attributes: { href } } of of('link')) {
      const url = new URL(href!)
      assert.equal(url.origin, 'https://palaute.example.fi')
      assert.equal((await app.get(url.pathname + url.search)).status, 200, href)
    }
    assert.ok(of('title').some(({ text }) => text.startsWith('Valmis & "hyvä" <asia>')), 'what was escaped reads as it was written')
  }
})

test('the JSON feed is one by version 1.1, of one line too', async () => {
  const answer = await app.get(`/fi/muutokset/syote.json?line=${w.lineId}`)
  assert.equal(answer.headers.get('content-type'), 'application/feed+json; charset=utf-8')
  const feed = JSON.parse(answer.text)
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1')
  assert.equal(feed.feed_url, `https://palaute.example.fi/fi/muutokset/syote.json?line=${w.lineId}`)
  assert.equal(feed.items.length, 3)
  for (const item of feed.items) {
    assert.deepEqual(['id', 'url', 'title', 'content_text', 'date_published', 'date_modified'].filter((name) => typeof item[name] !== 'string' || !item[name]), [])
    assert.match(item.date_modified, /-01T12:00:00\.000Z$/)
  }
  assert.match(feed.title, /^Iäkkäiden palvelut: /)
})

test('a feed is sent again only where it has changed, also twice in one month', async () => {
  const path = '/fi/muutokset/syote.xml'
  const { headers } = await app.get(path)
  const mark = headers.get('etag')!
  const again = (headers: Record<string, string>) => app.request(path, { headers })
  const same = await again({ 'if-none-match': `"toinen", W/${mark}` })
  assert.deepEqual([same.status, same.text], [304, ''])
  assert.equal((await again({ 'if-none-match': '"toinen"' })).status, 200)
  assert.equal((await again({ 'if-modified-since': headers.get('last-modified')! })).status, 200, 'a month is too coarse to tell')
  await it.go(ids['open'], ['decided'], { now: new Date('2026-07-25T09:00:00Z') })
  const first = await again({ 'if-none-match': mark })
  assert.equal(first.status, 200)
  await it.go(ids['open'], ['under-way'], { now: new Date('2026-07-26T09:00:00Z') })
  assert.equal((await again({ 'if-none-match': first.headers.get('etag')! })).status, 200)
})

test('the list leads feed readers to the feeds, and search engines to each page in each language', async () => {
  const html = await list()
  assert.match(html, /<link rel="alternate" type="application\/atom\+xml"[^>]*href="\/fi\/muutokset\/syote\.xml"/)
  assert.match(html, /<link rel="alternate" type="application\/feed\+json"/)
  assert.match(html, /<link rel="canonical" href="https:\/\/palaute\.example\.fi\/fi\/muutokset"/)
  const sitemap = (await app.get('/sitemap.xml')).text
  parsed(sitemap)
  assert.ok(sitemap.includes(`https://palaute.example.fi/sv/forandringar/${ids['done']}`))
  assert.ok(!sitemap.includes(ids['hidden']) && !sitemap.includes(ids['back']))
})

test('the pages of a unit and of a service tell what has changed there, three at most, and say nothing where nothing has', async () => {
  const unit = async (id: string) => (await app.get(`/fi/yksikot/${id}`)).text
  assert.match(await unit(w.unitId), new RegExp(words.here))
  assert.match((await app.get(`/fi/palvelut/${w.serviceId}`)).text, /Valmis &amp; &quot;hyvä&quot; &lt;asia/)
  assert.doesNotMatch(await unit(w.otherUnitId), new RegExp(words.here), 'what is not done has changed nothing')
  for (let n = 0; n < 4; n++) {
    const id = await it.make({ title: { fi: `Lisää ${n}` } })
    await it.show(id)
    await it.go(id, ['decided', 'done'], { now: new Date(`2026-10-0${n + 1}T09:00:00Z`) })
  }
  const html = await unit(w.unitId)
  assert.deepEqual([0, 1, 2, 3].filter((n) => html.includes(`Lisää ${n}`)), [1, 2, 3])
})

test('where there is nothing yet the page says so, and how it may begin', async () => {
  const other = await testDatabase()
  await world(other.db)
  assert.match((await testApp(other).get('/en/changes')).text, new RegExp(texts.en.changes.empty))
  parsed((await testApp(other).get('/en/changes/feed.xml')).text)
  await other.close()
})
