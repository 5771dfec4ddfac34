// Nobody is locked in: an administrator asked for everything, the data protection officer lets it go on a phone without scripts, and the administrator
// fetches it; a coordinator brings earlier feedback in from a file, mends what is told, and takes it back.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { desk } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { filesIn } from '../zip.ts'
import { demonstration } from './program.ts'
import { administrator, choose, coordinator, follow, officer, press, signIn } from './steps.ts'
import { desktop, phone, visitor, type Visitor } from './visitor.ts'

const { dataExports: out, imports: words } = texts.fi

/** Looks again until it stands there. */
async function waitFor({ page }: Visitor, text: string): Promise<void> {
  for (let n = 0; n < 120 && !await page.getByText(text, { exact: true }).count(); n++) {
    await page.waitForTimeout(1000)
    await page.reload()
  }
  await page.getByText(text, { exact: true }).first().waitFor()
}

test('what the administrator asked for is let go by the data protection officer on a phone, made, and fetched by who asked', async () => {
  const { url } = await demonstration()
  const second = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  await signIn(second, 'fi', officer)
  await second.page.goto(desk.dataExports)
  await second.sees(out.title)
  await second.page.locator('tbody a').first().click()
  await second.sees(out.one)
  await press(second.page, out.decide.letGo)
  await second.sees(out.one)

  const first = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = first
  await signIn(first, 'fi', administrator)
  await page.goto(desk.organisation)
  await follow(page, out.link)
  await first.sees(out.title)
  await page.locator('tbody a').first().click()
  await waitFor(first, out.states.ready)
  await first.sees(out.one)
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, out.fetch)])
  const files = filesIn(await readFile(await download.path()), inflateRawSync)
  assert.ok(files.get('README.txt')!.toString().includes(out.readme.noContacts))
  // The newest of it: older pieces have been kept long enough, and may be gone.
  assert.ok(files.get('feedback/turns.jsonl')!.toString().includes('ringde tillbaka samma dag'), 'opened, and what was brought in is in it too')
  await page.reload()
  await page.getByText(out.times.replace('{left}', '2')).waitFor()
  await press(page, out.erase)
  await page.getByText(out.said.erased).waitFor()
  await first.sees(out.one)
  await first.goesAway({ signedIn: true })
  await second.goesAway({ signedIn: true })
})

test('a coordinator sends a file, chooses its columns, reads what is wrong by row, brings the rest in, and takes it back', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', coordinator)
  await page.goto(desk.feedbackImports)
  await one.sees(words.title)
  await press(page, words.send.button)
  await one.sees(words.title)
  assert.equal(await page.locator('.error-summary li').count(), 3)
  await page.getByLabel(words.send.name).fill('Matka 91')
  await page.getByLabel(words.send.channel).selectOption('email')
  await page.getByLabel(words.send.kind).selectOption('suggestion')
  await page.getByLabel(words.send.file).setInputFiles({ name: 'vanha.csv', mimeType: 'text/csv', buffer: Buffer.from('Mitä sanottiin;Pvm\nMatka 91: lisää penkkejä pihalle.;3.5.2020\nMatka 91: ilman päivää.;joskus\n') })
  await press(page, words.send.button)
  await one.sees('Matka 91')
  await page.getByLabel(words.columns.fields.text).selectOption({ label: 'Mitä sanottiin' })
  await press(page, words.columns.button)
  await waitFor(one, words.found.looked)
  await page.getByText(words.found.whys['no-day']).waitFor()
  await one.sees('Matka 91')
  await press(page, words.bring.button.replace('{count}', '1'))
  await waitFor(one, words.found.done)
  await one.sees('Matka 91')
  await choose(page, 'sure')
  await press(page, words.undo.button)
  await waitFor(one, words.undone)
  await one.sees('Matka 91')
  await page.goto(desk.feedbackImports)
  await follow(page, /^Vanha palautejärjestelmä/)
  await one.sees('Vanha palautejärjestelmä 2021–2022')
  await one.goesAway({ signedIn: true })
})
