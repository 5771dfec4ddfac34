// What followed from the rounds, each under the letter that it has in the picture.
import type { JSX } from 'preact'
import { shortDay } from '../../../text/dates.ts'
import { fill } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import type { PageFrame } from '../../../web/page.ts'
import { Paragraphs } from '../../../web/parts.tsx'
import { daysOf } from '../../rounds/pages/list.tsx'
import type { Mark } from '../marks.ts'

/** `improvement`: where one is read. */
export function Followed({ marks, improvement, frame }: { marks: readonly Mark[]; improvement(id: string): string; frame: PageFrame }): JSX.Element {
  const { t, language } = frame
  const { followed: words } = t.surveyCompared
  return (
    <section class="stack">
      <h3>{words.title}</h3>
      {marks.length === 0 && <p>{words.none}</p>}
      {marks.length > 0 && (
        <ul class="marks">
          {marks.map((mark) => (
            <li id={`followed-${mark.letter}`}>
              <span class="letter" aria-hidden="true">{mark.letter}</span>
              <div>
                <p class="muted"><span class="visually-hidden">{mark.letter}. </span>{fill(words[mark.what], { day: shortDay(mark.on, language), days: daysOf(mark.round.round, frame) })}</p>
                {mark.what === 'told'
                  ? <div lang={shownLanguage(mark.words, language)}><Paragraphs text={inLanguage(mark.words, language)} /></div>
                  : <p><a href={improvement(mark.done.id)} lang={shownLanguage(mark.done.title, language)}>{inLanguage(mark.done.title, language)}</a></p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {marks.length > 0 && <p class="hint">{words.caution}</p>}
    </section>
  )
}
