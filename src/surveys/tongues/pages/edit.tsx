// A survey in one further language: each of its texts with the field beside it, and what is missing first.
import type { JSX } from 'preact'
import type { FormValues } from '../../../directory/forms/reading.ts'
import { desk } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, TextArea, TextField } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { usePage } from '../../../web/page-data.ts'
import { Breadcrumb, Notice, Pagination } from '../../../web/parts.tsx'
import type { Survey } from '../../surveys.sql.ts'
import { fieldOf, isLong, seenField } from '../form.ts'
import { directionOf, tongueName, type Tongue } from '../tongue.ts'
import type { Source } from '../words.ts'
import { Remove, ForTranslator } from './around.tsx'

export type EditProps = {
  frame: PageFrame; actor: Actor; survey: Survey; tag: Tongue
  /** Of this page; all that is missing, each with its page. */
  sources: Source[]
  lacks: { source: Source; page: number }[]
  /** Whether a round is being written, whose promise has to be there too. */
  hasPromise: boolean
  /** By question: its place in the survey. */
  numbers: ReadonlyMap<string, number>
  values: FormValues
  seen: string
  /** By place: what was written for other Finnish words; by key: what somebody else has written meanwhile. */
  earlier: ReadonlyMap<string, string>
  theirs: ReadonlyMap<string, string>
  lost: string[]
  page: number
  pages: number
  problems: Problem[]
  news: string | null
}

export function EditTonguePage(props: EditProps): JSX.Element {
  const { frame, actor, survey, tag, sources, theirs, lost, page, pages, problems, news } = props
  const { t, language } = frame
  const { title: all, one: words } = t.surveyTongues
  const name = inLanguage(survey.name, language)
  const title = `${name}: ${tongueName(tag, t, language)}`
  const path = surveyPath(survey.id, `/tongues/${tag}`)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} problems={problems} current="surveys" sheets={['survey-tongues']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: t.surveyMaking.title }, { href: surveyPath(survey.id), label: name }, { href: surveyPath(survey.id, '/tongues'), label: all }]} />
        {news && <div role="status"><Notice tone="good">{news}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        {theirs.size > 0 && <div role="alert"><Notice tone="warning" title={words.conflicts}>{words.conflictsText}</Notice></div>}
        {lost.length > 0 && <div role="alert"><Notice tone="warning" title={words.lost}><p>{words.lostText}</p><ul>{lost.map((one) => <li><InTongue tag={tag} words={one} /></li>)}</ul></Notice></div>}
        <h1>{title}</h1>
        <p class="lede">{words.lede}</p>
        <Lacks {...props} />
        <ForTranslator path={path} tag={tag} />
        {pages > 1 && <p class="hint">{words.pages}</p>}
        <form method="post" action={`${path}${page > 1 ? `?page=${page}` : ''}`} class="two-tongues stack" autocomplete="off" novalidate>
          <Hidden name={seenField} value={props.seen} />
          {[...Map.groupBy(sources, ({ section }) => section)].map(([section, ofSection]) => <Section {...props} section={section} sources={ofSection} />)}
          {!props.hasPromise && page === 1 && <p class="hint">{words.noPromise} <a href={surveyPath(survey.id, '/rounds')}>{words.toRounds}</a></p>}
          <p class="actions"><Button>{words.save}</Button> <a class="button quiet" href={surveyPath(survey.id, '/tongues')}>{t.common.cancel}</a></p>
        </form>
        <Pagination t={t} page={page} pages={pages} href={(n) => `${path}?page=${n}`} />
        <Remove path={path} problems={problems} />
      </div>
    </DeskPage>
  )
}

const mostNamed = 8

function Lacks({ frame: { t, language }, hasPromise, lacks, tag, survey, numbers, page: here }: EditProps): JSX.Element {
  const { one: words } = t.surveyTongues
  if (!lacks.length && !hasPromise) return <Notice tone="info" title={words.soFar}><p>{words.soFarText} {words.readThrough}</p></Notice>
  if (!lacks.length) return <Notice tone="good" title={words.whole}><p>{words.wholeText} {words.readThrough}</p></Notice>
  const path = surveyPath(survey.id, `/tongues/${tag}`)
  return (
    <Notice tone="warning" title={plural(words.lacks, lacks.length, language)}>
      <p>{words.lacksText}</p>
      <ul>{lacks.slice(0, mostNamed).map(({ source, page }) => <li><a href={`${page === here ? '' : `${path}?page=${page}`}#${fieldOf(source)}`}>{whatIs(source, numbers, t)}</a>: {source.text.fi}</li>)}</ul>
    </Notice>
  )
}

function Section({ section, sources, numbers, frame: { t }, ...rest }: EditProps & { section: string }): JSX.Element {
  const { one: words } = t.surveyTongues
  const number = numbers.get(section)
  return (
    <section class="stack tight">
      <h2>{number ? `${number}. ${sources[0]!.text.fi}` : words.sections[section as keyof typeof words.sections]}</h2>
      {section === 'scale' && <p class="hint">{words.scaleHint}</p>}
      {sources.map((source) => <Row {...rest} source={source} what={words.parts[source.part]} />)}
    </section>
  )
}

function Row({ source, what, tag, values, earlier, theirs }: Pick<EditProps, 'tag' | 'values' | 'earlier' | 'theirs'> & { source: Source; what: string }): JSX.Element {
  const { t: { surveyTongues: { one: words } } } = usePage().frame
  const field = fieldOf(source)
  const { fi, sv, en } = source.text
  const [was, other] = [earlier.get(source.place), theirs.get(field)]
  const shared = {
    name: field, value: values[field] ?? '', lang: tag, dir: directionOf(tag),
    label: <><span class="part">{what}{!source.needed && ` (${words.optional})`}</span> <span lang="fi">{fi}</span></>,
    hint: (sv || en || was || other) && (
      <>
        {sv && <span class="also" lang="sv">{sv}</span>}
        {en && <span class="also" lang="en">{en}</span>}
        {was && !values[field] && <span class="also"><strong>{words.earlier}</strong> <InTongue tag={tag} words={was} /></span>}
        {other !== undefined && <span class="also"><strong>{words.theirs}</strong> <InTongue tag={tag} words={other || '–'} /></span>}
      </>
    ),
  }
  return isLong(source) ? <TextArea {...shared} rows={fi.length > 120 ? 5 : 2} /> : <TextField {...shared} />
}

export const InTongue = ({ tag, words }: { tag: Tongue; words: string }): JSX.Element => <bdi lang={tag} dir={directionOf(tag)}>{words}</bdi>

/** In which part of the survey a text stands: "3. Help". */
export const whatIs = ({ section, part }: Source, numbers: ReadonlyMap<string, number>, { surveyTongues: { one: { parts } } }: PageFrame['t']): string =>
  (numbers.has(section) ? `${numbers.get(section)}. ${parts[part]}` : parts[part])
