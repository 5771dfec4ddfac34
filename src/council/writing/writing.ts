// Writing a memo while its meeting is held: point by point, by several at once. What each change may do, and where a point stands among others.
import type { Meeting, MeetingState, Point, Section } from '../meeting.ts'

/** In characters: a point is some sentences. */
export const longestPoint = 2000
/** Of one meeting. */
export const mostPoints = 500

/** changed: somebody else has changed it meanwhile, and stands there with what they wrote · removed: somebody has taken it away · closed: all is written · unknown: there is no such place or point · full: there are as many as there may be */
export type Wrote =
  | { is: 'saved'; version: number }
  | { is: 'changed'; theirs: Pick<Point, 'words' | 'version' | 'state'> }
  | { is: 'removed' | 'closed' | 'unknown' | 'full' | 'used' }

/** Its words as they are typed, by whoever had seen `version` of it; 0 is one that is new. */
export type Written = { id: string; sectionId: string; headingId: string | null; words: string; version: number; state?: Point['state'] }

/**
 * What a change is to the point that is there. The same sent again is no change, whoever sends it: an answer may have been lost on its way.
 * Where two have written another thing, neither is lost: the second is shown both.
 */
export function changeOf(was: Pick<Point, 'words' | 'version' | 'state'>, { words, version, state = was.state }: Pick<Written, 'words' | 'version' | 'state'>): 'same' | 'change' | 'clash' {
  if (was.words === words && was.state === state) return 'same'
  return was.version === version ? 'change' : 'clash'
}

/** Which points get which place where one of them moves past its neighbour: itself alone, or all where no number lies between any more. `points`: those beside which it stands, in their order. */
export function placesAfter(points: readonly Pick<Point, 'id' | 'place'>[], id: string, way: 'up' | 'down'): { id: string; place: number }[] {
  const at = points.findIndex((point) => point.id === id)
  const to = way === 'up' ? at - 1 : at + 1
  if (at < 0 || to < 0 || to >= points.length) return []
  const [before, after] = way === 'up' ? [points[to - 1], points[to]] : [points[to], points[to + 1]]
  const place = before && after ? (before.place + after.place) / 2 : before ? before.place + 1 : after!.place - 1
  if (place !== before?.place && place !== after?.place) return [{ id, place }]
  const order = points.map((point) => point.id)
  order.splice(to, 0, ...order.splice(at, 1))
  const places = points.map((point) => point.place).sort((a, b) => a - b)
  return order.map((each, n) => ({ id: each, place: places[0]! + n }))
}

/** Opening and agenda stand in the head of a memo as long as nothing is written under them; the others have their number. */
export function numbered<Of extends Pick<Section, 'id' | 'part'>>(sections: readonly Of[], points: readonly Pick<Point, 'sectionId'>[]): { section: Of; number: number | null }[] {
  let number = 0
  return sections.map((section) => {
    const inHead = (section.part === 'opening' || section.part === 'agenda') && !points.some(({ sectionId }) => sectionId === section.id)
    return { section, number: inHead ? null : ++number }
  })
}

/** What is done with a memo as a whole. begin: its day has come · finish: all is written · resume: it is written on, as long as nobody has gone through it */
export const memoSteps = ['begin', 'finish', 'resume', 'approve'] as const
export type MemoStep = (typeof memoSteps)[number]

/** Whether it can be done now; else why not. `today` is a day of the calendar. */
export function mayStep(step: MemoStep, state: MeetingState, { heldOn, writtenOn, amendments }: Pick<Meeting, 'heldOn' | 'writtenOn'> & { amendments: number }, today: string): 'yes' | 'not-yet' | 'closed' {
  if (step === 'begin') return state !== 'dated' ? 'closed' : heldOn !== null && heldOn <= today ? 'yes' : 'not-yet'
  if (step === 'finish') return state === 'on' ? 'yes' : 'closed'
  if (step === 'resume') return state === 'written' && writtenOn === today && amendments === 0 ? 'yes' : 'closed'
  return state === 'written' ? 'yes' : state === 'on' ? 'not-yet' : 'closed'
}
