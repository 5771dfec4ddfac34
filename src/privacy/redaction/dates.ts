// Days that can be told from all others: a day of a month, with or without its year. A weekday, a month, a year, a time of the clock
// are none: what is published tells its month and no more, so that "last Tuesday at two" is no day that anybody could look up.
import type { Finding } from './finding.ts'
import { before, blank, found, isInWord, standsFree } from './shape.ts'

export function findDates(text: string): Finding[] {
  return inFigures(text).concat(withMonth(text))
}

const day = '(?:3[01]|[12]\\d|0?[1-9])'
const month = '(?:1[0-2]|0?[1-9])'
const year = '(?:(?:19|20)\\d\\d|\\d\\d)'
const figures = new RegExp([
  // 5.3.2026, 5. 3. 26, and from such a day to another: 5.–7.3.2026, 28.2.-3.3.2026.
  `(?:${day}\\.(?:${blank}?${month}\\.)?(?:\\d{4})?${blank}?[-\\u2013]${blank}?)?${day}\\.${blank}?${month}\\.${blank}?${year}`,
  `(?:${day}\\.(?:${month}\\.)?${blank}?[-\\u2013]${blank}?)?${day}\\.${blank}?${month}\\.`,
  `${day}/${month}/${year}`, `(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`, `${day}-${month}-(?:19|20)\\d\\d`,
  `${day}[./]${month}`,
].join('|'), 'g')

function inFigures(text: string): Finding[] {
  const all: Finding[] = []
  for (const match of text.matchAll(figures)) {
    const to = match.index + match[0].length
    const words = before(text, match.index, 14)
    // 16.07. after "klo" is a time, 1.2.3.4 a version, 3.2.1 a paragraph.
    if (isInWord(text.charAt(match.index - 1)) || /[.,:/-]$|\d ?[-\u2013] ?$/.test(words) || /^[\p{L}\p{N}]|^[./,:]\d|^ ?[€%]/u.test(text.slice(to, to + 2))) continue
    if (/(^|[^\p{L}])(klo|kello|kl|klockan|at|kohta|kohdan|kohdassa|luku|luvun|luvussa|pykälä|versio|punkt|kapitel|version|section|chapter)\.? ?$/u.test(words)) continue
    const hasYear = /\d{2,4}$/.test(match[0]) && /[./-].*[./-]/.test(match[0])
    if (hasYear) all.push(found('date', match.index, to))
    else if (match[0].endsWith('.')) all.push(found('date', match.index, to, false))
    // "5.3 klo 14", "ti 5.3", "den 5/3": without its last full stop it is a day beside what says so.
    else if (/(^|[^\p{L}])(ma|ti|ke|to|pe|la|su|må|tis?|ons?|tors?|fre|lör|sön|den|pvm|päivä|\p{L}{2,7}(?:tai|stai|viikko|kko|rstai)\p{L}{0,3}|\p{L}{2,4}dag(?:en)?)\.? ?$/u.test(words) || /^ ?(klo|kello|kl\.?|at) ?\d/.test(text.slice(to, to + 9))) all.push(found('date', match.index, to))
  }
  return all
}

const finnish = 'tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu'
const swedish = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept|okt|nov|dec'
const english = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const ordinals = 'ensimmäise|ensimmäinen|toise|toinen|kolma|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene|yhdestoista|kahdestoista|kahdenteentoista|\\p{L}{4,12}toista|kahdeskymmenes\\p{L}{0,12}|kolmaskymmenes\\p{L}{0,12}'
const worded = [
  // 5. maaliskuuta 2026, 5. ja 6. maaliskuuta, viides päivä maaliskuuta
  `(?:(?:${day}\\. ?(?:ja|-|\\u2013) ?)?${day}\\.?|(?:${ordinals})\\p{L}{0,6})(?: p(?:äivä\\p{L}{0,3}|:nä|\\.)?)? (?:${finnish})kuuta(?: (?:19|20)\\d\\d)?`,
  // maaliskuun 5. päivä, maaliskuun viides
  `(?:${finnish})kuun (?:${day}\\.?(?![\\d.]?\\d)(?: ?p(?:äivä\\p{L}{0,4}|:nä))?|(?:${ordinals})\\p{L}{0,6}(?: päivä\\p{L}{0,4})?)`,
  // den 5 mars 2026, 5:e mars
  `(?:den )?${day}(?:\\.|:?e|:?a)? (?:${swedish})(?: (?:19|20)\\d\\d)?`,
].join('|')
const inWords = new RegExp(worded, 'giu')
const inEnglish = new RegExp(
  `(?:${english})\\.? ${day}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?|(?:the )?${day}(?:st|nd|rd|th)?(?: of)? (?:${english})(?:,? (?:19|20)\\d\\d)?`, 'gu')

function withMonth(text: string): Finding[] {
  return [...text.matchAll(inWords), ...text.matchAll(inEnglish)]
    .filter((match) => standsFree(text, match.index, match.index + match[0].length) && !/[\d][.,:]$/.test(before(text, match.index, 2)))
    .map((match) => found('date', match.index, match.index + match[0].length))
}
