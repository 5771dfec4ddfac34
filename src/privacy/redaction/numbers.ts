// Numbers that stand for one person: the Finnish personal identity code (henkilötunnus), the number of an account (IBAN), the plate
// of a car. A code or an account with a slip of the pen is one still: the check sign is asked only where the rest says too little.
import type { Finding } from './finding.ts'
import { before, blank, dash, found, isDigit, standsFree } from './shape.ts'

export function findNumbers(text: string): Finding[] {
  return personalCodes(text).concat(accounts(text), plates(text))
}

/** DDMMYY, a sign of the century, three digits and a check sign. Since 2023 the centuries have more signs than + - A. */
const personalCode = new RegExp(`(\\d{6})(${blank}?(?:[+A-FU-Y]|${dash})${blank}?|${blank})?(\\d{3})${blank}?([0-9A-FHJ-NPR-Y])`, 'gi')

function personalCodes(text: string): Finding[] {
  const all: Finding[] = []
  for (const match of text.matchAll(personalCode)) {
    const from = match.index
    const to = from + match[0].length
    const day = match[1]!, rest = match[3]!, check = match[4]!.toUpperCase()
    if (!standsFree(text, from, to) || !isDayInSix(day)) continue
    const hasSign = (match[2] ?? '').trim() !== ''
    const isRight = 'ABCDEFHJKLMNPRSTUVWXY0123456789'.includes(check) && checkSign(day + rest) === check
    // Ten digits in a row are many things.
    const isNamed = /hetu|sotu|tunnu|personb|identity|\bid\b/.test(before(text, from))
    if (hasSign || (isRight && (!isDigit(check) || isNamed))) all.push(found('personal-code', from, to))
  }
  return all
}

const isDayInSix = (digits: string): boolean => /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])/.test(digits)

const checkSign = (digits: string): string => '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(digits) % 31)

/** How long an account's number is, by country, where people here have one. */
const lengths: Record<string, number> = { FI: 18, AX: 18, SE: 24, EE: 20, LV: 21, LT: 20, NO: 15, DK: 18, DE: 22, GB: 22, PL: 28, ES: 24 }

function accounts(text: string): Finding[] {
  const all: Finding[] = []
  for (const match of text.matchAll(/[A-Z]{2} ?\d{2}/gi)) {
    const country = match[0].slice(0, 2).toUpperCase()
    const wanted = lengths[country]
    const to = wanted ? endOfAccount(text, match.index, wanted) : null
    if (to === null || !standsFree(text, match.index, to)) continue
    const signs = text.slice(match.index, to).replace(/[^0-9A-Z]/gi, '')
    const isOfDigits = /^..\d+$/.test(signs)
    // "It 27 …" and "at 20 …" begin like an account of Italy and of Austria.
    if (isOfDigits || (!/[a-z]/.test(signs) && hasRightDigits(signs))) all.push(found('iban', match.index, to))
  }
  return all
}

/** Where so many signs end, which may stand in groups; null where something else is between them. */
function endOfAccount(text: string, from: number, signs: number): number | null {
  let seen = 0
  let at = from
  let gap = 0
  while (seen < signs) {
    const sign = text.charAt(at)
    if (/[0-9A-Za-z]/.test(sign)) {
      seen++
      gap = 0
    } else if (!/[ \u00a0\u2009\u202f.\-\u2010-\u2015]/.test(sign) || ++gap > 2) return null
    at++
  }
  return at
}

/** ISO 13616: the country and the check digits go to the end, letters become numbers, and 97 leaves 1. */
function hasRightDigits(signs: string): boolean {
  let rest = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = isDigit(sign) ? sign : String(sign.charCodeAt(0) - 55)
    rest = Number(String(rest) + value) % 97
  }
  return rest === 1
}

/** Letters that stand before a hyphen and a number as often in other names: of laws, offices, illnesses, machines. */
const notPlates = /^(SHL|VPL|LSL|THL|HUS|TE|EU|PL|PB|TV|USB|UTF|MP|CD|PDF|ISO|EN|SFS|KHO|ICD|NRO?|PUH|TEL|KLO|YLI|VKO|KPL|SIV|SID|TAI|ON|OM|OR|OSA)$/

const aDash = new RegExp(`^${dash}$`)
const plate = new RegExp(`(\\p{L}{2,3})(${blank}?${dash}${blank}?|${blank})?(\\d{1,3})`, 'gu')

function plates(text: string): Finding[] {
  const all: Finding[] = []
  for (const match of text.matchAll(plate)) {
    const to = match.index + match[0].length
    const letters = match[1]!, between = match[2] ?? '', digits = match[3]!
    if (!/^[A-ZÅÄÖ]+$/i.test(letters) || !standsFree(text, match.index, to) || notPlates.test(letters.toUpperCase())) continue
    // ABC-12/2026 is the number of a decision, AB-12-34 of something else, AB-12,5 a measure.
    if (/^([/:]\d|[-\u2013]\d|[.,]\d)/.test(text.slice(to, to + 2)) || /[\d/.:-]/.test(text.charAt(match.index - 1))) continue
    const isLarge = letters === letters.toUpperCase()
    const hasDash = aDash.test(between)
    const isNamed = /(auto|rekis|rekkari|kilp|taksi|taxi|bil|regis|\bcar|plate|\bvan)[^.!?]*$/.test(before(text, match.index, 40))
    const isWhole = letters.length === 3 && digits.length === 3
    if ((isLarge && hasDash) || (isNamed && (isLarge || isWhole || hasDash)) || (isWhole && (hasDash || (isLarge && between === '')))) all.push(found('plate', match.index, to))
  }
  return all
}
