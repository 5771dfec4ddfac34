// What each role may do, one's own first; and what one person may do today.
import type { JSX } from 'preact'
import { desk, personPath, to } from '../../../paths.ts'
import { fill } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Card, PrintButton } from '../../../web/parts.tsx'
import { has, roles, shownAs, type Actor, type Grant } from '../../actor.ts'
import type { Scopes } from '../../people.ts'
import { EverybodySentences, GrantSentences, RoleSentences } from './sentences.tsx'

type Props = { frame: PageFrame; actor: Actor; scopes: Scopes }

export function RolesPage({ frame, actor, scopes }: Props): JSX.Element {
  const { roles: words } = frame.t.access
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="roles" scripts={['print']} narrow>
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <PrintButton t={frame.t} />
        {has(actor, 'council') && <Published frame={frame} />}
        <h2>{words.own}</h2>
        {actor.roles.map((grant) => <GrantSentences {...{ frame, grant, scopes }} />)}
        <h2>{words.others}</h2>
        <nav class="jump" aria-label={words.others}>
          <ul>{roles.map((role) => <li><a href={`#role-${role}`}>{frame.t.roles.names[role]}</a></li>)}</ul>
        </nav>
        {roles.map((role) => <RoleSentences {...{ frame, role }} />)}
        <EverybodySentences frame={frame} />
      </div>
    </DeskPage>
  )
}

/** For the clients' council, whose work is what everybody can read. */
function Published({ frame: { t, language } }: { frame: PageFrame }): JSX.Element {
  return (
    <Card title={t.access.roles.publicTitle}>
      <p>{t.access.roles.publicText}</p>
      <ul>
        <li><a href={to('promises', language)}>{t.standing.title}</a></li>
        <li><a href={to('promise', language)}>{t.common.howItWorks}</a></li>
        <li><a href={to('supervisors', language)}>{t.common.supervisors}</a></li>
      </ul>
    </Card>
  )
}

/** `person`: whose; null: one's own. */
export function MayTodayPage({ frame, actor, scopes, person, grants }: Props & { person: { id: string; name: string } | null; grants: Grant[] }): JSX.Element {
  const { t } = frame
  const { roles: words } = t.access
  const title = person ? fill(words.todayOf, { name: person.name }) : words.ownToday
  const above = person ? [{ href: desk.people, label: t.staff.people.title }, { href: personPath(person.id), label: person.name }] : [{ href: desk.account, label: t.staff.account.title }]
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current={person ? 'people' : 'account'} scripts={['print']} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={above} />
        <h1>{title}</h1>
        <PrintButton t={t} />
        {grants.length === 0 && <p class="empty">{words.noRoleToday}</p>}
        {grants.map((grant) => <GrantSentences {...{ frame, grant, scopes }} level="h2" />)}
        <EverybodySentences frame={frame} />
        <p class="no-print"><a href={desk.roles}>{words.link}</a></p>
      </div>
    </DeskPage>
  )
}
