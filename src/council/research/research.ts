// Somebody who does research, or writes a thesis, asks a council for volunteers. Each member decides for themselves, for this one purpose,
// which contact is passed on; and may take that back for as long as it lasts.
import type { Day } from '../../text/dates.ts'
import { daysAfter } from '../../text/dates.ts'

export const most = { purpose: 1000, name: 120, asks: 1000, mail: 254, days: 365, linkDays: 14, keptDays: 14, contact: 120 } as const

/** What is passed on, of what was chosen. */
export const passed = ['name', 'telephone', 'mail'] as const
export type Passed = (typeof passed)[number]

/** `mail`: where the researcher is told that somebody has withdrawn. `passes`: the contact that is passed on. */
export type RequestDetails = {
  purpose: string; researcher: string; organisation: string; asks: string; mail: string; passes: Passed[]; untilOn: Day; meetingId: string | null
}
export type ResearchRequest = RequestDetails & { id: string; panelId: string; madeOn: Day; closedOn: Day | null }

/** As the member wrote it; '' where that is not passed on. */
export type Contact = Record<Passed, string>

/** `contact` is theirs to see; the researcher sees it once. */
export type Consent = { memberId: string; onPaper: boolean; givenOn: Day; shownOn: Day | null; withdrawnOn: Day | null; erasedOn: Day | null }
/** given: it may be shown · shown: a researcher has seen it · withdrawn, erased: the contact is gone */
export type ConsentState = 'none' | 'given' | 'shown' | 'withdrawn' | 'erased'

export const consentState = (consent: Consent | null): ConsentState =>
  !consent ? 'none' : consent.withdrawnOn ? 'withdrawn' : consent.erasedOn ? 'erased' : consent.shownOn ? 'shown' : 'given'

/** A link for the researcher. `shown`: to how many contacts it led. */
export type ResearchLink = { id: string; madeOn: Day; expiresAt: Date; shownAt: Date | null; shown: number | null; endedOn: Day | null }
export type LinkState = 'waits' | 'shown' | 'expired' | 'ended'

export const linkState = ({ shownAt, endedOn, expiresAt }: ResearchLink, now: Date): LinkState =>
  shownAt ? 'shown' : endedOn ? 'ended' : expiresAt <= now ? 'expired' : 'waits'

/** Whether members may agree to it still, and a researcher be shown what they agreed to. */
export const isOpen = ({ closedOn, untilOn }: Pick<ResearchRequest, 'closedOn' | 'untilOn'>, today: Day): boolean => closedOn === null && today <= untilOn

export const latestDay = (today: Day): Day => daysAfter(today, most.days)

/** The link lasts two weeks, and no longer than the request. `end`: the moment at which its last day is over. */
export const linkUntil = (now: Date, end: Date): Date => new Date(Math.min(now.getTime() + most.linkDays * 86_400_000, end.getTime()))
