// A worker asked what feedback says of them: the data protection officer goes through what was found, on a phone without scripts, and strikes out
// what is of others; the administrator looks at the copy and lets it go; the officer notes that it was fetched, and the log says so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { administrator, choose, follow, officer, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { rights: words } = texts.fi

test('the officer goes through the hits on a phone without scripts, a second person lets the copy go, and the log tells of it', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await signIn(one, 'fi', officer)
  await page.goto(desk.audit)
  await follow(page, texts.fi.common.deskRights)
  await one.sees(words.title)
  const link = page.locator('tbody a').first()
  const reference = await link.innerText()
  await link.click()
  const title = fill(words.one.title, { reference })
  await one.sees(title)
  for (let n = 0; n < 120 && await page.getByText(words.one.search.states.running, { exact: true }).count(); n++) {
    await page.waitForTimeout(1000)
    await page.reload()
  }
  await page.getByText(words.one.search.states.ready, { exact: true }).waitFor()
  await page.getByRole('link', { name: /^Käy osumat läpi/ }).click()
  await one.sees(words.hits.title)
  const hit = page.locator('article').filter({ hasText: 'opettajalle' }).first()
  await hit.getByRole('link', { name: new RegExp(`^${words.hits.open}`) }).click()
  await one.sees(/^Osuma /)
  await press(page, words.hit.save)
  await one.sees(/^Osuma /)
  await page.getByText(words.problems.verdict).first().waitFor()
  await choose(page, 'verdict-theirs')
  await page.getByLabel(words.hit.also).fill('Harjulan koulussa')
  await page.locator('select[name=because]').selectOption({ index: 1 })
  await press(page, words.hit.save)
  await one.sees(words.hits.title)

  await page.getByRole('link', { name: title }).click()
  await choose(page, 'ground-access')
  await press(page, words.one.copies.make)
  const copyTitle = fill(words.copy.title, { reference })
  await one.sees(copyTitle)
  await page.getByText(words.copy.waits).waitFor()
  for (const word of ['Liisan', 'Harjulan']) assert.ok(!(await page.content()).includes(word), word)

  const second = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(second, 'fi', administrator)
  await second.page.goto(desk.rights)
  await second.sees(words.title)
  await follow(second.page, fill(words.waiting.look, { reference }))
  await second.sees(copyTitle)
  await press(second.page, words.copy.letGo)
  await second.sees(words.title)

  await page.reload()
  await choose(page, 'how-fetched')
  await press(page, words.copy.giveButton)
  await one.sees(copyTitle)
  await follow(page, words.log.link)
  await one.sees(words.log.title)
  await page.getByText(reference).first().waitFor()
  await one.goesAway({ signedIn: true })
  await second.goesAway({ signedIn: true })
})

test('a request is written down with what is missing told, and decided with reasons and the way further', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'sv' })
  const { rights: sv } = texts.sv
  const { page } = one
  await signIn(one, 'fi', officer)
  await page.goto(desk.newRight)
  await one.sees(words.down.title)
  await press(page, words.down.save)
  await one.sees(words.down.title)
  await page.getByText(words.problems.purpose).first().waitFor()
  await page.getByLabel(words.down.name).fill('Åsa Nordgren')
  await page.getByLabel(words.down.checked).fill('Pass')
  await choose(page, 'wants-see')
  await page.getByLabel(words.down.purpose).fill('Granne frågar vad responsen säger om henne.')
  await choose(page, 'way-desk')
  await choose(page, 'language-sv')
  await press(page, words.down.save)
  await one.sees(/^Tietopyyntö /)
  await choose(page, 'outcome-refused')
  await page.getByLabel(words.one.reasons).fill('Ingen respons nämner dig.')
  await press(page, words.one.decideButton)
  await one.sees(/^Tietopyyntö /)
  await follow(page, words.one.letter)
  await one.sees(sv.letter.title)
  await one.goesAway({ signedIn: true })
})
