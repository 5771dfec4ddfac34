// The addresses under the desk's directory, questions and organisation.
import { desk } from '../paths.ts'

export type Thing = 'line' | 'service' | 'unit' | 'place' | 'municipality' | 'telephone' | 'situation' | 'other' | 'step' | 'drop-in'

export const editPath = (thing: Thing, id: string): string => `${desk.directory}/${thing}/${id}`
/** A new service knows its line already when it is added from there. */
export const addPath = (thing: Thing, lineId?: string): string =>
  `${desk.directory}/${thing}/new${lineId ? `?line=${lineId}` : ''}`

export const questionsPath = (lineId: string | null, kind: string): string =>
  `${desk.questions}/${lineId ?? 'common'}/${kind}`

/** What has hours that the desk edits. */
export type WithHours = 'place' | 'telephone' | 'drop-in'
export const hoursPath = (thing: WithHours, id: string): string => `${editPath(thing, id)}/hours`
