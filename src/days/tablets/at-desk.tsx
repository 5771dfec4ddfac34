// What the pages of tablets stand in at the desk: a feedback day, or a waiting room.
import type { Context as HonoContext } from 'hono'
import type { JSX } from 'preact'
import type { Actor } from '../../staff/actor.ts'
import type { Day } from '../../text/dates.ts'
import type { PageFrame } from '../../web/page.ts'
import type { Place } from '../../web/ways.ts'
import type { Home } from '../home.ts'

type Drawn = (frame: PageFrame) => JSX.Element | null

export type FoundHome = {
  home: Home
  /** No more tablets are given to it. */
  closed: boolean
  /** Of the list of its tablets; and before `/` and the id of one. */
  address: string
  tablets: string
  place: Place
  /** Of which answers are brought in: the audit says so. */
  roundId: string | null
  /** Above the heading of every page. */
  around: Drawn
  /** On the list: another heading, what stands below it, what stands last, and what was just done elsewhere. */
  title?: string
  about?: Drawn
  foot?: Drawn
  news?: (c: HonoContext, frame: PageFrame) => string | null
}

export type TabletDesk = {
  is: Home['is']
  paths: Record<'all' | 'file' | 'one', string>
  /** Null where there is none, or they may not keep its tablets. */
  find: (c: HonoContext, by: { actor: Actor; today: Day }) => Promise<FoundHome | null>
}
