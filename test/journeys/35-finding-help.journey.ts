// Somebody who has no word for what they need finds the right door on a phone without scripts; and what an administrator
// changes about finding it is there at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { administrator, choose, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

for (const [language, situation, service, words, other, supervisor] of [
  ['fi', 'Rahat, työ ja arki', 'Aikuissosiaalityö', 'rahat ei riitä laskuihin', 'Täydentävä ja ehkäisevä toimeentulotuki', /Esihenkilö: Samuli Ojakoski/],
  ['sv', 'Pengar, arbete och vardag', 'Vuxensocialarbete', 'pengarna är slut', 'Kompletterande och förebyggande utkomststöd', /Chef: Samuli Ojakoski/],
] as const) {
  test(`in ${language}, two clicks on a phone without scripts lead to a service and to its supervisor’s number; so do words of one’s own`, async () => {
    const { url } = await demonstration()
    const one = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    const { page } = one
    const { doors } = texts[language]
    await page.goto(to('home', language))
    await follow(page, situation)
    await one.sees(situation)
    await follow(page, service)
    await one.sees(service)
    const supervised = page.locator('p', { hasText: supervisor }).first()
    await supervised.waitFor()
    assert.match(await supervised.locator('a[href^="tel:"]').first().getAttribute('href') ?? '', /^tel:\+?\d{6,}/)

    await page.goto(to('home', language))
    await follow(page, doors.home.all)
    await one.sees(doors.title)
    await page.getByLabel(doors.search).fill(words)
    await press(page, doors.find)
    await page.locator('h2[autofocus]').waitFor()
    assert.equal(new URL(page.url()).search, '', 'what is searched for stands in no address')
    await one.sees(doors.title)
    await follow(page, other)
    await one.sees(other)
    await follow(page, doors.page.feedback)
    await page.waitForURL(new RegExp(to('form', language)))
    await one.goesAway()
  })
}

for (const [language, ways] of [['fi', ['Voi odottaa', 'Minusta itsestäni', 'Raha, laskut tai velat']], ['sv', ['Ja, det kan vänta', 'Mig själv', 'Pengar, räkningar eller skulder']]] as const) {
  test(`in ${language}, somebody who does not know where to begin answers three questions on a phone and is told one number, one place and one next step`, async () => {
    const { url } = await demonstration()
    const one = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    const { page } = one
    const { doors, firstSteps } = texts[language]
    await page.goto(to('home', language))
    await follow(page, doors.home.all)
    await follow(page, firstSteps.invite)
    for (const way of ways) {
      await page.locator('h1').waitFor()
      await follow(page, way)
    }
    await one.sees(firstSteps.nextTitle)
    for (const title of [firstSteps.ring, firstSteps.go]) await page.getByText(title, { exact: true }).waitFor()
    assert.match(await page.locator('main a[href^="tel:"]').first().getAttribute('href') ?? '', /^tel:\d{6,}/)
    assert.equal(await page.locator('main a[href^="tel:"]').count(), 1, 'one number')
    await page.getByText(firstSteps.change).first().click()
    await page.getByText(ways[0]).first().waitFor()
    await one.goesAway()
  })
}

test('with scripts, services are suggested while somebody types, by keyboard too, and no address or title keeps the words', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  const { doors } = texts.fi
  await page.goto(to('services', 'fi'))
  await page.getByLabel(doors.search).pressSequentially('kotihioto')
  const suggested = page.locator('.suggestions a', { hasText: 'Kotihoito' }).first()
  await suggested.waitFor()
  assert.match(await page.locator('[role=status]').first().textContent() ?? '', /ehdotus/)
  await one.sees(doors.title)
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('.suggestions a').count(), 0, 'Escape puts them away')
  await page.keyboard.type('x')
  await page.keyboard.press('Backspace')
  await suggested.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await one.sees('Kotihoito')
  assert.doesNotMatch(page.url(), /kotihi/)
  await one.goesAway()
})

test('an administrator changes everyday words and a life situation, and the public pages show it at once', async () => {
  const { url } = await demonstration()
  const office = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = office
  const { common, directory, doors } = texts.fi
  const { desk } = doors
  await signIn(office, 'fi', administrator)
  await follow(page, common.deskDirectory)
  await follow(page, desk.title)
  await office.sees(desk.title)
  await follow(page, desk.words)
  await office.sees(desk.words)
  await page.getByLabel(doors.search).fill('tönöntynkä')
  await press(page, doors.find)
  await page.getByText(desk.triedNone).waitFor()
  await office.sees(desk.words)
  await page.getByLabel(directory.fields.line).selectOption({ label: 'Vammaispalvelut' })
  await press(page, desk.narrow)
  await page.waitForURL(/line=/)
  const row = page.locator('.card', { has: page.getByRole('link', { name: 'Asumisen tuki', exact: true }) })
  await row.locator('summary').click()
  const finnish = row.getByLabel(directory.fields.inFinnish)
  await finnish.fill(`${await finnish.inputValue()}, tönöntynkä`)
  await press(page, common.save)
  await page.getByText(desk.saved).waitFor()
  await office.sees(desk.words)
  await page.getByLabel(doors.search).fill('tönöntynkään')
  await press(page, doors.find)
  await page.locator('ol li', { hasText: 'Asumisen tuki' }).waitFor()

  await follow(page, desk.title)
  await follow(page, directory.adding.situation)
  await office.sees(directory.adding.situation)
  await press(page, common.save)
  await office.sees(directory.adding.situation)
  await page.locator('#name-fi').fill('Kun koti on vaarassa')
  await choose(page, 'acute')
  await page.locator('summary', { hasText: 'Vammaispalvelut' }).click()
  await page.getByLabel('Asumisen tuki', { exact: true }).fill('2')
  await page.locator('summary', { hasText: desk.others }).click()
  await page.getByLabel('Turvakoti', { exact: true }).fill('1')
  await press(page, common.save)
  await office.sees(desk.title)
  await follow(page, 'Kun koti on vaarassa')
  await office.sees(`${directory.what.situation}: Kun koti on vaarassa`)
  const address = page.url()
  await follow(page, desk.title)
  await follow(page, 'Turvakoti')
  await office.sees(`${directory.what.other}: Turvakoti`)

  const client = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await client.page.goto(to('home', 'fi'))
  await follow(client.page, 'Kun koti on vaarassa')
  await client.sees('Kun koti on vaarassa')
  await follow(client.page, 'Asumisen tuki')
  await client.sees('Asumisen tuki')
  await client.page.goto(to('services', 'fi'))
  await client.page.getByLabel(doors.search).fill('tönöntynkä')
  await press(client.page, doors.find)
  await follow(client.page, 'Asumisen tuki')
  await client.sees('Asumisen tuki')
  await client.goesAway()

  await page.goto(address)
  await press(page, directory.ending.button)
  await page.getByText(directory.ending.takeBack).waitFor()
  await office.goesAway({ signedIn: true })
})
