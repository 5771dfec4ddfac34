// How an entry stands: whether somebody has said lately that it is true, and what about it is wrong.
import type { Day } from '../../text/dates.ts'
import { languages, type Language } from '../../text/language.ts'
import type { WithHistory } from '../addresses.ts'
import type { Entry } from './entries.sql.ts'
import { isBroken, type LinkCheck } from './link.ts'
import { missingTranslations, type Missing } from './missing.ts'
import { isStale } from './stale.ts'
import { entryKinds, wrongHours, type EntryKind, type HoursTrouble } from './wrong-hours.ts'

export type State = {
  entry: Entry
  stale: boolean
  missing: Missing[]
  hours: HoursTrouble[]
  broken: { address: string; since: Day }[]
  /** A client has told that something here is wrong, and was not answered yet. */
  reported: boolean
}

export const wrongs = ['stale', 'reported', 'link', 'hours', 'translation'] as const
export type Wrong = (typeof wrongs)[number]

/** `reported`: ids, as far as whoever looks may know of them. */
export function stateOf(entry: Entry, { links, reported, today }: { links: ReadonlyMap<string, LinkCheck>; reported: ReadonlySet<string>; today: Day }): State {
  const addresses = new Set(languages.flatMap((language: Language) => entry.website?.[language] ?? []))
  return {
    entry, stale: isStale(entry.confirmedOn, today), missing: missingTranslations(entry.content), hours: wrongHours(entry, today), reported: reported.has(entry.id),
    broken: [...addresses].flatMap((address) => {
      const check = links.get(address) ?? null
      return isBroken(check) ? [{ address, since: check!.failedSinceOn! }] : []
    }),
  }
}

const is: Record<Wrong, (state: State) => boolean> = {
  stale: ({ stale }) => stale, reported: ({ reported }) => reported, link: ({ broken }) => broken.length > 0, hours: ({ hours }) => hours.length > 0, translation: ({ missing }) => missing.length > 0,
}

/** `owner`: what one takes care of oneself, what nobody owns, or all. */
export type Narrowed = { kind: EntryKind | null; owner: 'mine' | 'none' | null; wrong: Wrong | null }

export function readNarrowed(field: (name: string) => string | undefined): Narrowed {
  const oneOf = <T extends string>(known: readonly T[], name: string): T | null => known.find((each) => each === field(name)) ?? null
  return { kind: oneOf(entryKinds, 'kind'), owner: oneOf(['mine', 'none'] as const, 'owner'), wrong: oneOf(wrongs, 'wrong') }
}

/** What is stale first, the longest first; then by name. */
export function narrowed(states: readonly State[], { kind, owner, wrong }: Narrowed, isMine: (ownerId: string | null) => boolean): State[] {
  const fits = (state: State) => (!kind || state.entry.kind === kind) && (!wrong || is[wrong](state))
    && (!owner || (owner === 'none' ? state.entry.owner === null : isMine(state.entry.owner?.id ?? null)))
  const order = ({ stale, entry }: State) => `${stale ? 0 : 1} ${entry.confirmedOn ?? ''} ${entry.name.fi}`
  return states.filter(fits).sort((one, other) => order(one).localeCompare(order(other), 'fi'))
}

/** Whether there is anything to look at before it is confirmed. */
export const needsLook = ({ reported, broken, hours, missing }: State): boolean => reported || broken.length + hours.length + missing.length > 0

/** By which form it is edited. */
export const thingOf = (kind: EntryKind): WithHistory => (kind === 'other-service' ? 'other' : kind)
