// What a translator sent back, before anything of it is stored: what would change, and which rows are not taken.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Hidden } from '../../../web/fields.tsx'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, DataTable, Notice } from '../../../web/parts.tsx'
import type { Survey } from '../../surveys.sql.ts'
import { fieldOf, seenField } from '../form.ts'
import { tongueName, type Tongue } from '../tongue.ts'
import type { Came } from '../translator.ts'
import { InTongue } from './edit.tsx'

/** A form has no more fields than this. */
const mostAtOnce = 400

type Props = { frame: PageFrame; actor: Actor; survey: Survey; tag: Tongue; came: Extract<Came, { ok: true }>; seen: string }

export function CameBackPage({ frame, actor, survey, tag, came: { changes, same, unread }, seen }: Props): JSX.Element {
  const { t, language } = frame
  const { title: all, translator: words } = t.surveyTongues
  const path = surveyPath(survey.id, `/tongues/${tag}`)
  const title = fill(words.title2, { language: tongueName(tag, t, language) })
  const taken = changes.slice(0, mostAtOnce)
  return (
    <DeskPage frame={frame} title={title} actor={shownAs(actor)} current="surveys" sheets={['survey-tongues']}>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: t.surveyMaking.title }, { href: surveyPath(survey.id), label: inLanguage(survey.name, language) }, { href: surveyPath(survey.id, '/tongues'), label: all }]} />
        <h1>{title}</h1>
        <p class="lede">{changes.length ? plural(words.changes, changes.length, language) : words.nothing}{same > 0 && ` (${plural(words.same, same, language)})`}</p>
        {changes.length > mostAtOnce && <p>{fill(words.first, { most: mostAtOnce })}</p>}
        {unread.length > 0 && (
          <Notice tone="warning" title={plural(words.unread, unread.length, language)}>
            <ul>{unread.map(({ row, why, detail }) => <li>{fill(words.row, { row, why: words.why[why], detail })}</li>)}</ul>
          </Notice>
        )}
        {taken.length > 0 && (
          <DataTable
            caption={<span class="visually-hidden">{title}</span>} empty="" head={[words.head.text, words.head.before, words.head.after]}
            rows={taken.map(({ source, before, words: after }) => [<span lang="fi">{source.text.fi}</span>, before ? <InTongue tag={tag} words={before} /> : '–', <InTongue tag={tag} words={after} />])}
          />
        )}
        <form method="post" action={path} class="actions">
          <Hidden name={seenField} value={seen} />
          {taken.map(({ source, words: after }) => <Hidden name={fieldOf(source)} value={after} />)}
          {taken.length > 0 && <Button name="step" value="save">{words.take}</Button>}
          <a class="button quiet" href={path}>{words.back}</a>
        </form>
      </div>
    </DeskPage>
  )
}
