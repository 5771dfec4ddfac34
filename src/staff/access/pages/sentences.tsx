// What a role may do, in sentences.
import type { JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { Grant, Role } from '../../actor.ts'
import { grantText } from '../../grant-text.ts'
import type { Scopes } from '../../people.ts'
import { isOfCases, ofEverybody, scopeKindOf, scopeKindsOf, sentencesOf, type Sentence } from '../catalogue.ts'

export function Sentences({ frame: { t }, sentences }: { frame: PageFrame; sentences: Sentence[] }): JSX.Element {
  const { may, reach: words } = t.access
  return (
    <ul>
      {sentences.map(({ permission, reach }) => (
        <li>{may[permission]}{reach !== 'yes' && <> <span class="hint">({(isOfCases(permission) ? words.cases : words.others)[reach]})</span></>}</li>
      ))}
    </ul>
  )
}

/** A role that somebody holds, by what it is of. */
export function GrantSentences({ frame, grant, scopes, level: Heading = 'h3' }: { frame: PageFrame; grant: Grant; scopes: Scopes; level?: 'h2' | 'h3' }): JSX.Element {
  return (
    <section class="stack tight">
      <Heading>{grantText(grant, scopes, frame.t, frame.language)}</Heading>
      <p>{frame.t.access.roles.may}</p>
      <Sentences frame={frame} sentences={sentencesOf(grant.role, scopeKindOf(grant))} />
    </section>
  )
}

/** A role as such: first what holds whatever it is of. */
export function RoleSentences({ frame, role }: { frame: PageFrame; role: Role }): JSX.Element {
  const { roles: words } = frame.t.access
  const kinds = scopeKindsOf(role)
  const of = kinds.map((kind) => ({ kind, sentences: sentencesOf(role, kind) }))
  const isIn = (one: Sentence) => (list: { sentences: Sentence[] }) => list.sentences.some(({ permission, reach }) => permission === one.permission && reach === one.reach)
  const always = of[0]!.sentences.filter((one) => of.every(isIn(one)))
  return (
    <section class="stack tight" id={`role-${role}`}>
      <h3>{frame.t.roles.names[role]}</h3>
      <p>{frame.t.roles.hints[role]}</p>
      {always.length > 0 && <><p>{words.may}</p><Sentences frame={frame} sentences={always} /></>}
      {of.map(({ kind, sentences }) => {
        const more = sentences.filter((one) => !always.includes(one) && !always.some(({ permission, reach }) => permission === one.permission && reach === one.reach))
        return more.length > 0 && <><h4>{words.mayOf[kind]}</h4><Sentences frame={frame} sentences={more} /></>
      })}
    </section>
  )
}

export function EverybodySentences({ frame: { t } }: { frame: PageFrame }): JSX.Element {
  const { may, roles: words, named } = t.access
  return (
    <section class="stack tight">
      <h2>{words.everybody}</h2>
      <ul>
        {ofEverybody.map((permission) => (
          <li>{may[permission]}{(permission === 'mayReadUnit' || permission === 'mayGoThrough') && <> <span class="hint">({fill(named, {})})</span></>}</li>
        ))}
      </ul>
      <p>{words.nobody}</p>
    </section>
  )
}
