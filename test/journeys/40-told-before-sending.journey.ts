// A giver on a phone is told of what in their text would tell who they are: once before it is sent, and with scripts while they write.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { to } from '../../src/paths.ts'
import { fill } from '../../src/text/fill.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, leaveReceipt, openConversation, press, receiptOn } from './steps.ts'
import { phone, visitor } from './visitor.ts'

const written = {
  fi: 'Hoitaja ei tullut.\nSoittakaa 040 123 4567, osoite on Koivukatu 5 A 12.',
  sv: 'Vårdaren kom inte.\nRing 040 123 4567, adressen är Björkgatan 5 B.',
}

for (const language of ['fi', 'sv'] as const) {
  const { sendingWarned: words, warned, feedback: { form }, conversation } = texts[language]

  test(`in ${language}, without scripts, it comes back once; whoever means it sends it with one press, and it arrives as it was written`, async () => {
    const { url, storedCases } = await demonstration()
    const one = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    const { page } = one
    const before = await storedCases()
    await page.goto(to('form', language))
    await choose(page, 'kind-criticism')
    await page.getByLabel(form.open).fill(written[language])
    await press(page, form.send)
    await one.sees(form.title)
    await page.getByText(words.title).waitFor()
    assert.deepEqual(await page.locator('mark').allTextContents(), language === 'fi' ? ['040 123 4567', 'Koivukatu 5 A 12'] : ['040 123 4567', 'Björkgatan 5 B'])
    await page.getByText(warned.contact).waitFor()
    assert.equal(await page.getByLabel(form.open).inputValue(), written[language])
    assert.equal(await storedCases(), before)
    await press(page, words.asItIs)
    await one.sees(conversation.receipt.title)
    assert.equal(await storedCases(), before + 1)
    const receipt = (await receiptOn(page)).join(' ')
    await leaveReceipt(one, language)

    // The same in the conversation.
    await openConversation(page, language, receipt)
    await one.sees(conversation.page.title)
    assert.ok((await page.locator('.message').first().textContent())?.includes('040 123 4567'))
    await page.getByLabel(conversation.page.replyLabel).fill('matti@posti.example')
    await press(page, conversation.page.reply)
    await one.sees(conversation.page.title)
    await page.getByText(words.title).waitFor()
    await press(page, words.asItIs)
    await page.getByText(conversation.page.sent).waitFor()
    await one.goesAway()
  })

  test(`in ${language}, without scripts, the way to change the text leads to it, and the changed text goes without another question`, async () => {
    const { url } = await demonstration()
    const one = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    const { page } = one
    await page.goto(to('form', language))
    await choose(page, 'kind-criticism')
    await page.getByLabel(form.open).fill(written[language])
    await press(page, form.send)
    await page.getByRole('link', { name: words.change }).click()
    assert.match(page.url(), /#text$/)
    await page.getByLabel(form.open).fill('0401234567?')
    await press(page, form.send)
    await one.sees(conversation.receipt.title)
    await one.goesAway()
  })

  test(`in ${language}, with scripts, they are told under the field while they write, nothing is asked of the network, and it goes at once`, async () => {
    const { url } = await demonstration()
    const one = await visitor(url, { ...phone, language })
    const { page } = one
    await page.goto(to('form', language))
    await page.waitForLoadState('networkidle')
    await choose(page, 'kind-criticism')
    const asked: string[] = []
    page.on('request', (request) => void asked.push(request.url()))
    const field = page.getByLabel(form.open)
    await field.pressSequentially(language === 'fi' ? 'Työntekijä Virtanen ei vastaa, soittakaa 040 123 4567' : 'Handläggaren Lindström svarar inte, ring 040 123 4567')
    const told = page.locator('#text + [role=status]')
    await told.getByText(fill(warned.found.phone, { found: '040 123 4567' })).waitFor()
    await told.getByText(fill(warned.found.name, { found: language === 'fi' ? 'Virtanen' : 'Lindström' })).waitFor()
    await told.getByText(warned.contact).waitFor()
    await one.sees(form.title)
    // What is taken out is not spoken of any more.
    await field.fill(language === 'fi' ? 'Hoitaja ei tullut.' : 'Vårdaren kom inte.')
    await told.getByText(warned.leaveOut).waitFor({ state: 'detached' })
    await field.fill(written[language])
    await told.getByText(fill(warned.found.phone, { found: '040 123 4567' })).waitFor()
    assert.deepEqual(asked, [])
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ['', 0, 0])
    await press(page, form.send)
    await one.sees(conversation.receipt.title)
    await one.goesAway()
  })
}
