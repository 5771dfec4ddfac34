// Communications say once what is told again and again; on its day it goes out by itself, is read on a phone, followed in a feed, and
// shown on the screen of a waiting room.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sweep } from '../../src/db/sweeps.ts'
import { bulletinSweeps } from '../../src/outreach/bulletins/sweeps.ts'
import { desk, to } from '../../src/paths.ts'
import { typedDay } from '../../src/staff/day-field.ts'
import { dayOf, daysAfter, startOfDay } from '../../src/text/dates.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, coordinator, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const tomorrow = daysAfter(dayOf(new Date()), 1)
const opening = { fi: 'Ovi on auki kaikille.', sv: 'Dörren är öppen för alla.' }

after(async () => {
  const { db } = await demonstration()
  await db.updateTable('bulletin').set({ ended_on: dayOf(new Date()) }).where('opening', 'is not', null).where('first_on', '=', tomorrow).execute()
})

test('somebody adds a bulletin, having seen its text in three languages', async () => {
  const { url } = await demonstration()
  const { bulletins: words } = texts.fi
  const one = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.bulletins)
  await one.sees(words.title)
  await page.goto(desk.newBulletin)
  await choose(page, 'kind-drop-ins')
  await choose(page, 'rhythm-month')
  await page.locator('#opening-fi').fill(opening.fi)
  await page.locator('#opening-sv').fill(opening.sv)
  await page.locator('#first').fill(typedDay(tomorrow))
  await press(page, words.desk.look)
  await one.sees(words.desk.add)
  assert.ok((await page.locator('#plain-sv').inputValue()).includes(opening.sv))
  await press(page, texts.fi.common.save)
  await one.sees(words.title)
  await page.getByText(words.desk.saved).waitFor()
  for (const width of [390, 768]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(desk.bulletins)
    await one.sees(words.title)
    await page.locator('main table a').first().click()
    await one.sees(/./)
  }
  await one.goesAway({ signedIn: true })
})

test('on its day it goes out, and is read on a phone in Finnish and Swedish', async () => {
  const { url, db } = await demonstration()
  const morning = new Date(startOfDay(tomorrow).getTime() + 9 * 3_600_000)
  for (let n = 0; n < 2; n++) await sweep(db, bulletinSweeps({ publicUrl: url })[0]!, morning)
  const issued = await db.selectFrom('bulletin_issue as i').innerJoin('bulletin as b', 'b.id', 'i.bulletin_id').select('i.id').where('b.first_on', '=', tomorrow).where('b.opening', 'is not', null).execute()
  assert.equal(issued.length, 1)
  for (const language of ['fi', 'sv'] as const) {
    const { bulletins: words } = texts[language]
    const one = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    const { page } = one
    await page.goto(to('home', language))
    await page.locator('main').getByRole('link', { name: words.title, exact: true }).click()
    await one.sees(words.title)
    await page.locator(`main a[href="${to('bulletin', language, { bulletin: issued[0]!.id })}"]`).click()
    await one.sees(new RegExp(words.kinds['drop-ins']))
    const text = await page.locator('main').innerText()
    assert.ok(text.includes(opening[language]) && text.includes(words.text.dropIns.split('{')[0]!))
    await one.goesAway()
  }
})

test('the feed is XML that a browser reads', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'sv' })
  await one.page.goto(to('bulletins', 'sv'))
  const read = await one.page.evaluate(async (address) => {
    const feed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml')
    return { wrong: feed.querySelector('parsererror')?.textContent ?? null, entries: feed.querySelectorAll('entry > content').length, language: feed.documentElement.getAttribute('xml:lang') }
  }, to('bulletinsAtom', 'sv'))
  assert.equal(read.wrong, null)
  assert.ok(read.entries > 3)
  assert.equal(read.language, 'sv')
  await one.goesAway()
})

for (const [width, height] of [[1920, 1080], [1080, 1920], [1280, 720]] as const) {
  test(`the screen fits on ${width} × ${height} without scrolling, turns, and stops where it is asked`, async () => {
    const { url, db } = await demonstration()
    const place = (await db.selectFrom('opening').innerJoin('place', 'place.id', 'opening.entry_id').select('place.id').where('place.ended_on', 'is', null).orderBy('place.id').limit(1).executeTakeFirstOrThrow()).id
    const { screen: words } = texts.fi.bulletins
    const one = await visitor(url, { viewport: { width, height }, language: 'fi', javaScriptEnabled: false, colorScheme: 'dark' })
    const { page } = one
    const response = await page.goto(to('screen', 'fi', {}, { place }))
    const next = /^20; url=(.+)$/.exec(response?.headers()['refresh'] ?? '')?.[1]
    assert.match(next ?? '', /slide=2/)
    await one.sees(words.how)
    await page.getByRole('link', { name: words.stop }).click()
    const seen: string[] = []
    for (;;) {
      await page.getByRole('link', { name: words.goOn }).waitFor()
      await one.sees(/./)
      const title = await page.locator('h1').innerText()
      const heights = await page.locator('.screen').boundingBox()
      assert.ok(heights!.height <= height, `${title}: ${heights!.height} > ${height}`)
      seen.push(page.url())
      await page.getByRole('link', { name: words.next }).click()
      if (seen.includes(page.url())) break
    }
    assert.ok(seen.length >= 4)
    assert.equal((await page.request.get(page.url())).headers()['refresh'], undefined)
    await one.goesAway()
  })
}
