// The versions of a survey's questions: who wrote each, whether it was asked, and what differs from the one before it.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { surveyPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Card, Tag } from '../../../web/parts.tsx'
import type { Survey } from '../../surveys.sql.ts'
import { differences } from '../differences.ts'
import type { WrittenVersion } from '../versions.sql.ts'
import { Differences } from './differences.tsx'

type Props = { frame: PageFrame; actor: Actor; survey: Survey; versions: WrittenVersion[] }

export function VersionsPage({ frame, actor, survey, versions }: Props): JSX.Element {
  const { t, language } = frame
  const { versions: words, title } = t.surveyMaking
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys" narrow>
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: title }, { href: surveyPath(survey.id), label: inLanguage(survey.name, language) }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        {versions.map((version, at) => {
          const before = versions[at + 1]
          return (
            <Card title={fill(words.version, { number: version.number })}>
              <p>
                <Tag tone={version.frozenOn ? 'good' : 'neutral'}>{version.frozenOn ? fill(words.frozen, { day: shortDay(version.frozenOn, language) }) : words.draft}</Tag>{' '}
                <span class="hint">{fill(words.by, { name: version.writtenBy, day: shortDay(version.writtenOn, language) })}</span>
              </p>
              {before ? <Differences list={differences(before.questions, version.questions)} /> : <p>{words.first}</p>}
              <p><a href={`${surveyPath(survey.id)}?version=${version.number}`}>{fill(words.show, { number: version.number })}</a></p>
            </Card>
          )
        })}
      </div>
    </DeskPage>
  )
}
