// The picture by which an improvement is shown where its address is shared, 1200 by 630: as SVG, in the colours of the pages.
import { fill } from '../../text/fill.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import type { Texts } from '../../text/texts.ts'
import { shortDay } from '../../text/dates.ts'
import { isSettled } from '../improvement.ts'
import type { Shown } from '../shown.sql.ts'

export const size = { width: 1200, height: 630 }

const colours = { paper: '#f6f1e6', ink: '#17282c', soft: '#4f5f60', lake: '#0f4a56', onLake: '#ffffff', good: '#1f6b3c', urgent: '#97182d' }

type About = { t: Texts; language: Language; organisation: string }

export function pictureOf(one: Shown, { t, language, organisation }: About): string {
  const { changes: words } = t
  const title = linesOf(inLanguage(one.title, language), 26, 4)
  const letters = title.length > 3 ? 58 : 70
  const state = one.late ? words.late : words.states[one.state]
  const by = one.councilSays === 'not-changed' ? ` · ${t.council.tag}` : isSettled(one.state) ? '' : ` · ${fill(words.by, { day: shortDay(one.dueOn, language) })}`
  const place = one.units[0]?.name ?? one.lineName
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">
<rect width="100%" height="100%" fill="${colours.paper}"/>
<rect width="100%" height="14" fill="${colours.lake}"/>
${text(words.title, { x: 70, y: 105, letters: 34, colour: colours.lake, serif: true })}
${title.map((line, n) => text(line, { x: 70, y: 205 + n * letters * 1.2, letters, colour: colours.ink, serif: true })).join('\n')}
${text(`${state}${by}`, { x: 70, y: 492, letters: 34, colour: one.late ? colours.urgent : one.state === 'done' && one.councilSays !== 'not-changed' ? colours.good : colours.lake, serif: true })}
${text(linesOf(place ? inLanguage(place, language) : words.whole, 64, 1)[0] ?? '', { x: 70, y: 543, letters: 28, colour: colours.soft, serif: false })}
${text(linesOf(organisation, 64, 1)[0] ?? '', { x: 70, y: 587, letters: 28, colour: colours.soft, serif: false })}
</svg>`
}

const text = (content: string, { x, y, letters, colour, serif }: { x: number; y: number; letters: number; colour: string; serif: boolean }): string =>
  `<text x="${x}" y="${Math.round(y)}" font-family="${serif ? 'DejaVu Serif' : 'DejaVu Sans'}" font-weight="${serif ? 700 : 400}" font-size="${letters}" fill="${colour}">${escaped(content)}</text>`

/** Broken between words; a word that fills a line alone is broken too, and what does not fit ends in dots. */
export function linesOf(content: string, widest: number, most: number): string[] {
  const words = content.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${widest}}`, 'gu')) ?? [])
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!.slice(0, widest - 1)}…`] : lines
}

const escaped = (content: string): string => content.replace(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
