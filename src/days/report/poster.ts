// What stands on the poster of a day: what was said, in few words, and a code that opens the report. As the page that is printed, and as a PDF.
import { texts } from '../../text/texts.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { typeset, svgOf } from '../../outreach/print/pdf.ts'
import { fill } from '../../text/fill.ts'
import { qrOf } from '../../web/qr.ts'
import { cameText, caveatsOf, findingsOf, nextTexts, quoted, spokenIn, statementText, themeName, wordText, type Speaking } from './sentences.ts'
import type { DayReport } from './report.ts'
import { wordsTold } from './words-told.ts'

export const sizes = ['a4', 'a3'] as const
export type Size = (typeof sizes)[number]

/** A heading and what stands under it. */
export type Block = { title: string; lines: string[] }
export type Poster = { language: Language; size: Size; title: string; organisation: string; came: string; blocks: Block[]; caveat: string; next: string; scan: string; address: string; qr: ReturnType<typeof qrOf>; qrLabel: string }

/** So much of each: whoever wants to read all opens the report. */
const most = { statements: 3, words: 4, wishes: 4 }

export function posterOf(report: DayReport, { language, size, organisation, address }: { language: Language; size: Size; organisation: string; address: string }): Poster {
  const speaking: Speaking = { t: texts[language], language }
  const { dayReport: { poster: words } } = speaking.t
  const statements = (sentence: 'strength' | 'develop' | 'divided'): string[] => findingsOf(report.whole).flatMap((one) => (one.sentence === sentence
    ? report.whole.statements.filter(({ id }) => one.ids.includes(id)).slice(0, most.statements).map((each) => statementText(each, speaking)) : []))
  const lines = report.lines.map((of) => {
    const { praise, also, criticism } = wordsTold(of.words)
    const all = [...[...praise, ...also].slice(0, most.words), ...criticism.slice(0, 2)].map((word) => wordText(word, speaking))
    return all.length ? `${inLanguage(of.name!, language)}: ${all.join(', ')}` : ''
  }).filter((line) => line !== '')
  const wishes = report.dreams.filter(({ theme }) => theme).slice(0, most.wishes).map((dream) => [themeName(dream, speaking), ...spokenIn(dream, language).slice(0, 1).map(({ words: example }) => quoted(example, language))].join(': '))
  const { can, cannot } = caveatsOf(report, speaking)
  return {
    language, size, organisation, title: fill(speaking.t.dayReport.title, { name: inLanguage(report.day.name, language) }), came: cameText(report, speaking),
    blocks: [
      { title: words.good, lines: statements('strength') }, { title: words.develop, lines: statements('develop') }, { title: words.divided, lines: statements('divided') },
      { title: words.words, lines }, { title: words.wishes, lines: wishes },
    ].filter((block) => block.lines.length > 0),
    // Whom it speaks for, and the first of those whom it does not.
    caveat: [...can.slice(0, 1), ...cannot.slice(0, 1)].join(' '), next: nextTexts(report, speaking).join(' '),
    scan: words.scan, address, qr: qrOf(address, 'Q'), qrLabel: words.qr,
  }
}

/** Null where there is no typesetter. */
export const posterPdf = ({ qr, ...poster }: Poster, now: Date): Promise<Buffer | null> =>
  typeset('src/days/report/poster.typ', { ...poster, address: poster.address.replace(/^https?:\/\//, ''), svg: svgOf(qr) }, now)
