// Somebody reads a page of the organisation's website, which is elsewhere and trusts nobody, and at its foot there is a link. By
// keyboard, with scripts; and on a phone without, in Swedish.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isGivenHere } from '../../src/feedback/response-test/response-test.sql.ts'
import { desk } from '../../src/paths.ts'
import { plural } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { closeSites, linkHere, ourSite, scriptOfOurs } from './foreign-site.ts'
import { demonstration, type Program } from './program.ts'
import { choose, coordinator, follow, openConversation, press, receiptOn, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

let program: Program
before(async () => { program = await demonstration() })
after(() => closeSites(program))

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

test('by keyboard: the choice opens in the page itself, and its way leads to the page’s owner and is counted apart', async () => {
  const { url, db } = program
  const { pageFeedback: words, embed, conversation, feedback, overview } = texts.fi
  const origin = await ourSite(program, { lang: 'fi', foot: linkHere(program, 'fi', ' data-vastakaiku') + scriptOfOurs(program) })
  const reader = await visitor(url, { ...desktop, language: 'fi', also: origin })
  const { page } = reader
  const requests: string[] = []
  page.on('request', (request) => void requests.push(request.url()))
  await page.goto(`${origin}/palvelut/maksut?haku=salaisuus#kohta`)
  await page.waitForLoadState()
  await page.keyboard.press('Tab')
  assert.equal(await focused(page), words.linkText)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: embed.title })
  await dialog.waitFor()
  assert.equal(await focused(page), embed.page)
  await reader.sees('Maksut')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  assert.equal(await focused(page), words.linkText, 'the focus is back where it was')
  await page.keyboard.press('Enter')
  for (const next of [embed.service, embed.cancel]) {
    await page.keyboard.press('Tab')
    assert.equal(await focused(page), next)
  }
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  assert.equal(await focused(page), words.linkText)

  // All that was asked for is the page, its style and the script; and nothing was left with the browser.
  assert.deepEqual(requests.map((address) => new URL(address).pathname).filter((path) => path !== '/favicon.ico'), ['/palvelut/maksut', '/style.css', '/embed.js'])
  assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0])
  assert.deepEqual(await reader.context.cookies(), [])

  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await reader.sees(words.form.title)
  assert.ok(!page.url().includes('salaisuus') && !page.url().includes('kohta'))
  await page.getByText(`${origin}/palvelut/maksut`).waitFor()
  await choose(page, 'matter-wrong')
  await press(page, words.form.send)
  await page.getByText(words.form.textMissing).first().waitFor()
  await reader.sees(words.form.title)
  await page.getByLabel(words.form.text).fill('Hinta on viime vuoden.')
  await press(page, words.form.send)
  await reader.sees(conversation.receipt.title)
  const receipt = (await receiptOn(page)).join(' ')
  await openConversation(page, 'fi', receipt)
  await page.getByText('Hinta on viime vuoden.').waitFor()
  await reader.sees(conversation.page.title)
  await reader.goesAway()

  const owner = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(owner, 'fi', worker)
  await follow(owner.page, `${feedback.kinds.page.name}: ${new URL(origin).host}/palvelut`)
  await owner.sees(/^Palaute /)
  for (const said of [words.form.matters.wrong, 'Hinta on viime vuoden.', `${origin}/palvelut/maksut`]) await owner.page.getByText(said).first().waitFor()
  await owner.goesAway({ signedIn: true })

  const watching = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(watching, 'fi', coordinator)
  await watching.page.goto(`${desk.overview}?period=all`)
  await watching.sees(overview.title)
  const count = async (isPage: boolean) => Number((await db.selectFrom('feedback_case as c').select((e) => e.fn.countAll().as('n')).where('kind', isPage ? '=' : '<>', 'page')
    .where(isGivenHere).executeTakeFirstOrThrow()).n)
  await watching.page.getByText(plural(overview.figures.pages, await count(true), 'fi')).waitFor()
  await watching.page.getByText(plural(overview.figures.total, await count(false), 'fi')).waitFor()
  await watching.page.goto(desk.webPages)
  await watching.sees(words.desk.title)
  await watching.goesAway({ signedIn: true })
})

test('on a phone without scripts the link alone leads the same way, and where only the site is known one is asked which page it was; in Swedish', async () => {
  const { url } = program
  const { pageFeedback: words, conversation } = texts.sv
  const origin = await ourSite(program, { lang: 'sv', foot: linkHere(program, 'sv', ' data-vastakaiku') + scriptOfOurs(program) })
  const reader = await visitor(url, { ...phone, language: 'sv', javaScriptEnabled: false, also: origin })
  const { page } = reader
  await page.goto(`${origin}/tjanster/avgifter`)
  await follow(page, words.linkText)
  await reader.sees(words.title)
  await page.getByText(words.cameFromSite).waitFor()
  await page.locator('strong', { hasText: origin }).waitFor()
  assert.equal(await page.locator(`a[href^="${origin}"]`).count(), 0)
  await follow(page, words.about.page)
  await reader.sees(words.form.title)
  await page.getByLabel(words.form.which).fill('Avgifter')
  await choose(page, 'matter-does-not-work')
  await page.getByLabel(words.form.text).fill('Skärmläsaren läser inte upp tabellen.')
  await page.getByRole('button', { name: 'Suomi' }).click()
  await reader.sees(texts.fi.pageFeedback.form.title)
  await page.getByRole('button', { name: 'Svenska' }).click()
  await press(page, words.form.send)
  await reader.sees(conversation.receipt.title)
  const receipt = (await receiptOn(page)).join(' ')
  await openConversation(page, 'sv', receipt)
  await page.getByText(words.form.matters['does-not-work']).waitFor()
  await page.getByText('Avgifter').first().waitFor()
  await reader.sees(conversation.page.title)
  await reader.goesAway()
})
