// The silence map: a coordinator without scripts sees on a phone which lines are quietest and is led to what could be done about it; everybody
// reads it in Swedish, by keyboard and at the narrowest width, and in English on a large screen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration, type Program } from './program.ts'
import { coordinator, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { silence: words } = texts.fi

test('a coordinator without scripts meets the silent lines first, and goes from one to a poster and to an improvement', async () => {
  const { url, db } = await demonstration()
  await mapped(db)
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.silence)
  await one.sees(words.title)
  const headings = await page.locator('h2').allInnerTexts()
  assert.equal(headings[0], words.silent)
  const first = page.locator('.silent-lines > li').first()
  const line = await first.locator('h3').innerText()
  // It is told as silent, and no number of feedback beside it.
  assert.match(await first.locator('p').first().innerText(), /alle \d+ palautetta koko vuonna|emme voi näyttää/)
  const suggestion = first.locator('p', { hasText: words.act.suggestion }).getByRole('link')
  const href = (await suggestion.getAttribute('href'))!
  assert.match(href, /^\/desk\/(outreach\/new|surveys|improvements\/new)/)
  await suggestion.click()
  assert.ok(page.url().endsWith(href))
  assert.equal(await page.locator('h1').count(), 1)
  await page.goBack()
  await first.getByRole('link', { name: words.act.note }).click()
  await one.sees(texts.fi.improvements.newTitle)
  assert.equal(await page.getByLabel(texts.fi.improvements.fields.line, { exact: true }).evaluate((select) => (select as unknown as { selectedOptions: { text: string }[] }).selectedOptions[0]?.text), line)
  assert.equal(await page.locator('#said-fi').inputValue(), fill(words.improvement.said, { line }))
  await one.goesAway({ signedIn: true })
})

test('everybody reads it in Swedish by keyboard, also at the narrowest width', async () => {
  const { url, db } = await demonstration()
  await mapped(db)
  for (const width of [390, 320]) {
    const one = await visitor(url, { viewport: { width, height: 800 }, language: 'sv', reducedMotion: 'reduce' })
    const { page } = one
    await page.goto(to('silence', 'sv'))
    await one.sees(texts.sv.silence.title)
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `wider than ${width}`)
    const explain = page.locator('.explained summary').first()
    await explain.focus()
    await page.keyboard.press('Enter')
    assert.ok(await page.getByText(texts.sv.silence.explained.source).isVisible())
    await one.sees(texts.sv.silence.title)
    await one.goesAway()
  }
})

test('in English on a large screen the map has a word in each cell, and says whom it cannot speak for', async () => {
  const { url, db } = await demonstration()
  await mapped(db)
  const one = await visitor(url, { ...desktop, language: 'en' })
  const { page } = one
  await page.goto(to('silence', 'en'))
  await one.sees(texts.en.silence.title)
  const link = (await page.locator('.share a').getAttribute('href'))!
  assert.match(link, /year=20\d\d$/)
  await page.goto(link)
  for (const cell of await page.locator('table.bands tbody td').allInnerTexts()) assert.ok(cell.trim(), 'a cell without a word')
  assert.ok((await page.locator('.caveats').innerText()).includes(texts.en.caveats.sentences.notASample))
  await one.goesAway()
})

/** Where the demonstration has no map yet, as it would be: a line with few, one that hides it, and the others. */
async function mapped(db: Program['db']): Promise<void> {
  if (await db.selectFrom('silence_map').select('year').executeTakeFirst()) return
  const year = new Date().getUTCFullYear() - 1
  const lines = await db.selectFrom('service_line').select(['id', 'name']).orderBy('position').execute()
  const [few, hidden, ...told] = lines.toReversed()
  assert.ok(few && hidden && told.length)
  await db.insertInto('published_period').values({ period: String(year), published_on: `${year + 1}-01-06` }).execute()
  await db.insertInto('published_figure').values([
    { period: String(year), service_line_id: null, unit_id: null, figure: 'came', value: '', shown: 1200 },
    ...told.map(({ id }, n) => ({ period: String(year), service_line_id: id, unit_id: null, figure: 'came', value: '', shown: 30 + 90 * n })),
  ]).execute()
  await db.insertInto('silence_map').values({ year, fewest: 5, made_on: `${year + 1}-01-07` }).execute()
  await db.insertInto('few_in_line').values({ year, service_line_id: few.id }).execute()
}
