// Names that are introduced by the word before them: "työntekijä Virtanen", "poikani Eetu", "handläggaren Lindström", "my worker Mary".
// No list of names is needed for these, so that a browser can find them too.
import type { Finding } from './finding.ts'
import { found } from './shape.ts'
import { wordsOf, type Word } from './word.ts'

/** What the word says of the name that follows: of somebody at work there, or of anybody. */
export type Introduced = 'worker' | 'name'

export function findIntroduced(text: string): Finding[] {
  const all: Finding[] = []
  const words = wordsOf(text)
  for (let at = 1; at < words.length; at++) {
    const kind = words[at]!.isLarge ? introducedAs(words, at) : null
    if (!kind || isNoName(words[at]!)) continue
    const from = words[at]!.from
    // The surname behind a first name.
    while (words[at + 1] && words[at + 1]!.isLarge && words[at + 1]!.gap === ' ' && !isNoName(words[at + 1]!)) at++
    all.push(found(kind, from, withoutGenitive(words[at]!), false))
  }
  return all
}

/** By the word before, which may end in a colon or stand on the line above as at the end of a letter. */
export function introducedAs(words: readonly Word[], at: number): Introduced | null {
  const word = words[at]!, last = words[at - 1]
  if (!last) return null
  if (/^(\.|,|:)?\s{1,2}$/.test(word.gap) && signed.test(last.lower)) return 'name'
  if (!/^[ \u00a0]$|^: ?$|^, $/.test(word.gap)) return /^\. ?$/.test(word.gap) && /^(hra|rva|nti|tri|dr|mr|mrs|ms|prof)$/.test(last.lower) ? 'name' : null
  if (/^(on|är|is)$/.test(last.lower)) return at > 1 && /^(nimeni|nimi|nimensä|namn|name)$/.test(words[at - 2]!.lower) ? 'name' : null
  if (worker.test(last.lower)) return 'worker'
  return person.test(last.lower) ? 'name' : null
}

const worker = new RegExp(`(?:${[
  'työntekij', 'ohjaaj', 'hoitaj', 'sossu', 'lastenvalvoj', 'esihenkilö', 'esimie', 'johtaj', 'päällikö', 'päällikkö', 'lääkäri', 'tulkki', 'tulkin', 'terapeut', 'psykologi', 'sijainen', 'sijaise',
  'opettaj', 'avustaj', 'neuvoj', 'käsittelij', 'kuraattori', 'virkailij', 'harjoittelij', 'kuljettaj', 'asiantuntij', 'valmentaj', 'vastaava', 'siivooj',
].join('|')})\\p{L}{0,7}$|(?:${[
  'arbetare', 'handläggare', 'handledare', 'skötare', 'vårdare', 'tagare', 'chef', 'läkare', 'tolk', 'lärare', 'assistent', 'barnatillsyningsman', 'rådgivare', 'terapeut', 'psykolog', 'kurator', 'chaufför',
].join('|')})(?:e?n|e?ns|s)?$|^(?:case|care|key|team|care|social)?(?:${[
  'worker', 'nurse', 'carer', 'counsellor', 'counselor', 'supervisor', 'manager', 'doctor', 'teacher', 'interpreter', 'assistant', 'therapist', 'psychologist', 'adviser', 'advisor', 'driver',
].join('|')})$`, 'u')

const person = new RegExp(`^(?:${[
  'tyttäre', 'tytär', 'tyttö', 'poika', 'poja', 'lapse', 'äiti', 'äidi', 'isä', 'mies', 'miehe', 'vaimo', 'puoliso', 'sisko', 'sisar', 'velje', 'veli', 'mummo', 'mummi', 'vaari', 'ukki', 'pappa', 'isoäi', 'isois',
  'täti', 'setä', 'eno', 'serkku', 'serku', 'ystävä', 'kaveri', 'naapuri', 'asiakas', 'asiakka', 'potila', 'vanhus', 'exä', 'avopuoliso', 'avomie', 'anoppi', 'lapsenlapse', 'poikaystävä', 'tyttöystävä', 'nimeltä', 'nimisen', 'kummi', 'lapsenlaps', 'kotihoidon',
  'herra', 'rouva', 'neiti', 'hra', 'rva', 'tohtori', 'herr', 'fru', 'fröken', 'doktor', 'mr', 'mrs', 'ms', 'miss',
  'son', 'dotter', 'barnet', 'mamma', 'mor', 'far', 'man', 'hustru', 'bror', 'syster', 'vän', 'granne', 'mormor', 'morfar', 'farmor', 'farfar', 'moster', 'faster', 'morbror', 'farbror', 'kusin', 'exman', 'sambo', 'heter', 'klienten', 'patienten',
  'daughter', 'child', 'mother', 'father', 'mum', 'husband', 'wife', 'partner', 'brother', 'sister', 'friend', 'neighbour', 'grandmother', 'grandfather', 'grandson', 'granddaughter', 'uncle', 'aunt', 'cousin', 'nephew', 'niece', 'girl', 'boy', 'kid', 'named', 'client', 'patient',
].join('|')})\\p{L}{0,5}$`, 'u')

const signed = /^(terveisin|terv|t|yst|kunnioittaen|nimimerkki|allekirjoittanut|hälsningar|vänligen|mvh|regards|sincerely)$/

/** Large words that follow such words and are no names; and where somebody works: "hoitaja Kelasta". */
export const isNoName = (word: Word): boolean =>
  word.text.length < 2 || word.text.includes(':') || /-\p{Ll}/u.test(word.text) || large.test(word.lower) || /(st[aä]|ss[aä]|läinen|läis\p{L}*)$/u.test(word.lower)

const large = /^(kela\p{L}{0,4}|te|teidän|teille|teitä|teiltä|teistä|teihin|hän|hänen|he|sinä|suome\p{L}{0,3}|suomi|teams\p{L}{0,3}|wilma\p{L}{0,3}|omakanta\p{L}{0,3}|vastakaiku|hetu\p{L}{0,4}|sotu\p{L}{0,4}|s?posti\p{L}{0,4}|[ms]ul(?:la|le|ta)|[ms]ust?a|meil|teil|ni|er|ert|era|fpa|finland|finlands|i|im|ive|finnish|swedish|english|arabic|russian|somali|social|services|service|care|home|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|the|on|and|at|in|from|who|did|was|is)$/u

export const isRole = (word: Word): boolean => worker.test(word.lower) || person.test(word.lower)

/** Mary’s: the name ends before. */
export const withoutGenitive = (word: Word): number => word.to - (/['’´]s$/.exec(word.lower)?.[0].length ?? 0)
