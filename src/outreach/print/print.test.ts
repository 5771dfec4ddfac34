// What is printed: a picture that a real decoder reads, the words of the form's own promise, and PDFs that are read aloud.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { testApp } from '../../../test/app.ts'
import { person, world } from '../../../test/builders.ts'
import { testDatabase, wednesday, type TestDatabase } from '../../../test/database.ts'
import { readQr } from '../../../test/read-qr.ts'
import { codePath } from '../../paths.ts'
import type { ShortCode } from '../../privacy/short-code.ts'
import { texts } from '../../text/texts.ts'
import { qrOf } from '../../web/qr.ts'
import { paperOf, type Paper } from './paper.ts'
import { makePdf } from './pdf.ts'
import { languageSets, products, type LanguageSet, type Product } from './product.ts'

const folder = mkdtempSync(join(tmpdir(), 'vk-print-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const organisation = { fi: 'Koivurannan hyvinvointialue', sv: 'Björkstrands välfärdsområde', en: 'Koivuranta Wellbeing Services County' }
const unit = (fi: string, sv = fi, en = fi) => ({ id: 'u', name: { fi, sv, en }, endedOn: null, supervisorId: null })
const made = (product: Product, set: LanguageSet, of = unit('Kotihoito, Saarisalmi', 'Hemvården, Ösund', 'Home care, Saarisalmi')): Paper => paperOf(product, set, {
  code: { code: 'K7M4XP' as ShortCode, line: null, service: null, unit: of, survey: null }, organisation, publicUrl: 'https://palaute.koivurannan-hyvinvointialue.fi',
  advice: (language) => ({ name: texts[language].common.phoneTitle, number: '010 000 0199', now: null, week: null }),
})

test('the picture says the address, also where it is dirty', () => {
  for (const address of ['https://palaute.example.fi/q/K7M4XP', 'http://127.0.0.1:3000/q/K7M4XP', 'https://palaute.pohjois-savon-hyvinvointialue.example.fi/q/R72F05']) {
    const qr = qrOf(address, 'Q')
    assert.equal(readQr(qr), address)
    // A blot in the middle of it, away from the corners by which a camera finds it.
    const [from, to] = [Math.floor(qr.size * 0.4), Math.floor(qr.size * 0.6)]
    assert.equal(readQr(qr, (x, y) => x >= from && x < to && y >= from && y < to), address)
  }
  assert.equal(readQr(made('slips', 'fi').qr), 'https://palaute.koivurannan-hyvinvointialue.fi/q/K7M4XP')
})

test('paper promises what the form promises, in the words of the form, and says in which language each is', () => {
  const { blocks, code, typed, qr } = made('poster-a4', 'fi-sv')
  assert.deepEqual(blocks.map(({ language }) => language), ['fi', 'sv'])
  assert.deepEqual([code, typed], ['K7M 4XP', 'palaute.koivurannan-hyvinvointialue.fi/q'])
  for (const block of blocks) {
    const { form } = texts[block.language].feedback
    assert.deepEqual([...block.promises.map(({ text }) => text), block.guess], [form.beforeNotKeptText, form.beforeNeverText, form.beforeWarning])
  }
  assert.ok(qr.label.includes('/q/K7M4XP'))
})

const pdftotext = (pdf: Buffer): string => {
  const file = join(folder, 'one.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
const hasPoppler = (() => { try { execFileSync('pdftotext', ['-v'], { stdio: 'ignore' }); return true } catch { return false } })()

for (const product of products) {
  test(`${product} as PDF is tagged, has a title and a language, describes its picture, and is one page`, async () => {
    for (const set of languageSets) {
      const paper = made(product, set)
      const pdf = await makePdf(paper, wednesday)
      assert.ok(pdf, set)
      const bytes = pdf.toString('latin1')
      assert.ok(bytes.includes('D:20260916'), 'by the clock of the program')
      assert.match(bytes, /^%PDF-1\.7/)
      for (const said of ['/StructTreeRoot', '/MarkInfo', '/Marked true', `/Lang (${set.slice(0, 2)})`, '/Alt', '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>']) assert.ok(bytes.includes(said), `${set} ${said}`)
      // What stands there several times is described once.
      assert.equal(bytes.match(/\/Alt[ (<]/g)?.length, 1, set)
      assert.equal(bytes.match(/\/Type\/Page\b(?!s)|\/Type \/Page\b(?!s)/g)?.length, 1, set)
      if (!hasPoppler) continue
      const text = pdftotext(pdf).replace(/\s+/g, ' ')
      for (const { headline, about } of paper.blocks) assert.ok(text.includes(headline) && text.includes(about!.split(',')[0]!), `${set}: ${text}`)
      assert.ok(text.includes('K7M 4XP') && text.includes('010 000 0199'), set)
      if (set === 'fi-sv') assert.ok(text.includes('Björkstrands välfärdsområde') && text.includes('Ösund'))
    }
  })
}

test('however long a name is, it is all there and on one page; and what somebody wrote is never code', async () => {
  const names = ['Koivurannan ja ympäristökuntien lapsiperheiden sosiaalityön ja perheneuvonnan yhteinen palvelupiste, Ylä-Myllykylä', 'Lastensuojelun'.repeat(9).slice(0, 120), 'x'.repeat(120), '#panic("a") *b* $x$ \\ #include "/etc/passwd" <a> ```']
  for (const name of names) {
    for (const product of products) {
      const pdf = await makePdf(made(product, 'fi-sv', unit(name)), wednesday)
      assert.ok(pdf, `${product} ${name}`)
      assert.equal(pdf.toString('latin1').match(/\/Type\/Page\b(?!s)|\/Type \/Page\b(?!s)/g)?.length, 1)
    }
  }
  if (hasPoppler) assert.ok(pdftotext((await makePdf(made('poster-a4', 'fi', unit(names[3]!)), wednesday))!).includes('#panic("a") *b* $x$'))
})

let database: TestDatabase
before(async () => { database = await testDatabase({ PUBLIC_URL: 'https://palaute.example.fi' }) })
after(() => database.close())

test('the pages at the desk: each product in each language that its code has, and a file to download', async () => {
  const { db } = database
  const w = await world(db)
  const app = testApp(database)
  const cookie = await app.signIn(await person(db, 'Viivi Viesti', { role: 'communications' }))
  await db.insertInto('short_code').values([
    { code: 'K7M4XP', kind: 'feedback', unit_id: w.unitId, made_by: w.coordinatorId, made_on: '2026-09-16' },
    { code: 'R72F05', kind: 'feedback', unit_id: w.unitId, language: 'sv', made_by: w.coordinatorId, made_on: '2026-09-16' },
  ]).execute()
  for (const product of products) {
    const { status, text } = await app.get(`${codePath('K7M4XP', `/print/${product}`)}?languages=fi-sv`, cookie)
    assert.equal(status, 200)
    for (const said of [texts.fi.printed.paper.headline, texts.sv.printed.paper.headline, 'K7M 4XP', 'palaute.<wbr/>example.<wbr/>fi/q', '010 000 0100']) assert.ok(text.includes(said), `${product}: ${said}`)
  }
  const swedish = (await app.get(`${codePath('R72F05', '/print/slips')}?languages=fi`, cookie)).text
  assert.ok(swedish.includes(texts.sv.printed.paper.headline) && !swedish.includes(texts.fi.printed.paper.headline), 'a code that opens in Swedish is printed in Swedish')
  const without = (await app.get(`${codePath('K7M4XP', '/print/tent')}?languages=fi&pdf=none`, cookie)).text
  assert.ok(without.includes(texts.fi.printed.page.noPdf) && without.includes('class="sheet') && !without.includes('/pdf/'), 'where there is no PDF, the page prints')
  const file = await app.get(`${codePath('K7M4XP', '/pdf/poster-a3')}?languages=en`, cookie)
  assert.equal(file.status, 200)
  assert.equal(file.headers.get('content-type'), 'application/pdf')
  assert.equal(file.headers.get('content-disposition'), 'attachment; filename="poster-a3-K7M4XP-en.pdf"')
  for (const path of [codePath('K7M4XP', '/print/mug'), codePath('K7M4X0', '/print/slips'), codePath('K7M4XP', '/pdf/mug')]) assert.equal((await app.get(path, cookie)).status, 404, path)
})

test('where the program does not know its address, nothing with a wrong one is printed', async () => {
  database.context.settings = { ...database.context.settings, PUBLIC_URL: undefined }
  const app = testApp(database)
  const cookie = await app.signIn(await person(database.db, 'Toini Toinen', { role: 'communications' }))
  const { text } = await app.get(codePath('K7M4XP', '/print/poster-a4'), cookie)
  assert.ok(text.includes(texts.fi.printed.page.noAddressText) && !text.includes('class="sheet'))
  assert.equal((await app.get(codePath('K7M4XP', '/pdf/poster-a4'), cookie)).location, `${codePath('K7M4XP', '/print/poster-a4')}?languages=fi`)
  assert.ok((await app.get(codePath('K7M4XP'), cookie)).text.includes(texts.fi.printed.page.noAddressText))
})
