// What would become of what was sent: which items are new, what of the others is another, and what somebody has to decide. Pure:
// the page shows it, and what is applied is reckoned once more and must be the same.
import type { Day } from '../../text/dates.ts'
import { versionOf } from '../../web/version.ts'
import { canonical, kinds, type Kind } from './item.ts'
import type { Kept, Ours, State } from './ours.sql.ts'
import type { Item } from './read.ts'
import { withHolidays } from './ptv-hours.ts'
import { merge, municipalityIn, municipalityLike, type Change, type Values } from './values.ts'

/** By the names of fields: a unit for a location, a line for a service, whether something ends. */
export type Choices = Readonly<Record<string, string>>
export const choiceField = { unit: (guid: string) => `unit-${guid}`, line: (guid: string) => `line-${guid}`, end: (guid: string) => `end-${guid}` }

/** `raw`: only what the directory has no place for is another. `gone`: away from PTV, and in use here. `left`: not taken. */
export type Outcome = 'new' | 'changed' | 'raw' | 'unchanged' | 'line' | 'gone' | 'left'
export type Step = {
  item: Item
  outcome: Outcome
  entryId: string | null
  unitId: string | null
  lineId: string | null
  changes: Change[]
  stays: Change[]
  merged: Values
  /** What of PTV counts as taken. */
  theirs: Values
  /** A location that belongs to no unit yet: the desk may say to which. */
  mayTie: boolean
  /** The location becomes the office of its unit now. */
  ties: boolean
  ends: boolean
}
export type Plan = { steps: Step[]; missing: Kept[] }

const order: Kind[] = ['organization', 'e-channel', 'web-page', 'phone', 'location', 'service']

export function makePlan(items: readonly Item[], state: State, choices: Choices, today: Day): Plan {
  const tied = new Map([...state.kept.values()].flatMap((kept) => (kept.entryId ? [[kept.entryId, kept] as const] : [])))
  const sentIds = new Set(items.map(({ guid }) => guid))
  /** What it is called here, unless another item that was sent is the same thing already. */
  const sourceOf = ({ guid, sourceId }: Item): string | null => {
    const other = tied.get(sourceId ?? '')?.guid
    return other && other !== guid && sentIds.has(other) ? null : sourceId
  }
  const taken = new Set<string>()
  const ties = new Map<string, string>()
  for (const { guid, unitId } of state.kept.values()) if (unitId) ties.set(guid, unitId)
  const names = Map.groupBy([...state.ours.values()].filter(({ ended }) => !ended), ({ kind, name }) => `${kind} ${name.fi.toLowerCase()}`)

  /** The same as before; what went out from here; or the only one of its name that nothing of PTV belongs to. */
  function entryOf(item: Item, kept: Kept | undefined): Ours | null {
    const known = state.ours.get(kept?.entryId ?? '') ?? [sourceOf(item), item.guid].map((id) => state.ours.get(id ?? '')).find((one) => one?.kind === item.kind)
    if (known) return known
    const alike = (names.get(`${item.kind} ${item.name.fi.toLowerCase()}`) ?? []).filter(({ id }) => !tied.has(id) && !taken.has(id))
    if (alike.length > 1) item.notes.push({ why: 'ambiguous', field: 'name', detail: String(alike.length) })
    return alike.length === 1 ? alike[0]! : null
  }

  function stepOf(read: Item): Step {
    const item = withKnownMunicipality(read)
    const source = sourceOf(item) ?? ''
    const kept = state.kept.get(item.guid) ?? state.kept.get(source) ?? tied.get(source)
    const step: Step = { item, outcome: 'left', entryId: null, unitId: null, lineId: null, changes: [], stays: [], merged: {}, theirs: {}, mayTie: false, ties: false, ends: false }
    if (item.status === 'gone') {
      const own = state.ours.get(kept?.entryId ?? item.sourceId ?? '')
      const ends = choices[choiceField.end(item.guid)] === 'yes'
      return own && !own.ended ? { ...step, outcome: 'gone', entryId: own.id, ends } : { ...step, outcome: 'unchanged' }
    }
    if (item.status === 'draft') return step
    const isAnother = !kept || kept.guid !== item.guid || canonical(kept.raw) !== canonical(item.raw)
    if (!order.slice(3).includes(item.kind)) return { ...step, outcome: !kept ? 'new' : isAnother ? 'raw' : 'unchanged' }
    let own = entryOf(item, kept)
    if (item.kind === 'location') {
      step.unitId = kept?.unitId ?? null
      step.mayTie = !step.unitId
      const chosen = choices[choiceField.unit(item.guid)]
      const [there, ...others] = own ? state.units.filter(({ placeId, id }) => placeId === own!.id && ![...ties.values()].includes(id)) : []
      const unit = step.mayTie ? state.units.find(({ id }) => id === (chosen ?? (kept || others.length ? '' : there?.id))) : undefined
      if (unit) step.unitId = unit.id
      const office = state.ours.get(unit?.placeId ?? '')
      if (!own && office && !tied.has(office.id) && !taken.has(office.id)) own = office
      if (step.unitId) ties.set(item.guid, step.unitId)
    }
    if (own) taken.add(own.id)
    if (own?.ended) item.notes.push({ why: 'ended', field: 'name', detail: '' })
    step.entryId = own?.id ?? null
    step.theirs = theirsOf(item, step.unitId)
    const ours = own ? { ...own.values, ...besides(item, own, step.unitId) } : {}
    const offered = item.kind === 'service' && own && Object.keys(own.values).some((key) => key.startsWith('words.')) ? without(step.theirs, 'words.') : step.theirs
    step.ties = item.kind === 'location' && step.unitId !== (kept?.unitId ?? null)
    const last = kept ? withHolidays(lastOf(kept, step, offered, ours), ours) : null
    Object.assign(step, merge(withHolidays(offered, ours), last, ours, today))
    if (item.kind === 'service' && !own) {
      step.lineId = item.classes.map(({ uri }) => state.lines.get(uri)).find(Boolean) ?? (choices[choiceField.line(item.guid)] || null)
      if (!step.lineId) return { ...step, outcome: 'line' }
    }
    const outcome = !own ? 'new' : step.changes.length || step.ties || !kept ? 'changed' : isAnother || canonical({ ...kept.imported }) !== canonical({ ...step.theirs }) ? 'raw' : 'unchanged'
    return { ...step, outcome }
  }

  /** Which municipalities there are is for the desk to say: of one that is not here the place has none. */
  function withKnownMunicipality(item: Item): Item {
    const { municipality } = item.values
    const notes = [...item.notes]
    if (!municipality || municipalityLike(state.municipalities, municipalityIn(municipality))) return { ...item, notes }
    const { name, code } = municipalityIn(municipality)
    return { ...item, values: without(item.values, 'municipality'), notes: [...notes, { why: 'unknownMunicipality', field: 'municipality', detail: [name.fi, code].filter(Boolean).join(' ') }] }
  }

  /** Our words stay as they are; and a unit that has a number keeps it when a location becomes its office. */
  function lastOf({ imported }: Kept, { ties: nowTied, theirs }: Step, offered: Values, ours: Values): Values {
    const last = offered === theirs ? imported : without(imported, 'words.')
    const own = nowTied ? ['phone', 'email'].filter((key) => ours[key] && theirs[key]).map((key) => [key, theirs[key]!]) : []
    return { ...last, ...Object.fromEntries(own) }
  }

  /** What is told where the item has a unit, and which units and telephone a service is connected with. */
  function theirsOf(item: Item, unitId: string | null): Values {
    if (item.kind === 'location' && !unitId) return without(without(item.values, 'phone'), 'email')
    if (item.kind !== 'service') return item.values
    const telephone = item.channels.find((guid) => phones.has(guid))
    const units = item.channels.flatMap((guid) => ties.get(guid) ?? [])
    return { ...item.values, ...Object.fromEntries(units.map((id) => [`unit ${id}`, 'yes'])), ...(telephone ? { telephone } : {}) }
  }

  function besides(item: Item, own: Ours, unitId: string | null): Values {
    const unit = item.kind === 'location' ? state.units.find(({ id }) => id === unitId) : undefined
    const telephone = own.telephoneId && (guidOf.get(own.telephoneId) ?? own.telephoneId)
    return { ...(unit?.phone ? { phone: unit.phone } : {}), ...(unit?.email ? { email: unit.email } : {}), ...(telephone ? { telephone } : {}) }
  }

  /** Telephones by their id in PTV, and the other way round; those of this upload come before its services. */
  const phones = new Set([...state.kept.values()].filter(({ kind, entryId }) => kind === 'phone' && entryId).map(({ guid }) => guid))
  const guidOf = new Map([...state.kept.values()].flatMap(({ guid, entryId }) => (entryId ? [[entryId, guid] as const] : [])))
  const steps = items.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).map((item) => {
    const step = stepOf(item)
    if (item.kind === 'phone' && (step.outcome !== 'left' && step.outcome !== 'gone')) {
      phones.add(item.guid)
      if (step.entryId) guidOf.set(step.entryId, item.guid)
    }
    return step
  })
  const sent = new Set(items.flatMap(({ guid, sourceId }) => [guid, sourceId]))
  const spoken = new Set(items.map(({ kind }) => kind))
  return { steps, missing: [...state.kept.values()].filter(({ guid, kind, entryId }) => spoken.has(kind) && !sent.has(guid) && !sent.has(entryId)) }
}

const without = (values: Values, beginning: string): Values => Object.fromEntries(Object.entries(values).filter(([key]) => !key.startsWith(beginning)))

/** Whether applying it would do anything. */
export const doesSomething = ({ steps }: Plan): boolean => steps.some(({ outcome, ends }) => ['new', 'changed', 'raw'].includes(outcome) || ends)

/** What is shown, in a few characters: applied is only what is still the same. */
export function markOf({ steps }: Plan): string {
  const shown = steps.map(({ item, outcome, entryId, unitId, lineId, changes, ends }) => [item.guid, outcome, entryId, unitId, lineId, changes, ends])
  return versionOf({ shown: JSON.stringify(shown) })
}

export const countOf = ({ steps }: Plan, ...outcomes: Outcome[]): number => steps.filter(({ outcome }) => outcomes.includes(outcome)).length
export const kindsIn = (steps: readonly Step[]): Kind[] => kinds.filter((kind) => steps.some(({ item }) => item.kind === kind))
