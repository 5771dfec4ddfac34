// The administrator, without scripts, in Swedish: a place with its hours, an exception, a telephone; a client reads them on a phone.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { administrator, choose, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { common, directory, hours, places, placesDesk: words } = texts.sv
const name = 'Strandladan'

// Journeys share a county: whoever comes after finds the administrator's desk in Finnish, and the foot of the pages as it was.
after(async () => {
  const { db } = await demonstration()
  await db.updateTable('person').set({ language: 'fi' }).where('email', '=', administrator).execute()
  await db.updateTable('telephone').set({ ended_on: '2026-01-01' }).where('number', '=', '010 000 0777').execute()
})

test('what the desk writes of a place, its hours and a telephone is what a client reads', async () => {
  const { url, db } = await demonstration()
  await db.updateTable('person').set({ language: 'sv' }).where('email', '=', administrator).execute()
  const office = await visitor(url, { ...desktop, language: 'sv', javaScriptEnabled: false })
  const { page } = office
  await signIn(office, 'sv', administrator)

  await page.goto(desk.directory)
  await office.sees(directory.overview.title)
  await follow(page, directory.adding.place)
  await office.sees(directory.adding.place)
  await page.locator('#name-fi').fill('Rantalato')
  await page.locator('#name-sv').fill(name)
  await page.getByLabel(words.place.kind).selectOption({ label: words.place.kinds['meeting-place'] })
  await page.getByLabel(words.place.latitude).fill('19,9')
  await page.getByLabel(words.place.longitude).fill('61,7')
  await choose(page, 'has-toilet')
  await press(page, common.save)
  await office.sees(directory.adding.place)
  await page.getByText(words.problems.swapped).first().waitFor()
  await page.getByLabel(words.place.latitude).fill('61,7')
  await page.getByLabel(words.place.longitude).fill('19,9')
  await press(page, common.save)
  await office.sees(directory.overview.title)

  await follow(page, new RegExp(`^${words.hours.link.place}.*${name}`))
  const title = fill(words.hours.title.place, { name })
  await office.sees(title)
  await page.getByText(words.hours.unknown).waitFor()
  await page.getByLabel(fill(words.hours.opens, { day: 'lördag' })).first().fill('10')
  await press(page, common.save)
  await office.sees(title)
  await page.getByText(fill(words.problems.half, { day: 'Lördag' })).first().waitFor()
  await page.getByLabel(fill(words.hours.closes, { day: 'lördag' })).first().fill('24')
  await page.locator('#exception-1-first').fill('6.1.2100')
  await page.locator('#exception-1-reason-fi').fill('Loppiaisretki')
  await page.locator('#exception-1-reason-sv').fill('Utflykt')
  await press(page, words.hours.look)
  await office.sees(title)
  await page.getByText(words.hours.preview).waitFor()
  await press(page, common.save)
  await page.getByText(words.hours.saved).waitFor()
  await office.sees(title)

  await page.goto(`${desk.directory}/telephone/new`)
  await office.sees(directory.adding.telephone)
  await page.locator('#name-fi').fill('Rantaneuvonta')
  await page.locator('#name-sv').fill('Strandrådgivningen')
  await page.getByLabel(words.telephone.number).fill('010 000 0777')
  await choose(page, 'shown')
  await press(page, common.save)
  await office.sees(directory.overview.title)
  await office.goesAway({ signedIn: true })

  const client = await visitor(url, { ...phone, language: 'sv', javaScriptEnabled: false })
  await client.page.goto(to('places', 'sv'))
  await client.sees(places.title)
  await follow(client.page, name)
  await client.sees(name)
  await client.page.getByText(places.features.toilet).waitFor()
  await client.page.getByText('10.00–24.00').first().waitFor()
  await client.page.getByText('Strandrådgivningen').waitFor()
  assert.equal(await client.page.getByText(hours.coming).count(), 0, 'what is a lifetime away is not told yet')
  await client.goesAway()
})
