// Every address of the program is either open on purpose, and then named here, or behind the sign-in.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { pattern, type PublicPage } from '../src/paths.ts'
import { languages } from '../src/text/language.ts'
import { testApp } from './app.ts'
import { world } from './builders.ts'
import { testDatabase, type TestDatabase } from './database.ts'

/** Open in each language. */
const publicPages: Record<PublicPage, readonly ('GET' | 'POST')[]> = {
  home: ['GET'],
  topic: ['GET', 'POST'],
  line: ['GET'],
  form: ['GET', 'POST'],
  sealing: ['GET', 'POST'],
  receipt: ['GET', 'POST'],
  receiptFile: ['POST'],
  conversation: ['GET', 'POST'],
  leave: ['GET', 'POST'],
  supervisors: ['GET'],
  promise: ['GET'],
  privacy: ['GET'],
  accessibility: ['GET'],
  silence: ['GET'],
  lanes: ['GET'],
  promises: ['GET'],
  changes: ['GET'],
  changesAtom: ['GET'],
  changesJson: ['GET'],
  change: ['GET'],
  changePoster: ['GET'],
  changePicture: ['GET'],
  linePromise: ['GET'],
  monitoring: ['GET'],
  councilCalendar: ['GET'],
  unitsFeedback: ['GET'],
  unitFeedback: ['GET'],
  monitoringReport: ['GET'],
  monitoringFile: ['GET'],
  statistics: ['GET'],
  statisticsFile: ['GET'],
  statisticsOfLine: ['GET'],
  bulletins: ['GET'],
  bulletinsAtom: ['GET'],
  bulletinsJson: ['GET'],
  bulletin: ['GET'],
  screen: ['GET'],
  who: ['GET', 'POST'],
  unit: ['GET'],
  callBack: ['GET', 'POST'],
  aboutPage: ['GET', 'POST'],
  begin: ['GET'],
  beginStep: ['GET'],
  services: ['GET', 'POST'],
  suggestions: ['POST'],
  situation: ['GET'],
  municipality: ['GET'],
  service: ['GET'],
  places: ['GET'],
  place: ['GET'],
  placeCalendar: ['GET'],
  published: ['GET', 'POST'],
  publishingRules: ['GET'],
  publishedItem: ['GET', 'POST'],
  publishedReport: ['GET', 'POST'],
  surveyResults: ['GET'],
  surveyCompared: ['GET'],
  surveyReport: ['GET'],
  surveyReportFile: ['GET'],
  satisfaction: ['GET'],
  code: ['GET', 'POST'],
  surveys: ['GET', 'POST'],
  survey: ['GET', 'POST'],
  surveyReminder: ['GET'],
  surveyPromise: ['GET'],
  surveySlip: ['GET', 'POST'],
  noInvitations: ['GET', 'POST'],
  feedbackDays: ['GET'],
  feedbackDay: ['GET'],
  feedbackDayCalendar: ['GET'],
  feedbackDayFile: ['GET'],
  feedbackDayPoster: ['GET'],
  councils: ['GET'],
  councilsAtom: ['GET'],
  councilsJson: ['GET'],
  council: ['GET'],
  councilLetter: ['GET', 'POST'],
  memo: ['GET'],
  memoFile: ['GET'],
  councilYear: ['GET'],
  councilYearFile: ['GET'],
  openData: ['GET'],
  openDataset: ['GET'],
  // Behind strong identification, but for the first, the way in and the form on paper.
  records: ['GET'],
  recordsSignIn: ['GET', 'POST'],
  recordsSignOut: ['POST'],
  recordsPaper: ['GET'],
  recordsNew: ['GET', 'POST'],
  recordsRequest: ['GET', 'POST'],
  recordsLetter: ['GET'],
}

const open = [
  ...languages.flatMap((language) => Object.entries(publicPages).flatMap(([page, methods]) =>
    methods.map((method) => `${method} ${pattern(page as PublicPage, language)}`))),
  'GET /',
  'GET /assets/:file',
  // Where the broker of strong identification leads back to.
  'GET /fi/omat-tiedot/paluu',
  'GET /embed.js',
  'GET /forget.svg',
  // What stands on paper; a telephone may begin it with a capital.
  'GET /q', 'GET /q/:code', 'GET /Q', 'GET /Q/:code',
  'GET /s', 'GET /S',
  // Files that pages of any origin may read.
  'GET /open-data/:file', 'OPTIONS /open-data/:file',
  // The tablets of a feedback day: opened by the cookie of one that was taken into use.
  'GET /kiosk', 'POST /kiosk/pair', 'POST /kiosk/records', 'POST /kiosk/ready', 'GET /kiosk/pack',
  // What it shows, to a tablet that was given to a day alone.
  'GET /kiosk/sw.js', 'GET /kiosk/files.json', 'GET /kiosk/host',
  ...languages.flatMap((language) => [`GET /kiosk/${language}`, `GET /kiosk/${language}/host`, `GET /kiosk/${language}/thanks`, `GET /kiosk/${language}/:station`, `POST /kiosk/${language}/:station`]),
  // A gateway hands over SMS, with its secret.
  'POST /sms/in', 'POST /sms/receipts',
  'GET /robots.txt',
  'GET /sitemap.xml',
  'GET /health/live',
  'GET /health/ready',
  'GET /api/v1/openapi.json',
  'GET /api/v1/services',
  'GET /api/v1/units',
  'GET /api/v1/places',
  'GET /api/v1/municipalities',
  'GET /api/v1/statistics',
  'GET /api/v1/published',
  'GET /api/v1/published/:id',
  'GET /api/v1/improvements',
  'GET /api/v1/improvements/:id',
  'GET /api/v1/survey-results',
  'GET /api/v1/surveys/:id/results',
  'POST /api/v1/feedback',
  // Surveys: with a slip, with a token, or open to everybody.
  'GET /api/v1/surveys/:id',
  'GET /api/v1/surveys/:id/languages/:tag',
  'POST /api/v1/slips',
  'POST /api/v1/surveys/:id/tokens',
  'POST /api/v1/surveys/:id/responses',
  // Opened by the key of another system.
  'POST /api/v1/relationship-changes',
  // Open311: what is published; and feedback, opened by the key of another system.
  ...['xml', 'json'].flatMap((format) => [
    `GET /open311/discovery.${format}`, `GET /open311/v2/discovery.${format}`, `GET /open311/v2/services.${format}`, `GET /open311/v2/requests.${format}`, `POST /open311/v2/requests.${format}`,
    ...['services', 'requests', 'tokens'].map((list) => `GET /open311/v2/${list}/:named{[^/]+\\.${format}}`),
  ]),
  // Opened by a receipt.
  'GET /api/v1/feedback/conversation',
  'POST /api/v1/feedback/conversation/messages',
  'GET /api/v1/feedback/conversation/attachments',
  'POST /api/v1/feedback/conversation/attachments',
  'DELETE /api/v1/feedback/conversation/attachments/:id',
  // The doors of the staff.
  'GET /desk/sign-in',
  'POST /desk/sign-in',
  'GET /desk/forgot-password',
  'POST /desk/forgot-password',
  'GET /desk/forgot-password/asked',
  'GET /desk/set-up/:token',
  'POST /desk/set-up/:token',
  'GET /desk/sign-in/single',
  'GET /desk/sign-in/single/back',
  'GET /desk/sign-in/single/out',
  // Confirms one's own details, by a link that is good for nothing else.
  'GET /confirm/:token',
  'POST /confirm/:token',
  'GET /volunteers/:token',
  'POST /volunteers/:token',
]

/** For every method: what requests pass on their way, and what says no to a method that the API does not have. */
const forEveryMethod = ['/*', '/health/*', '/api/*', '/open311/*', '/desk/*', '/open-data/:file']

let database: TestDatabase
let app: ReturnType<typeof testApp>
let routes: { method: string; path: string }[]

before(async () => {
  database = await testDatabase()
  await world(database.db)
  app = testApp(database)
  const unique = new Map(app.app.routes.map(({ method, path }) => [`${method} ${path}`, { method, path }]))
  routes = [...unique.values()]
})
after(() => database.close())

test('what is open is named, and what is named is there', () => {
  const outside = routes.filter(({ method, path }) => method !== 'ALL' && !/^\/desk(\/|$)/.test(path))
  const doors = routes.filter(({ method, path }) => method !== 'ALL' && /^\/desk\/(sign-in(?!\/second)|set-up|forgot-password)/.test(path))
  assert.deepEqual([...outside, ...doors].map(({ method, path }) => `${method} ${path}`).sort(), open.toSorted())
})

test('what answers every method is a gate, or a refusal of the API', () => {
  const all = routes.filter(({ method, path }) => method === 'ALL' && !path.startsWith('/desk/')).map(({ path }) => path)
  const operations = open.filter((one) => one.includes(' /api/')).map((one) => one.split(' ')[1]!)
  assert.deepEqual(all.toSorted(), [...new Set([...forEveryMethod.filter((path) => path !== '/desk/*'), ...operations])].sort())
})

test('everything else leads a stranger to the sign-in page by whatever method, and does nothing', async () => {
  const closed = [...new Set(routes.filter(({ path }) => path.startsWith('/desk')).map(({ path }) => path))]
  assert.ok(closed.length > 30)
  for (const path of closed) {
    const address = path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000').replace('*', 'anything')
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (open.includes(`${method} ${path}`)) continue
      const { status, location, headers } = await app.request(address, {
        method, ...(method === 'GET' ? {} : { body: 'text=Hei', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      })
      const says = `${method} ${path} answered ${status} ${location}`
      if (method === 'GET') assert.equal(`${status} ${location}`, `303 /desk/sign-in?next=${encodeURIComponent(address)}`, says)
      // The doors have no other methods.
      else if (/^\/desk\/(sign-in(?!\/second)|set-up|forgot-password)/.test(path)) assert.ok(status === 404 || status === 405, says)
      else assert.ok(status === 401 || (status === 303 && location === '/desk/sign-in'), says)
      assert.equal(headers.get('cache-control'), 'no-store', says)
    }
  }
})

test('what answers every method under the desk lets nobody past the guard either', async () => {
  const gates = routes.filter(({ method, path }) => method === 'ALL' && path.startsWith('/desk')).map(({ path }) => path)
  assert.ok(gates.includes('/desk/*'))
  // In the order in which they were registered, the guard comes before all of them.
  const desk = app.app.routes.map(({ path }) => path).filter((path) => path.startsWith('/desk'))
  assert.equal(desk[0], '/desk/*')
})

test('an address of the desk that does not exist tells a stranger no more than one that does', async () => {
  const { status, location } = await app.get('/desk/no-such-page')
  assert.equal(`${status} ${location}`, '303 /desk/sign-in?next=%2Fdesk%2Fno-such-page')
})

test('a cookie that was made up opens nothing', async () => {
  for (const name of ['vastakaiku.session_token', '__Secure-vastakaiku.session_token']) {
    const { status } = await app.get('/desk/cases', `${name}=abcdefghijklmnopqrstuvwxyz012345.c2lnbmF0dXJl`)
    assert.equal(status, 303, name)
  }
})
