// A feedback day of three service lines, and a tablet that was given to it, for the journeys at its stations. The program is their own: a day
// leaves municipalities and lines behind.
import assert from 'node:assert/strict'
import { after } from 'node:test'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { transact } from '../../src/db/db.ts'
import { tabletCookie } from '../../src/days/tablets/cookie.ts'
import { addTablet } from '../../src/days/tablets/tablets.sql.ts'
import { newTabletSecret, pairingsOf, tabletToken, tabletTokenHash } from '../../src/privacy/tablet-token.ts'
import { kioskPath } from '../../src/day-paths.ts'
import type { Language, Translated } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { person } from '../builders.ts'
import { launchBrowser } from '../browser.ts'
import { aDay } from '../days.ts'
import { letSignIn } from '../staff.ts'
import { assertAccessible, assertFits } from './page-checks.ts'
import { startProgram, type Program } from './program.ts'
import { press } from './steps.ts'
import { scriptSwitch } from './visitor.ts'

export const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true } as const

/** `coordinator`: the address that its coordinator signs in with. */
type Kiosk = Program & { day: Awaited<ReturnType<typeof aDay>> & { heldOn: string }; by: string; coordinator: string; lineIds: string[] }

let shared: Promise<Kiosk> | undefined
after(async () => (await shared)?.stop())

export const aKiosk = (): Promise<Kiosk> => (shared ??= begin())

async function begin(): Promise<Kiosk> {
  const program = await startProgram({ demonstration: false })
  const { db, keys } = program
  const by = await person(db, 'Tarja Kuusivaara', { role: 'coordinator' })
  await db.updateTable('organisation').set({ name: { fi: 'Koivurannan hyvinvointialue', sv: 'Björkstrands välfärdsområde', en: 'Koivuranta Wellbeing Services County' }, coordinator_id: by }).execute()
  const line = async (name: Translated) => (await db.insertInto('service_line').values({ name }).returning('id').executeTakeFirstOrThrow()).id
  const lineIds = [await line({ fi: 'Iäkkäiden palvelut', sv: 'Service för äldre', en: 'Services for older people' }), await line({ fi: 'Vammaispalvelut', sv: 'Funktionshinderservice', en: 'Disability services' }), await line({ fi: 'Aikuissosiaalityö', sv: 'Vuxensocialarbete', en: 'Adult social work' })]
  const on = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const day = await aDay(db, { by, keys, heldOn: on(0), lines: lineIds, round: { firstOn: on(-1), lastOn: on(20), handledByOn: on(30), resultsByOn: on(40), changesByOn: on(90) } })
  await db.insertInto('day_deck').values({ day_id: day.id, service_line_id: lineIds[0]!, cards: (await cardsOf(program, day.surveyId)).slice(0, 6) }).execute()
  return { ...program, day: { ...day, heldOn: on(0) }, by, coordinator: await letSignIn({ db, now: () => new Date() }, by), lineIds }
}

async function cardsOf({ db }: Program, surveyId: string): Promise<string[]> {
  const { questions } = await db.selectFrom('survey_version').select('questions').where('survey_id', '=', surveyId).executeTakeFirstOrThrow()
  return (questions as { id: string; options: { id: string }[] }[]).find(({ id }) => id === 'which-words')!.options.map(({ id }) => id)
}

export type AtTablet = { page: Page; context: BrowserContext; id: string; troubles: string[]; sees(heading: string): Promise<void> }

/** A browser of its own on a tablet that was given to the day; `given: false`: it is yet to be. */
export async function atTablet(kiosk: Kiosk, { language, given = true, ...options }: BrowserContextOptions & { language: Language; given?: boolean }): Promise<AtTablet> {
  const browser = await (browserOpened ??= launchBrowser())
  const { id, name, value } = given ? await givenTablet(kiosk) : { id: '', name: '', value: '' }
  const context = await browser.newContext({ locale: `${language}-FI`, baseURL: kiosk.url, ...tablet, ...options })
  if (given) await context.addCookies([{ name, value, domain: '127.0.0.1', path: '/kiosk', httpOnly: true, sameSite: 'Strict' }])
  const troubles: string[] = []
  context.on('weberror', (error) => void troubles.push(error.error().message))
  context.on('console', (message) => { if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) troubles.push(message.text()) })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const scripts = await scriptSwitch(session, options.javaScriptEnabled !== false)
  return {
    page, context, id, troubles,
    async sees(heading) {
      await page.locator('h1', { hasText: heading }).waitFor()
      await assertFits(page)
      await scripts.lend(() => assertAccessible(session, page.url()))
      assert.deepEqual(troubles, [])
    },
  }
}

/** As it is once somebody at the desk has typed its code: one cookie. */
async function givenTablet({ db, keys, day, by }: Kiosk): Promise<{ id: string; name: string; value: string }> {
  const { secretHash, version } = pairingsOf(keys, newTabletSecret()).find((each) => each.version === keys.current)!
  const token = tabletToken(keys, { version, secretHash })
  const id = await transact(db, (tx) => addTablet(tx, { home: { is: 'day', id: day.id }, name: `Tabletti ${token.slice(0, 8)}`, tokenHash: tabletTokenHash(keys, token, version), by, on: day.heldOn }))
  const [, name = '', value = ''] = /^([^=]+)=([^;]+);/.exec(tabletCookie(token, {}))!
  return { id, name, value }
}

const words = texts.fi.dayKiosk
const { hostPage } = words

/** How many records of the day were taken in. */
export const heldOf = async ({ db, day }: Kiosk) => (await db.selectFrom('day_held').select('id').where('day_id', '=', day.id).execute()).length
/** That the page says so many wait. */
export const waits = (page: Page, count: number) => page.waitForFunction((number) => document.querySelector('[data-waiting]')?.textContent?.startsWith(`${number} `), count)

/** On the host's page, which it leaves open. */
export async function makeReady(page: Page): Promise<void> {
  await page.goto(kioskPath('fi', 'host'))
  await page.getByLabel(hostPage.newPin).fill('4829')
  await press(page, hostPage.setPin)
  await press(page, hostPage.makeReady)
  await page.getByText(/^Valmis lähtöön: \d+ tiedostoa, 3 kieltä, kokeiltu nyt\.$/).waitFor()
}

/** At the station of wishes, up to the thanks. */
export async function wish(page: Page, kiosk: Kiosk, text: string): Promise<void> {
  await page.goto(kioskPath('fi', kiosk.day.stationIds.dream))
  await page.locator('[data-next]:visible').waitFor()
  await page.getByLabel(words.wish).fill(text)
  await press(page, words.next)
  await press(page, words.send)
  await page.getByText(words.thanksText).waitFor()
}

let browserOpened: ReturnType<typeof launchBrowser> | undefined
after(async () => (await browserOpened)?.close())
