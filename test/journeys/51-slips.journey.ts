// A supervisor makes slips, prints them as a page and as a PDF, and reads how they are handed out. A client opens the picture of one
// on their phone, answers, and hands the answer in with a token alone; the slip is used then. Somebody without scripts types theirs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { desk, roundSlipsPath, to } from '../../src/paths.ts'
import { languages } from '../../src/text/language.ts'
import { texts } from '../../src/text/texts.ts'
import { lastPageTitle } from '../survey-page.tsx'
import { demonstration } from './program.ts'
import { servePages, surveyWithSlips, wordsOf } from './slip-pages.ts'
import { choose, follow, press, signIn, supervisor } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { surveySlips: words, surveyTokens: { slip, send, explained } } = texts.fi

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
  const { blockId } = await surveyWithSlips(program)
  const slipWords = wordsOf(program, blockId, 1)
  const one = await visitor(program.url, { ...phone, language: 'fi' })
  const { page } = one
  const served = await servePages(page, program)
  const key = (await (await fetch(`${program.url}/api/v1/surveys/${served.surveyId}`)).json()).key.fingerprint as string
  await page.goto(`${to('surveySlip', 'fi')}#${slipWords.join('-')}.${key.replaceAll(' ', '')}`)
  await one.sees(slip.title)
  await page.getByText(slip.said.possible).waitFor()
  assert.equal(new URL(page.url()).hash, '')
  assert.equal(await page.evaluate(() => history.length), await page.evaluate(() => history.length))
  assert.equal(await page.getByLabel(slip.label).inputValue(), slipWords.join(' '))
  await press(page, slip.go)
  await one.sees(lastPageTitle)
  await choose(page, 'a-heard-4')
  await page.getByLabel('Mitä haluat kertoa?').fill('Matka 51: sain aikaa.')
  await press(page, 'Lähetä')
  await one.sees('Kiitos')

  const sent = served.requests.filter((request) => request.url().includes('/api/v1/'))
  const [, tokens, response] = ['/slips', '/tokens', '/responses'].map((path) => sent.find((request) => request.url().endsWith(path))!)
  assert.ok(tokens!.postData()!.includes(slipWords[0]!) && !tokens!.postData()!.includes('Matka 51'))
  assert.deepEqual(Object.keys(JSON.parse(response!.postData()!)).toSorted(), ['answers', 'few', 'place', 'token'])
  const headers = await response!.allHeaders()
  assert.deepEqual([headers['referer'], headers['cookie'], headers['authorization']], [undefined, undefined, undefined])
  const token = JSON.parse(response!.postData()!).token
  for (const part of [token.message, token.signature]) assert.ok(!tokens!.postData()!.includes(part))
  for (const request of served.requests) for (const word of slipWords) assert.ok(!request.url().includes(word), request.url())
  assert.deepEqual(served.posted, [], 'nothing went by the way without mathematics')

  await page.goto(`${to('surveySlip', 'fi')}#${slipWords.join('-')}`)
  await press(page, slip.go)
  await page.getByText(slip.said.used).waitFor()
  await one.sees(slip.title)
  await one.goesAway()
})

test('somebody without scripts types their words, and is told what that means before they go on', async () => {
  const program = await demonstration()
  const { blockId } = await surveyWithSlips(program)
  const one = await visitor(program.url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  const served = await servePages(page, program)
  await page.goto('/s')
  await one.sees(slip.title)
  await page.getByText(slip.noScript).waitFor()
  await page.getByLabel(slip.label).fill('kolme vierasta sanaa')
  await press(page, slip.go)
  await page.getByText(slip.said.unknown).first().waitFor()
  await one.sees(slip.title)
  await page.getByLabel(slip.label).fill(wordsOf(program, blockId, 2).join(' '))
  await press(page, slip.go)
  await one.sees(slip.found.title)
  await press(page, slip.found.go)
  await one.sees('Kiitos')
  assert.deepEqual(served.posted.map((body) => new URLSearchParams(body).get('slip')), [wordsOf(program, blockId, 2).join(' ')])
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
