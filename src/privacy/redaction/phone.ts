// Telephone numbers: Finnish ones with or without the country's, and those of other countries with theirs, in every way in which
// people write them. Not the numbers of services that anybody calls: 112, 116 117, 0800, 0600.
import type { Finding } from './finding.ts'
import { before, found, isDigit, isInWord } from './shape.ts'

export function findPhones(text: string): Finding[] {
  const all: Finding[] = []
  const starts = /[+(\d]/g
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const number = isStart(text, match.index) ? read(text, match.index) : null
    if (number) all.push(found('phone', match.index, number.to, isSure(number.digits)))
    starts.lastIndex = number ? number.to : endOfDigits(text, match.index)
  }
  return all
}

/** Behind the row of digits that begins here: within it none begins. */
function endOfDigits(text: string, at: number): number {
  let end = at + 1
  while (isDigit(text.charAt(end)) && isDigit(text.charAt(end - 1))) end++
  return end
}

function isStart(text: string, at: number): boolean {
  const last = text.charAt(at - 1)
  if (last === '+' || last === '(') return false
  if (isInWord(last)) return /(puh|gsm|tel|nro|tfn)$/i.test(before(text, at, 4))
  // "1.050 000" and "12/0401" are other numbers; "puh.040" is one.
  return !(/[.,:/-]/.test(last) && isDigit(text.charAt(at - 2)))
}

/** `gaps` stand between the groups of digits. */
type Row = { digits: string; groups: string[]; gaps: string[]; from: number; to: number }

/** Groups of digits with few signs between them: as many as can be one number. Null where they are none. */
function read(text: string, from: number): Row | null {
  const row: Row = { digits: '', groups: [], gaps: [], from: from, to: from }
  let at = from
  let gap = ''
  while (row.groups.length < 9) {
    const start = at
    while (isDigit(text.charAt(at)) && at - start < 16) at++
    if (at > start) {
      // A second number, or how many times somebody rang, stands behind a whole one.
      const isWhole = /^(0|(00)?358)(4|50)\d{7}/.test(row.digits) && row.digits.length >= 10
      if (row.groups.length > 0 && (gap.includes('+') || (isWhole && gap.trim() === ''))) break
      if (row.digits.length + at - start > 15) break
      row.digits += text.slice(start, at)
      row.groups.push(text.slice(start, at))
      if (row.groups.length > 1) row.gaps.push(gap)
      row.to = at
    }
    gap = ''
    while (/[ \u00a0\u2009\u202f()./+\-\u2010-\u2015\u2212]/.test(text.charAt(at)) && gap.length < 3) gap += text.charAt(at++)
    if (gap.length > 2 || !isDigit(text.charAt(at))) break
  }
  if (text.charAt(from) === '+') row.digits = `+${row.digits}`
  return isPhone(row, text) ? row : null
}

function isPhone(row: Row, text: string): boolean {
  // The year of a decision, money, a word that goes on, more digits.
  if (/^(\p{L}|[/,.:-]\d| ?€| ?eur)/iu.test(text.slice(row.to, row.to + 4))) return false
  if (/^(\+|00)[1-9]/.test(row.digits) && !/^(\+|00)358/.test(row.digits)) return row.digits.length >= 9 && hasPlainGaps(row)
  const isAbroad = /^(\+|00)?358\d/.test(row.digits)
  const national = row.digits.replace(/^(\+|00)?3580?(?=\d)/, '0')
  if (!/^0[1-9]/.test(national) || /^0[678]0[0-9]/.test(row.groups[0]!)) return false
  const first = row.groups[0]!.length
  if (/^0(4|50)/.test(national)) return /^\d{9,11}$/.test(national) && (isAbroad || first >= 3 || text.startsWith('(0)', row.from))
  if (!/^\d{7,11}$/.test(national) || !hasPlainGaps(row) || /^ \d/.test(text.slice(row.to, row.to + 2))) return false
  if (isAbroad) return true
  // 09122026 is a day, 02 03 2026 another, and other numbers begin with 0 as well.
  if (/(viite|asiakasn|diaari|dnro|päätö|lasku|tunnus|\bref|kundn|ärende|beslut|invoice|decision)[^.!?]*$/.test(before(text, row.from))) return false
  return first >= 7 ? !/^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(national) : row.groups[1]!.length >= 3
}

/** Blanks, hyphens and the bracket of an area: what is written between the digits of a number that is not a mobile one. */
const hasPlainGaps = (row: Row): boolean => row.gaps.every((gap) => /^[ \u00a0\u2009\u202f()\-\u2010-\u2015]{1,2}$/.test(gap))

/** Of an office, and not of a person, are as a rule 010, 020, 029, 030, 071, 073, 075. */
const isSure = (digits: string): boolean => !/^(\+358|00358|0)(10|20|29|30|71|73|75)/.test(digits)
