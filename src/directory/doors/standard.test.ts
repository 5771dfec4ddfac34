// What machines are told of the public directory: structured data, addresses in each language, and the map of the site.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { loadDirectory, type Ids } from '../../../demo/load-directory.ts'
import { loadDoors } from '../../../demo/load-doors.ts'
import { testApp } from '../../../test/app.ts'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { to } from '../../paths.ts'
import { languages } from '../../text/language.ts'
import { openingHours } from './standard.ts'
import { robots } from './sitemap.ts'

let database: TestDatabase
let app: ReturnType<typeof testApp>
let ids: Ids
before(async () => {
  database = await testDatabase({ PUBLIC_URL: 'https://palaute.example' })
  app = testApp(database)
  await database.db.transaction().execute(async (tx) => {
    ids = await loadDirectory(tx, database.context.now())
    await loadDoors(tx, ids, database.context.now())
  })
})
after(() => database.close())

const dataOf = (page: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!)

test('a service tells machines its name, its telephone with hours, and where it is given', async () => {
  const data = dataOf((await app.get(`/sv/tjanster/${ids.service.get('adult-social-work')}`)).text)
  assert.equal(data['@type'], 'GovernmentService')
  assert.equal(data.name, 'Vuxensocialarbete')
  const [telephone, ...places] = data.availableChannel
  assert.equal(telephone.servicePhone.telephone, '010 000 0100')
  assert.deepEqual(telephone.servicePhone.hoursAvailable[0], { '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Monday', opens: '09:00', closes: '15:00' })
  assert.ok(places.some((one: { serviceLocation: { name: string } }) => one.serviceLocation.name === 'Verksamhetshuset i Björkstrand'))
})

test('text of the directory cannot end the data that it stands in', async () => {
  const id = ids.service.get('social-credit')!
  await database.db.updateTable('service').set({ description: { fi: '</script><script>alert(1)</script>' } }).where('id', '=', id).execute()
  const page = (await app.get(`/fi/palvelut/${id}`)).text
  assert.equal(dataOf(page).description, '</script><script>alert(1)</script>')
  assert.doesNotMatch(page, /<script>alert/)
})

test('a season, a night to the end of the day and a closed day are told as the vocabulary has them; what is over is not', () => {
  const hours = {
    openings: [{ weekday: 6 as const, opens: '18:00', closes: '24:00', firstDay: '2026-06-01', lastDay: '2026-08-31', onHolidays: false }],
    exceptions: [
      { firstDay: '2026-12-24', lastDay: '2026-12-26', opens: null, closes: null, reason: null },
      { firstDay: '2026-01-01', lastDay: '2026-01-01', opens: null, closes: null, reason: null },
    ],
    closedDays: [],
  }
  assert.deepEqual(openingHours(hours, '2026-11-27'), [
    { '@type': 'OpeningHoursSpecification', dayOfWeek: 'https://schema.org/Saturday', opens: '18:00', closes: '23:59', validFrom: '2026-06-01', validThrough: '2026-08-31' },
    { '@type': 'OpeningHoursSpecification', validFrom: '2026-12-24', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' },
  ])
})

test('a page says its own address and those in the other languages; a page of what somebody searched for says none', async () => {
  const page = (await app.get('/en/services')).text
  assert.match(page, /<link rel="canonical" href="https:\/\/palaute\.example\/en\/services"/)
  assert.match(page, /hreflang="sv" href="https:\/\/palaute\.example\/sv\/tjanster"/)
  assert.doesNotMatch((await app.post('/en/services', { q: 'debt' })).text, /canonical/)
})

test('the map of the site has each service in each language and opens nothing that a giver or the staff see', async () => {
  const { status, text } = await app.get('/sitemap.xml')
  assert.equal(status, 200)
  for (const path of ['/fi', `/fi/palvelut/${ids.service.get('home-care')}`, `/sv/tjanster/${ids.service.get('home-care')}`]) assert.ok(text.includes(`<loc>https://palaute.example${path}</loc>`), path)
  assert.doesNotMatch(text, /desk|keskustelu|kuitti|palaute\/uusi/)
  assert.equal(text.match(/<url>/g)!.length % 3, 0)
})

test('robots are kept from the desk, from files of reports and not their pages, and from all of an invented county', async () => {
  const { text } = await app.get('/robots.txt')
  assert.match(text, /Disallow: \/desk\nDisallow: \/api\n(?:Disallow: [^\n]+\n)+Sitemap: https:\/\/palaute\.example\/sitemap\.xml/)
  const closed = text.split('\n').flatMap((line) => /^Disallow: (.*)$/.exec(line)?.[1] ?? []).map((path) => new RegExp(`^${path.replaceAll('*', '.*')}`))
  const isClosed = (path: string) => closed.some((pattern) => pattern.test(path))
  for (const language of languages) {
    for (const file of [to('statisticsFile', language, {}, { form: 'pdf' }), to('surveyReportFile', language, {}, { place: 'x', form: 'xlsx' }), to('monitoringFile', language, { report: 'x' }, { form: 'excel' })]) assert.ok(isClosed(file), file)
    for (const open of [to('statistics', language), to('surveyReport', language), to('monitoring', language), to('monitoringReport', language, { report: 'x' })]) assert.ok(!isClosed(open), open)
  }
  assert.equal(robots({ publicUrl: 'https://x.example', demo: true }), 'User-agent: *\nDisallow: /\n')
  assert.doesNotMatch(robots({ publicUrl: null, demo: false }), /Sitemap/)
})
