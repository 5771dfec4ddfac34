// The roles that open much: what waits for a second look, with its two buttons, and what was given lately.
import type { JSX } from 'preact'
import { dayOf, shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable, Notice, Tag } from '../../../web/parts.tsx'
import { shownAs, type Actor, type Grant } from '../../actor.ts'
import { mayLetRoleBegin } from '../../duties.ts'
import { grantText } from '../../grant-text.ts'
import { Done } from '../../pages/done.tsx'
import type { Scopes } from '../../people.ts'
import type { GroupGiven, RoleGiven } from '../second-look.sql.ts'
import { roleGivenPath } from '../way.ts'

type Props = { frame: PageFrame; actor: Actor; roles: RoleGiven[]; groups: GroupGiven[]; scopes: Scopes; today: Day; done: 'begun' | 'refused' | null; refusal: string | null }

export function RolesGivenPage(props: Props): JSX.Element {
  const { frame: { t, language }, frame, actor, roles, groups, today, done, refusal } = props
  const { secondLook: words } = t
  const waiting = roles.filter(({ waits }) => waits)
  const head = [words.head.who, words.head.role, words.head.by, words.head.days, words.head.state]
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="roles-given">
      <div class="stack">
        {refusal && <div role="alert"><Notice tone="warning">{refusal}</Notice></div>}
        <Done text={done && words.done[done]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{words.who}</p>
        <h2>{words.waiting}</h2>
        {waiting.length + groups.length > 0 && <Notice tone="warning">{words.before}</Notice>}
        <DataTable
          caption={<span class="visually-hidden">{words.waiting}</span>} head={[...head.slice(0, 4), t.account.sessions.action]} empty={words.nothingWaits}
          rows={[
            ...groups.map((one) => [
              fill(words.group, { group: one.group }), roleText(one, props), one.by, fill(words.counts, { day: shortDay(one.countsFrom, language) }),
              <Decide {...props} id={one.id} ids={one.byIds} role={roleText(one, props)} name={one.group} />,
            ]),
            ...waiting.map((one) => [
              one.name, roleText(one, props), givenBy(one, props), fill(words.begins, { day: shortDay(one.validFrom, language) }),
              <Decide {...props} id={one.id} ids={[one.personId, ...one.byIds]} role={roleText(one, props)} name={one.name} />,
            ]),
          ]}
        />
        <h2>{words.lately}</h2>
        <DataTable
          caption={<span class="visually-hidden">{words.lately}</span>} head={head} empty={words.noneLately}
          rows={roles.filter(({ waits }) => !waits).map((one) => [one.name, roleText(one, props), givenBy(one, props), daysOf(one, props), stateOf(one, props, today)])}
        />
      </div>
    </DeskPage>
  )
}

const roleText = (grant: Grant, { frame, scopes }: Props): string => grantText(grant, scopes, frame.t, frame.language)

const givenBy = ({ by, group, givenAt }: RoleGiven, { frame: { t, language } }: Props): string => {
  const day = shortDay(dayOf(givenAt), language)
  return fill(t.secondLook.givenOn, { name: by ?? (group ? fill(t.secondLook.fromGroup, { group }) : t.common.product), day })
}

const daysOf = ({ validFrom, validTo }: RoleGiven, { frame: { t, language } }: Props): string => {
  if (validTo !== null && validTo < validFrom) return '–'
  const from = shortDay(validFrom, language)
  return validTo ? fill(t.secondLook.fromTo, { from, to: shortDay(validTo, language) }) : fill(t.secondLook.from, { from })
}

function stateOf({ confirmedBy, hadToWait, validFrom, validTo }: RoleGiven, { frame: { t } }: Props, today: Day): JSX.Element {
  const words = t.secondLook
  if (validTo !== null && validTo < validFrom) return <Tag tone="neutral">{words.refused}</Tag>
  if (confirmedBy) return <Tag tone="good">{fill(words.confirmed, { name: confirmedBy })}</Tag>
  return hadToWait && validFrom <= today ? <Tag tone="warning">{words.noLook}</Tag> : <span class="hint">{words.atOnce}</span>
}

/** Whoever gave it or got it sees that it waits, and no buttons. */
function Decide({ frame: { t }, actor, id, ids, role, name }: Props & { id: string; ids: string[]; role: string; name: string }): JSX.Element {
  const words = t.secondLook
  if (!mayLetRoleBegin(actor, { ids })) return <span class="hint">{words.problems.own}</span>
  return (
    <form method="post" action={roleGivenPath(id)} class="cluster">
      <button type="submit" class="button secondary" name="step" value="begin" aria-label={fill(words.beginOf, { role, name })}>{words.begin}</button>
      <button type="submit" class="button quiet" name="step" value="refuse" aria-label={fill(words.refuseOf, { role, name })}>{words.refuse}</button>
    </form>
  )
}
