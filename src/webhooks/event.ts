// An event is what another system is told: that something has happened, and of what everybody may read where. It carries nothing that a
// client wrote, and nothing by which few could be counted (decision 86).
import type { Day } from '../text/dates.ts'

/** What happens to feedback itself: told in the morning, once enough of it has come together, of the whole organisation. */
export const gatheredTypes = ['feedback.received', 'feedback.answered', 'feedback.closed'] as const
export type GatheredType = (typeof gatheredTypes)[number]

/** In the order in which the desk offers them. A new one is added here, into the checks of the tables, and with its words into the texts. */
export const eventTypes = [...gatheredTypes, 'feedback.published', 'feedback.withdrawn', 'improvement.changed', 'survey.round.closed', 'feedback-day.reported', 'minutes.published'] as const
export type EventType = (typeof eventTypes)[number]

/** What is sent when somebody presses the button for it. */
export const testType = 'webhook.test'

/** `on`: the day; or the first of a month, where the public pages say no more. `of`: something that everybody may read, and the path of its page. */
export type WebhookEvent = { type: EventType | typeof testType; on: Day; of?: { reference: string; page: string; serviceLineId?: string | null } }

/** The body, the same in every attempt. `publicUrl`: without a stroke at its end. */
export const bodyOf = ({ type, on, of }: WebhookEvent, publicUrl: string): string =>
  JSON.stringify({ type, timestamp: on, data: of ? { reference: of.reference, page: publicUrl + of.page, ...(of.serviceLineId && { serviceLine: of.serviceLineId }) } : {} })
