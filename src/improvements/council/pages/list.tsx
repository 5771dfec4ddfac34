// For members of the clients' council: what is marked as done and everybody sees, and what the council has said of it.
import type { JSX } from 'preact'
import { councilWordPath, desk, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { monthName } from '../../../text/dates.ts'
import { inLanguage } from '../../../text/language.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Empty, Pagination, Tag } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import { placesOf } from '../../pages/public-list.tsx'
import type { Shown } from '../../shown.sql.ts'

type Props = { frame: PageFrame; actor: Actor; rows: Shown[]; page: number; pages: number }

export function CouncilListPage({ frame, actor, rows, page, pages }: Props): JSX.Element {
  const { t, language } = frame
  const words = t.council
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="council-word">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lede">{words.lede}</p>
        <p>{words.what}</p>
        {rows.length === 0 ? <Empty title={words.none}><a href={to('changes', language)}>{t.changes.title}</a></Empty> : (
          <WorkList
            caption={<span class="visually-hidden">{words.title}</span>} empty="" head={[words.head.title, words.head.month, words.head.says]}
            rows={rows.map((one) => ({
              href: councilWordPath(one.id), title: inLanguage(one.title, language),
              note: placesOf(one, t.changes.whole).map((each) => (typeof each === 'string' ? each : inLanguage(each, language))).join(' · '),
              cells: [one.settledMonth ? monthName(one.settledMonth, language) : '–', one.councilSays ? <Tag tone={one.councilSays === 'changed' ? 'good' : 'warning'}>{words.tags[one.councilSays]}</Tag> : words.notYet],
            }))}
          />
        )}
        <p><a href={to('statistics', language)}>{t.feedbackReport.title}</a></p>
        <Pagination t={t} page={page} pages={pages} href={(n) => (n > 1 ? `${desk.councilWord}?page=${n}` : desk.councilWord)} />
      </div>
    </DeskPage>
  )
}
