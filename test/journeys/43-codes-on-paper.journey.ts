// Communications makes codes for a service line and prints a poster and slips; somebody with a phone opens one from the paper, in
// Swedish too; somebody else types one by hand, with a slip of the finger; and somebody rings the desk and reads one out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { products } from '../../src/outreach/print/product.ts'
import { codePath, desk, to } from '../../src/paths.ts'
import { texts } from '../../src/text/texts.ts'
import { demonstration } from './program.ts'
import { choose, follow, press, signIn } from './steps.ts'
import { desktop, phone, visitor } from './visitor.ts'

const { codes: words, printed } = texts.fi
const communications = 'sanna.lumiala@koivuranta.example'
let made: { code: string; unit: string; unitSv: string }

/** What runs out of the paper, or out of its piece of it. */
const runsOut = (page: Page) => page.evaluate(() => {
  const sheet = document.querySelector('.sheet')!
  const { width, height } = sheet.getBoundingClientRect()
  const out = [sheet, ...sheet.querySelectorAll('.piece, p, h2, h3')].filter((part) => {
    const isPaper = part === sheet || part.classList.contains('piece')
    return part.scrollWidth > part.clientWidth + 1.5 || (isPaper && part.scrollHeight > part.clientHeight + 1.5)
  })
  return { out: out.map((part) => `${part.tagName}.${part.className}: ${part.textContent?.slice(0, 40)}`), width: Math.round(width), height: Math.round(height) }
})

test('codes for a line are made by one press, and a poster and slips stand on their paper with nothing running out', async () => {
  const { url, db } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', communications)
  await follow(page, texts.fi.common.deskOutreach)
  await one.sees(words.desk.title)
  await follow(page, words.desk.makeMany)
  await one.sees(words.desk.many.title)
  await press(page, words.desk.many.make)
  await page.getByText(words.desk.many.lineMissing).first().waitFor()
  await one.sees(words.desk.many.title)
  await page.getByLabel(words.desk.many.line).selectOption({ label: 'Iäkkäiden palvelut' })
  await page.getByLabel(words.desk.one.campaign).fill('Matka 43')
  await press(page, words.desk.many.make)
  await one.sees(words.desk.title)
  const row = page.locator('tr', { hasText: 'Matka 43' }).filter({ hasText: 'Kotihoito, Saarisalmi' })
  await row.locator('a').first().click()
  await one.sees(/^Koodi /)
  const code = page.url().split('/').at(-1)!
  made = { code, unit: 'Kotihoito, Saarisalmi', unitSv: (await db.selectFrom('unit').select('name').where((e) => e('name', '@>', JSON.stringify({ fi: 'Kotihoito, Saarisalmi' }) as never)).executeTakeFirstOrThrow()).name.sv! }
  await page.goto(`${codePath(code, '/print/poster-a4')}?languages=fi`)
  await one.sees(`${printed.products['poster-a4']}, ${printed.sets.fi}`)
  assert.ok((await page.getByRole('img').first().getAttribute('aria-label'))!.endsWith(`${url}/q/${code}`))
  await page.goto(`${codePath(code, '/print/slips')}?languages=fi-sv`)
  await one.sees(`${printed.products.slips}, ${printed.sets['fi-sv']}`)
  assert.equal(await page.locator('.piece:not([aria-hidden])').count(), 1, 'eight slips are read out once')

  const download = page.waitForEvent('download')
  await follow(page, printed.page.pdf)
  assert.equal((await download).suggestedFilename(), `slips-${code}-fi-sv.pdf`)
  await one.goesAway({ signedIn: true })
})

test('however long the names of a unit are, every product fits its paper', async () => {
  const { url, db } = await demonstration()
  const { id: by } = await db.selectFrom('person').select('id').where('email', '=', communications).executeTakeFirstOrThrow()
  // Of a unit that has ended, so that no list of another journey has it.
  const long = 'Perhesosiaalityön ja kasvatus- ja perheneuvonnan yhteinen palvelupiste, Ylä-Myllykylä ja ympäristökunnat'
  const { id } = await db.insertInto('unit').values({ name: { fi: long, sv: 'Barnskyddets'.repeat(10), en: 'Common service point for social work with families and for family and parenting advice, Upper Myllykylä and around' }, ended_on: '2026-01-01' }).returning('id').executeTakeFirstOrThrow()
  const longest = '9J696J'
  await db.insertInto('short_code').values({ code: longest, kind: 'feedback', unit_id: id, made_by: by, made_on: '2026-01-01' }).execute()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  await signIn(one, 'fi', communications)
  const paper = { 'poster-a4': [794, 1123], 'poster-a3': [1123, 1588], tent: [794, 1123], cards: [1123, 794], slips: [794, 1123] }
  for (const [code, sets] of [[longest, ['en', 'fi-sv']], ['R87X49', ['fi']]] as const) {
    for (const product of products) {
      for (const set of sets) {
        await one.page.goto(`${codePath(code, `/print/${product}`)}?languages=${set}`)
        await one.page.emulateMedia({ media: null })
        await one.page.emulateMedia({ media: 'print' })
        const { out, width, height } = await runsOut(one.page)
        assert.deepEqual(out, [], `${code} ${product} ${set}`)
        assert.deepEqual([width, height].map((side, n) => Math.abs(side - paper[product][n]!) <= 1), [true, true], `${product}: ${width} × ${height}`)
        assert.deepEqual(await one.page.evaluate(() => [...document.querySelectorAll('body > *')].filter((part) => part.tagName !== 'MAIN' && part.getClientRects().length > 0).map((part) => part.className)), [], 'only the sheet is left')
      }
    }
  }
  await one.page.emulateMedia({ media: null })
  await one.goesAway({ signedIn: true })
})

for (const language of ['fi', 'sv'] as const) {
  test(`in ${language}, the address of the picture opened on a phone without scripts leads to the form with the topic chosen`, async () => {
    const { url } = await demonstration()
    const one = await visitor(url, { ...phone, language, javaScriptEnabled: false })
    await one.page.goto(`/q/${made.code}`)
    assert.ok(one.page.url().startsWith(`${url}${to('form', language)}?`))
    await one.sees(texts[language].feedback.form.title)
    await one.page.locator('.topic', { hasText: language === 'fi' ? made.unit : made.unitSv }).waitFor()
    await one.goesAway()
  })
}

test('a code is typed by hand: an unknown one is asked for again, and a slip of the finger does no harm', async () => {
  const { url } = await demonstration()
  const one = await visitor(url, { ...phone, language: 'fi', javaScriptEnabled: false })
  const { page } = one
  await page.goto(to('topic', 'fi'))
  await follow(page, words.fromTopic)
  await one.sees(words.title)
  await page.getByLabel(words.label).fill('kotihoito')
  await press(page, words.go)
  await page.locator('.error-summary').waitFor()
  await one.sees(words.title)
  await page.getByLabel(words.label).fill(` ${made.code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'i').replace(/^(...)/, '$1-')} `)
  await press(page, words.go)
  await one.sees(texts.fi.feedback.form.title)
  await page.locator('.topic', { hasText: made.unit }).waitFor()
  // Papers that hang on when all is over.
  await page.goto('/q/54V27V')
  await page.getByText(words.ended).waitFor()
  await one.sees(texts.fi.feedback.topic.title)
  await one.goesAway()
})

test('who is rung by somebody with a poster finds what it is about; then the codes are ended, and still lead on', async () => {
  const { url, db } = await demonstration()
  const one = await visitor(url, { ...desktop, language: 'fi' })
  const { page } = one
  await signIn(one, 'fi', communications)
  await page.goto(desk.who)
  await page.getByLabel(texts.fi.who.search).fill(`${made.code.slice(0, 3)} ${made.code.slice(3)}`)
  await press(page, texts.fi.who.find)
  await page.getByText('Matka 43').waitFor()
  await one.sees(texts.fi.who.title)
  const ours = await db.selectFrom('short_code').select('code').where('campaign', '=', 'Matka 43').execute()
  assert.ok(ours.length > 1)
  for (const { code } of ours) {
    await page.goto(codePath(code))
    await press(page, words.desk.code.end)
    await page.getByText(words.desk.code.done.ended).waitFor()
  }
  await one.sees(/^Koodi /)
  await page.goto(`/q/${made.code}`)
  await page.getByText(words.ended).waitFor()
  await choose(page, 'kind-thanks')
  await one.goesAway({ signedIn: true })
})
