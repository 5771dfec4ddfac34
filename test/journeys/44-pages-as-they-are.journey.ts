// The link at the foot of a page where things are not as one would like: a site that nobody listed, several links and the script
// twice, a page that does not say its language, a new tab, a browser that knows no dialogs.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { closeSites, foreignSite, linkHere, ourSite, scriptOfOurs } from './foreign-site.ts'
import { demonstration, type Program } from './program.ts'
import { follow, press } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

let program: Program
before(async () => { program = await demonstration() })
after(() => closeSites(program))

test('a page of a site that nobody has listed leads here too, and nothing of its address is shown', async () => {
  const { url } = program
  const { pageFeedback: words, feedback } = texts.en
  const stranger = await foreignSite({ scripts: url, lang: 'en', foot: linkHere(program, 'en', ' data-vastakaiku') + scriptOfOurs(program) })
  const reader = await visitor(url, { ...phone, language: 'en', also: stranger })
  const { page } = reader
  await page.goto(`${stranger}/buy-now`)
  await follow(page, words.linkText)
  await page.getByRole('dialog').getByRole('link', { name: texts.en.embed.page }).click()
  await reader.sees(words.form.title)
  assert.ok(!(await page.content()).includes('buy-now'))
  await page.goto(`${to('aboutPage', 'en')}?${new URLSearchParams({ page: `${stranger}/buy-now` })}`)
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
  const foot = linkHere(program, 'sv', ` data-vastakaiku data-service="${service}"`) + linkHere(program, 'sv', ' data-vastakaiku data-lang="fi"') + scriptOfOurs(program).repeat(2)
  const origin = await ourSite(program, { foot })
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

  // Opened in a tab of its own it is a link like any other: the press is left to the browser, and the address is all there.
  await page.evaluate(() => addEventListener('click', (event) => {
    document.title = event.defaultPrevented ? 'taken' : 'left'
    event.preventDefault()
  }, { once: true }))
  await first.click({ modifiers: ['ControlOrMeta'] })
  assert.equal(await page.title(), 'left')
  assert.equal(new URL((await first.getAttribute('href'))!).searchParams.get('page'), `${origin}/palvelut/x`)
  assert.equal(await page.getByRole('dialog').count(), 0)

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
