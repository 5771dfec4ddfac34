// A report as PDF: tagged, in its language, with every picture described; and nothing that somebody wrote breaks it or becomes code.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { projectRoot } from '../../db/root.ts'
import { languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import { sampleReport } from '../pages/sample-report.ts'
import { samplePictures, sheetOf } from '../pages/sample-sheets.ts'
import { draw } from '../pictures/draw.ts'
import { linesOf, svgOf } from '../pictures/svg.ts'
import { paperOf } from './paper.ts'
import { isReadable, printable } from './printable.ts'
import { reportPdf } from './report-pdf.ts'
import type { Report } from './report.ts'

const now = new Date('2026-11-27T10:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'report-'))
after(() => rmSync(folder, { recursive: true }))
const hasPoppler = (() => { try { execFileSync('pdftotext', ['-v'], { stdio: 'ignore' }); return true } catch { return false } })()
const textOf = (pdf: Buffer): string => {
  const file = join(folder, 'one.pdf')
  writeFileSync(file, pdf)
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).replace(/\s+/g, ' ')
}

test('a report is tagged, has a title and its language, describes each picture, and marks the heads of its tables', async () => {
  for (const language of languages) {
    const report = sampleReport(language)
    const pdf = await reportPdf(report, now)
    assert.ok(pdf, language)
    const bytes = pdf.toString('latin1')
    for (const said of ['/StructTreeRoot', '/MarkInfo', '/Marked true', `/Lang (${language})`, '/DisplayDocTitle true', '<pdfuaid:part>1</pdfuaid:part>', '/S /H1', '/S /TH', '/S /THead', 'D:20261127']) assert.ok(bytes.includes(said), `${language} ${said}`)
    const paper = paperOf(report)
    const drawn = paper.sections.flatMap(({ parts }) => parts.flatMap(({ picture }) => picture ?? []))
    assert.ok(drawn.length > 12)
    assert.equal(bytes.match(/\/S \/Figure/g)?.length, drawn.length)
    assert.equal(bytes.match(/\/Alt[ (<]/g)?.length, drawn.length)
    for (const { alt } of drawn) assert.ok(alt.length > 10)
    if (!hasPoppler) continue
    const text = textOf(pdf)
    const { pageOf, caveats } = texts[language].reportPictures
    for (const said of [report.title, report.period, caveats.title, pageOf.split(/\{page\}/)[0]!, texts[language].disclosure.notShown, 'n = 410']) assert.ok(text.replaceAll('\u00a0', ' ').includes(said), `${language} ${said}`)
  }
})

test('no words are smaller than 9 points', () => {
  for (const { of } of samplePictures) assert.ok(Number(/font-size="([\d.]+)"/.exec(svgOf(draw(of, { t: texts.fi, language: 'fi' })).svg)![1]) >= 9)
})

const hostile = ['#panic("a") *b* $x$ \\ #include "/etc/passwd" <a> ``` @b', '"][#{}\\', '🎉 tack 👩‍👧', 'Lastensuojelu'.repeat(12), 'x'.repeat(300), '</text></svg><script>', 'عربي مرحبا', '日本語', '\u0000\u0007\u202e', '']

test('whatever somebody wrote, there is a document, and what they wrote stands in it as words', async () => {
  for (const text of hostile) {
    const pdf = await reportPdf(reportOf(text), now)
    assert.ok(pdf, text)
  }
  if (hasPoppler) assert.ok(textOf((await reportPdf(reportOf(hostile[0]!), now))!).includes('#panic("a") *b* $x$ \\ #include "/etc/passwd" <a>'))
})

test('sixty rows go on on the next page, with the heads again, and a report of nothing is one page', async () => {
  const rows = Array.from({ length: 60 }, (_, n): [string, number] => [`Yksikkö ${n} ${'pitkä '.repeat(n % 9)}`, n])
  const sheet = sheetOf('s', 'Kuusikymmentä', [{ id: 'name', name: 'Yksikkö', is: 'name' }, { id: 'n', name: 'Palautteita', is: 'count' }], rows)
  const empty = { ...sampleReport('fi'), paragraphs: [], figures: [], sections: [], caveats: null, footnotes: [], address: null }
  const long = await reportPdf({ ...empty, sections: [{ id: 'a', title: 'A', paragraphs: [], pictures: [{ of: { kind: 'bars', sheet, value: 'n' } }] }] }, now)
  const pages = (pdf: Buffer | null) => pdf!.toString('latin1').match(/\/Type\/Page\b(?!s)|\/Type \/Page\b(?!s)/g)?.length
  assert.ok(pages(long)! > 3)
  if (hasPoppler) assert.ok(textOf(long!).split('Palautteita').length > 2)
  assert.equal(pages(await reportPdf(empty, now)), 1)
})

test('where there is no typesetter there is no PDF, and nothing falls over', () => {
  const program = `
    import { registerHooks } from 'node:module'
    registerHooks({ resolve(name, context, next) { if (name.startsWith('@myriaddreamin')) throw new Error('absent'); return next(name, context) } })
    const [{ reportPdf }, { sampleReport }] = await Promise.all([import('./src/reports/document/report-pdf.ts'), import('./src/reports/pages/sample-report.ts')])
    console.log(await reportPdf(sampleReport('fi'), new Date(0)))`
  assert.equal(execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { cwd: projectRoot, encoding: 'utf8' }).trim(), 'null')
})

test('signs that no font of documents has become a question mark, and all others stay', () => {
  assert.equal(printable('Åsa Šimák, 7–8 €, “ja” – Ж ω − …'), 'Åsa Šimák, 7–8 €, “ja” – Ж ω − …')
  assert.equal(printable('hyvä 🎉!'), 'hyvä ?!')
  assert.deepEqual(printable({ a: ['日本'], b: null, c: 3 }), { a: ['??'], b: null, c: 3 })
})

test('names in a picture are cut where no word ends, and no line is wider than its room', () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 60, max: 200 }), (text, width) => {
    const lines = linesOf(text, width, 9.5)
    assert.equal(lines.join('').replace(/[ \n\t]/g, ''), text.replace(/[ \n\t]/g, ''))
    for (const line of lines) assert.ok([...line].length * 0.54 * 9.5 <= width + 1e-9 || [...line].length <= 4)
  }))
})

function reportOf(text: string): Report {
  const sheet = sheetOf('s', text, [{ id: 'name', name: text, is: 'name' }, { id: 'a', name: text, is: 'share' }, { id: 'b', name: `${text} b`, is: 'share' }], [[text, 0.4, 0.6], [`${text}2`, null, 0.2]])
  const explanation = { definition: text, source: text, n: text, leftOut: [text], rule: text }
  return {
    ...sampleReport('sv'), title: text, place: text, period: text, organisation: text, address: text, paragraphs: [text], footnotes: [text],
    figures: [{ name: text, value: null, is: 'share', note: text, explanation }], caveats: { can: [text], cannot: [text], rule: text },
    sections: [{ id: 'a', title: text, paragraphs: [text], pictures: [{ of: { kind: 'parts', sheet, parts: ['a', 'b'] }, explanation }, { of: { kind: 'line', sheet, lines: [{ value: 'a' }] } }, { of: { kind: 'balance', sheet, good: 'a', bad: 'b' } }] }],
  }
}

test('a sentence in a language that the typesetter does not know as it is called breaks nothing', async () => {
  for (const language of ['zh-Hans', 'fi-simple', 'und', 'ar']) {
    const report: Report = { ...sampleReport('fi'), sections: [{ id: 'said', title: 'Sanottua', pictures: [], paragraphs: [{ text: 'Kiitos kaikesta.', language }] }] }
    assert.ok(await reportPdf(report, now), language)
  }
})

test('of what was said in other letters it is known that a document cannot show them', () => {
  assert.deepEqual(['Kiitos! ☺', 'Спасибо', 'شكرا لكم', '谢谢'].map(isReadable), [true, true, false, false])
})
