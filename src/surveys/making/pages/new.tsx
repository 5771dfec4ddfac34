// The forms of a survey: a new one with what it begins from, and the words of one that is there.
import type { JSX } from 'preact'
import { TranslatedFields, SaveOrCancel } from '../../../directory/pages/fields.tsx'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, shownLanguage, type Translated } from '../../../text/language.ts'
import { ChangedMeanwhile } from '../../../web/changed-meanwhile.tsx'
import { Button, Checkbox, ErrorSummary, Hidden, Radios, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Details, Notice, Tag } from '../../../web/parts.tsx'
import { findSet, readySets } from '../../ready/sets.ts'
import { ofCode, type Askable } from '../may.ts'

type Props = { frame: PageFrame; actor: Actor; values: FormValues; problems: Problem[] }

export function NewSurveyPage({ frame, actor, values, problems, askable, copied }: Props & { askable: Askable; copied: { id: string; name: Translated } | null }): JSX.Element {
  const { t, language } = frame
  const { newOne: words, whole, title } = t.surveyMaking
  const name = (content: Translated) => inLanguage(content, language)
  const [units, lines] = [askable.places.filter(({ unitId }) => unitId), askable.places.filter(({ unitId }) => !unitId)]
  const of = [...(askable.whole ? [{ value: 'whole', label: whole }] : []), ...lines.map((place) => ({ value: ofCode(place), label: name(place.name) })), ...units.map((place) => ({ value: ofCode(place), label: name(place.name) }))]
  const from = [
    ...(copied ? [{ value: `survey-${copied.id}`, label: fill(words.copyOf, { name: name(copied.name) }) }] : []),
    ...readySets.map((set) => ({
      value: `set-${set.key}`, label: <>{name(set.name)}{set.check && <> <Tag tone="warning">{words.check}</Tag></>}</>,
      hint: <>{name(set.forWhom)} {plural(t.surveyMaking.count, set.questions.length, language)}.</>,
    })),
    { value: 'nothing', label: words.nothing, hint: words.nothingHint },
  ]
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} problems={problems} current="surveys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: title }]} />
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <form method="post" action={desk.newSurvey} class="stack" autocomplete="off" novalidate>
          {copied && <Hidden name="copy" value={copied.id} />}
          <Select name="of" label={words.of} hint={words.ofHint} value={values['of']} empty={t.common.chooseOne} options={of} />
          <Radios name="from" legend={words.from} hint={words.fromHint} value={values['from']} options={from} />
          <TranslatedFields name="name" legend={words.name} hint={words.nameHint} values={values} />
          <TranslatedFields name="about" legend={words.about} hint={words.aboutHint} values={values} optional rows={2} />
          <p><Button>{words.button}</Button></p>
        </form>
        <h2>{words.see}</h2>
        {readySets.map((set) => (
          <Details summary={name(set.name)}>
            {set.check && <Notice tone="warning" title={words.check}>{words.checkText}</Notice>}
            <p lang={shownLanguage(set.about, language)}>{name(set.about)}</p>
            <ol>{set.questions.map((question) => <li>{name(question.text)}</li>)}</ol>
          </Details>
        ))}
      </div>
    </DeskPage>
  )
}

export function EditSurveyPage({ frame, actor, values, problems, survey, version, changed }: Props & { survey: { id: string; name: Translated; template: string | null }; version: string; changed: boolean }): JSX.Element {
  const { t, language } = frame
  const { newOne, one, title } = t.surveyMaking
  return (
    <DeskPage frame={frame} title={one.editWords} actor={shownAs(actor)} problems={problems} current="surveys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: title }, { href: surveyPath(survey.id), label: inLanguage(survey.name, language) }]} />
        <ErrorSummary t={t} problems={problems} />
        {changed && <ChangedMeanwhile />}
        <h1>{one.editWords}</h1>
        <form method="post" action={surveyPath(survey.id, '/edit')} class="stack" autocomplete="off" novalidate>
          <Hidden name="version" value={version} />
          <TranslatedFields name="name" legend={newOne.name} values={values} />
          <TranslatedFields name="about" legend={newOne.about} hint={newOne.aboutHint} values={values} optional rows={2} />
          {findSet(survey.template)?.noQuotes ? <p class="hint">{t.surveyQuotes.never.children}</p>
            : <Checkbox name="no-quotes" label={t.surveyQuotes.never.label} hint={t.surveyQuotes.never.hint} checked={values['no-quotes'] === 'yes'} />}
          <SaveOrCancel back={surveyPath(survey.id)} />
        </form>
      </div>
    </DeskPage>
  )
}
