// Somebody's own contact details, with the one button that says that they are right, and the field that tells what is not.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, type Translated } from '../../../text/language.ts'
import { Button, ErrorSummary, TextArea } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import { MailAddress } from '../../../web/mail-address.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Card, Details, Facts, Notice } from '../../../web/parts.tsx'
import type { Person } from '../../people.ts'
import type { Check } from '../checks.sql.ts'

/** `problems`: what is wrong with `correction`, as it was typed. */
type Shown = { frame: PageFrame; person: Person; deputyName: string | null; places: Translated[]; action: string; correction?: string; problems?: Problem[] }

/** The page behind a link: nothing but the person's own details. */
export function ConfirmPage(props: Shown): JSX.Element {
  const { frame, problems = [] } = props
  const texts = frame.t.reachable.confirm
  return (
    <DeskPage frame={frame} title={texts.title} actor={null} problems={problems}>
      <ErrorSummary t={frame.t} problems={problems} />
      <h1>{texts.title}</h1>
      <p class="lede">{texts.lede}</p>
      <OwnContact {...props} />
    </DeskPage>
  )
}

export function OwnContact({ frame, person, deputyName, places, action, correction, problems = [] }: Shown): JSX.Element {
  const { t, language } = frame
  const texts = t.reachable.confirm
  const rows = [
    { term: texts.name, children: person.name },
    { term: texts.personTitle, children: inLanguage(person.title, language) },
    { term: texts.phone, children: person.phone ?? texts.none },
    { term: texts.email, children: <MailAddress address={person.email} /> },
    { term: texts.places, children: places.map((place) => inLanguage(place, language)).join(', ') || texts.none },
    { term: texts.deputy, children: deputyName ?? texts.none },
  ]
  return (
    <>
      <Facts rows={rows} />
      <form method="post" action={action}><Button name="step" value="right">{texts.right}</Button></form>
      <Details summary={texts.wrongTitle} open={problems.length > 0}>
        <form method="post" action={action} class="stack">
          <TextArea name="correction" label={texts.wrong} hint={texts.wrongHint} value={correction} rows={3} />
          <Button look="secondary" name="step" value="wrong">{texts.tell}</Button>
        </form>
      </Details>
    </>
  )
}

/** On one's own page at the desk. */
export function OwnContactCard({ check, ...props }: Omit<Shown, 'action'> & { check: Check | null }): JSX.Element {
  const { frame } = props
  const texts = frame.t.reachable.confirm
  const day = (of: string) => shortDay(of, frame.language)
  const isConfirmed = check?.confirmedOn && check.confirmedOn >= (check.askedOn ?? '')
  return (
    <Card title={texts.accountTitle}>
      {check?.unreachableFrom && <Notice tone="warning">{texts.passed}</Notice>}
      {isConfirmed ? <p>{fill(texts.confirmedOn, { day: day(check.confirmedOn!) })}</p>
        : check?.askedOn && <p>{fill(texts.askedOn, { day: day(check.askedOn) })}</p>}
      <OwnContact {...props} action={desk.ownContact} />
    </Card>
  )
}

/** After one of the buttons, or instead of the details where the link does not work. */
export function SaidPage({ frame, said }: { frame: PageFrame; said: 'done' | 'told' | 'dead' | 'tooMany' }): JSX.Element {
  const texts = frame.t.reachable.confirm
  const title = said === 'dead' ? texts.deadTitle : said === 'tooMany' ? texts.tooManyTitle : texts.doneTitle
  return (
    <DeskPage frame={frame} title={title} actor={null}>
      <h1>{title}</h1>
      <p class="lede">{texts[said]}</p>
      <p><a href={desk.signIn}>{texts.toSignIn}</a></p>
    </DeskPage>
  )
}
