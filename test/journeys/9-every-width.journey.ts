// Every page on the narrowest screen, which is also a desktop's window enlarged to 400 %: nothing has to be
// scrolled sideways. And what a page looks like to those who have asked for other colours, or less movement.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to, type PublicPage } from '../../src/paths.ts'
import { languages } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { assertFits } from './page-checks.ts'
import { administrator, choose, coordinator, press, send, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

/** 1280 × 1024 at 400 %. */
const enlarged = { viewport: { width: 320, height: 256 } }
const plainPages: PublicPage[] = [
  'home', 'topic', 'form', 'conversation', 'leave', 'supervisors', 'promise', 'privacy', 'accessibility', 'receipt',
]

test('no public page has to be scrolled sideways on the narrowest screen, in any language', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...enlarged, language: 'fi' })
  const { page } = giver
  for (const language of languages) {
    for (const each of plainPages) {
      await page.goto(to(each, language))
      await assertFits(page)
    }
    await page.goto(to('topic', language))
    await page.locator('.choose a').first().click()
    await assertFits(page)
    await page.goto(to('form', language))
    await press(page, texts[language].feedback.form.send)
    await assertFits(page)
    await send(page, language, { kind: 'thanks', text: `Kiitosta${'ä'.repeat(90)} https://example.org/${'a'.repeat(120)}` })
    await assertFits(page)
    await press(page, texts[language].conversation.receipt.open)
    await assertFits(page)
  }
  await giver.goesAway()
})

test('no word of a receipt is broken, however narrow the screen or the paper', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: true })
  const { page } = giver
  await page.goto(to('form', 'fi'))
  await send(page, 'fi', { kind: 'thanks', text: 'Kiitos!' })
  // The widest that the lists have, in the place of those that came by chance.
  await page.locator('.receipt .words li').evaluateAll((all) => all.forEach((one, n) => {
    one.textContent = ['momentum', 'moonbeam', 'kampaamo', 'gemensam', 'piironki', 'kymmenen'][n]!
  }))
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    for (const width of [...(media === 'print' ? [240] : []), 320, 390, 480, 560, 640, 700, 800, 1024, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      const broken = await page.locator('.receipt .words li').evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth || one.clientHeight > 1.6 * parseFloat(getComputedStyle(one).fontSize) + 24).map((one) => one.textContent))
      assert.deepEqual(broken, [], `${media} ${width}`)
    }
  }
  await giver.goesAway()
})

test('no page of the desk has to be scrolled sideways on the narrowest screen', async () => {
  const { url } = await demonstration()
  for (const [email, pages] of [
    [coordinator, [
      desk.cases, `${desk.cases}?view=all`, `${desk.cases}?view=answered`, desk.directory, desk.questions, desk.mail, desk.account,
    ]],
    [administrator, [
      desk.directory, `${desk.directory}/unit/new`, `${desk.directory}/service/new`, desk.questions,
      `${desk.questions}/common/thanks`, desk.people, desk.newPerson, desk.organisation, desk.mail, desk.style,
    ]],
  ] as const) {
    const staff = await visitor(url, { ...enlarged, language: 'fi' })
    const { page } = staff
    await page.goto(desk.signIn)
    await assertFits(page)
    await signIn(staff, 'fi', email)
    for (const each of pages) {
      await page.goto(each)
      await assertFits(page)
    }
    await page.goto(email === coordinator ? `${desk.cases}?view=all` : desk.people)
    await page.locator('tbody a').first().click()
    await assertFits(page)
    await staff.goesAway({ signedIn: true })
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pages are as readable in ${colorScheme} colours`, async () => {
    const { url } = await demonstration()
    const giver = await visitor(url, { ...phone, language: 'sv', colorScheme })
    const { page } = giver
    await page.goto(to('home', 'sv'))
    await giver.sees(texts.sv.feedback.home.title)
    await page.goto(to('form', 'sv', {}, { kind: 'suggestion' }))
    await press(page, texts.sv.feedback.form.send)
    await giver.sees(texts.sv.feedback.form.title)
    await send(page, 'sv', { kind: 'thanks', text: 'Tack!' })
    await giver.sees(texts.sv.conversation.receipt.title)
    await press(page, texts.sv.conversation.receipt.open)
    await giver.sees(texts.sv.conversation.page.title)
    await giver.goesAway()

    const office = await visitor(url, { ...desktop, language: 'fi', colorScheme })
    await signIn(office, 'fi', coordinator)
    await office.sees(texts.fi.cases.list.title)
    await office.page.goto(`${desk.cases}?view=all`)
    await office.page.locator('tbody a').first().click()
    await office.sees(/\w/)
    await office.goesAway({ signedIn: true })
  })
}

test('with the colours of the system what is chosen can be told from what is not, and what has the focus is seen', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'en', forcedColors: 'active', reducedMotion: 'reduce' })
  const { page } = giver
  await page.goto(to('form', 'en'))
  const card = page.locator('.choice', { has: page.locator('#kind-thanks') })
  const open = await card.screenshot()
  await choose(page, 'kind-thanks')
  await page.locator('#kind-thanks').blur()
  const chosen = await card.screenshot()
  assert.notDeepEqual(chosen, open)
  await page.locator('#kind-thanks').focus()
  await page.keyboard.press('Space')
  assert.notDeepEqual(await card.screenshot(), chosen)
  await giver.goesAway()
})

test('who has asked for less movement sees none', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'en', reducedMotion: 'reduce' })
  for (const each of plainPages) {
    await giver.page.goto(to(each, 'en'))
    const moving = await giver.page.evaluate(() => [...document.querySelectorAll('*')].filter((part) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part)
      const glides = transitionDuration.split(', ').some((duration) => duration !== '0s')
      return glides || animationName !== 'none' || scrollBehavior === 'smooth'
    }).length)
    assert.equal(moving, 0, each)
  }
  await giver.goesAway()
})

test('a browser too old to hide questions shows those of every kind, each under its heading, and the form is sent', async () => {
  const { url } = await demonstration()
  const giver = await visitor(url, { ...phone, language: 'en', javaScriptEnabled: false })
  const { page } = giver
  await page.route('**/*.css', async (route) => {
    const css = await (await route.fetch()).text()
    assert.match(css, /@supports selector\(:has\(\*\)\)/)
    const old = css.replace(/@supports selector\(:has\(\*\)\)/g, '@supports (old: browser)')
    await route.fulfill({ body: old, contentType: 'text/css' })
  })
  await page.goto(to('form', 'en'))
  await giver.sees(texts.en.feedback.form.title)
  for (const kind of ['thanks', 'criticism', 'suggestion', 'question'] as const) {
    assert.ok(await page.getByText(texts.en.feedback.kinds[kind].name, { exact: false }).last().isVisible())
    assert.ok(await page.locator(`.questions-${kind} textarea`).first().isVisible(), kind)
  }
  await send(page, 'en', { kind: 'thanks', text: 'From an old telephone' })
  await giver.goesAway()
})
