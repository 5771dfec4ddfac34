// Caveats (varaukset): sentences on whom a report can and cannot speak for, worked out of what the report shows. Each says by which rule it was made.
// What is not shown is spoken of alike, be it none, few or hidden for others' sake: no sentence tells which.
import type { Shown, Told } from './disclosure/publishable.ts'
import { worked } from './disclosure/publishable.ts'

/** So much by one channel is nearly all: those who do not use it are one of five at most. Ours; no source gives a limit. */
export const nearlyAll = 0.8
/** Less than one of twenty is hardly any. In a bilingual county it is under what either language group is by law (8 %, Language Act 423/2003 section 5). */
export const hardlyAny = 0.05
/** Half of all: then the whole is mostly that part. */
export const mostly = 0.5
/** Of fewer, one person more or less moves a share by more than three points of a hundred: shares say little. */
export const fewForShares = 30

/** `few`: it was told that few came (the silence map); `isUnder`: less than the floor. */
export type LineFact = { name: string; came: Shown; few?: boolean; isUnder?: boolean; hasClients?: boolean }

export type Facts = {
  came: Shown
  /** By their names in the reader's language. */
  lines?: readonly LineFact[]
  channels?: readonly { name: string; came: Shown }[]
  /** Those that a report should be able to speak for. */
  languages?: readonly { name: string; came: Shown }[]
  fewest: number
}

export const sentences = ['nothing', 'linesFew', 'linesHidden', 'linesUnder', 'oneChannel', 'languageHidden', 'languageLittle', 'mostlyOne', 'fewInAll', 'noClients', 'notASample', 'speaksForGivers', 'speaksForLines'] as const
export type Sentence = (typeof sentences)[number]

/** `names`: to be listed. `shares`: from 0 to 1. All of it is shown in the report. */
export type Caveat = { sentence: Sentence; can: boolean; names?: readonly string[]; share?: Told; count?: Told; fewest?: number }

/** The most important first; what it can speak for last. */
export function caveatsOf({ came, lines = [], channels = [], languages = [], fewest }: Facts): Caveat[] {
  if (came === null) return [{ sentence: 'nothing', can: false }, { sentence: 'notASample', can: false }]
  const named = (of: readonly LineFact[], sentence: Sentence, can = false): Caveat[] => (of.length ? [{ sentence, can, names: of.map(({ name }) => name), fewest }] : [])
  const shareOf = (one: Shown): Shown => worked([one, came], (part, whole) => (whole ? part / whole : 0))
  const parts = (of: readonly { name: string; came: Shown }[], sentence: Sentence, is: (share: number) => boolean): Caveat[] =>
    of.flatMap(({ name, came: part }) => { const share = shareOf(part); return share !== null && is(share) ? [{ sentence, can: false, names: [name], share }] : [] })
  const hidden = lines.filter(({ came: one, few }) => one === null && !few)
  return [
    ...named(lines.filter(({ few }) => few), 'linesFew'),
    ...named(hidden, 'linesHidden'),
    ...named(lines.filter(({ isUnder, few, came: one }) => isUnder && !few && one !== null), 'linesUnder'),
    ...parts(channels, 'oneChannel', (share) => share >= nearlyAll),
    ...named(languages.filter((one) => one.came === null), 'languageHidden'),
    ...parts(languages, 'languageLittle', (share) => share < hardlyAny),
    ...parts(lines, 'mostlyOne', (share) => share >= mostly).filter(() => lines.length > 1),
    ...(came < fewForShares ? [{ sentence: 'fewInAll' as const, can: false, count: came }] : []),
    ...named(lines.filter(({ hasClients, came: one, few }) => hasClients === false && one !== null && !few), 'noClients'),
    { sentence: 'notASample', can: false },
    { sentence: 'speaksForGivers', can: true, count: came },
    ...named(lines.filter(({ came: one, isUnder, few }) => one !== null && one >= fewForShares && !isUnder && !few), 'speaksForLines', true),
  ]
}
