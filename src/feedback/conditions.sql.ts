// What can be asked of a case in a list, as conditions in SQL. Whether somebody may see it at all is another
// question, which sight.sql.ts answers for every list.
import { sql, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { DB } from '../db/schema.ts'
import { startOfDay, type Day } from '../text/dates.ts'
import type { Filter } from './filter.ts'
import { unnoticed } from './unnoticed.sql.ts'

type Cases = ExpressionBuilder<DB & { c: DB['feedback_case'] }, 'c'>

/**
 * It waits, and nobody takes care of it: it has no handler, or one whom nothing tells, or came to somebody only
 * because the right person was not found.
 */
export const isUnrouted = (today: Day) => sql<SqlBool>`(c.state = 'waiting-for-handler' and (c.handler_id is null
  or c.routed_because in ('topic-unknown', 'nobody', 'coordinator') or ${unnoticed(today)}))`

/** The same as isLate, of what waits for an answer. */
export const isOverdue = (today: Day) => sql<SqlBool>`(c.state = 'waiting-for-handler' and c.due_on < ${today})`

/** Late or unrouted, or its words may tell of danger. What else makes a case urgent is another `or` here. */
export const isUrgent = (today: Day) => sql<SqlBool>`(c.state = 'waiting-for-handler' and (c.acute or c.due_on < ${today}
  or ${isUnrouted(today)}))`

/** Feedback counts to the period in which it came. */
export const cameIn = ({ from, until }: { from: Day | null; until: Day | null }) => (e: Cases) =>
  e.and([
    ...(from ? [e('c.created_at', '>=', startOfDay(from))] : []),
    ...(until ? [e('c.created_at', '<', startOfDay(until))] : []),
  ])

/** Of a case `c`. What is about a web page is of no service, and is counted apart. */
export const isOfNoPage = sql<boolean>`c.kind <> 'page'`

export const matches = ({ line, kind, channel, period, state, unit, handler }: Filter, today: Day) => (e: Cases) =>
  e.and([
    ...(line ? [line === 'none' ? e.and([e('c.service_line_id', 'is', null), isOfNoPage]) : e('c.service_line_id', '=', line)] : []),
    ...(unit ? [e('c.unit_id', '=', unit)] : []),
    ...(handler ? [e('c.handler_id', '=', handler)] : []),
    ...(kind ? [kind === 'no-page' ? isOfNoPage : e('c.kind', '=', kind)] : []),
    ...(channel ? [e('c.channel', '=', channel)] : []),
    ...(period ? [cameIn(period)(e)] : []),
    ...(state ? [state in urgency ? urgency[state as keyof typeof urgency](today) : e('c.state', '=', state)] : []),
  ])

const urgency = { unrouted: isUnrouted, late: isOverdue, urgent: isUrgent }
