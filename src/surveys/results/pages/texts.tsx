// Texts in givers' own words, twenty at a time, to be read and put under themes; and the themes themselves.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { TranslatedFields } from '../../../directory/pages/fields.tsx'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import type { Theme as ListedTheme } from '../../../themes/theme.ts'
import { Button, Checkbox, ErrorSummary, FieldGroup, Hidden, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, Card, Details, Notice, Pagination, Paragraphs } from '../../../web/parts.tsx'
import type { Question } from '../../question.ts'
import type { QuoteMark } from '../../quotes/marks.ts'
import { QuoteMarked } from '../../quotes/pages/mark.tsx'
import type { Round } from '../../rounds.sql.ts'
import type { Theme } from '../themes.sql.ts'
import { boxesOf, noTheme, textField } from '../sorting-form.ts'

/** `chosen`: ids of themes and `noTheme`; `likely`: themes of which a word stands in it. */
export type TextToSort = { id: string; number: number; text: string; chosen: ReadonlySet<string>; likely: ReadonlySet<string>; /** Null: nothing of it is to be quoted. */ quote: QuoteMark | null }

export type TextsProps = {
  frame: PageFrame; actor: Actor; round: Round; noQuotes: boolean; questions: Question[]; question: Question; themes: Theme[]; texts: TextToSort[]; unsorted: number
  onlyLeft: boolean; page: number; pages: number; common: { word: string; texts: number }[]; pairs: { word: string; texts: number }[]; listed: ListedTheme[]; values: FormValues; version: string; problems: Problem[]; done: string | null; stale: boolean
}

export function TextsPage(props: TextsProps): JSX.Element {
  const { frame, actor, round, noQuotes, question, texts, unsorted, page, pages, problems, done, stale, onlyLeft } = props
  const { t, language } = frame
  const words = t.surveyResults.sorting
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" problems={problems} narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: roundPath(round.id), label: t.surveyResults.back }]} />
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {stale && <div role="alert"><Notice tone="warning">{words.stale}</Notice></div>}
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {!noQuotes && <p><a href={roundPath(round.id, '/quotes')}>{t.surveyQuotes.marks.toQuotes}</a> <span class="hint">{t.surveyQuotes.marks.toQuotesHint}</span></p>}
        <Narrow {...props} />
        <h2>{inLanguage(question.text, language)}</h2>
        <p><strong>{unsorted ? plural(words.unsorted, unsorted, language) : words.done}</strong></p>
        <ThemeForms {...props} />
        {texts.length === 0 ? <p>{onlyLeft ? words.done : words.none}</p> : <Sorting {...props} />}
        <Pagination t={t} page={page} pages={pages} href={(n) => addressOf(props, n)} />
      </div>
    </DeskPage>
  )
}

function addressOf({ round, question, onlyLeft }: TextsProps, page: number): string {
  return `${roundPath(round.id, '/texts')}?${new URLSearchParams({ question: question.id, which: onlyLeft ? 'left' : 'all', page: String(page) })}`
}

function Narrow({ frame: { t, language }, round, questions, question, onlyLeft }: TextsProps): JSX.Element {
  const words = t.surveyResults.sorting
  return (
    <form method="get" action={roundPath(round.id, '/texts')} class="actions">
      <Select name="question" label={words.question} value={question.id} options={questions.map(({ id, text }) => ({ value: id, label: inLanguage(text, language) }))} width="medium" />
      <Select name="which" label={words.which} value={onlyLeft ? 'left' : 'all'} options={[{ value: 'all', label: words.all }, { value: 'left', label: words.left }]} width="medium" />
      <Button look="secondary">{words.show}</Button>
    </form>
  )
}

function ThemeForms(props: TextsProps): JSX.Element {
  const { frame: { t, language }, round, themes, common, pairs, listed, values, problems } = props
  const words = t.surveyResults.sorting
  const isAdding = problems.some(({ field }) => field.startsWith('name-'))
  return (
    <Card title={words.themes}>
      <p>{fill(words.themesLede, { count: round.fewest })}</p>
      {themes.length === 0 && <p>{words.noThemes}</p>}
      {themes.map((theme) => (
        <Details summary={`${inLanguage(theme.name, language)} (${plural(words.texts, theme.texts, language)})`} open={problems.some(({ field }) => field.startsWith(`name-${theme.id}`))}>
          <form method="post" action={addressOf(props, props.page)} class="stack" novalidate>
            <Hidden name="theme" value={theme.id} />
            <TranslatedFields name={`name-${theme.id}`} legend={words.name} values={{ ...Object.fromEntries(Object.entries(theme.name).map(([each, name]) => [`name-${theme.id}-${each}`, name])), ...values }} />
            <p class="buttons">
              <Button look="secondary" name="step" value="rename">{words.rename}</Button>
              <Button look="quiet" name="step" value="remove">{words.remove}</Button>
            </p>
            <p class="hint">{words.removeText}</p>
            <Listed name={`listed-${theme.id}`} value={theme.listedId ?? ''} {...{ frame: props.frame, listed }} />
            {listed.length > 0 && <p><Button look="secondary" name="step" value="list">{t.themes.mark.save}</Button></p>}
          </form>
        </Details>
      ))}
      {common.length > 0 && <p>{fill(words.common, { words: common.map(({ word, texts }) => `${word} (${texts})`).join(', ') })} <span class="hint">{words.commonHint}</span></p>}
      {pairs.length > 0 && <p>{fill(t.themes.survey.common, { words: pairs.map(({ word, texts }) => `${word} (${texts})`).join(', ') })}</p>}
      <Details summary={words.add} open={themes.length === 0 || isAdding}>
        <form method="post" action={addressOf(props, props.page)} class="stack" novalidate>
          <TranslatedFields name="name" legend={words.name} hint={words.nameHint} values={values} />
          <Listed name="listed" value={values['listed'] ?? ''} {...{ frame: props.frame, listed }} />
          <p><Button look="secondary" name="step" value="add">{words.add}</Button></p>
        </form>
      </Details>
    </Card>
  )
}

function Listed({ frame: { t, language }, listed, name, value }: { frame: PageFrame; listed: ListedTheme[]; name: string; value: string }): JSX.Element | null {
  const { survey: words } = t.themes
  return listed.length ? (
    <Select name={name} label={words.listed} hint={words.listedHint} optional empty={words.listedNone} value={value} options={listed.map((theme) => ({ value: theme.id, label: inLanguage(theme.name, language) }))} />
  ) : null
}

function Sorting(props: TextsProps): JSX.Element {
  const { frame, round, themes, texts, version, page } = props
  const { t, language } = frame
  const words = t.surveyResults.sorting
  return (
    <form method="post" action={addressOf(props, page)} class="stack" novalidate>
      <Hidden name="seen" value={version} />
      <Hidden name="texts" value={texts.map(({ id }) => id).join(' ')} />
      <p class="hint">{words.nothingHint}</p>
      {texts.map(({ id, number, text, chosen, likely, quote }) => (
        <Card>
          <h3>{fill(words.textNumber, { number })}</h3>
          <blockquote class="typed" dir="auto"><Paragraphs text={text} /></blockquote>
          {quote && <QuoteMarked frame={frame} roundId={round.id} textId={id} fewest={round.fewest} mark={quote} />}
          <FieldGroup name={textField(id)} legend={words.about}>
            <div class="choices list">
              {themes.map((theme) => (
                <Checkbox name={boxesOf(id)} id={`${textField(id)}-${theme.id}`} value={theme.id} checked={chosen.has(theme.id)} label={inLanguage(theme.name, language)} hint={likely.has(theme.id) ? words.likely : undefined} />
              ))}
              <Checkbox name={boxesOf(id)} id={`${textField(id)}-${noTheme}`} value={noTheme} checked={chosen.has(noTheme)} label={words.nothing} />
            </div>
          </FieldGroup>
        </Card>
      ))}
      <p><Button name="step" value="sort">{words.save}</Button></p>
    </form>
  )
}
