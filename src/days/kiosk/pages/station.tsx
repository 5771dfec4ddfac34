// A station: everything that it asks, as one form that works without any script. The script shows one question at a time, and puts the answers
// away on the tablet.
import type { ComponentChildren, JSX } from 'preact'
import { kioskPath } from '../../../day-paths.ts'
import { kinds, longest } from '../../../feedback/case.ts'
import { Danger } from '../../../lanes/pages/danger.tsx'
import { Control } from '../../../surveys/answering/pages/controls.tsx'
import { isText, most } from '../../../surveys/question.ts'
import { fill, inFigures } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, ErrorSummary, Hidden, Radios, TextArea, TextField } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import type { PageFrame, Problem } from '../../../web/page.ts'
import type { Station } from '../../day.ts'
import { longestWish } from '../../record.ts'
import { asksLine, linesOfCards, questionsAt, type Shown } from '../shown.ts'
import { noLine, type StationAsked } from '../tablet/record-in.ts'
import { KioskPage, langOf, Thanks } from './around.tsx'
import { stationName } from './attract.tsx'
import { KioskReceipt } from './receipt.tsx'
import { Elsewhere, Refused, type Why } from './refused.tsx'

type Props = {
  frame: PageFrame
  shown: Shown
  station: Station
  form: Pick<Form, 'all' | 'text'>
  /** Of the record that the form makes; null on the page that a tablet keeps, where each person's is drawn anew. */
  id: string | null
  /** By which word cards lie in their order. */
  seed: string
  base: string
  urgentHelp: string
  problems?: Problem[]
  /** Where it could not be taken in. */
  refused?: Why
  /** Only the cards of the line that is chosen. */
  onlyLine?: boolean
}

export function StationPage(props: Props): JSX.Element {
  const { frame, shown, station, id, problems = [], refused, base, urgentHelp } = props
  const { t, language } = frame
  const { dayKiosk: words } = t
  const name = stationName(station, frame)
  const writes = station.form === 'dream' || station.form === 'feedback'
  const asked: StationAsked = {
    id: station.id, form: station.form, language, lineId: station.serviceLineId,
    questions: questionsAt(shown, station, undefined).map(({ id: question, kind, options }) => ({ id: question, kind, options: kind === 'rank' ? options : [] })),
  }
  const ofProblems = { empty: words.problems.empty, text: words.problems.text, kind: words.problems.kind, notReady: words.problems.notReady, notKept: words.problems.notKept, ended: words.problems.ended, unknown: words.problems.unknown, late: words.problems.late, many: t.surveyAnswering.pages.problems.many, long: words.problems.long }
  return (
    <KioskPage frame={frame} title={name} of={shown.of} is="station" problems={problems} switchForm="station" scripts={writes ? [`writing-${language}`] : []}>
      <form id="station" class="stack station" method="post" action={kioskPath(language, station.id)} autocomplete="off" novalidate data-station={JSON.stringify(asked)}>
        {id && <Hidden name="id" value={id} />}
        <h1 tabindex={-1} lang={station.name ? langOf(station.name, frame) : undefined}>{name}</h1>
        {refused && <Refused frame={frame} why={refused} />}
        <ErrorSummary t={t} problems={problems} />
        <p class="field-error" role="alert" data-trouble={JSON.stringify(ofProblems)} />
        <p class="far-short" data-progress={words.progress} hidden />
        <Asked {...props} />
        {writes && <div id="danger" role="status" />}
        {writes && <template id="danger-notice"><Danger t={t} help={urgentHelp} /></template>}
        <p class="ways-on station-ways">
          <button type="button" class="button secondary" data-back hidden>{words.back}</button>
          <button type="button" class="button" data-next hidden>{words.next}</button>
          <Button name="step" value="send">{words.send}</Button>
        </p>
        {refused && refused !== 'wait' && <Elsewhere {...{ frame, station, base }} homeUntil={shown.homeUntil} surveyId={shown.at.is === 'day' ? shown.at.day.surveyId : null} />}
        <p class="quiet-foot"><button type="submit" class="button quiet" name="step" value="leave" data-away>{words.stop}</button></p>
      </form>
      <template data-after>{station.form === 'feedback' ? <KioskReceipt frame={frame} drawn={null} base={base} /> : <Thanks frame={frame} />}</template>
    </KioskPage>
  )
}

/** Each is a step of its own. */
function Asked(props: Props): JSX.Element {
  const { frame, shown, station, form, seed, onlyLine } = props
  const { dayKiosk: words, feedback } = frame.t
  const chosen = station.serviceLineId ?? form.text('line')
  const line = chosen && chosen !== noLine ? chosen : null
  const questions = questionsAt(shown, station, station.serviceLineId || onlyLine ? line : undefined)
  const mayNarrow = !onlyLine && shown.decks.length > 0 && questions.some(({ kind }) => kind === 'cards')
  return (
    <>
      {asksLine(shown, station) && station.form !== 'feedback' && (
        <Step>
          <Lines frame={frame} lines={shown.lines} last={words.noLine} value={form.text('line')} />
          {mayNarrow && <p data-no-script><Button look="secondary" name="step" value="line">{words.onlyCards}</Button></p>}
        </Step>
      )}
      {(station.form === 'statements' || station.form === 'cards') && questions.map((question) => (
        <Step only={question.onlyIf} decks={onlyLine || station.serviceLineId ? null : linesOfCards(shown, question)} most={question.most} limit={isText(question) ? most[question.kind as 'short' | 'long'] : undefined}>
          <Control frame={frame} question={question} form={form} seed={seed} />
        </Step>
      ))}
      {station.form === 'dream' && (
        <>
          <Step limit={longestWish}><TextArea name="text" label={words.wish} hint={words.wishHint} value={form.text('text')} rows={4} /></Step>
          {shown.themes.length > 0 && (
            <Step>
              <Radios
                name="theme" legend={words.theme} value={form.text('theme') || ''} look="row"
                options={[...shown.themes.map(({ id, name }) => ({ value: id, label: inLanguage(name, frame.language) })), { value: '', label: words.noTheme }]}
              />
            </Step>
          )}
        </>
      )}
      {station.form === 'feedback' && (
        <>
          <Step><Radios name="kind" legend={words.kind} value={form.text('kind')} look="row" options={kinds.map((kind) => ({ value: kind, label: feedback.kinds[kind].name, hint: feedback.kinds[kind].about, icon: kind }))} /></Step>
          {asksLine(shown, station) && <Step><Lines frame={frame} lines={shown.allLines} last={words.unknownLine} value={form.text('line')} /></Step>}
          <Step limit={longest.text}><TextArea name="text" label={words.text} hint={words.textHint} value={form.text('text')} rows={6} /></Step>
          <Step><TextField name="pseudonym" label={words.pseudonym} hint={words.pseudonymHint} value={form.text('pseudonym')} optional maxLength={longest.pseudonym} width="medium" spellcheck={false} /></Step>
        </>
      )}
    </>
  )
}

type StepProps = { only?: { question: string; is: string[] } | undefined; decks?: Map<string, string[]> | null; most?: number | undefined; limit?: number | undefined; children: ComponentChildren }

/** `decks`: for which lines each card of it lies on the table. */
const Step = ({ only, decks, most, limit, children }: StepProps): JSX.Element =>
  <div class="step" data-step data-only={only && JSON.stringify(only)} data-decks={decks ? JSON.stringify(Object.fromEntries(decks)) : undefined} data-most={most} data-limit={limit}>{children}</div>

function Lines({ frame, lines, last, value }: { frame: PageFrame; lines: Shown['lines']; last: string; value: string }): JSX.Element {
  return (
    <Radios
      name="line" legend={frame.t.dayKiosk.line} value={value || noLine} look="row"
      options={[...lines.map(({ id, name }) => ({ value: id, label: inLanguage(name, frame.language) })), { value: noLine, label: last }]}
    />
  )
}

/** What stands at a text that is longer than there is room for. */
export const tooLongText = ({ t, language }: PageFrame, limit: number): string => fill(t.dayKiosk.problems.long, { limit: inFigures(limit, language) })
