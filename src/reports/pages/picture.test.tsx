// Pictures as whoever has them read out, whoever sees no colours, and whoever has no script gets them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { inLanguage, languages } from '../../text/language.ts'
import { texts } from '../../text/texts.ts'
import type { PageFrame } from '../../web/page.ts'
import { PageData } from '../../web/page-data.ts'
import { draw } from '../pictures/draw.ts'
import { fills } from '../pictures/drawing.ts'
import { svgOf } from '../pictures/svg.ts'
import { toldBefore } from '../disclosure/publishable.ts'
import { inParts, leftInFinnish } from '../sheet.ts'
import { Picture } from './picture.tsx'
import { ReportDocument } from './report-document.tsx'
import { sampleReport } from './sample-report.ts'
import { invented, samplePictures, sheetOf } from './sample-sheets.ts'
import { SheetTable } from './sheet-table.tsx'
import { Sparkline } from './sparkline.tsx'
import { reportSamples } from './style-samples.tsx'

const frameOf = (language: 'fi' | 'sv' | 'en'): PageFrame => ({ language, t: texts[language] }) as PageFrame
const frame = frameOf('en')
const show = (part: VNode, on: PageFrame = frame): string => renderToString(<PageData.Provider value={{ frame: on, problems: [] }}>{part}</PageData.Provider>)
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/[ \n]+/g, ' ')

test('every picture is an image with a name and with words that say the same, and beneath it is its table', () => {
  for (const { of, about } of samplePictures) {
    const html = show(<Picture of={of} frame={frame} />)
    if (!of.sheet.rows.length) { assert.ok(html.includes(texts.en.reportPictures.nothing)); continue }
    const [, ids] = /role="img" aria-labelledby="([^"]+)"/.exec(html)!
    for (const id of ids!.split(' ')) assert.ok(html.includes(` id="${id}"`), about)
    assert.ok(html.includes(`id="${of.sheet.id}-text"`), about)
    assert.match(html, /<table class="sheet"><caption/, about)
  }
})

test('the numbers in the words are those of the table, in every language', () => {
  for (const language of languages) {
    for (const { of, isLong } of samplePictures) {
      if (!of.sheet.rows.length || isLong) continue
      const html = show(<Picture of={of} frame={frameOf(language)} />)
      const [, words] = new RegExp(`id="${of.sheet.id}-text"[^>]*>([^<]*)<`).exec(html)!
      const table = plain(/<table[\s\S]*<\/table>/.exec(html)![0])
      const inTable = new Set((table.match(/[+−]?\d[\d\u00a0,.]*/g) ?? []).map((one) => one.replace(/[\u00a0,.]+$/, '')))
      const names = of.sheet.rows.map(([name]) => String(name)).concat(of.sheet.columns.map(({ name }) => name))
      const told = names.reduce((text, name) => text.replaceAll(name, ' '), words!).match(/[+−]?\d[\d\u00a0,.]*/g) ?? []
      for (const number of told) assert.ok(inTable.has(number.replace(/[\u00a0,.]+$/, '')), `${of.sheet.id} ${language}: ${number} is not in the table`)
      if (of.sheet.rows.some((row) => row.includes(null) && of.kind !== 'bars')) assert.ok(words!.includes(texts[language].disclosure.notShown), `${of.sheet.id}: ${words}`)
    }
  }
})

test('of many rows the words say from where to where, and lead to the table', () => {
  const { of } = samplePictures.find(({ isLong }) => isLong)!
  const html = show(<Picture of={of} frame={frame} />)
  assert.match(html, /hidden>60 rows: from 5 to 94\. Of 7 rows the number is not shown\. All numbers are in the table under the picture\.</)
  assert.match(html, /<details class="numbers"><summary>/)
  assert.equal(html.match(/<tr/g)!.length, 61)
})

test('a number that is not shown is a mark with its word, and one sentence says why', () => {
  const sheet = sheetOf('s', 'S', [{ id: 'name', name: 'Name', is: 'name' }, { id: 'n', name: 'N', is: 'count' }], [['a', null], ['b', null], ['c', 7]])
  for (const language of languages) {
    const html = show(<Picture of={{ kind: 'bars', sheet, value: 'n' }} frame={frameOf(language)} />)
    assert.equal(html.split(texts[language].disclosure.hidden).length, 2)
    assert.match(html, new RegExp(`<td class="number"><span aria-hidden="true">–</span><span class="visually-hidden">${texts[language].disclosure.notShown}</span></td>`))
  }
  assert.ok(!show(<Picture of={{ kind: 'bars', sheet: { ...sheet, rows: sheet.rows.slice(2) }, value: 'n' }} frame={frame} />).includes(texts.en.disclosure.hidden))
})

test('nothing is told by colour alone: each fill, each line and each form that a picture uses has words of its own', () => {
  for (const { of, about } of samplePictures) {
    const drawing = draw(of, frame)
    const marks = drawing.is === 'plane' ? drawing.marks : drawing.rows.flatMap((row) => row.marks)
    const used = new Set(marks.flatMap((mark) => (mark.is === 'rect' && mark.fill !== 'frame' ? [mark.fill] : [])))
    // One fill alone tells nothing apart; its numbers stand beside it.
    if (used.size > 1) for (const fill of used) assert.ok(drawing.keys.some((key) => 'fill' in key && key.fill === fill && key.words), `${about}: ${fill}`)
    const forms = new Set(marks.flatMap((mark) => (mark.is === 'point' && mark.shape !== 'cap' ? [mark.shape] : [])))
    if (forms.size > 1) for (const shape of forms) assert.ok(drawing.keys.some((key) => 'shape' in key && key.shape === shape && key.words), `${about}: ${shape}`)
    for (const look of ['range', 'before'] as const) if (marks.some((mark) => mark.is === 'line' && mark.look === look)) assert.ok(drawing.keys.some((key) => 'look' in key && key.look === look), `${about}: ${look}`)
    assert.equal(new Set(drawing.keys.map(({ words }) => words)).size, drawing.keys.length)
    assert.ok([...used].every((fill) => fills.includes(fill)))
  }
})

test('the whole of the style page and of a report is valid, needs no script, and has no style of its own', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off' } })
  for (const html of [
    show(<main>{reportSamples(frame).map(({ id, title, children }) => <section id={id}><h2>{title}</h2>{children}</section>)}</main>),
    show(<main><ReportDocument report={sampleReport('en')} frame={frame} folded /></main>),
  ]) {
    const { results } = await validator.validateString(html)
    assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message} ${html.slice(offset, offset + 80)}`)), [])
    assert.doesNotMatch(html, / style=|<script|<style| on[a-z]+=/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    assert.equal(new Set(ids).size, ids.length)
  }
})

test('what somebody wrote becomes no markup, on a page or in a drawing of a document', () => {
  const attack = '"><script>alert(1)</script>&'
  const sheet = sheetOf('s', attack, [{ id: 'name', name: attack, is: 'name' }, { id: 'n', name: attack, is: 'share' }], [[attack, 0.5]])
  for (const html of [
    show(<Picture of={{ kind: 'bars', sheet, value: 'n' }} frame={frame} />), svgOf(draw({ kind: 'bars', sheet, value: 'n', n: 'n' }, frame)).svg,
    show(<Sparkline name={attack} is="count" values={[{ name: attack, value: invented(3) }]} frame={frame} />),
  ]) assert.doesNotMatch(html, /<script|"">|"\s*>&lt;\/script/)
})

test('a line within text says each of its numbers, and leaves a gap where one is not shown', () => {
  const html = show(<Sparkline name="In time" is="share" frame={frame} values={[0.5, null, 0.75, 0.9].map((value, n) => ({ name: `${n + 1}/26`, value: invented(value) }))} />)
  assert.match(html, /role="img" aria-label="In time: 1\/26 50%, 2\/26 not shown, 3\/26 75%, 4\/26 90%"/)
  assert.equal(html.match(/<line/g)?.length, 1)
  assert.equal(html.match(/class="alone"/g)?.length, 1)
})

test('a name that stands in Finnish on a page of another language is marked as Finnish, alone and among other words, and nothing else is', () => {
  const [line, unit] = [{ fi: 'Vammaispalvelut', sv: 'Funktionshinderservice' }, { fi: 'Päivänsini' }]
  const of = (language: 'fi' | 'sv') => {
    const names = [inLanguage(line, language), inLanguage(unit, language), `${inLanguage(unit, language)} (${inLanguage(line, language)})`]
    const sheet = { id: 'one', title: 'One', columns: [{ id: 'name', name: 'Name', is: 'name' as const }, { id: 'count', name: 'Count', is: 'count' as const }], rows: names.map((name) => [name, toldBefore(7)]), ...leftInFinnish([line, unit], language) }
    return show(<><SheetTable sheet={sheet} frame={frameOf(language)} href={(_, row) => (row === 1 ? '/x' : null)} /><Picture of={{ kind: 'bars', sheet, value: 'count' }} table="none" frame={frameOf(language)} /></>, frameOf(language))
  }
  const swedish = of('sv')
  for (const one of ['<th scope="row">Funktionshinderservice</th>', '<a href="/x"><span lang="fi">Päivänsini</span></a>', '<span lang="fi">Päivänsini</span> (Funktionshinderservice)', '<p class="of"><span lang="fi">Päivänsini</span></p>']) assert.ok(swedish.includes(one), one)
  assert.ok(!of('fi').includes('lang='))
  assert.deepEqual(inParts('Päivä ja päivä', leftInFinnish([{ fi: 'Päivä' }, { fi: 'Päivä ja' }], 'en')), [{ text: 'Päivä ja', finnish: true }, { text: ' päivä', finnish: false }])
})
