// What has been promised to whoever answered a survey, and has not been done yet: of all the rounds that somebody asks.
import type { JSX } from 'preact'
import { desk } from '../../../paths.ts'
import { roundPath } from '../../../survey-paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { shortDay } from '../../../text/dates.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Breadcrumb, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { Due } from '../due.ts'
import { daysOf } from './list.tsx'

export function DuePage({ frame, actor, due }: { frame: PageFrame; actor: Actor; due: Due[] }): JSX.Element {
  const { t, language } = frame
  const { due: words, promise, list } = t.surveyRounds
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="surveys">
      <div class="stack">
        <Breadcrumb t={t} items={[{ href: desk.surveys, label: list.all }]} />
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <WorkList
          caption={<span class="visually-hidden">{words.title}</span>} empty={words.none} head={[words.head.survey, words.head.asked, words.head.what, words.head.by]}
          rows={due.map(({ round, name, line, by, late }) => ({
            href: roundPath(round.id), title: inLanguage(name, language), ...(late && { tone: 'urgent' as const }),
            cells: [daysOf(round, frame), promise.lines[line], <>{shortDay(by, language)}{late && <> <Tag tone="urgent">{words.late}</Tag></>}</>],
          }))}
        />
      </div>
    </DeskPage>
  )
}
