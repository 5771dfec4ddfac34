// What the typesetter is handed of a report: nothing but strings and lists of them, with each picture as a drawing. All of it is data there.
import { shortDay } from '../../text/dates.ts'
import { fill } from '../../text/fill.ts'
import { texts } from '../../text/texts.ts'
import { explainedIn } from '../explained-in.ts'
import type { Explanation } from '../explanation.ts'
import { cellText, figureText, hiddenMark, rangeText, type Speaking } from '../number-text.ts'
import { draw } from '../pictures/draw.ts'
import { estimateAt, inWords } from '../pictures/in-words.ts'
import { type Estimated, estimatesOf, type Pictured } from '../pictures/pictured.ts'
import { svgOf } from '../pictures/svg.ts'
import { inParts, type Sheet } from '../sheet.ts'
import { printable } from './printable.ts'
import type { Paragraph, Report, Section } from './report.ts'

export type Paper = ReturnType<typeof madeOf>

export const paperOf = (report: Report): Paper => printable(madeOf(report))

function madeOf(report: Report) {
  const { language, figures, sections, caveats, footnotes, address } = report
  const speaking: Speaking = { t: texts[language], language }
  const { t: { reportPictures: words, disclosure } } = speaking
  const made = fill(words.made, { day: shortDay(report.madeOn, language) })
  const explained = figures.flatMap(({ name, explanation }) => (explanation ? [explainedOf(name, explanation, speaking)] : []))
  return {
    language, title: report.title, of: `${report.place}, ${report.period}`, organisation: report.organisation, made: address === null ? made : `${made}. ${address}`,
    nothing: words.nothing,
    // The typesetter fills in which page it is.
    page: words.pageOf.split(/\{page\}|\{pages\}/), paragraphs: report.paragraphs,
    figures: { title: words.figures, rows: figures.map(({ name, value, is, low = null, high = null, note = null }) => ({ name, value: figureText(value, is, speaking), range: value === null ? null : rangeText(low, high, is, speaking), note })) },
    sections: sections.map((section) => sectionOf(section, speaking)),
    caveats: caveats && { title: words.caveats.title, parts: [{ head: words.caveats.can, sentences: caveats.can }, { head: words.caveats.cannot, sentences: caveats.cannot }].filter(({ sentences }) => sentences.length), rule: caveats.rule === undefined ? null : `${words.caveats.rule}: ${caveats.rule}` },
    explanations: { title: words.explanations, of: explained }, footnotes: { title: words.footnotes, of: footnotes },
    hidden: figures.some(({ value }) => value === null) ? `${hiddenMark} ${disclosure.notShown}. ${disclosure.hidden}` : null,
  }
}

const sectionOf = ({ title, paragraphs, items = [], pictures, tables = [] }: Section, speaking: Speaking) => ({
  title, paragraphs: inLanguages(paragraphs, speaking), items: items.map((one) => ({ title: one.title, list: inLanguages(one.list, speaking), paragraphs: inLanguages(one.paragraphs, speaking) })),
  parts: [
    ...pictures.map(({ of, sums = [], explanation }) => ({
      title: of.sheet.title, picture: of.sheet.rows.length ? pictureOf(of, speaking) : null, table: tableOf(of.sheet, estimatesOf(of), sums, speaking),
      explanation: explanation ? explainedOf(of.sheet.title, explanation, speaking) : null,
    })),
    ...tables.map(({ sheet, sums = [], estimates = [], explanation }) => ({
      title: sheet.title, picture: null, table: tableOf(sheet, estimates, sums, speaking), explanation: explanation ? explainedOf(sheet.title, explanation, speaking) : null,
    })),
  ],
})

/** Of a language the typesetter knows its first part alone: zh, and not zh-Hans. */
const inLanguages = (of: readonly Paragraph[], { language }: Speaking): { text: string; language: string }[] =>
  of.map((one) => (typeof one === 'string' ? { text: one, language } : { text: one.text, language: one.language.split('-')[0]! }))

/** A picture of many rows is cut into several, since a picture cannot go on on the next page. */
function pictureOf(picture: Pictured, speaking: Speaking): { svg: string; alt: string }[] {
  const [drawing, alt] = [draw(picture, speaking), `${picture.sheet.title}. ${inWords(picture, speaking)}`]
  if (drawing.is === 'plane' || drawing.rows.length <= onOnePage) return [{ svg: svgOf(drawing).svg, alt }]
  const pieces = Array.from({ length: Math.ceil(drawing.rows.length / onOnePage) }, (_, n) => ({ ...drawing, rows: drawing.rows.slice(n * onOnePage, (n + 1) * onOnePage) }))
  return pieces.map((piece, n) => ({ svg: svgOf(piece).svg, alt: `${picture.sheet.title} (${n + 1}/${pieces.length}). ${n ? '' : inWords(picture, speaking)}`.trim() }))
}

const onOnePage = 20

function tableOf(sheet: Sheet, estimates: readonly Estimated[], sums: readonly string[], speaking: Speaking) {
  if (!sheet.rows.length) return null
  const ends = estimates.flatMap(({ low, high }) => [low, high])
  const columns = sheet.columns.map((column, n) => ({ ...column, n })).filter(({ id }) => !ends.includes(id))
  const { t, language } = speaking
  return {
    head: columns.map(({ id, name, is }) => ({ name: estimates.some(({ value, low }) => value === id && low !== undefined) ? `${name} (${t.reportPictures.keys.range})` : name, number: is !== 'name' })),
    rows: sheet.rows.map((row) => ({
      sum: sums.includes(String(row[0])),
      cells: columns.map(({ id, is, n }) => {
        const [cell, estimate] = [row[n], estimates.find(({ value }) => value === id)]
        return inParts(typeof cell === 'string' || cell === undefined || is === 'name' ? String(cell ?? '') : estimate ? estimateAt(estimate, row, sheet, speaking) : cellText(cell, is, language), sheet)
      }),
    })),
    hidden: sheet.rows.some((row) => row.includes(null)) ? `${hiddenMark} ${t.disclosure.notShown}. ${t.disclosure.hidden}` : null,
  }
}

const explainedOf = (name: string, explanation: Explanation, speaking: Speaking) => ({ name, rows: explainedIn(explanation, speaking).map(([head, sentences]) => ({ head, sentences })) })
