// The organisation on the desk: its name, who coordinates, what is promised, when it is closed, its texts.
import type { JSX } from 'preact'
import { desk } from '../../paths.ts'
import { shownAs, type Actor } from '../../staff/actor.ts'
import { fill } from '../../text/fill.ts'
import { languages } from '../../text/language.ts'
import { texts as allTexts } from '../../text/texts.ts'
import { ChangedMeanwhile } from '../../web/changed-meanwhile.tsx'
import { ErrorSummary, Hidden, Select, TextArea, TextField } from '../../web/fields.tsx'
import { DeskPage } from '../../web/layout.tsx'
import type { PageFrame, Problem } from '../../web/page.ts'
import { Details, Notice } from '../../web/parts.tsx'
import type { Choices } from '../choices.sql.ts'
import type { FormValues } from '../forms/reading.ts'
import { organisationTexts, titleOfText } from '../organisation-texts.ts'
import type { EditProps } from './edit-page.tsx'
import { personOptions, SaveOrCancel, TranslatedFields } from './fields.tsx'
import { LeftImprovements, OpenCases } from './open-cases.tsx'

type Props = {
  frame: PageFrame; actor: Actor; people: Choices['people']; values: FormValues; problems: Problem[]; saved: boolean
  /** Of what the form was filled in from. */
  version: string
  /** Whether it was not saved because somebody else has saved meanwhile. */
  changed: boolean
  left: EditProps['left']
  /** Below the form. */
  last: JSX.Element
}

export function OrganisationPage({ frame, actor, people, values, version, changed, problems, saved, left, last }: Props): JSX.Element {
  const { t } = frame
  const { organisation: texts, fields } = t.directory
  return (
    <DeskPage frame={frame} title={texts.title} actor={shownAs(actor)} current="organisation" problems={problems} narrow>
      {saved && <div role="status"><Notice tone="good">{texts.saved}</Notice></div>}
      <ErrorSummary t={t} problems={problems} />
      {changed && <ChangedMeanwhile />}
      <h1>{texts.title}</h1>
      <p><a href={desk.intervals}>{t.routing.intervals.link}</a></p>
      <p><a href={desk.fewestTold}>{t.feedbackReport.fewest.link}</a></p>
      <p><a href={desk.secondFactorRules}>{t.secondFactors.rules.link}</a></p>
      <p><a href={desk.singleSignOn}>{t.singleSignOn.desk.link}</a></p>
      <p><a href={desk.webhooks}>{t.webhooks.link}</a></p>
      <p><a href={desk.mailIn}>{t.mailIn.link}</a></p>
      <p><a href={desk.dataExports}>{t.dataExports.link}</a></p>
      <p><a href={desk.retention}>{t.common.deskRetention}</a></p>
      <p><a href={desk.feedbackImports}>{t.imports.title}</a></p>
      <form method="post" action={desk.organisation} novalidate>
        <Hidden name="version" value={version} />
        <TranslatedFields name="name" legend={fields.name} values={values} />
        <Select
          name="coordinator" label={texts.coordinator} hint={texts.coordinatorHint} value={values['coordinator']}
          options={coordinators(people, values['coordinator'], frame)} empty={fields.nobody} optional
        />
        <OpenCases {...{ frame, values, problems }} />
        <LeftImprovements {...{ frame, values, left }} />
        <TextField
          name="days" label={texts.answerWithin} hint={texts.answerWithinHint} value={values['days']}
          inputMode="numeric" width="short"
        />
        <TextField
          name="remind" label={t.reminders.every} hint={t.reminders.everyHint} value={values['remind']} inputMode="numeric" width="short"
        />
        <TextField name="opens" label={t.reminders.opens} hint={t.reminders.hoursHint} value={values['opens']} width="short" />
        <TextField name="closes" label={t.reminders.closes} value={values['closes']} width="short" />
        <TextField
          name="readFirst" label={t.answering.second.setting} hint={t.answering.second.settingHint} value={values['readFirst']} inputMode="numeric" width="short"
        />
        <TextArea
          name="closed" label={texts.closedDays} hint={texts.closedDaysHint} value={values['closed']} rows={5}
          optional
        />
        <TextField
          name="phone" label={texts.phone} hint={texts.phoneHint} value={values['phone']} type="tel"
          width="medium" optional
        />
        <TextField
          name="website" label={texts.website} hint={texts.websiteHint} value={values['website']} type="url"
          spellcheck={false} optional
        />
        <h2>{texts.texts}</h2>
        <p>{texts.textsHint}</p>
        {organisationTexts.map((key) => (
          <>
            <TranslatedFields name={key} legend={titleOfText(t, key)} values={values} rows={5} optional />
            <Details summary={<>{texts.programText}<span class="visually-hidden">: {titleOfText(t, key)}</span></>}>
              {languages.map((language) => <p class="lines" lang={language}>{allTexts[language].legal.editable[key]}</p>)}
            </Details>
          </>
        ))}
        <SaveOrCancel back={desk.home} />
      </form>
      {last}
    </DeskPage>
  )
}

/** Whoever holds the role; and who is named still, though they do not. */
function coordinators(people: Choices['people'], named: string | undefined, frame: PageFrame) {
  const offered = people.filter(({ id, coordinates }) => coordinates || id === named)
  return personOptions(offered, named, frame).map((option) => {
    const person = offered.find(({ id }) => id === option.value)!
    const isMarked = !person.left && !person.coordinates
    return isMarked ? { ...option, label: fill(frame.t.directory.fields.notCoordinator, { name: person.name }) } : option
  })
}
