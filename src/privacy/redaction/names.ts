// Names of people. What speaks for one: that it is a name in our lists or in the dictionary, that it is written large where nothing
// begins, that a role or another name stands beside it. A name that is an ordinary word too needs more than one of these.
import type { Finding } from './finding.ts'
import { introducedAs, isNoName, withoutGenitive, type Introduced } from './introduced.ts'
import { senseOf, type Sense, type Sources } from './sense.ts'
import { found } from './shape.ts'
import type { Word } from './word.ts'

export function findNames(words: readonly Word[], sources: Sources): Finding[] {
  const all: Finding[] = []
  const senses = words.map((word) => senseOf(word, sources))
  for (let at = 0; at < words.length; at++) {
    const verdict = judge(words, senses, at)
    if (!verdict) continue
    const end = lastOf(words, senses, at)
    const span = senses.slice(at, end + 1)
    const isWorker = verdict.as === 'worker' || span.some(({ staff }) => staff)
    const isWhole = span.some(({ first }) => first) && span.some(({ last }, further) => last && further > 0)
    all.push(found(isWorker ? 'worker' : 'name', startOf(words, at), endOf(words, end), verdict.sure || isWhole))
    at = end
  }
  return all
}

type Verdict = { sure: boolean; as: Introduced | null }

function judge(words: readonly Word[], senses: readonly Sense[], at: number): Verdict | null {
  const word = words[at]!, sense = senses[at]!
  const as = introducedAs(words, at)
  const isName = (sense.first || sense.last) && !sense.place
  if (!isLarge(words, at)) return isName ? judgeSmall(word, sense, as) : null
  if (as && !isNoName(word) && !sense.place) return { sure: isName, as }
  if (isName && !(word.opens && sense.ordinary)) return { sure: !sense.ordinary, as: null }
  if (!isNoName(word) && isFollowed(words, senses, at)) return { sure: isName, as: null }
  if (word.opens) return (isName || sense.strange) && !sense.isOther && words[at + 1]?.gap === ' ' && speaks.test(words[at + 1]!.lower) ? { sure: false, as: null } : null
  if (isNoName(word) || sense.place || isPlaceName(words, at)) return null
  return sense.likeSurname || (sense.strange && words[at - 1]!.text.length > 1) ? { sure: false, as: null } : null
}

/** Written small, only what is hardly anything else is a name; and what is, after a role: "ohjaaja suvi". */
function judgeSmall(word: Word, sense: Sense, as: Introduced | null): Verdict | null {
  if (!sense.small) return null
  if (!sense.ordinary) return { sure: false, as }
  return as === 'worker' && sense.first && !sense.isOther && word.lower.length > 3 && word.gap === ' ' ? { sure: false, as } : null
}

/** In a text that shouts, capital letters say nothing. */
const isLarge = (words: readonly Word[], at: number): boolean =>
  words[at]!.isLarge || (words[at]!.isLoud && words[at]!.text.length > 3 && !words[at - 1]?.isLoud && !words[at + 1]?.isLoud)

/** By another name: Toivo Virtanen, Zahraa Mäkinen. */
function isFollowed(words: readonly Word[], senses: readonly Sense[], at: number): boolean {
  const next = nextIfLarge(words, at)
  if (next === null || senses[next]!.place) return false
  const isName = senses[at]!.first || senses[at]!.last
  return (senses[next]!.last && (isName || senses[at]!.unknown)) || (senses[next]!.first && isName)
}

const nextIfLarge = (words: readonly Word[], at: number): number | null =>
  words[at + 1]?.isLarge && /^[ \u00a0]$/.test(words[at + 1]!.gap) ? at + 1 : null

/** What somebody does, and no thing: "Toivo kertoi", and not "Toivo oli suuri". */
const speaks = /^(sanoi|sanoo|kertoi|kertoo|soitti|soittaa|kuunteli|kuuntelee|auttoi|auttaa|lupasi|vastasi|vastaa|puhui|puhuu|kysyi|neuvoi|neuvoo|ymmärsi|ymmärtää|hoiti|kohteli|huusi|haukkui|tervehti|hymyili|jaksoi|kanssa|luona|luokse|mielestä|ansiosta|osasi|osaa|sa|sade|säger|berättade|ringde|lyssnade|lyssnar|hjälpte|hjälper|lovade|svarade|frågade|förstod|said|says|told|called|listened|listens|helped|helps|promised|answered|asked|understood|explained)$/

/** "i Ösund", "Hietaniemen toimipiste": where something is, and what is there. */
const isPlaceName = (words: readonly Word[], at: number): boolean =>
  /^(i|på|vid|in|at|near)$/.test(words[at - 1]?.lower ?? '') || /^(toimipis|asema|sosiaaliasema|terveys|kirjasto|kunta|kunnan|kaupun|alue|sairaala|yksik|palvelu|tiimi|päiväko|neuvola|seuraku|kylä|keskus|toimisto|hyvinvointi|piste|talo|koti|kodi)/.test(words[at + 1]?.lower ?? '')

function lastOf(words: readonly Word[], senses: readonly Sense[], at: number): number {
  let end = at
  for (let next = nextIfLarge(words, end); next !== null && next - at < 4; next = nextIfLarge(words, end)) {
    const sense = senses[next]!
    if ((isNoName(words[next]!) && !sense.first && !sense.last) || (sense.place && !sense.last)) break
    end = next
  }
  // Anna von Wright
  return /^(von|af|de|al|bin|ben)$/.test(words[end + 1]?.lower ?? '') && words[end + 2]?.isLarge && words[end + 2]!.gap === ' ' ? end + 2 : end
}

/** With the letters that stand for first names, as in "K. E. Salmela". */
function startOf(words: readonly Word[], at: number): number {
  let first = at
  while (/^\p{Lu}$/u.test(words[first - 1]?.text ?? '') && /^\. ?$/.test(words[first]!.gap)) first--
  return words[first]!.from
}

/** With the letter that stands for a surname, as in "Liisa V." */
function endOf(words: readonly Word[], end: number): number {
  const next = words[end + 1]
  return next && /^\p{Lu}$/u.test(next.text) && next.gap === ' ' && next.text !== 'I' ? next.to : withoutGenitive(words[end]!)
}
