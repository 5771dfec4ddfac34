// The administrator, without scripts: files of PTV twice, with changes on both sides in between; the directory goes out; and the
// numbers of clients come in.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { connectedTo, guid, hours, localized, location, pageOf, phone, service } from '../ptv.ts'
import { demonstration } from './program.ts'
import { administrator, follow, press, signIn } from './steps.ts'
import { desktop, visitor } from './visitor.ts'

const { common, directory, ptv, volumes } = texts.fi
const name = 'Jokirannan talousneuvonta'
const place = location(1, { fi: 'Jokirannan palvelupiste', sv: 'Servicepunkten vid ån' })
const advice = service(1, { fi: name, sv: 'Ekonomirådgivning vid ån' }, { ...connectedTo(guid(3, 1), guid(4, 1)), serviceClasses: [] })
const first = [place, phone(1, { fi: 'Jokirannan puhelin' }), advice, service(2, {}), { ...location(9, { fi: 'Tulostettava lomake' }), serviceChannelType: 'PrintableForm' }]
const second = [
  { ...place, serviceHours: [hours('Monday', 'Thursday', '09:00:00', '15:00:00')] }, first[1],
  { ...advice, serviceDescriptions: [...localized({ fi: 'Apua raha-asioihin ilman ajanvarausta.' }, 'Description'), ...localized({ fi: 'Soita neuvontaan.' }, 'UserInstruction'), ...localized({ fi: 'Palvelu on maksuton.' }, 'ChargeTypeAdditionalInfo')] },
]

const file = (named: string, text: string) => ({ name: named, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
async function send(page: Page, items: unknown[]): Promise<void> {
  await page.goto(desk.ptv)
  await page.getByLabel(ptv.upload.label).setInputFiles(file('ptv.json', JSON.stringify(pageOf(...items))))
  await press(page, ptv.upload.button)
}

test('what PTV says comes in as it was shown, twice, and what the desk has written stays', async () => {
  const { url } = await demonstration()
  const office = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false, acceptDownloads: true })
  const { page } = office
  await signIn(office, 'fi', administrator)
  await page.goto(desk.directory)
  await follow(page, ptv.title)
  await office.sees(ptv.title)
  await press(page, ptv.upload.button)
  await page.getByText(ptv.upload.none).first().waitFor()
  await office.sees(ptv.title)

  await send(page, first)
  await office.sees(ptv.waiting.title)
  await page.getByText(ptv.whys.noName).waitFor()
  await page.getByText('PrintableForm').waitFor()
  await page.getByLabel(fill(ptv.waiting.lineLabel, { name })).selectOption({ label: 'Työikäisten palvelut' })
  await page.getByLabel(fill(ptv.waiting.unitLabel, { name: 'Jokirannan palvelupiste' })).selectOption({ label: 'Aikuissosiaalityön tiimi, Harjula' })
  await press(page, ptv.waiting.apply)
  // The unit has an office already: the place of PTV is that one. What was chosen changes what happens: it is shown before it is done.
  await office.sees(ptv.waiting.title)
  await page.getByText(ptv.waiting.meanwhile).waitFor()
  await page.getByText(fill(ptv.waiting.office, { unit: 'Aikuissosiaalityön tiimi, Harjula' })).waitFor()
  await press(page, ptv.waiting.apply)
  await office.sees(ptv.title)
  await page.getByText(fill(ptv.done, { added: 2, changed: 1 })).waitFor()

  await page.goto(desk.directory)
  await follow(page, name)
  await page.locator('#cost-fi').fill('Täällä ei maksa mitään.')
  await press(page, common.save)
  await office.sees(directory.overview.title)

  await send(page, second)
  await office.sees(ptv.waiting.title)
  await page.getByText('ma–to 9.00–15.00, pe–su suljettu').waitFor()
  await page.getByText('Apua raha-asioihin ilman ajanvarausta.').waitFor()
  await page.getByText('Apua arkeen ja raha-asioihin.').waitFor()
  await press(page, ptv.waiting.apply)
  await page.getByText(fill(ptv.done, { added: 0, changed: 2 })).waitFor()
  await send(page, second)
  await office.sees(ptv.waiting.title)
  await page.getByText(ptv.waiting.nothing).waitFor()
  await press(page, ptv.waiting.discard)
  await office.sees(ptv.title)

  const { db } = await demonstration()
  const stored = await db.selectFrom('service').selectAll().where((e) => e(e.ref('name', '->>').key('fi'), '=', name)).executeTakeFirstOrThrow()
  assert.deepEqual([stored.cost?.fi, stored.description?.fi], ['Täällä ei maksa mitään.', 'Apua raha-asioihin ilman ajanvarausta.'])

  const downloading = page.waitForEvent('download')
  await press(page, ptv.exporting.button)
  const out = JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as { service: { itemList: { sourceId: string }[] } }
  assert.ok(out.service.itemList.some(({ sourceId }) => sourceId === stored.id))

  await page.goto(desk.directory)
  await follow(page, volumes.title)
  await office.sees(volumes.title)
  await page.getByLabel(volumes.upload.label).setInputFiles(file('luvut.csv', '\uFEFFyksikkö;palvelutehtävä;vuosi;neljännes;asiakkaita\nAikuissosiaalityön tiimi, Harjula;;2024;1;87\nOlematon;;2024;1;5\n'))
  await press(page, volumes.upload.button)
  await office.sees(volumes.waiting.title)
  await page.getByText(fill(volumes.whys.unit, { detail: 'Olematon' })).waitFor()
  await press(page, volumes.waiting.apply)
  await page.getByText(volumes.done).waitFor()
  await office.sees(volumes.title)
  await office.goesAway({ signedIn: true })
})
