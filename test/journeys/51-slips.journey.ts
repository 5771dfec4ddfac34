// A supervisor makes slips, prints them as a page and as a PDF, and reads how they are handed out. A client opens the picture of one
// on their phone, answers, and hands the answer in with a token alone; the slip is used then. Somebody without scripts types theirs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, to } from '../../src/paths.ts'
import { roundSlipsPath } from '../../src/survey-paths.ts'
import { languages } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { answer, formsSent, lastTitle, requestsOf, sendButton, surveyWithSlips, thanksTitle, wordsOf } from './slip-pages.ts'
import { choose, follow, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { surveySlips: words, surveyTokens: { slip, send, explained }, surveyAnswering: answering } = texts.fi

/** The class of a line of words, and the widest of it that there are. */
const widestWords: [string, string][] = [
  ['slip-words long', 'momentum homemade moonbeam'], ['slip-words long', 'kampaamo kymmenen sammakko'], ['slip-words', 'momentum hammock moon'],
]

test('slips are made for a unit and a month, and stand on their paper with nothing running out, as a page and as a file', async () => {
  const program = await demonstration()
  const { roundId } = await surveyWithSlips(program)
  const one = await visitor(program.url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', supervisor)
  await page.goto(roundSlipsPath(roundId))
  await one.sees(words.title)
  await page.getByLabel(words.form.count, { exact: true }).fill('0')
  await press(page, words.form.make)
  await page.locator('.error-summary').waitFor()
  await one.sees(words.title)
  await page.getByLabel(words.form.count, { exact: true }).fill('12')
  await choose(page, 'occasion-change')
  await press(page, words.form.make)
  await page.getByText(words.made).waitFor()
  await one.sees(words.title)
  await page.locator('td a, th a').first().click()
  await one.sees(/^Nippu /)
  for (const as of ['slips', 'letters'] as const) {
    await follow(page, words.print.products[as])
    await one.sees(/^Nippu /)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await page.evaluate((widest) => document.querySelectorAll('.slip-words').forEach((line, n) => { [line.className, line.textContent] = widest[n % widest.length]! }), widestWords)
      const out = await page.evaluate(() => [...document.querySelectorAll('.piece, .piece p, .piece h2')].filter((part) => part.scrollWidth > part.clientWidth + 1.5 || (part.classList.contains('piece') && part.scrollHeight > part.clientHeight + 1.5))
        .map((part) => `${part.className}: ${part.textContent?.slice(0, 60)}`))
      assert.deepEqual(out, [], `${as} at ${width}`)
    }
    await page.setViewportSize(desktop.viewport)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.print.pdf }).click()])
    assert.match(file.suggestedFilename(), new RegExp(`^${as}-\\d+\\.pdf$`))
  }
  await page.goto(roundSlipsPath(roundId, '/guide'))
  await one.sees(words.hand.title)
  await page.goto(desk.account)
  await one.goesAway({ signedIn: true })
})

test('a client opens the picture of a slip: the address is cleaned, the answer goes in with a token alone, and the slip is used', async () => {
  const program = await demonstration()
  const { surveyId, blockId } = await surveyWithSlips(program)
  const slipWords = wordsOf(program, blockId, 1)
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const requests = requestsOf(page)
  const key = (await (await fetch(`${program.url}/api/v1/surveys/${surveyId}`)).json()).key.fingerprint as string
  await page.goto(`${to('surveySlip', 'fi')}#${slipWords.join('-')}.${key.replaceAll(' ', '')}`)
  await one.sees(slip.title)
  await page.getByText(slip.said.possible).waitFor()
  assert.equal(new URL(page.url()).hash, '')
  assert.equal(await page.getByLabel(slip.label).inputValue(), slipWords.join(' '))
  await press(page, slip.go)
  await answer(one, { text: 'Matka 51: sain aikaa.' })
  // Back to a question and forth again: nothing of it is sent.
  await page.locator('button[value="to:1"]').first().click()
  await page.locator('#a-heard-4').waitFor({ state: 'attached' })
  assert.ok(await page.locator('#a-heard-4').isChecked())
  await press(page, answering.pages.next)
  await one.sees(lastTitle)
  await choose(page, 'quote-yes')
  await press(page, sendButton)
  await page.locator('h1', { hasText: thanksTitle }).waitFor()
  await one.sees(thanksTitle)
  await page.getByText('Matka 51: sain aikaa.').first().waitFor()

  const sent = requests.filter((request) => request.url().includes('/api/v1/'))
  const [, tokens, response] = ['/slips', '/tokens', '/responses'].map((path) => sent.find((request) => request.url().endsWith(path))!)
  assert.ok(tokens!.postData()!.includes(slipWords[0]!) && !tokens!.postData()!.includes('Matka 51'))
  assert.deepEqual(Object.keys(JSON.parse(response!.postData()!)).toSorted(), ['answers', 'few', 'mayQuote', 'place', 'token'])
  assert.equal(JSON.parse(response!.postData()!).mayQuote, true)
  assert.deepEqual(JSON.parse(response!.postData()!).answers, { heard: ['4'], more: ['Matka 51: sain aikaa.'] })
  const headers = await response!.allHeaders()
  assert.deepEqual([headers['referer'], headers['cookie'], headers['authorization']], [undefined, undefined, undefined])
  const token = JSON.parse(response!.postData()!).token
  for (const part of [token.message, token.signature]) assert.ok(!tokens!.postData()!.includes(part))
  // One of them alone may be a word of an address.
  for (const request of requests) assert.ok(!slipWords.every((word) => request.url().includes(word)), request.url())
  const forms = formsSent(requests, surveyId)
  // But for what they wrote themselves, which may hold any word.
  const inForms = new Set(forms.flatMap((form) => [...form].filter(([name]) => name !== 'a-more').flatMap(([, value]) => value.toLowerCase().split(/[^\p{L}]+/u))))
  for (const word of slipWords) assert.ok(!inForms.has(word), 'no form had the words of the slip')
  assert.equal(forms.at(-1)!.get('step'), 'thanks')
  assert.deepEqual([forms.at(-1)!.get('a-heard'), forms.at(-1)!.get('a-more')], [null, 'Matka 51: sain aikaa.'])

  await page.goto(`${to('surveySlip', 'fi')}#${slipWords.join('-')}`)
  await press(page, slip.go)
  // Whoever looks it up does not learn that it was used; whoever sends with it does.
  await answer(one)
  await press(page, sendButton)
  await page.getByText(send.said.used).waitFor()
  await one.sees(lastTitle)
  assert.equal(await page.evaluate(() => sessionStorage.length), 0)
  await one.goesAway()
})

test('somebody without scripts types their words, is told what that means before they go on, and answers', async () => {
  const program = await demonstration()
  const { surveyId, blockId } = await surveyWithSlips(program)
  const slipWords = wordsOf(program, blockId, 2).join(' ')
  const one = await visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  const requests = requestsOf(page)
  await page.goto('/s')
  await one.sees(slip.title)
  await page.getByText(slip.noScript).waitFor()
  await page.getByLabel(slip.label).fill('kolme vierasta sanaa')
  await press(page, slip.go)
  await page.getByText(slip.said.unknown).first().waitFor()
  await one.sees(slip.title)
  await page.getByLabel(slip.label).fill(slipWords)
  await press(page, slip.go)
  await one.sees(slip.found.title)
  await press(page, slip.found.go)
  await answer(one)
  await one.sees(lastTitle)
  await press(page, sendButton)
  await one.sees(thanksTitle)
  assert.equal(formsSent(requests, surveyId).at(-1)!.get('code'), slipWords)
  assert.equal(requests.filter((request) => request.url().includes('/api/')).length, 0)
  await one.goesAway()
})

test('how an answer stays apart is told in three languages, on a phone and on a wide screen, with the key of the survey', async () => {
  const program = await demonstration()
  for (const screen of [phone, desktop]) {
    const one = await visitor(program.url, { ...screen, language: 'fi' })
    for (const language of languages) {
      await one.page.goto(to('surveyPromise', language))
      await one.sees(texts[language].surveyTokens.explained.title)
      await one.page.locator('svg.token-drawing').waitFor()
      assert.match(await one.page.locator('.token-key').first().innerText(), /^([0-9A-Z]{4}\s*){5}$/)
    }
    await one.goesAway()
  }
  assert.ok(explained.not.length >= 5 && send.later)
})
