// For the administrator: who has not confirmed their contact details, whom mail does not reach, and who has told of a change.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Card, Notice, Tag } from '../../../web/parts.tsx'
import type { Check } from '../checks.sql.ts'

const filters = ['unconfirmed', 'corrections'] as const
type Filter = (typeof filters)[number]

const isWaitedFor = (check: Check): boolean => check.refusedOn !== null || (check.askedOn !== null && (check.confirmedOn ?? '') < check.askedOn)

/** Anything that is no filter shows everybody. Who has left is asked nothing. */
export function isShown(check: Check | undefined, shown: string | undefined, leftOn: Day | null): boolean {
  if (!filters.includes(shown as Filter)) return true
  return !leftOn && check !== undefined && (shown === 'unconfirmed' ? isWaitedFor(check) : check.correction !== null)
}

type FilterProps = { frame: PageFrame; people: { id: string; leftOn: Day | null }[]; checks: Map<string, Check>; shown: string | undefined }

export function CheckFilter({ frame, people, checks, shown }: FilterProps): JSX.Element {
  const texts = frame.t.reachable.people
  const count = (filter: Filter) => people.filter(({ id, leftOn }) => isShown(checks.get(id), filter, leftOn)).length
  const ways: [string | undefined, string][] = [[undefined, texts.all], ...filters.map((one): [string, string] => [one, fill(texts[one], { count: count(one) })])]
  const isCurrent = (filter: string | undefined) => (filters.includes(shown as Filter) ? filter === shown : !filter)
  return (
    <nav class="jump" aria-label={texts.filter}>
      <ul>
        {ways.map(([filter, label]) => (
          <li><a href={filter ? `${desk.people}?show=${filter}` : desk.people} aria-current={isCurrent(filter) ? 'page' : undefined}>{label}</a></li>
        ))}
      </ul>
    </nav>
  )
}

export function CheckTags({ frame, check, leftOn }: { frame: PageFrame; check: Check | undefined; leftOn: Day | null }): JSX.Element | null {
  const texts = frame.t.reachable.people
  if (!check || leftOn) return null
  return (
    <>
      {check.refusedOn ? <> <Tag tone="warning">{texts.tagRefused}</Tag></> : isWaitedFor(check) && <> <Tag tone={check.unreachableFrom ? 'warning' : 'neutral'}>{texts.tagUnconfirmed}</Tag></>}
      {check.correction !== null && <> <Tag tone="info">{texts.tagCorrection}</Tag></>}
    </>
  )
}

/** On the page of one person. */
export function CheckCard({ frame, check }: { frame: PageFrame; check: Check | null }): JSX.Element {
  const { t, language } = frame
  const { people: texts, confirm } = t.reachable
  const day = (of: Day) => shortDay(of, language)
  return (
    <Card title={confirm.cardTitle}>
      {!check?.askedOn && !check?.confirmedOn && <p>{texts.neverAsked}</p>}
      {check?.confirmedOn && <p>{fill(texts.confirmedOn, { day: day(check.confirmedOn) })}</p>}
      {check?.askedOn && (check.confirmedOn ?? '') < check.askedOn && <p>{fill(texts.askedOn, { day: day(check.askedOn) })}</p>}
      {check?.refusedOn && <Notice tone="warning">{fill(texts.refused, { day: day(check.refusedOn) })}</Notice>}
      {check?.unreachableFrom && <Notice tone="info">{fill(texts.passed, { day: day(check.unreachableFrom) })}</Notice>}
      {check?.correction && (
        <Notice tone="info"><p class="lines">{fill(texts.correction, { text: check.correction })}</p><p>{texts.correctionHint}</p></Notice>
      )}
    </Card>
  )
}
