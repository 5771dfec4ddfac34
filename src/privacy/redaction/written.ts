// What leads to somebody's door or letter box: e-mail addresses, and streets with a number, post boxes, postal codes with a town.
import type { Finding } from './finding.ts'
import { before, found, isInWord, standsFree } from './shape.ts'

export function findMails(text: string): Finding[] {
  const all: Finding[] = []
  for (const match of text.matchAll(/ ?(?:@|[([] ?(?:[aä]t|miukumauku|snabel-a) ?[)\]]) ?/gi)) {
    const from = startOfLocal(text, match.index)
    const to = endOfDomain(text, match.index + match[0].length)
    if (from !== null && to !== null) all.push(found('email', from, to))
  }
  return all
}

function startOfLocal(text: string, end: number): number | null {
  let from = end
  while (end - from < 64 && /[\p{L}\p{M}\p{N}_.+'%-]/u.test(text.charAt(from - 1))) from--
  while (from < end && !isInWord(text.charAt(from))) from++
  return from < end ? from : null
}

/** Labels with a dot, or "(dot)", between them; the last is of letters. */
const domain = /^(?:[\p{L}\p{N}-]{1,63}(?:\.| ?[([](?:dot|piste|punkt)[)\]] ?)){1,5}\p{L}{2,24}/iu

function endOfDomain(text: string, from: number): number | null {
  const match = domain.exec(text.slice(from, from + 300))
  return match && from + match[0].length
}

export function findAddresses(text: string): Finding[] {
  return streets(text).concat(others(text))
}

/** How streets end in Finnish and Swedish, as addresses and sentences bend them. */
const ending = /(?:(?:ka[td]u|tie|kuja|polk?u|kaar[ei]|raitt?i|väylä)(?:n|un|ta?|a|tä|ä|ll[aä]|lle|lt[aä]|ss[aä]|st[aä])?|gata?n?s?|väg(?:ens?)?|gränd(?:en)?|stigen)$/
/** Other words end so too: these are streets where the name is written large. */
const oftenElse = /(?:(?:ranta|ranna|penger|kereen?|rinne|rintee|kierto|kierro|piha|puistik?ko|aukio|bulevardi|esplanadi|portt?i|vainio|harju|mä[ke]i?)(?:n|a|ll[aä]|lle)?|strand(?:en)?|torget|allén?|backen|kajen|esplanaden|bulevarden|brinken|planen|svängen|ringen|stråket)$/

/** The number of the house, of the stairs and of the flat: 5, 5 b 12, 12 as. 3, 7–9 A, 5:ssä. */
const house = /^ \d{1,3}(?:[-\u2013]\d{1,3})?(?::\p{L}{1,4})?(?: ?(?:[a-h]|[A-HJ-Z])(?![\p{L}\p{M}]))?(?:,? ?(?:as|asunto|lgh|bst)?\.? ?\d{1,3}(?![\p{L}\d%]|[.,:]\d))?(?![.:]?\d)/u
const townBehind = /^,? (?:FI-|AX-)?\d{5},? \p{Lu}\p{L}{2,30}/u

function streets(text: string): Finding[] {
  const all: Finding[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}.-]{1,40}(?= )|[\p{L}\p{M}][\p{L}\p{M}-]{5,40}/gu)) {
    const name = match[0]
    const isLarge = /^\p{Lu}/u.test(name)
    const kind = ending.exec(name.toLowerCase()) ?? (isLarge ? oftenElse.exec(name.toLowerCase()) : null)
    if (!kind || !standsFree(text, match.index, match.index + name.length)) continue
    const isBare = name.length - kind[0].length < 2
    const front = isLarge || isBare ? largeWordsBefore(text, match.index) : match.index
    if (isBare && front === match.index) continue
    const end = match.index + name.length
    const number = house.exec(text.slice(end, end + 60))
    if (number) {
      const to = end + number[0].length
      const town = townBehind.exec(text.slice(to, to + 50))
      all.push(found('address', front, to + (town ? town[0].length : 0)))
    } else if (isLarge && /\b(asu\p{L}{0,5}|koti\p{L}{0,4}|osoit\p{L}{0,8}|bo(r|dde)|adress\p{L}{0,3}|hemma|live[sd]?|living|address)( \p{L}{1,4})? $/u.test(before(text, front, 40))) all.push(found('address', front, end, false))
  }
  return all
}

/** "Vanhan sahan tie 5", "Iso Koivukatu 5": where up to two large words before it begin that no sentence begins with. */
function largeWordsBefore(text: string, at: number): number {
  let from = at
  for (let word = 0; word < 2; word++) {
    const match = /(?:^|[^\p{L}\p{M}])(\p{Lu}\p{Ll}{1,20}) $/u.exec(text.slice(Math.max(0, from - 24), from))
    const begins = match ? from - match[1]!.length - 1 : 0
    if (!match || /(^|[.!?]\s*|\n\s*)$/.test(text.slice(Math.max(0, begins - 3), begins))) break
    from = begins
  }
  return from
}

const elsewhere = [
  /(?:P[LB]|P\.?O\.? ?[Bb]ox|[Pp]ostilokero) \d{1,5}(?! ?[§:])(?:,? (?:FI-)?\d{5},? \p{Lu}\p{L}{2,30})?/gu,
  // A postal code and its town. Of five digits that begin with 0 the town may be written small.
  /(?:FI-|AX-)?(?:\d{5} \p{Lu}\p{L}{2,30}|0\d{4} \p{Ll}{4,30})/gu,
]

/** Post boxes and postal codes. */
function others(text: string): Finding[] {
  const all: Finding[] = []
  for (const kind of elsewhere) {
    for (const match of text.matchAll(kind)) {
      const to = match.index + match[0].length
      if (standsFree(text, match.index, to) && !/[\d.,] ?$/.test(before(text, match.index, 2))) all.push(found('address', match.index, to))
    }
  }
  return all
}
