// Places so rare that they tell who is meant: those that are handed in, and schools and day nurseries that are called by a name.
import type { Finding } from './finding.ts'
import { opens } from './sentence.ts'
import { found } from './shape.ts'
import type { Word } from './word.ts'

export function findPlaces(words: readonly Word[], names: readonly string[], formsOf: (word: string) => readonly string[]): Finding[] {
  const index = placeIndex(names)
  const all: Finding[] = []
  words.forEach((word, at) => {
    let longest = 0
    for (const form of index.starts.size ? formsOf(word.lower) : []) {
      for (const phrase of index.starts.get(form) ?? []) if (phrase.length > longest && goesOn(words, at, phrase, formsOf)) longest = phrase.length
    }
    if (!longest && word.isLarge && formsOf(word.lower).some((form) => index.own.has(form))) longest = 1
    if (longest) all.push(found('place', word.from, words[at + longest - 1]!.to))
    else if (isSchool(word) && at > 0) all.push(...school(words, at))
    else if (word.isLarge && /^(päiväkoti|daghemmet|koulu|skolan)$/.test(word.lower) && words[at + 1]?.isLarge && words[at + 1]!.gap === ' ') all.push(found('place', word.from, words[at + 1]!.to, false))
  })
  return all
}

type Index = { starts: Map<string, string[][]>; /** What a place is called by itself: Lehtola of Palvelukoti Lehtola. */ own: Set<string> }

const indexes = new WeakMap<readonly string[], Index>()

function placeIndex(names: readonly string[]): Index {
  const made = indexes.get(names)
  if (made) return made
  const index: Index = { starts: new Map(), own: new Set() }
  for (const name of names) {
    const spoken = name.trim().split(/[\s,]+/).filter(Boolean)
    const phrase = spoken.map((word) => word.toLowerCase())
    if (!phrase.length) continue
    index.starts.set(phrase[0]!, [...index.starts.get(phrase[0]!) ?? [], phrase])
    for (const word of spoken.slice(1)) if (/^\p{Lu}\p{Ll}{3}/u.test(word)) index.own.add(word.toLowerCase())
  }
  indexes.set(names, index)
  return index
}

const goesOn = (words: readonly Word[], at: number, phrase: readonly string[], formsOf: (word: string) => readonly string[]): boolean =>
  phrase.every((part, further) => {
    const word = words[at + further]
    return word !== undefined && (further === 0 || /^[ \u00a0,-]{1,2}$/.test(word.gap)) && (word.lower === part || formsOf(word.lower).includes(part))
  })

const commons = new WeakMap<readonly string[], Set<string>>()

/** Each large word of such a name is a known one, however it is bent. */
export function commonIndex(names: readonly string[]): (baseForms: readonly string[]) => boolean {
  const words = commons.get(names) ?? new Set(names.flatMap((name) => name.match(/\p{Lu}[\p{L}-]+/gu) ?? []).map((word) => word.toLowerCase()))
  commons.set(names, words)
  return (forms) => words.size > 0 && forms.some((form) => words.has(form))
}

const isSchool = ({ lower }: Word): boolean =>
  /^(koulu|päivähoitopai|päivä?kodi|päiväkoti|lukio|esikoulu|alakoulu|yläkoulu|ala-aste|yläaste)\p{L}{0,6}$|^(skola|skolan|skolas|daghem|daghemmet|förskola|gymnasium)$|^(school|kindergarten|nursery|daycare)$/u.test(lower)

/** "Harjulan koulussa", "Kvarnby skola", "Harjula School": the name stands before. */
function school(words: readonly Word[], at: number): Finding[] {
  const before = words[at - 1]!
  if (!before.isLarge || words[at]!.gap !== ' ' || (opens(words, at - 1) && !before.lower.endsWith('n'))) return []
  if (/^(tämän|saman|toisen|lapsen|pojan|tytön|meidän|teidän|heidän|hänen|uuden|vanhan|entisen|the|our|his|her|their|this|that|high|primary|vår|min|samma|nya|suomen|ruotsin)$/.test(before.lower)) return []
  return [found('place', before.from, words[at]!.to, false)]
}
