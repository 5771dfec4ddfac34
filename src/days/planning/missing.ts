// What a feedback day still lacks before it can be held, in the order in which it is kindest to do it.
import type { DayState } from '../day.ts'

/** `rest`: where it is put right. */
export type Missing = { what: keyof typeof places; rest: string }

const places = {
  'stop': '/plan/stops/new', 'municipality': '/plan#municipalities', 'station': '/stations', 'question-gone': '/stations', 'host': '/plan#hosts', 'host-left': '/plan#hosts', 'promise': '/promise', 'promise-open': '/promise',
  'stop-outside': '/promise', 'tablet': '/tablets', 'tablet-ready': '/tablets', 'packed': '/plan#things',
} as const

type Known = {
  state: DayState
  stops: readonly { heldOn: string }[]
  municipalities: number
  /** What each asks, and whether all of that is still in the survey. */
  stations: readonly { questions: readonly string[] }[]
  questions: readonly string[]
  hosts: readonly { left: boolean }[]
  /** Null: none is written. */
  promise: { openedOn: string | null; firstOn: string; lastOn: string } | null
  tablets: { all: number; ready: number }
  things: { all: number; packed: number }
}

/** Nothing of a day that goes on or is over. */
export function missingOf({ state, stops, municipalities, stations, questions, hosts, promise, tablets, things }: Known): Missing[] {
  if (state !== 'planned' && state !== 'ready') return []
  const lacks: Record<keyof typeof places, boolean> = {
    'stop': !stops.length,
    'municipality': !municipalities,
    'station': !stations.length,
    'question-gone': stations.some((station) => station.questions.some((id) => !questions.includes(id))),
    'host': !hosts.length,
    'host-left': hosts.some(({ left }) => left),
    'promise': stops.length > 0 && promise === null,
    'promise-open': promise !== null && !promise.openedOn,
    'stop-outside': promise !== null && stops.some(({ heldOn }) => heldOn < promise.firstOn || heldOn > promise.lastOn),
    'tablet': promise?.openedOn != null && !tablets.all,
    'tablet-ready': tablets.all > tablets.ready,
    'packed': things.all > things.packed,
  }
  return (Object.keys(places) as (keyof typeof places)[]).filter((what) => lacks[what]).map((what) => ({ what, rest: places[what] }))
}
