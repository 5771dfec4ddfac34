// A case (palaute) is one message from a person, until it is answered and the person was heard.
// These are its words as they go over the wire and into tables; they cannot change.
import type { Day } from '../text/dates.ts'

export const kinds = ['thanks', 'criticism', 'suggestion', 'question'] as const
export type OfferedKind = (typeof kinds)[number]
/** A correction tells what is wrong in the directory. Only the directory's own pages lead to it; it has no guiding questions. */
export const formKinds = [...kinds, 'correction'] as const
/** Feedback about a web page goes to the page's owner and is counted apart. Only the link at the foot of a page leads to it. */
export const allKinds = [...formKinds, 'page'] as const
export type Kind = (typeof allKinds)[number]

/** What is about the directory or the website is work, and nothing for everybody to read. */
export const isForEverybody = (kind: Kind): kind is OfferedKind => kind !== 'correction' && kind !== 'page'

/** Who reads it: the handler, or the supervisor past the workers. */
export const readers = ['handler', 'supervisor'] as const
export type Reader = (typeof readers)[number]

/** As whom the giver speaks. `helped`: the client's own words, written down with somebody's help. */
export const speakers = ['client', 'close-person', 'on-behalf', 'helped'] as const
export type Speaker = (typeof speakers)[number]

export const channels = ['web', 'paper', 'kiosk', 'sms', 'phone', 'feedback-day', 'in-person', 'email', 'api'] as const
export type Channel = (typeof channels)[number]

export const states = ['waiting-for-handler', 'waiting-for-giver', 'answered', 'closed'] as const
export type State = (typeof states)[number]

export type Purpose = 'feedback' | 'answer' | 'question-back' | 'interim' | 'reply'

/**
 * What lies sealed in a body: the open text, and answers beside the questions as they were asked. Of an answer, what came
 * of the feedback, and whether the giver sees the unit instead of the writer's name. `erasedOn`: when a passage went, because somebody asked for it.
 */
export type Content = { text: string; answers?: Answer[]; pseudonym?: string; page?: AboutPage; cameOf?: CameOf; as?: 'unit'; corrected?: true; erasedOn?: Day }
/** `id` is the guiding question's own, so that its answers can be found together. */
export type Answer = { id?: string; question: string; answer: string }

/** What feedback about a web page is about, as it is chosen. */
export const matters = ['not-found', 'hard-to-understand', 'wrong', 'does-not-work', 'other'] as const
export type Matter = (typeof matters)[number]
/** The address is one of the organisation's own sites. It lies sealed with the words, and nowhere else. */
export type AboutPage = { address?: ListedAddress; matter?: Matter }
/** Nobody else's page can be named on ours: only what was looked up among the organisation's own sites is one. */
export type ListedAddress = string & { readonly listed: unique symbol }

/** A contact that the giver left. `shared`: they let the handler see it and use it. */
export type Contact = { address: string; shared: boolean }

export const longest = { text: 10_000, pseudonym: 60, contact: 254, postal: 300, because: 2_000 }

/** What came of it. Of thanks and questions also: nothing was asked to be changed. */
export const outcomes = ['changed', 'planned', 'not-changed', 'nothing-asked'] as const
export type Outcome = (typeof outcomes)[number]
/** `because` where nothing was changed, and nowhere else. */
export type CameOf = { is: Outcome; because?: string }
