// What a report says: its numbers, its words and its improvements; the same for everybody, below the form and on paper.
import type { JSX } from 'preact'
import { Words } from '../../../directory/pages/content.tsx'
import { to } from '../../../paths.ts'
import { shortDay } from '../../../text/dates.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import type { Translated } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { DataTable, Tag } from '../../../web/parts.tsx'
import type { Shown } from '../../disclosure/publishable.ts'
import type { Facts, Told } from '../facts.ts'

const rows = [
  ['came', 'came', ''], ['thanks', 'kind', 'thanks'], ['criticism', 'kind', 'criticism'], ['suggestion', 'kind', 'suggestion'], ['question', 'kind', 'question'],
  ['in-time', 'in-time', 'in-time'], ['answered-median', 'answered-median', ''], ['changed', 'came-of-it', 'changed'], ['heard', 'heard', 'heard'],
] as const

export function Numbers({ frame, facts: { told, before, gone } }: { frame: PageFrame; facts: Facts }): JSX.Element {
  const { t, language } = frame
  const { report: words } = t.monitoring
  const number = (shown: Shown): JSX.Element | string => (shown === null ? <NotShown frame={frame} /> : inFigures(shown, language))
  const cell = (of: Told, [name, figure, value]: (typeof rows)[number]): JSX.Element | string => {
    const [shown, due] = [of(figure, value), of('due')]
    return name === 'in-time' && shown !== null && due !== null ? fill(words.ofDue, { count: inFigures(shown, language), due: inFigures(due, language) }) : number(shown)
  }
  return (
    <>
      <DataTable
        caption={<span class="visually-hidden">{words.numbers}</span>} empty="" head={[words.head.what, words.head.now, words.head.before]}
        rows={[...rows.map((row) => [words.rows[row[0]], cell(told, row), cell(before, row)]), ...(gone ? [[words.rows.gone, inFigures(gone, language), '']] : [])]}
      />
      <p class="hint">{t.disclosure.hidden} {words.notFor}</p>
    </>
  )
}

const NotShown = ({ frame }: { frame: PageFrame }): JSX.Element => <><span aria-hidden="true">–</span><span class="visually-hidden">{frame.t.disclosure.notShown}</span></>

export function Improvements({ frame, stood, isPublic }: { frame: PageFrame; stood: Facts['stood']; isPublic: boolean }): JSX.Element {
  const { t, language } = frame
  const { report: words } = t.monitoring
  if (!stood.length) return <p class="empty">{words.noImprovements}</p>
  return (
    <>
      <p class="hint">{isPublic ? words.improvementsThen : words.improvementsNow}</p>
      <ul>
        {stood.map(({ id, title, state, dueOn, because }) => (
          <li>
            <a href={to('change', language, { change: id })}><Words content={title} /></a> <Tag tone={state === 'done' ? 'good' : 'neutral'}>{t.improvements.states[state]}</Tag>{' '}
            <span class="hint">{fill(words.due, { day: shortDay(dueOn, language) })}</span>{because && <> <Words content={because} /></>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Lines as they were written. In the reader's language, or in Finnish and marked as such. */
export const Written = ({ content }: { content: Translated }): JSX.Element => <div class="lines"><Words content={content} /></div>
