// Where the door is and what it speaks: the first thing that a program asks (https://wiki.open311.org/Service_Discovery/).
import type { Organisation } from '../directory/organisation.sql.ts'
import type { Spark } from '../web/spark.ts'
import { sparkTypes } from '../web/spark.ts'

/** When something of this door was changed last, for programs that keep what they discovered. */
const changed = '2026-11-30T00:00:00+02:00'

export const discovery = ({ name, phone, website }: Pick<Organisation, 'name' | 'phone' | 'website'>, { origin, demo }: { origin: string; demo: boolean }): Spark => ({
  changeset: changed,
  contact: [name.fi, phone, website].filter(Boolean).join(', '),
  key_service: 'An administrator of the organisation makes the key at its desk. Ask them for one, with the name of your system.',
  endpoints: [{
    specification: 'http://wiki.open311.org/GeoReport_v2', url: `${origin}/open311/v2`, changeset: changed, type: demo ? 'test' : 'production',
    formats: Object.values(sparkTypes).map((type) => type.split(';')[0]!),
  }],
})

/** As the organisation is called where one address serves several: by the host of its website, or of this program. */
export const jurisdictionsOf = (addresses: readonly (string | null | undefined)[]): string[] =>
  addresses.flatMap((address) => {
    const host = address ? URL.parse(/^https?:\/\//.test(address) ? address : `https://${address}`)?.hostname : undefined
    return host ? [host, host.replace(/^www\./, '')] : []
  })
