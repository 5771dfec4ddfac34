// Takes into the directory what was shown, by the same functions that the desk's forms save with; all of it or nothing.
import type { Tx } from '../../db/db.ts'
import type { Doer } from '../../staff/actor.ts'
import { dayOf } from '../../text/dates.ts'
import type { Ending, PlaceDetails, ServiceDetails, TelephoneDetails } from '../directory.ts'
import { hoursOfEntries, replaceHours } from '../hours/hours.sql.ts'
import { end } from '../in-use.sql.ts'
import { addPlace, changePlace, findPlace } from '../place.sql.ts'
import { addService, changeService, findEditedService } from '../service.sql.ts'
import { addTelephone, changeTelephone, findTelephone } from '../telephone.sql.ts'
import { changeUnit, findEditedUnit } from '../units.sql.ts'
import { hoursAsField } from '../upkeep/hours-field.ts'
import { noteChange, noteEnding } from '../upkeep/note-change.ts'
import type { Kind } from './item.ts'
import { noted } from './noted.ts'
import type { State } from './ours.sql.ts'
import type { Plan, Step } from './plan.ts'
import { exceptionsIn, isOver, openingsIn } from './ptv-hours.ts'
import { keepItem } from './ptv.sql.ts'
import { membersOf, municipalityIn, municipalityLike, translatedIn, type Values } from './values.ts'

const endings: Partial<Record<Kind, Ending>> = { service: 'service', location: 'place', phone: 'telephone' }
/** After all that the desk has put into an order. */
const last = 999

export async function applyPlan(tx: Tx, { steps }: Plan, state: State, by: { by: Doer; now: Date }): Promise<void> {
  const today = dayOf(by.now)
  const telephones = new Map([...state.kept.values()].flatMap(({ kind, guid, entryId }) => (kind === 'phone' && entryId ? [[guid, entryId] as const] : [])))
  for (const step of steps) {
    const ending = endings[step.item.kind]
    if (step.ends && ending && step.entryId) {
      await end(tx, ending, step.entryId, today)
      await noteEnding(tx, step.entryId, 'ended', by)
    }
    if (!['new', 'changed', 'raw'].includes(step.outcome)) continue
    const entryId = step.outcome === 'raw' ? step.entryId : await save(step)
    if (step.item.kind === 'phone' && entryId) telephones.set(step.item.guid, entryId)
    await keepItem(tx, { item: step.item, entryId, unitId: step.unitId, imported: step.theirs }, today)
  }

  async function save(step: Step): Promise<string | null> {
    const { item: { kind }, merged, entryId } = step
    if (kind === 'location') return savePlace(step)
    if (kind === 'service') return saveService(step)
    if (kind !== 'phone') return null
    const stored = entryId ? await findTelephone(tx, entryId) : null
    const details: TelephoneDetails = {
      unitId: null, alwaysShown: false, position: last, ...stored,
      name: translatedIn(merged, 'name')!, number: merged['number']!, description: translatedIn(merged, 'description'), cost: translatedIn(merged, 'cost'),
    }
    const id = await noted(tx, 'telephone', entryId, by, () => (stored ? changeTelephone(tx, entryId!, details) : addTelephone(tx, details)))
    return saveHours(id, step)
  }

  async function savePlace(step: Step): Promise<string> {
    const { merged, entryId } = step
    const stored = entryId ? await findPlace(tx, entryId) : null
    const [latitude, longitude] = (merged['coordinates'] ?? '').split(' ').map(Number)
    const details: PlaceDetails = {
      kind: 'office', directions: null, transport: null, accessibility: [], accessibilityNote: null, ...stored,
      name: translatedIn(merged, 'name')!, description: translatedIn(merged, 'description'), address: translatedIn(merged, 'address'),
      municipalityId: municipalityOf(merged), coordinates: merged['coordinates'] ? { latitude: latitude!, longitude: longitude! } : null,
    }
    const id = await noted(tx, 'place', entryId, by, () => (stored ? changePlace(tx, entryId!, details) : addPlace(tx, details)))
    await saveHours(id, step)
    const changed = step.changes.filter(({ key }) => key === 'phone' || key === 'email')
    const unit = step.unitId && (step.ties || changed.length) ? await findEditedUnit(tx, step.unitId) : null
    if (unit) {
      await noted(tx, 'unit', step.unitId!, by, () => changeUnit(tx, step.unitId!, {
        ...unit, placeId: step.ties ? id : unit.placeId, ...Object.fromEntries(changed.map(({ key, after }) => [key, after])),
      }))
    }
    return id
  }

  function municipalityOf({ municipality }: Values): string | null {
    return (municipality && municipalityLike(state.municipalities, municipalityIn(municipality))?.id) || null
  }

  async function saveService({ merged, entryId, lineId, changes }: Step): Promise<string> {
    const stored = entryId ? await findEditedService(tx, entryId) : null
    const units = membersOf(merged, 'unit ')
    const details: ServiceDetails = {
      forWhom: null, easyLanguage: null, telephoneId: null, handlerId: null, position: last, ...stored,
      serviceLineId: stored?.serviceLineId ?? lineId!,
      name: translatedIn(merged, 'name')!, description: translatedIn(merged, 'description'), howToBegin: translatedIn(merged, 'howToBegin'),
      cost: translatedIn(merged, 'cost'), everydayWords: translatedIn(merged, 'words'), languages: inOrder(membersOf(merged, 'language '), stored?.languages ?? []),
      units: units.map((unitId) => stored?.units.find((one) => one.unitId === unitId) ?? { unitId, handlerId: null }),
      ...(changes.some(({ key }) => key === 'telephone') ? { telephoneId: telephones.get(merged['telephone'] ?? '') ?? null } : {}),
    }
    return noted(tx, 'service', entryId, by, () => (stored ? changeService(tx, entryId!, details, today) : addService(tx, details)))
  }

  async function saveHours(id: string, { changes, merged }: Step): Promise<string> {
    const isAnother = changes.some(({ key }) => key === 'hours' || key.startsWith('exception '))
    if (!isAnother) return id
    const [stored, before] = [(await hoursOfEntries(tx, [id], today)).get(id)!, await hoursAsField(tx, id, today)]
    const kept = Object.fromEntries(Object.entries(merged).filter(([key]) => !isOver(key, today)))
    const openings = changes.some(({ key }) => key === 'hours') ? openingsIn(merged['hours']) : stored.openings
    await replaceHours(tx, id, { openings, exceptions: exceptionsIn(kept) }, today)
    await noteChange(tx, id, { what: 'changed', before, after: await hoursAsField(tx, id, today) }, by)
    return id
  }
}

/** As they stood, then what is new. */
const inOrder = (members: readonly string[], stood: readonly string[]): string[] =>
  [...stood.filter((one) => members.includes(one)), ...members.filter((one) => !stood.includes(one))]
