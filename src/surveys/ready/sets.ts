// All ready sets, in the order in which they are offered.
import { afterMeeting } from './after-meeting.ts'
import { byPhone } from './by-phone.ts'
import { changeOfWorker } from './change-of-worker.ts'
import { childFeedback } from './child-feedback.ts'
import { clientFeedback } from './client-feedback.ts'
import { closePerson } from './close-person.ts'
import { councilsOwn } from './councils-own.ts'
import { endOfHelp } from './end-of-help.ts'
import { feedbackDay } from './feedback-day.ts'
import { howItHelped } from './how-it-helped.ts'
import type { ReadySet } from './set.ts'
import { socialWork } from './social-work.ts'
import { stationDream } from './station-dream.ts'
import { stationFree } from './station-free.ts'
import { stationStatements } from './station-statements.ts'
import { stationWords } from './station-words.ts'

export const readySets: readonly ReadySet[] = [
  afterMeeting, howItHelped, endOfHelp, changeOfWorker, socialWork, byPhone, councilsOwn,
  clientFeedback, childFeedback, closePerson,
  feedbackDay, stationStatements, stationWords, stationDream, stationFree,
]

/** What a survey was made from, for who looks at it. */
export const findSet = (key: string | null): ReadySet | null => readySets.find((set) => set.key === key) ?? null
