// What somebody decides about files of PTV that wait: look once more with other choices, take over what was shown, or forget them.
import type { Db, Tx } from '../../db/db.ts'
import { oneAtATime } from '../../db/one-at-a-time.ts'
import { handOnByRule, type LeftOpen } from '../../feedback/handover/service-handlers.ts'
import type { Doer } from '../../staff/actor.ts'
import { dayOf, type Day } from '../../text/dates.ts'
import type { Form } from '../../web/form.ts'
import { choices as offered } from '../choices.sql.ts'
import { openCasesField } from '../pages/open-cases-field.ts'
import { keepChoices, settle, waiting } from '../uploads.sql.ts'
import { applyPlan } from './apply.ts'
import { leftByPlan } from './left-open.ts'
import { readState, type State } from './ours.sql.ts'
import { choiceField, countOf, makePlan, markOf, type Choices, type Plan } from './plan.ts'
import { readItems, type Document, type Unread } from './read.ts'

/** So many choices of a kind on a page; the rest comes when these are made. */
export const mostChoices = 200

export type Payload = { documents: Document[]; unread: Unread[] }
export type Planned = { plan: Plan; state: State; unread: Unread[]; left: LeftOpen[] }
export type Decided = 'none' | 'again' | 'meanwhile' | 'open-cases' | 'discarded' | { added: number; changed: number }

export async function planned(db: Db, { payload, choices }: { payload: Payload; choices: Choices }, today: Day): Promise<Planned> {
  const { items, unread } = readItems(payload.documents)
  const state = await readState(db, today)
  const plan = makePlan(items, state, choices, today)
  return { plan, state, unread: [...payload.unread, ...unread], left: await leftByPlan(db, plan) }
}

export async function decide(tx: Tx, form: Form, { by, now }: { by: Doer; now: Date }): Promise<Decided> {
  const today = dayOf(now)
  await oneAtATime(tx, 'directory')
  const upload = await waiting<Payload>(tx, 'ptv')
  if (!upload) return 'none'
  if (form.text('step') === 'discard') {
    await settle(tx, 'ptv', 'discarded')
    return 'discarded'
  }
  const before = await planned(tx, upload, today)
  const choices = await chosen(tx, form, before.plan, upload.choices, today)
  await keepChoices(tx, 'ptv', choices)
  if (form.text('step') !== 'apply') return 'again'
  const { plan, state, left } = await planned(tx, { payload: upload.payload, choices }, today)
  if (markOf(plan) !== form.text('seen')) return 'meanwhile'
  if (left.length && !choices[openCasesField]) return 'open-cases'
  await applyPlan(tx, plan, state, { by, now })
  if (choices[openCasesField] === 'route') await handOnByRule(tx, left, { by, now })
  await settle(tx, 'ptv', 'applied')
  return { added: countOf(plan, 'new'), changed: countOf(plan, 'changed') }
}

/** What was on the page and is not in the form was not ticked. */
async function chosen(tx: Tx, form: Form, { steps }: Plan, before: Choices, today: Day): Promise<Record<string, string>> {
  const { lines, units } = await offered(tx, today)
  const sent = new Map(form.entries)
  const known = (field: string, among: readonly { id: string; ended: boolean }[]) => {
    const id = sent.get(field)
    return id === undefined ? [] : [[field, among.some((one) => one.id === id && !one.ended) ? id : ''] as const]
  }
  const ends = steps.filter(({ outcome }) => outcome === 'gone').slice(0, mostChoices).map(({ item }) => choiceField.end(item.guid))
  const openCases = sent.get(openCasesField)
  return {
    ...before, ...Object.fromEntries(steps.flatMap(({ item }) => [...known(choiceField.unit(item.guid), units), ...known(choiceField.line(item.guid), lines)])),
    ...Object.fromEntries(ends.map((field) => [field, sent.has(field) ? 'yes' : ''])),
    ...(openCases === 'route' || openCases === 'stay' ? { [openCasesField]: openCases } : {}),
  }
}
