// The further languages of a survey: how far each is, and another one.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Select } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame, Problem } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Notice, Tag } from '../../../web/parts.tsx'
import type { Survey } from '../../surveys.sql.ts'
import type { InTongue } from '../ready.ts'
import { directionOf, mostTongues, ownName, tongueName, tongues, type Tongue } from '../tongue.ts'

type Props = { frame: PageFrame; actor: Actor; survey: Survey; has: InTongue[]; mayWrite: boolean; chosen: string; problems: Problem[]; news: string | null }

export function TonguesPage({ frame, actor, survey, has, mayWrite, chosen, problems, news }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.surveyTongues
  const missing = (count: number, all: number) => fill(count === 1 ? words.missing.one : words.missing.other, { count: inFigures(count, language), all: inFigures(all, language) })
  const left = tongues.filter((tag) => !has.some((one) => one.tag === tag))
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} problems={problems} current="surveys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: t.surveyMaking.title }, { href: surveyPath(survey.id), label: inLanguage(survey.name, language) }]} />
        {news && <div role="status"><Notice tone="good">{news}</Notice></div>}
        <ErrorSummary t={t} problems={problems} />
        <h1>{words.title}</h1>
        <p class="lede">{fill(words.lede, { most: mostTongues })}</p>
        <DataTable
          caption={words.caption} empty={words.none} head={[words.head.language, words.head.state, words.head.missing]}
          rows={has.map(({ tag, lacks, sources }) => [
            mayWrite ? <a href={surveyPath(survey.id, `/tongues/${tag}`)}><OwnName tag={tag} /> ({tongueName(tag, t, language)})</a> : <><OwnName tag={tag} /> ({tongueName(tag, t, language)})</>,
            <Tag tone={lacks.length ? 'warning' : 'good'}>{lacks.length ? words.incomplete : sources.some(({ section }) => section === 'promise') ? words.complete : words.soFar}</Tag>,
            lacks.length ? missing(lacks.length, sources.filter(({ needed }) => needed).length) : words.nothing,
          ])}
        />
        {mayWrite && (has.length >= mostTongues ? <p>{fill(words.full, { most: mostTongues })}</p> : (
          <form method="post" action={surveyPath(survey.id, '/tongues')} class="stack" novalidate>
            <h2>{words.add}</h2>
            <Select
              name="tag" label={words.addLabel} hint={words.addHint} value={chosen} empty={t.common.chooseOne} width="medium"
              options={left.map((tag) => ({ value: tag, label: `${tongueName(tag, t, language)} – ${ownName(tag)}` })).toSorted((a, b) => a.label.localeCompare(b.label, language))}
            />
            <p><Button name="step" value="add">{words.addButton}</Button></p>
          </form>
        ))}
      </div>
    </DeskPage>
  )
}

/** As whoever reads it finds it. */
export const OwnName = ({ tag }: { tag: Tongue }): JSX.Element => <bdi lang={tag} dir={directionOf(tag)}>{ownName(tag)}</bdi>
