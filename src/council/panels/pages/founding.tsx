// A council is founded; what is said of it; who leads it; and its end.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { SaveOrCancel, TranslatedFields } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { panelPath } from '../../../council-paths.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, languages } from '../../../text/language.ts'
import { shortDay } from '../../../text/dates.ts'
import { Button, Checkbox, Hidden, Radios, Select, TextArea, TextField } from '../../../web/fields.tsx'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Card, Facts, Notice } from '../../../web/parts.tsx'
import { PeoplePage, Shell, panelAt, type Around } from './shell.tsx'

type People = { id: string; name: string }[]

export function NewPanelPage({ values, people, ...around }: Omit<Around, 'asked'> & { values: FormValues; people: People }): JSX.Element {
  const { t } = around.frame
  const { details: words } = t.panelPeople
  return (
    <Shell {...around} title={t.panels.add} lede={words.newLede} above={<Breadcrumb t={t} items={[{ href: desk.panels, label: t.panels.title }]} />}>
      <form method="post" action={panelPath('new')} class="stack" autocomplete="off" novalidate>
        <Said values={values} />
        <h2>{words.secretary}</h2>
        <p>{words.secretaryText}</p>
        <LeadFields values={values} people={people} />
        <div class="actions"><Button>{words.found}</Button><a class="button quiet" href={desk.panels}>{t.common.cancel}</a></div>
      </form>
    </Shell>
  )
}

/** Whoever leads it changes what is said of it; who leads it, and its end, is for whoever keeps councils. */
export function DetailsPage({ values, seen, people, ...around }: Around & { values: FormValues; seen: string; people: People }): JSX.Element {
  const { asked: { panel, keeps }, frame: { t, language } } = around
  const { details: words } = t.panelPeople
  return (
    <PeoplePage {...around} current="details" title={t.panels.ways.details.name} lede={words.lede}>
      {panel.endedOn ? (
        <>
          <Notice tone="info">{fill(words.ended, { day: shortDay(panel.endedOn, language) })}</Notice>
          <Facts rows={[{ term: words.name, children: inLanguage(panel.name, language) }, { term: words.purpose, children: inLanguage(panel.purpose, language) }]} />
        </>
      ) : (
        <form method="post" action={panelAt(around, '/details')} class="stack" autocomplete="off" novalidate>
          <Hidden name="seen" value={seen} />
          <Said values={values} />
          <SaveOrCancel back={panelPath(panel.id)} />
        </form>
      )}
      {keeps && (['secretary', 'chair'] as const).filter((part) => part === 'secretary' || !panel.endedOn).map((part) => <LeadCard {...{ ...around, part, people }} />)}
      {keeps && !panel.endedOn && <p><a href={panelAt(around, '/details/end')}>{words.end}</a></p>}
    </PeoplePage>
  )
}

/** Only of whom a coordinator named is the name told to whoever does not sit there. */
function LeadCard({ part, people, ...around }: Around & { part: 'chair' | 'secretary'; people: People }): JSX.Element {
  const { asked: { panel }, frame: { t } } = around
  const { details: words } = t.panelPeople
  const seat = panel.seats.find((one) => one.part === part)
  const now = seat?.named ? people.find(({ id }) => id === seat.personId) : undefined
  return (
    <Card title={words[part]}>
      <p>{now ? now.name : seat ? words.aClient : words.nobody}</p>
      <p><a href={panelAt(around, `/details/${part}`)}>{seat ? words.replaced[part] : words.named[part]}</a></p>
    </Card>
  )
}

export function LeadPage({ part, values, people, ...around }: Around & { part: 'chair' | 'secretary'; values: FormValues; people: People }): JSX.Element {
  const { asked: { panel }, frame: { t } } = around
  const { details: words } = t.panelPeople
  const seat = panel.seats.find((one) => one.part === part)
  return (
    <PeoplePage {...around} current="details" title={seat ? words.replaced[part] : words.named[part]} lede={part === 'chair' ? words.chairText : words.secretaryText}>
      <form method="post" action={panelAt(around, `/details/${part}`)} class="stack" autocomplete="off" novalidate>
        <Hidden name="seat" value={seat?.id ?? ''} />
        <LeadFields values={values} people={people.filter(({ id }) => !seat?.named || id !== seat.personId)} />
        <SaveOrCancel back={panelAt(around, '/details')} />
      </form>
    </PeoplePage>
  )
}

export function EndPanelPage({ typed, ...around }: Around & { typed: string }): JSX.Element {
  const { asked: { panel }, frame: { t } } = around
  const { details: words } = t.panelPeople
  return (
    <PeoplePage {...around} current="details" title={words.end} lede={words.endLede}>
      <ul>{words.endWhat.map((one) => <li>{one}</li>)}</ul>
      <form method="post" action={panelAt(around, '/details/end')} class="stack" autocomplete="off" novalidate>
        <TextArea name="why" label={words.endWhy} hint={words.endWhyHint} value={typed} rows={2} maxLength={300} lang={panel.language} />
        <div class="actions"><Button look="danger">{words.end}</Button><a class="button quiet" href={panelAt(around, '/details')}>{t.common.cancel}</a></div>
      </form>
    </PeoplePage>
  )
}

function Said({ values }: { values: FormValues }): JSX.Element {
  const { t } = usePage().frame
  const { details: words } = t.panelPeople
  return (
    <>
      <TranslatedFields name="name" legend={words.name} values={values} />
      <TranslatedFields name="purpose" legend={words.purpose} hint={words.purposeHint} values={values} rows={3} />
      <TranslatedFields name="joining" legend={words.joining} hint={words.joiningHint} values={values} rows={3} optional />
      <Radios name="language" legend={words.language} hint={words.languageHint} value={values['language']} options={languages.map((value) => ({ value, label: t.staff.person.languages[value] }))} />
      <Checkbox name="where" value="yes" label={words.showsWhere} hint={words.showsWhereHint} checked={values['where'] === 'yes'} />
    </>
  )
}

function LeadFields({ values, people }: { values: FormValues; people: People }): JSX.Element {
  const { t } = usePage().frame
  const { details: words } = t.panelPeople
  return (
    <>
      <Select name="person" label={words.person} hint={words.personHint} value={values['person']} empty={t.common.chooseOne} options={people.map(({ id, name }) => ({ value: id, label: name }))} />
      <TextField name="called" label={words.called} hint={words.calledHint} value={values['called']} width="medium" maxLength={80} />
    </>
  )
}
