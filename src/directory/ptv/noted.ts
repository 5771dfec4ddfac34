// What is taken from PTV is told in the history of the entry, in the fields of the desk's form, so that it can be put back.
import type { Tx } from '../../db/db.ts'
import type { Doer } from '../../staff/actor.ts'
import { placeValues } from '../forms/place.ts'
import type { FormValues } from '../forms/reading.ts'
import { serviceValues } from '../forms/service.ts'
import { telephoneValues } from '../forms/telephone.ts'
import { unitValues } from '../forms/units.ts'
import { findPlace } from '../place.sql.ts'
import { findEditedService } from '../service.sql.ts'
import { findTelephone } from '../telephone.sql.ts'
import { findEditedUnit } from '../units.sql.ts'
import { noteChange } from '../upkeep/note-change.ts'

const valuesOf = {
  place: async (tx: Tx, id: string): Promise<FormValues> => placeValues((await findPlace(tx, id))!),
  service: async (tx: Tx, id: string): Promise<FormValues> => serviceValues((await findEditedService(tx, id))!),
  telephone: async (tx: Tx, id: string): Promise<FormValues> => telephoneValues((await findTelephone(tx, id))!),
  unit: async (tx: Tx, id: string): Promise<FormValues> => unitValues((await findEditedUnit(tx, id))!),
}

/** `save` changes what has an id, and adds what has none and says which id it was given. */
export async function noted(tx: Tx, thing: keyof typeof valuesOf, id: string | null, by: { by: Doer; now: Date }, save: () => Promise<string | void>): Promise<string> {
  const before = id ? await valuesOf[thing](tx, id) : {}
  const savedAs = id ?? await save() as string
  if (id) await save()
  await noteChange(tx, savedAs, { what: id ? 'changed' : 'added', before, after: await valuesOf[thing](tx, savedAs) }, by)
  return savedAs
}
