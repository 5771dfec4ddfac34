// Voikko, the dictionary and grammar of Finnish words, as a library of the system: it knows names however a sentence bends them. It is
// no part of the program (its dictionary is under the GPL); where it is not installed, our own lists and rules serve alone.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { NameTags, WordTags } from './name-tags.ts'

const folders = [
  '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib', '/usr/local/lib64', '/usr/local/lib', '/opt/homebrew/lib',
]

/** The library of this machine, or null. */
export const voikkoHere = (): string | null =>
  folders.flatMap((folder) => ['libvoikko.so.1', 'libvoikko.1.dylib'].map((file) => join(folder, file))).find((path) => existsSync(path)) ?? null

type Log = (line: string) => void

/** Says in the log by what names are recognised. */
export function findNameTags(log: Log): () => Promise<NameTags | null> {
  const library = voikkoHere()
  log(library ? `names are recognised by Voikko (${library}) and by our own lists` : 'names are recognised by our own lists: there is no Voikko')
  return lazyVoikko(library, log)
}

/** Loaded when a text is first looked through for names, since it takes ten megabytes that most processes never need. Null where it cannot be. */
export function lazyVoikko(library: string | null, log: Log): () => Promise<NameTags | null> {
  let opened: Promise<NameTags | null> | undefined
  return () => (opened ??= library === null ? Promise.resolve(null) : openVoikko(library).catch((error: unknown) => {
    log(`names are recognised by our own lists: Voikko at ${library} cannot be used (${error instanceof Error ? error.message : String(error)})`)
    return null
  }))
}

/** Throws where the library, its dictionary or the package that calls it is not there. */
export async function openVoikko(library: string): Promise<NameTags> {
  // An optional package: on a system that it does not know it is not installed.
  const { default: koffi } = await import('koffi')
  const voikko = koffi.load(library)
  const init = voikko.func('void *voikkoInit(_Out_ const char **error, const char *language, const char *path)')
  const analyse = voikko.func('void *voikkoAnalyzeWordCstr(void *handle, const char *word)')
  const valueOf = voikko.func('void *voikko_mor_analysis_value_cstr(void *analysis, const char *key)')
  const freeValue = voikko.func('void voikko_free_mor_analysis_value_cstr(void *value)')
  const freeAll = voikko.func('void voikko_free_mor_analysis(void *analyses)')

  const error: [string | null] = [null]
  const handle: unknown = init(error, 'fi', null)
  if (!handle || error[0]) throw new Error(error[0] ?? 'no dictionary')
  const step = koffi.sizeof('void *')

  const read = (analysis: unknown, key: string): string => {
    const value: unknown = valueOf(analysis, key)
    if (!value) return ''
    const text = koffi.decode(value, 'char', -1) as string
    freeValue(value)
    return text
  }
  return cached((word) => {
    const all: unknown = analyse(handle, word)
    if (!all) return null
    const analyses: Analysis[] = []
    // The list ends with a null pointer.
    for (let at = 0; ; at++) {
      const one: unknown = koffi.decode(all, at * step, 'void *')
      if (!one) break
      analyses.push({ kind: read(one, 'CLASS'), base: read(one, 'BASEFORM') })
    }
    freeAll(all)
    return analyses.length ? tagsFrom(analyses) : null
  })
}

type Analysis = { kind: string; base: string }

const namesOf = { first: 'etunimi', last: 'sukunimi' } as const

function tagsFrom(analyses: readonly Analysis[]): WordTags {
  const names = analyses.filter(({ kind }) => kind === namesOf.first || kind === namesOf.last).map(({ base }) => base.toLowerCase())
  const others = analyses.filter(({ kind }) => !['etunimi', 'sukunimi', 'paikannimi', 'nimi'].includes(kind))
  return {
    first: analyses.some(({ kind }) => kind === namesOf.first), last: analyses.some(({ kind }) => kind === namesOf.last),
    place: analyses.some(({ kind }) => kind === 'paikannimi' || kind === 'nimi'),
    ordinary: !others.length ? null : others.every(({ base }) => names.includes(base.toLowerCase())) ? 'same' : 'other',
    bases: [...new Set(analyses.map(({ base }) => base.toLowerCase()).filter(Boolean))],
  }
}

/** So many words, of all texts that were looked through, are remembered; then it begins anew. The texts of a large survey have as many. */
const mostRemembered = 20_000

/** Asked only about what is a word: a C library ends a text at its first NUL, and half a character is none. */
function cached(look: NameTags): NameTags {
  const known = new Map<string, WordTags | null>()
  return (word) => {
    if (!/^[\p{L}\p{M}:'’-]{2,60}$/u.test(word)) return null
    const before = known.get(word)
    if (before !== undefined) return before
    const tags = look(word)
    if (known.size >= mostRemembered) known.clear()
    known.set(word, tags)
    return tags
  }
}
