// What is known of a word by itself: whether it may be a name, by our lists, the staff's names and the dictionary, and what else it may be.
import type { Language } from '../../text/language.ts'
import { everyRole } from './every-role.ts'
import { isRole } from './introduced.ts'
import { alsoWord, isKnownPlace, listed, type Listed } from './listed.ts'
import type { NameTags } from './name-tags.ts'
import { isLoud, opens } from './sentence.ts'
import type { StaffIndex } from './staff-names.ts'
import type { Word } from './word.ts'

export type Sources = {
  staff: StaffIndex
  tags: NameTags | null
  /** Names that tell nobody apart, as of municipalities and services. */
  isCommon(baseForms: readonly string[]): boolean
  formsOf(word: string): readonly string[]
  language: Language
}

export type Sense = {
  first: boolean
  last: boolean
  staff: boolean
  /** A sentence begins with it. */
  opens: boolean
  /** It is another word as well. */
  ordinary: boolean
  /** So by its form only: pian is soon, and of Pia. */
  isOther: boolean
  place: boolean
  /** It may be a name though it is written small. */
  small: boolean
  /** Nothing knows the word. */
  unknown: boolean
  /** Unknown, and it ends as surnames do. */
  likeSurname: boolean
  /** Unknown, where a word that is written large within a sentence is somebody's or something's own name. */
  strange: boolean
}

const nothing: Sense = {
  first: false, last: false, staff: false, opens: false, ordinary: false, isOther: false, place: false, small: false, unknown: false, likeSurname: false, strange: false,
}

export function senseOf(words: readonly Word[], at: number, { staff, tags, isCommon, formsOf, language }: Sources): Sense {
  const word = words[at]!
  if (word.lower.length < 2) return nothing
  const isFinnish = language === 'fi'
  const isLarge = word.isLarge || isLoud(word)
  const isFirst = opens(words, at)
  const forms = formsOf(word.lower)
  const [own, ours] = [listed(word.lower, forms), staff(forms)]
  // Of the small words of another language the dictionary would take some for names, and of the first of a sentence too.
  const told = tags && (isLarge || own || ours || isFinnish) ? tags(word.text) : null
  const isBelieved = isFinnish || !isFirst || own !== null || ours !== null
  const halves = halvesOf(word, formsOf)
  const first = Boolean(own?.first || (isBelieved && told?.first) || ours?.first || halves.some((half) => half.first))
  const last = Boolean(own?.last || (isBelieved && told?.last) || ours?.last || halves.some((half) => half.last))
  const isOther = own?.ordinary === 'other' || told?.ordinary === 'other'
  const isSame = own ? own.ordinary === 'same' : told?.ordinary === 'same' || alsoWord(word.lower, forms) !== null
  const isTown = isKnownPlace(forms) || isCommon(forms)
  const isPlace = isTown ? !own?.first || isWhere.test(word.lower) : !first && !ours && ((Boolean(told?.place) && !own) || isInside.test(word.lower))
  // What begins a sentence only a dictionary of its language can tell from a verb.
  const unknown = !first && !last && !isPlace && !isTown && !told && !isRole(word, everyRole) && (!isFirst || (tags !== null && isFinnish))
  return {
    first, last, staff: Boolean(ours), opens: isFirst, ordinary: !ours?.long && (isOther || isSame), isOther: isOther && (first || last), place: isPlace && !ours?.long,
    small: Boolean(ours ? word.lower.length > 3 : own ? !own.short : halves.length > 0 || (isFinnish && word.lower.length > 3)),
    unknown,
    likeSurname: !first && !last && !isPlace && !isTown && (surname.test(word.lower) || (isFinnish && ((unknown && finnishSurname.test(word.lower)) || compound.test(word.lower)))),
    strange: unknown && word.isLarge && !/\p{Ll}\p{Lu}/u.test(word.text) && word.lower.length > 3 && !(isFirst && bent.test(word.lower)),
  }
}

/** Of Anna-Liisa and emma-sofia both are names; of Ilta-aikoja none is. */
function halvesOf(word: Word, formsOf: Sources['formsOf']): Listed[] {
  const halves = word.text.split('-')
  if (halves.length < 2 || halves.some((half) => /^\p{Lu}/u.test(half) !== word.isLarge)) return []
  const known = halves.map((half) => listed(half.toLowerCase(), formsOf(half.toLowerCase()))).filter((half) => half !== null)
  // Written small, one of two says too little.
  return word.isLarge || known.length === halves.length ? known : []
}

/** In a place: nobody is inside of a person. */
const isInside = /ss[aä]$/
/** In a town, or from it, and not a person of the same name. */
const isWhere = /(ss[aä]|st[aä]|([aeiouyäö])\2n)$/

/** A thing that there is none of, and hardly a name. */
const bent = /([oeuyöi]a|[eiyöu]ä|[aä]t)$/

/** Endings of surnames that hardly any other word has. */
const surname = /(sson|sons|ström|ströms|qvist|qvists|kvist|gren|grens|blad|stedt|enko|skaja|ovna|ović)$/
const finnishSurname = /(nen|sen|selle|selta|sella|enkon|enkolle|ovin|ovan|ovalle)$/
/** Two words of nature, as in Hietaniemi and Aallonharju. */
const compound = new RegExp(`^\\p{L}{3,}(?:${[
  'niem[ie]n?', 'mä(?:ki|en|elle|eltä)', 'lah(?:ti|den|delle|delta)', 'harju', 'salo', 'leh(?:to|don|dolle|dolta)', 'kosk[ie]', 'korpi', 'korve', 'aho', 'vaara', 'kangas', 'kankaa', 'rinne', 'rintee', 'saar[ie]', 'salm[ie]', 'luoto', 'luodo',
  'kallio', 'virta', 'virra', 'vuor[ie]', 'puro', 'lampi', 'lamme', 'suo', 'pelto', 'pello', 'niitty', 'niity', 'metsä', 'harja', 'kumpu', 'kummu', 'kivi', 'kive', 'suvanto', 'suvanno', 'kaisla', 'kallas', 'kallakse', 'pirtti', 'pirti', 'laakso', 'nurmi', 'nurme', 'luoma', 'törmä', 'notko', 'perä',
].join('|')})(?:n|lle|lta|ltä|lla|llä|a|ä|ksi)?$`, 'u')
