// A case's page at the desk is made of sections. Each knows what it shows, to whom, and what it does with what was sent
// from it; the page knows only their order. So a new thing that can be done with a case is one file and one line.
import type { JSX } from 'preact'
import type { Actor } from '../../staff/actor.ts'
import type { Context } from '../../web/context.ts'
import type { Form } from '../../web/form.ts'
import type { PageFrame, Problem } from '../../web/page.ts'
import type { Case } from '../cases.sql.ts'
import type { Turn } from '../conversation.ts'

/** A case that an actor has opened, and may read. */
export type Opened = {
  context: Context
  actor: Actor
  frame: PageFrame
  one: Case
  turns: Turn[]
  now: Date
  /** What was typed into any field of the page and has not been sent; '' where nothing was. */
  typed: (name: string) => string
  problems: Problem[]
}

/** What was sent from a section. `step` is the button that was pressed. */
export type Sent = { context: Context; actor: Actor; one: Case; form: Form; step: string; now: Date }

/**
 * `done` names what the page says when it is shown again; with problems, nothing that was typed is lost. `again`: nothing
 * was done, and the page is shown with what was typed, but for the fields that are named.
 */
export type Taken = { done: string } | { problems: Problem[]; status?: 409 | 422 } | { again: Record<string, string> } | 'not-found'

export type Section = {
  /** Before everything else, beside the conversation, or under it. */
  place: 'top' | 'main' | 'side'
  /** Null: not for this actor, or not for this case as it is now. */
  show: (opened: Opened) => Promise<JSX.Element | null> | JSX.Element | null
  /** The buttons of this section. No two sections share one. */
  steps?: readonly string[]
  take?: (sent: Sent) => Promise<Taken>
  /** Its fields that a person writes in: what stands in them is shown again after a button of another section was pressed. */
  words?: readonly string[]
  /** Those of its words that come filled in with what the giver wrote: given back to nobody who may not read the case. */
  giversWords?: readonly string[]
  /** What goes along with the words. A name of either kind that ends in a hyphen stands for all that begin so. */
  choices?: readonly string[]
  /** What is said once it is done. */
  says?: Record<string, (opened: Opened) => JSX.Element | string | Promise<JSX.Element | string>>
}
