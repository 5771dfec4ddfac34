// Names of people. What speaks for one: that it is a name in our lists or in the dictionary, that it is written large where nothing
// begins, that a role or another name stands beside it. A name that is an ordinary word too needs more than one of these.
import type { Language } from '../../text/language.ts'
import { everyRole } from './every-role.ts'
import type { Finding } from './finding.ts'
import { introducedAs, isNoName as hasNoName, withoutGenitive, type Introduced } from './introduced.ts'
import { senseOf, type Sense, type Sources } from './sense.ts'
import { isLoud } from './sentence.ts'
import { found } from './shape.ts'
import type { Word } from './word.ts'

export function findNames(words: readonly Word[], sources: Sources): Finding[] {
  const all: Finding[] = []
  const text: Text = { words, senses: words.map((_, at) => senseOf(words, at, sources)), language: sources.language }
  for (let at = 0; at < words.length; at++) {
    const verdict = judge(text, at) ?? (isListedWith(text, at, all.at(-1)) ? perhaps : null)
    if (!verdict) continue
    const end = lastOf(text, at)
    const span = text.senses.slice(at, end + 1)
    const isWorker = verdict.as === 'worker' || span.some(({ staff }) => staff)
    const isWhole = span.some(({ first }) => first) && span.some(({ last }, further) => last && further > 0)
    all.push(found(isWorker ? 'worker' : 'name', startOf(text, at), endOf(text, end), verdict.sure || isWhole))
    at = end
  }
  return all
}

type Text = { words: readonly Word[]; senses: readonly Sense[]; language: Language }

const isNoName = (word: Word): boolean => hasNoName(word, everyRole)

type Verdict = { sure: boolean; as: Introduced | null }

const perhaps: Verdict = { sure: false, as: null }

function judge(text: Text, at: number): Verdict | null {
  const [word, sense] = [text.words[at]!, text.senses[at]!]
  const as = introducedAs(text.words, at, everyRole)
  const isName = (sense.first || sense.last) && !sense.place
  if (!isLarge(text, at)) return isName ? judgeSmall(word, sense, as) : null
  if (as && !isNoName(word) && !sense.place) return { sure: isName, as }
  if (isName && !(sense.opens && sense.ordinary)) return { sure: !sense.ordinary, as: null }
  if (!isNoName(word) && isFollowed(text, at)) return { sure: isName, as: null }
  if (isNoName(word)) return null
  if (sense.opens) return !sense.isOther && isSubject(isName, sense, text.words[at + 1]) ? perhaps : null
  if (sense.place || isPlaceName(text, at)) return null
  return sense.likeSurname || (sense.strange && !isTitle(text, at) && text.words[at - 1]!.text.length > 1) ? perhaps : null
}

/** "Lumia ja Loviisa", "Lahdenmäki, Pohjankaisla": what is told with a name, and written as one. */
const isListedWith = ({ words, senses }: Text, at: number, last: Finding | undefined): boolean => {
  const word = words[at]!
  const before = /^, ?$/.test(word.gap) ? words[at - 1] : / /.test(word.gap) && /^(ja|sekä|tai|och|eller|and|or)$/.test(words[at - 1]?.lower ?? '') ? words[at - 2] : undefined
  return word.isLarge && !senses[at]!.opens && before !== undefined && before.to === last?.to && !isNoName(word) && !senses[at]!.isOther && !senses[at]!.place
}

/** Written small, only what is hardly anything else is a name; and what is, after a role: "ohjaaja suvi". */
function judgeSmall(word: Word, sense: Sense, as: Introduced | null): Verdict | null {
  if (!sense.small) return null
  if (!sense.ordinary) return { sure: false, as }
  return as === 'worker' && sense.first && !sense.isOther && word.lower.length > 3 && word.gap === ' ' ? { sure: false, as } : null
}

/** In a text that shouts, capital letters say nothing. */
const isLarge = ({ words }: Text, at: number): boolean =>
  words[at]!.isLarge || (isLoud(words[at]!) && words[at]!.text.length > 3 && ![words[at - 1], words[at + 1]].some((one) => one && isLoud(one)))

/** By another name: Toivo Virtanen, Zahraa Mäkinen. */
function isFollowed(text: Text, at: number): boolean {
  const next = nextIfLarge(text, at)
  const [sense, after] = [text.senses[at]!, next === null ? null : text.senses[next]!]
  if (!after || after.place) return false
  const isName = sense.first || sense.last
  return (after.last && (isName || sense.unknown)) || (after.first && (isName || sense.likeSurname))
}

const nextIfLarge = ({ words }: Text, at: number): number | null =>
  words[at + 1]?.isLarge && /^[ \u00a0]$/.test(words[at + 1]!.gap) ? at + 1 : null

/** Of what somebody does, and no thing: "Toivo kertoi", and not "Toivo oli suuri". What no dictionary knows may be in any way. */
const isSubject = (isName: boolean, sense: Sense, next: Word | undefined): boolean =>
  next?.gap === ' ' && ((isName && speaks.test(next.lower)) || ((sense.strange || sense.likeSurname) && (speaks.test(next.lower) || is.test(next.lower))))

const speaks = /^(sanoi|sanoo|kertoi|kertoo|soitti|soittaa|kuunteli|kuuntelee|auttoi|auttaa|lupasi|vastasi|vastaa|puhui|puhuu|kysyi|neuvoi|neuvoo|ymmärsi|ymmärtää|hoiti|kohteli|huusi|haukkui|tervehti|hymyili|jaksoi|kanssa|luona|luokse|mielestä|ansiosta|osasi|osaa|sa|sade|säger|berättade|ringde|lyssnade|lyssnar|hjälpte|hjälper|lovade|svarade|frågade|förstod|said|says|told|called|listened|listens|helped|helps|promised|answered|asked|understood|explained)$/
const is = /^(ei|on|oli|sai|saa|joutui|joutuu|asuu|tarvitsee|tarvitsisi|haluaa|haluaisi|pelkää|odottaa|odotti|käy|kävi|tuli|tulee)$/

/** Parliamentary Ombudsman: in English, whatever has a title is written large. */
const isTitle = (text: Text, at: number): boolean =>
  text.language === 'en' && (nextIfLarge(text, at) !== null || (text.words[at - 1]!.isLarge && text.words[at]!.gap === ' '))

/** "i Ösund", "Hietaniemen toimipiste": where something is, and what is there. */
const isPlaceName = ({ words }: Text, at: number): boolean =>
  /^(i|på|vid|in|at|near)$/.test(words[at - 1]?.lower ?? '') || /^(toimipis|asema|sosiaaliasema|terveys|kirjasto|kunta|kunnan|kaupun|alue|sairaala|yksik|palvelu|tiimi|päiväko|neuvola|seuraku|kylä|keskus|toimisto|hyvinvointi|piste|talo|koti|kodi)/.test(words[at + 1]?.lower ?? '')

function lastOf(text: Text, at: number): number {
  let end = at
  for (let next = nextIfLarge(text, end); next !== null && next - at < 4; next = nextIfLarge(text, end)) {
    const sense = text.senses[next]!
    if ((isNoName(text.words[next]!) && !sense.first && !sense.last) || (sense.place && !sense.last)) break
    end = next
  }
  // Anna von Wright
  const [particle, name] = [text.words[end + 1], text.words[end + 2]]
  return particle && /^(von|af|de|al|bin|ben)$/.test(particle.lower) && name?.isLarge && name.gap === ' ' ? end + 2 : end
}

/** With the letters that stand for first names, as in "K. E. Salmela". */
function startOf({ words }: Text, at: number): number {
  let first = at
  while (/^\p{Lu}$/u.test(words[first - 1]?.text ?? '') && /^\. ?$/.test(words[first]!.gap)) first--
  return words[first]!.from
}

/** With the letter that stands for a surname, as in "Liisa V." */
function endOf({ words }: Text, end: number): number {
  const next = words[end + 1]
  return next && /^\p{Lu}$/u.test(next.text) && next.gap === ' ' && next.text !== 'I' ? next.to : withoutGenitive(words[end]!)
}
