// The desk's page of publishing: what waits for whom, and what is public.
import type { JSX } from 'preact'
import { topicWords } from '../../topic-words.ts'
import { casePath, desk, to } from '../../../paths.ts'
import { shownAs, type Actor } from '../../../staff/actor.ts'
import { monthName, shortDay } from '../../../text/dates.ts'
import { fill, plural } from '../../../text/fill.ts'
import { DeskPage } from '../../../web/layout.tsx'
import type { PageFrame } from '../../../web/page.ts'
import { Notice, Pagination } from '../../../web/parts.tsx'
import { WorkList } from '../../../web/work-list.tsx'
import type { Waiting, WaitingList } from '../waiting.sql.ts'

/** Null: not for the actor at all. */
export type Lists = { toPrepare: WaitingList | null; toCheck: WaitingList | null; toComment: WaitingList | null; reported: WaitingList | null; shown: WaitingList | null }
const names = ['reported', 'toCheck', 'toComment', 'toPrepare', 'shown'] as const

export const preparePath = (caseId: string): string => desk.casePublishing.replace(':id', caseId)
export const publicationPath = (id: string): string => desk.publication.replace(':id', id)

export function PublishingPage({ frame, actor, lists, quotes, page, done }: { frame: PageFrame; actor: Actor; lists: Lists; /** How many from surveys wait for them; null: they check none. */ quotes: number | null; page: number; done: string | null }): JSX.Element {
  const { t, language } = frame
  const words = t.publishing
  const { desk: reports } = t.pieceReports
  const said = { ...words, reported: reports.list, reportedText: reports.listText, nothing: { ...words.nothing, reported: reports.nothing } }
  return (
    <DeskPage frame={frame} title={words.title} actor={shownAs(actor)} current="publishing">
      <div class="stack">
        <h1>{words.title}</h1>
        {done && <div role="status"><Notice tone="good">{done}</Notice></div>}
        <p class="lede">{words.lede}</p>
        <p><a href={to('published', language)}>{words.publicPage}</a> · <a href={to('publishingRules', language)}>{words.rules}</a></p>
        {quotes !== null && <p><a href={desk.surveyQuotes}>{quotes ? plural(t.surveyQuotes.waiting.link, quotes, language) : t.surveyQuotes.waiting.all}</a></p>}
        {names.map((name) => {
          const list = lists[name]
          return list && (
            <section class="stack tight" id={name}>
              <h2>{said[name]}</h2>
              {name !== 'shown' && <p>{said[`${name}Text`]}</p>}
              <WorkList
                caption={<span class="visually-hidden">{said[name]}</span>} empty={said.nothing[name]} head={[words.head.about, words.head.kind, words.head.month, words.head.state]}
                rows={list.rows.map((row) => ({ href: wayTo(name, row), title: topicWords(row, language) ?? t.cases.list.topicOpen, cells: [t.feedback.kinds[row.kind].name, monthName(row.monthOn.slice(0, 7), language), stateOf(row, name, frame)] }))}
              />
              {name === 'shown' ? <Pagination t={t} page={page} pages={list.pages} href={(n) => `${desk.publishing}?page=${n}#shown`} />
                : list.more > 0 && <p class="hint">{plural(words.more, list.more, language)}</p>}
            </section>
          )
        })}
      </div>
    </DeskPage>
  )
}

const wayTo = (name: (typeof names)[number], { id, caseId }: Waiting): string => (name === 'toPrepare' || name === 'toComment' || !id ? preparePath(caseId) : publicationPath(id))

function stateOf({ state, publicFromOn, commentUntilOn, hasComment, reported }: Waiting, name: (typeof names)[number], { t: { publishing: words, pieceReports }, language }: PageFrame): string {
  if (name === 'reported') return reported.map((reason) => pieceReports.reasons[reason]).join(', ')
  if (name === 'toComment' && commentUntilOn) return `${words.head.until} ${shortDay(commentUntilOn, language)}`
  if (name === 'toCheck' && hasComment) return words.commentMark
  return state ? fill(words.states[state], { day: publicFromOn ? shortDay(publicFromOn, language) : '' }) : ''
}

export const backToCase = (caseId: string, { t }: PageFrame) => [{ href: desk.publishing, label: t.publishing.title }, { href: casePath(caseId), label: t.publishing.prepare.back }]
