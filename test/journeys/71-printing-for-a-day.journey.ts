// A host prints all of the paper of a feedback day: each page is looked at at a desk and on a phone, with names that are as long as names
// get; nothing runs out of its paper; and the PDF is downloaded. The program is its own: a day leaves municipalities and lines behind.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { dayPath } from '../../src/day-paths.ts'
import { addHost } from '../../src/days/parts.sql.ts'
import { kitProducts, type KitProduct } from '../../src/days/kit/product.ts'
import { transact } from '../../src/db/db.ts'
import { texts } from '../../src/text/texts.ts'
import { person } from '../builders.ts'
import { aDay } from '../days.ts'
import { letSignIn, password } from '../staff.ts'
import { startProgram, type Program } from './program.ts'
import { follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

type Printing = Program & { dayId: string; email: string; cardsStation: string }
let shared: Promise<Printing> | undefined
const printing = () => (shared ??= begin())
after(async () => (await shared)?.stop())

async function begin(): Promise<Printing> {
  const program = await startProgram({ demonstration: false })
  const { db, keys } = program
  const by = await person(db, 'Tarja Kuusivaara', { role: 'coordinator' })
  await db.updateTable('organisation').set({ coordinator_id: by }).execute()
  for (const fi of ['Aikuissosiaalityö', 'Päihde- ja mielenterveyspalvelut sekä perhesosiaalityö']) await db.insertInto('service_line').values({ name: { fi } }).execute()
  const on = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const day = await aDay(db, { by, keys, heldOn: on(3), round: { firstOn: on(-1), lastOn: on(20), handledByOn: on(30), resultsByOn: on(40), changesByOn: on(90) } })
  const host = await person(db, 'Heli Host', { role: 'worker' })
  await transact(db, (tx) => addHost(tx, day.id, host, null))
  await db.insertInto('day_thing').values([{ day_id: day.id, number: 1, what: 'Jatkojohdot' }, { day_id: day.id, number: 2, what: 'x'.repeat(200), packed: true }]).execute()
  return { ...program, dayId: day.id, email: await letSignIn({ db, now: () => new Date() }, host), cardsStation: day.stationIds.cards }
}

const { dayKit: words } = texts.fi
const long = 'Perhesosiaalityön ja kasvatus- ja perheneuvonnan yhteinen palvelupiste, Ylä-Myllykylä ja ympäristökunnat'

/** What runs out of the paper, or out of its piece of it, or over what stands below. */
const runsOut = (page: Page) => page.evaluate(() => {
  const out = [...document.querySelectorAll('.sheet, .sheet .piece, .sheet :is(p, h2), .blocks, .web, .kit-sheet, .kit-sheet :is(p, h2, h3, li, th, td)')].filter((part) => {
    const isPaper = part.matches('.sheet, .piece')
    return part.scrollWidth > part.clientWidth + 1.5 || (isPaper && part.scrollHeight > part.clientHeight + 1.5)
  })
  const walls = [...document.querySelectorAll('.kit-wall')].filter((wall) => {
    const [blocks, web] = [wall.querySelector('.blocks')!.getBoundingClientRect(), wall.querySelector('.web')?.getBoundingClientRect()]
    const inside = wall.getBoundingClientRect()
    return (web ? web.top : inside.bottom) < blocks.bottom - 1 || (web?.bottom ?? 0) > inside.bottom
  })
  const { width, height } = (document.querySelector('.sheet') ?? document.body).getBoundingClientRect()
  return { out: [...out, ...walls].map((part) => `${part.tagName}.${part.className}: ${part.textContent?.slice(0, 40)}`), width: Math.round(width), height: Math.round(height) }
})

/** Of the paper that its browser prints. */
const pagesPrinted = async (page: Page) => (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type ?\/Page\b(?!s)/g)?.length

test('a host finds all that can be printed from the day, and every product fits a screen and its paper', async () => {
  const { url, dayId, email } = await printing()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', email, password)
  await page.goto(dayPath(dayId))
  await follow(page, texts.fi.days.ways.kit.name)
  await one.sees(words.title)
  for (const product of kitProducts) {
    await page.goto(dayPath(dayId, `/kit/${product}?until=2`))
    await one.sees(words.products[product].name)
    assert.deepEqual((await runsOut(page)).out, [], product)
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual((await runsOut(page)).out, [], `${product} on paper`)
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('body > *, .around')].filter((part) => part.tagName !== 'MAIN' && part.getClientRects().length > 0).map((part) => part.className)), [], 'only the paper is left')
    await page.emulateMedia({ media: null })
    const sheets = await page.locator('.sheet').count()
    if (sheets) assert.equal(await pagesPrinted(page), sheets, `${product}: a sheet is a page`)
  }
  await one.goesAway({ signedIn: true })
})

test('on a phone without scripts: numbered sheets of another station, a number that is none, and the PDF', async () => {
  const { url, dayId, email, cardsStation } = await printing()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false, acceptDownloads: true })
  const { page } = one
  await signIn(one, 'fi', email, password)
  await page.goto(dayPath(dayId, '/kit'))
  await one.sees(words.title)
  await follow(page, words.products.sheets.name)
  await one.sees(words.products.sheets.name)
  await page.getByLabel(words.page.station).selectOption(cardsStation)
  await page.getByLabel(words.page.from).fill('21')
  await page.getByLabel(words.page.until).fill('2o')
  await press(page, words.page.show)
  await page.locator('.error-summary').waitFor()
  await one.sees(words.products.sheets.name)
  await page.getByLabel(words.page.until).fill('22')
  await press(page, words.page.show)
  await one.sees(words.products.sheets.name)
  assert.deepEqual(await page.locator('.kit-sheet .from strong').allTextContents(), ['Lomake 21', 'Lomake 22'])
  const download = page.waitForEvent('download')
  await follow(page, words.page.pdf)
  assert.equal((await download).suggestedFilename(), 'sheets-fi.pdf')
  for (const product of ['posters', 'cards', 'signs', 'tally', 'feedback'] satisfies KitProduct[]) {
    await page.goto(dayPath(dayId, `/kit/${product}`))
    await one.sees(words.products[product].name)
  }
  await one.goesAway({ signedIn: true })
})

test('however long the names are, what hangs on walls fits its paper in one language and in two', async () => {
  const { url, db, dayId, email } = await printing()
  const names = { fi: long, sv: 'Barnskyddets'.repeat(9), en: long }
  await db.updateTable('feedback_day').set({ name: names, organisers: names, invitation: { fi: `${long}. ${long}.` } }).where('id', '=', dayId).execute()
  await db.updateTable('day_stop').set({ held_where: names }).where('day_id', '=', dayId).execute()
  await db.updateTable('day_station').set({ name: names }).where('day_id', '=', dayId).execute()
  await db.updateTable('municipality').set({ name: names }).execute()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', email, password)
  for (const [rest, width, height] of [['posters?languages=fi', 794, 1123], ['posters?languages=fi-sv', 794, 1123], ['posters?languages=fi-sv&size=a3', 1123, 1588], ['signs?languages=sv', 794, 1123], ['signs?languages=fi-sv', 794, 1123], ['cards?languages=fi-sv', 794, 1123], ['tally', 0, 0], ['sheets?until=1', 0, 0], ['instructions', 0, 0]] as const) {
    await page.goto(dayPath(dayId, `/kit/${rest}`))
    await page.emulateMedia({ media: 'print' })
    const found = await runsOut(page)
    assert.deepEqual(found.out, [], rest)
    if (width) assert.deepEqual([Math.abs(found.width - width) <= 1, Math.abs(found.height - height) <= 1], [true, true], `${rest}: ${found.width} × ${found.height}`)
    await page.emulateMedia({ media: null })
    if (width === 794) assert.equal(await pagesPrinted(page), await page.locator('.sheet').count(), rest)
  }
  await one.sees(words.products.instructions.name)
  await one.goesAway({ signedIn: true })
})
