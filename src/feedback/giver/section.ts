// The giver's conversation page is made of sections too: each knows when it has something to say or to ask, and what it
// does with what was sent from it. All that a giver types on the page belongs to its one form, `reply`, so that no
// button loses what was written beside it.
import type { JSX } from 'preact'
import type { Receipt } from '../../privacy/receipt.ts'
import type { Context } from '../../web/context.ts'
import type { Form } from '../../web/form.ts'
import type { SentFiles } from '../../web/held-files.ts'
import type { PageFrame, Problem } from '../../web/page.ts'
import type { Case } from '../cases.sql.ts'
import type { Turn } from '../conversation.ts'

/** A conversation that its giver has opened. */
export type GiverOpened = {
  context: Context
  frame: PageFrame
  one: Case
  turns: Turn[]
  now: Date
  /** What was typed into any field of the page and has not been sent. */
  typed: (name: string) => string
  problems: Problem[]
}

/** `address` is where they write from, for a budget only. */
export type GiverSent = { context: Context; address: string; frame: PageFrame; one: Case; receipt: Receipt; form: Form; files: SentFiles; step: string; now: Date }

/** What the page says when it is shown again. */
export type Said = { text: string; tone: 'good' | 'warning' }
export type GiverTaken = { said: Said } | { problems: Problem[]; busy?: true }

export type GiverSection = {
  /** Between the conversation and the field for a reply, or under that. */
  place: 'before-reply' | 'after-reply'
  show: (opened: GiverOpened) => Promise<JSX.Element | null> | JSX.Element | null
  /** The buttons of this section; all have form="reply". */
  steps: readonly string[]
  take: (sent: GiverSent) => Promise<GiverTaken>
  /** Its fields: once they were taken they are emptied, and what was typed into the others stays. */
  fields?: readonly string[]
}
