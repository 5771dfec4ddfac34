// What a role may do, in sentences.
import type { JSX } from 'preact'
import { fill } from '../../../text/fill.ts'
import type { PageFrame } from '../../../web/page.ts'
import type { Grant, Role } from '../../actor.ts'
import { grantText } from '../../grant-text.ts'
import type { Scopes } from '../../people.ts'
import { isOfCases, ofEverybody, scopeKindOf, scopeKindsOf, sentencesOf, type ScopeKind, type Sentence } from '../catalogue.ts'

/** By a role that is of something: what may be done with feedback, and with which; then the rest. */
export function Sentences({ frame: { t }, role, scope }: { frame: PageFrame; role: Role; scope: ScopeKind }): JSX.Element {
  const { may, reach: words, roles } = t.access
  const sentences = sentencesOf(role, scope)
  if (!sentences.length) return <p>{t.roles.hints[role]}</p>
  const [ofCases, others] = parted(sentences)
  const reaches = [...new Set(ofCases.map(({ reach }) => reach))]
  return (
    <>
      {reaches.map((reach) => (
        <>
          <ul>{ofCases.filter((one) => one.reach === reach).map(({ permission }) => <li>{may[permission]}</li>)}</ul>
          {reach !== 'yes' && <p class="hint">{fill(roles.goesFor, { reach: words.cases[reach] })}</p>}
        </>
      ))}
      {others.length > 0 && (
        <ul>{others.map(({ permission, reach }) => <li>{may[permission]}{reach !== 'yes' && <> <span class="hint">({words.others[reach]})</span></>}</li>)}</ul>
      )}
    </>
  )
}

const parted = (sentences: Sentence[]) => [sentences.filter(({ permission }) => isOfCases(permission)), sentences.filter(({ permission }) => !isOfCases(permission))] as const

/** A role that somebody holds, by what it is of. */
export function GrantSentences({ frame, grant, scopes, level: Heading = 'h3' }: { frame: PageFrame; grant: Grant; scopes: Scopes; level?: 'h2' | 'h3' }): JSX.Element {
  return (
    <section class="stack tight">
      <Heading>{grantText(grant, scopes, frame.t, frame.language)}</Heading>
      <p>{frame.t.access.roles.may}</p>
      <Sentences frame={frame} role={grant.role} scope={scopeKindOf(grant)} />
    </section>
  )
}

/** A role as such. One that may be of something is told once, with what it goes for by what it is of; then what only some of them may. */
export function RoleSentences({ frame, role }: { frame: PageFrame; role: Role }): JSX.Element {
  const { t } = frame
  const { may, reach: words, roles } = t.access
  const of = scopeKindsOf(role).map((kind) => ({ kind, sentences: sentencesOf(role, kind) }))
  const everywhere = of[0]!.sentences.filter(({ permission }) => of.every(({ sentences }) => sentences.some((one) => one.permission === permission)))
  const [ofCases] = parted(everywhere)
  const isSame = (one: Sentence) => of.every(({ sentences }) => sentences.some(({ permission, reach }) => permission === one.permission && reach === one.reach))
  const whole = of.length === 1 || ofCases.every(isSame)
  return (
    <section class="stack tight" id={`role-${role}`}>
      <h3>{t.roles.names[role]}</h3>
      <p>{t.roles.hints[role]}</p>
      {of.length === 1 ? of[0]!.sentences.length > 0 && <><p>{roles.may}</p><Sentences frame={frame} role={role} scope="all" /></> : (
        <>
          <p>{roles.may}</p>
          <ul>{everywhere.map(({ permission }) => <li>{may[permission]}</li>)}</ul>
          {whole && ofCases[0] && ofCases[0].reach !== 'yes' && <p class="hint">{fill(roles.goesFor, { reach: words.cases[ofCases[0].reach] })}</p>}
          {of.map(({ kind, sentences }) => {
            const reach = whole ? null : sentences.find(({ permission }) => permission === ofCases[0]?.permission)?.reach
            const more = sentences.filter(({ permission }) => !everywhere.some((one) => one.permission === permission))
            return (reach || more.length > 0) && (
              <>
                <h4>{roles.mayOf[kind]}</h4>
                {reach && reach !== 'yes' && <p>{fill(roles.goesFor, { reach: words.cases[reach] })}</p>}
                {more.length > 0 && <ul>{more.map(({ permission }) => <li>{may[permission]}</li>)}</ul>}
              </>
            )
          })}
        </>
      )}
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
          <li>{may[permission]}</li>
        ))}
      </ul>
      <p>{named}</p>
      <p>{words.nobody}</p>
    </section>
  )
}
