// Where a request is about. The specification wants one of several; what is kept is a unit, a place or a municipality of the directory. Where
// somebody is, or lives, is nothing that feedback needs: coordinates and written addresses are looked at and not kept.
import type { Db } from '../db/db.ts'
import { isId } from '../directory/id.ts'
import type { Body } from './body.ts'
import { isLocation } from './filter.ts'
import { locatedBy, unitOfChannel, type Located } from './located.sql.ts'

/** `left`: something was sent of where somebody is, and is not kept. */
export type Location = { located: Located; left: boolean; problems: string[] }

export async function readLocation(db: Db, body: Body): Promise<Location> {
  const [lat, long, written] = [body.text('lat'), body.text('long'), body.text('address_string')]
  const [addressId, objectId, objectType] = [body.text('address_id'), body.text('service_object_id'), body.text('service_object_type')]
  const problems: string[] = []
  if (!!lat !== !!long) problems.push('lat and long go together.')
  else if (lat && !isLocation(lat, long)) problems.push('lat and long must be degrees (WGS84).')
  if (!!objectId !== !!objectType) problems.push('service_object_id and service_object_type go together.')
  if (!lat && !long && !written && !addressId && !objectId && !objectType) {
    problems.push('A location is missing: send address_id (the id of a unit, a place or a municipality), service_object_id with service_object_type, lat with long, or address_string.')
  }
  const address = addressId ? (isId(addressId) ? await locatedBy(db, addressId) : null) : {}
  if (!address) problems.push('address_id is the id of no unit, place or municipality.')
  const object = objectId && objectType ? await unitNamed(db, objectId, objectType) : {}
  if (!object) problems.push('service_object_id is not known, or service_object_type is none that is known here.')
  if (address?.unit && object?.unit && address.unit !== object.unit) problems.push('address_id and service_object_id name two different units.')
  return { located: { ...address, ...object }, left: !!lat || !!written, problems }
}

/** By what it is said to be: of the national service directory, or of ours. */
async function unitNamed(db: Db, id: string, type: string): Promise<Located | null> {
  if (!isId(id)) return null
  if (/\/ptv\/serviceChannel\/?$/i.test(type)) return unitOfChannel(db, id.toLowerCase())
  const located = /(^|\/)units?\/?$/i.test(type) ? await locatedBy(db, id) : null
  return located?.unit ? located : null
}
