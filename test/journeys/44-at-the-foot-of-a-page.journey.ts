// Somebody reads a page of the organisation's website, which is elsewhere and trusts nobody, and at its foot there is a link. By
// keyboard, with scripts; on a phone without; in Swedish; and in browsers and on pages that are not as one would like.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { desk, to } from '../../src/paths.ts'
import { plural } from '../../src/text/fill.ts'
import type { Language } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { foreignSite, type ForeignSite } from './foreign-site.ts'
import { demonstration, type Program } from './program.ts'
import { choose, coordinator, follow, openConversation, press, receiptOn, signIn, worker } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

let program: Program
const open: ForeignSite[] = []

before(async () => { program = await demonstration() })
after(async () => {
  for (const { close } of open) close()
  await program.db.deleteFrom('web_site').where('origin', 'in', open.map(({ origin }) => origin)).execute()
})

const link = (language: Language, more = '') => `<a href="${program.url}${to('aboutPage', language)}"${more}>${texts[language].pageFeedback.linkText}</a>`
const script = () => `<script src="${program.url}/embed.js" defer></script>`

/** A site whose pages link here; those under /palvelut are the worker's. */
async function ourSite(how: Parameters<typeof foreignSite>[0]): Promise<string> {
  const site = await foreignSite(how)
  open.push(site)
  const { db } = program
  const { id } = await db.insertInto('web_site').values({ origin: site.origin }).returning('id').executeTakeFirstOrThrow()
  const { id: owner } = await db.selectFrom('person').select('id').where('email', '=', worker).executeTakeFirstOrThrow()
  await db.insertInto('web_page_owner').values({ site_id: id, path_prefix: '/palvelut', person_id: owner }).execute()
  return site.origin
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')

test('by keyboard: the choice opens in the page itself, and its way leads to the page’s owner and is counted apart', async () => {
  const { url, db } = program
  const { pageFeedback: words, embed, conversation, feedback, overview } = texts.fi
  const origin = await ourSite({ scripts: url, lang: 'fi', foot: link('fi', ' data-vastakaiku') + script() })
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
    .where((e) => e.not(e.exists(e.selectFrom('timed_case as t').select('t.case_id').whereRef('t.case_id', '=', 'c.id').where('t.drill', '=', true)))).executeTakeFirstOrThrow()).n)
  await watching.page.getByText(plural(overview.figures.pages, await count(true), 'fi')).waitFor()
  await watching.page.getByText(plural(overview.figures.total, await count(false), 'fi')).waitFor()
  await watching.page.goto(desk.webPages)
  await watching.sees(words.desk.title)
  await watching.goesAway({ signedIn: true })
})

test('on a phone without scripts the link alone leads the same way, and where only the site is known one is asked which page it was; in Swedish', async () => {
  const { url } = program
  const { pageFeedback: words, conversation } = texts.sv
  const origin = await ourSite({ scripts: url, lang: 'sv', foot: link('sv', ' data-vastakaiku') + script() })
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

test('a page of a site that nobody has listed leads here too, and nothing of its address is shown', async () => {
  const { url } = program
  const { pageFeedback: words, feedback } = texts.en
  const stranger = await foreignSite({ scripts: url, lang: 'en', foot: link('en', ' data-vastakaiku') + script() })
  open.push(stranger)
  const reader = await visitor(url, { ...phone, language: 'en', also: stranger.origin })
  const { page } = reader
  await page.goto(`${stranger.origin}/buy-now`)
  await follow(page, words.linkText)
  await page.getByRole('dialog').getByRole('link', { name: texts.en.embed.page }).click()
  await reader.sees(words.form.title)
  assert.ok(!(await page.content()).includes('buy-now'))
  await page.goto(`${to('aboutPage', 'en')}?${new URLSearchParams({ page: `${stranger.origin}/buy-now` })}`)
  await page.getByText(words.notOurs).waitFor()
  await reader.sees(words.title)
  await follow(page, words.about.service)
  await reader.sees(feedback.topic.title)
  await reader.goesAway()
})

test('several links, the script loaded twice, no language said, a new tab, and a browser that knows no dialogs', async () => {
  const { url } = program
  const { embed, pageFeedback: words } = texts.sv
  const { id: service } = await program.db.selectFrom('service').select('id').limit(1).executeTakeFirstOrThrow()
  const foot = link('sv', ` data-vastakaiku data-service="${service}"`) + link('sv', ' data-vastakaiku data-lang="fi"') + script().repeat(2)
  const origin = await ourSite({ scripts: url, foot })
  const reader = await visitor(url, { ...desktop, language: 'sv', also: origin })
  const { page } = reader
  await page.goto(`${origin}/palvelut/x;jsessionid=abc`)
  const [first, second] = [page.getByRole('link').nth(0), page.getByRole('link').nth(1)]
  await first.click()
  assert.equal(await page.getByRole('dialog').count(), 1)
  // As the address of the link has it, since the page does not say.
  const dialog = page.getByRole('dialog', { name: embed.title })
  assert.equal(await dialog.getAttribute('lang'), 'sv')
  const way = new URL((await dialog.getByRole('link', { name: embed.service }).getAttribute('href'))!)
  assert.deepEqual([way.searchParams.get('service'), way.searchParams.get('page')], [service, `${origin}/palvelut/x`])
  await press(page, embed.cancel)
  await second.click()
  await page.getByRole('dialog', { name: texts.fi.embed.title }).waitFor()
  await page.keyboard.press('Escape')

  const tab = reader.context.waitForEvent('page')
  await first.click({ modifiers: ['ControlOrMeta'] })
  const opened = await tab
  await opened.waitForURL(/page=/)
  assert.equal(new URL(opened.url()).searchParams.get('page'), `${origin}/palvelut/x`)
  assert.equal(await page.getByRole('dialog').count(), 0)
  await opened.close()

  // Whoever comes back finds the page as it was.
  await first.click()
  await dialog.getByRole('link', { name: embed.page }).click()
  await reader.sees(words.form.title)
  await page.goBack()
  await page.getByRole('heading', { name: 'Maksut' }).waitFor()
  assert.equal(await page.getByRole('dialog').count(), 0)

  await page.addInitScript(() => { HTMLDialogElement.prototype.showModal = undefined as never })
  await page.goto(`${origin}/palvelut/x`)
  await first.click()
  await reader.sees(words.title)
  await page.getByText(`${origin}/palvelut/x`).waitFor()
  await reader.goesAway()
})
