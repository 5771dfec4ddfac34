// Before a role is given: what the person could do and see with it. Nothing has been given yet.
import type { JSX } from 'preact'
import { desk, personPath } from '../../../paths.ts'
import { shortDay, type Day } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Facts, Notice } from '../../../web/parts.tsx'
import { shownAs, type Actor } from '../../actor.ts'
import type { TypedGrant } from '../../grant-form.ts'
import { grantText } from '../../grant-text.ts'
import type { Person, Scopes } from '../../people.ts'
import { scopeKindOf } from '../catalogue.ts'
import type { Warning } from '../days.ts'
import type { Change } from '../look-ahead.ts'
import { lookedAt } from '../looked-at.ts'
import type { NewGrant } from '../may-give.ts'
import { OpenedFeedback, OpenedPages } from './opened.tsx'
import { Sentences } from './sentences.tsx'

type Props = {
  frame: PageFrame; actor: Actor; person: Person; grant: NewGrant; typed: TypedGrant; scopes: Scopes; change: Change; warnings: Warning[]; today: Day
  /** The first day on which it holds, at the latest: later than asked for where somebody else has a look first. */
  begins: Day
}

export function PreviewPage({ frame, actor, person, grant, typed, scopes, change, warnings, today, begins }: Props): JSX.Element {
  const { t, language } = frame
  const { preview: words } = t.access
  const day = (on: Day) => shortDay(on, language)
  const known = [
    ...(begins > grant.validFrom ? [fill(t.secondLook.preview, { day: day(begins) })] : []),
    ...(grant.validFrom > today ? [fill(words.beginsLater, { day: day(grant.validFrom) })] : []),
    ...(grant.validTo ? [fill(words.ends, { day: day(grant.validTo) })] : []),
    ...warnings.map((warning) => words[warning]),
    ...(person.accountId ? [] : [words.noAccount]),
  ]
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="people" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.people, label: t.staff.people.title }, { href: personPath(person.id), label: person.name }]} />
        <h1>{words.title}</h1>
        <p class="lede">{fill(words.lede, { name: person.name })}</p>
        <Facts
          rows={[
            { term: words.role, children: grantText(grant, scopes, t, language) },
            { term: words.from, children: day(grant.validFrom) },
            { term: words.to, children: grant.validTo ? day(grant.validTo) : words.untilFurther },
          ]}
        />
        {known.length > 0 && <Notice tone="warning" title={words.warnings}><ul>{known.map((one) => <li>{one}</li>)}</ul></Notice>}
        <h2>{words.gives}</h2>
        <Sentences frame={frame} role={grant.role} scope={scopeKindOf(grant)} />
        <h2>{words.pages}</h2>
        <OpenedPages frame={frame} change={change} none={words.noPages} />
        <h2>{words.feedback}</h2>
        <OpenedFeedback frame={frame} opened={change.opened} />
        <form method="post" action={personPath(person.id, '/roles')} class="buttons">
          <Hidden name="role" value={typed.role} /><Hidden name="scope" value={typed.scope} />
          <Hidden name="from" value={typed.days.first} /><Hidden name="to" value={typed.days.last} />
          <Hidden name="looked" value={lookedAt(person.id, typed)} />
          <Button>{words.give}</Button>
          <Button look="secondary" name="step" value="change" formaction={personPath(person.id, '/roles/preview')}>{words.change}</Button>
        </form>
      </div>
    </DeskPage>
  )
}
