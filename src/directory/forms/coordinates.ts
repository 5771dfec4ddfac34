// Where a place is on the map: degrees (WGS 84) as people copy them from a map service, with a point or a comma. What lies
// outside of Finland is a slip of the fingers, or the two numbers the other way round: nobody would find the door.
import type { Form } from '../../web/form.ts'
import { fill } from '../../text/fill.ts'
import type { Texts } from '../../text/texts.ts'
import type { Problem } from '../../web/page.ts'

export type Coordinates = { latitude: number; longitude: number }

/** Around all of Finland, with its sea. */
export const inFinland = { latitude: { least: 59, most: 71 }, longitude: { least: 19, most: 32 } } as const
const parts = ['latitude', 'longitude'] as const
type Part = (typeof parts)[number]
const examples: Record<Part, string> = { latitude: '61.4978', longitude: '23.7610' }

/** Null when it is no number of degrees. */
export function parseDegrees(typed: string): number | null {
  const text = typed.trim().replace(/(?<!\s)\s*°$/, '').replace(',', '.')
  return /^-?\d{1,3}(\.\d{1,15})?$/.test(text) ? Number(text) : null
}

export const coordinateValues = (at: Coordinates | null): Record<Part, string> =>
  ({ latitude: at ? String(at.latitude) : '', longitude: at ? String(at.longitude) : '' })

export function readCoordinates(form: Form, { placesDesk: { place: labels, problems: t } }: Texts): { at: Coordinates | null; problems: Problem[] } {
  const written = parts.filter((part) => form.text(part))
  if (!written.length) return { at: null, problems: [] }
  const missing = parts.find((part) => !form.text(part))
  if (missing) return { at: null, problems: [{ field: missing, text: fill(t.both, { label: labels.coordinates }) }] }
  const [latitude, longitude] = parts.map((part) => parseDegrees(form.text(part))) as [number | null, number | null]
  const read = { latitude, longitude }
  if (latitude !== null && longitude !== null && isWithin('latitude', longitude) && isWithin('longitude', latitude)) {
    return { at: null, problems: [{ field: 'latitude', text: t.swapped }] }
  }
  const problems = parts.flatMap((field) => {
    const [value, label] = [read[field], labels[field]]
    if (value === null) return [{ field, text: fill(t.notDegrees, { label, example: examples[field] }) }]
    return isWithin(field, value) ? [] : [{ field, text: fill(t.outside, { label, ...inFinland[field] }) }]
  })
  return problems.length ? { at: null, problems } : { at: { latitude: latitude!, longitude: longitude! }, problems }
}

const isWithin = (part: Part, value: number): boolean => value >= inFinland[part].least && value <= inFinland[part].most
