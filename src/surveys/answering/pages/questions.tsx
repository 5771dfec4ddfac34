// A page of questions, and the page that asks which unit it is about.
import type { JSX } from 'preact'
import { Danger } from '../../../lanes/pages/danger.tsx'
import { fill } from '../../../text/fill.ts'
import { inLanguage } from '../../../text/language.ts'
import { Button, Radios } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import { WarningNotice } from '../../../feedback/warning/notice.tsx'
import type { Warning } from '../../../feedback/warning/warning.ts'
import type { RoundGroup } from '../../groups.ts'
import type { Question } from '../../question.ts'
import { Control } from './controls.tsx'
import { nameOf, SurveyForm, Ways, type InForm } from './form.tsx'

type Progress = { at: number; count: number }

type QuestionsProps = InForm & {
  questions: readonly Question[]
  form: Pick<Form, 'all' | 'text'>
  seed: string
  progress: Progress
  /** What in their texts would tell who they are, where they are asked about it. */
  warning: Warning | null
  urgentHelp: string
}

export function QuestionsPage({ questions, form, seed, progress, warning, urgentHelp, ...rest }: QuestionsProps): JSX.Element {
  const { frame, survey, danger, asked, around } = rest
  const { t, language } = frame
  const { pages, warned } = t.surveyAnswering
  const hasText = questions.some(({ kind }) => kind === 'long')
  return (
    <SurveyForm
      {...rest} progress={progress} title={nameOf(survey, frame)} heading={null} scripts={hasText ? [`writing-${language}`] : []}
      first={warning && <WarningNotice frame={frame} warning={warning} publish={false} hasContact={false} send="next" words={warned} />}
    >
      {questions.map((question) => <><Control {...{ frame, question, form, seed, asked }} />{around?.beneath(question)}</>)}
      {hasText && <div id="danger" role="status" />}
      {hasText && !danger && <template id="danger-notice"><Danger t={t} help={urgentHelp} /></template>}
      <Ways frame={frame}><Button name="step" value="next" icon="forward">{pages.next}</Button></Ways>
    </SurveyForm>
  )
}

/** So many are shown one below the other; more are chosen from a list. */
const mostAsRadios = 7

export function PlacePage({ groups, chosen, progress, ...rest }: InForm & { groups: readonly RoundGroup[]; chosen: string; progress: Progress }): JSX.Element {
  const { frame, survey } = rest
  const { t, language } = frame
  const { pages } = t.surveyAnswering
  const [whole, ...others] = [...groups].sort((a, b) => depth(a) - depth(b))
  const label = ({ lineName, unitName }: RoundGroup) => (unitName ? inLanguage(unitName, language) : fill(pages.line, { line: inLanguage(lineName!, language) }))
  const value = others.some(({ id }) => id === chosen) ? chosen : whole!.id
  // In the order of the directory: each line with its units.
  const inOrder = groups.filter(({ id }) => id !== whole!.id)
  return (
    <SurveyForm {...rest} progress={progress} title={nameOf(survey, frame)} heading={<span id="group-title">{pages.place}</span>}>
      {inOrder.length < mostAsRadios
        ? (
          <Radios
            name="group" legend={<span class="visually-hidden">{pages.place}</span>} hint={pages.placeHint} value={value}
            options={[...inOrder, whole!].map((group) => ({ value: group.id, label: group === whole ? pages.rather : label(group) }))}
          />
        )
        : (
          <div class="field">
            <p class="hint" id="group-hint">{pages.placeHint}</p>
            <select class="input full" id="group" name="group" autocomplete="off" aria-labelledby="group-title" aria-describedby="group-hint">
              <option value={whole!.id} selected={value === whole!.id}>{pages.rather}</option>
              {byLine(inOrder).map(([line, ofLine]) => (
                <optgroup label={line ? inLanguage(line, language) : pages.whole}>
                  {ofLine.map((group) => <option value={group.id} selected={group.id === value}>{label(group)}</option>)}
                </optgroup>
              ))}
            </select>
          </div>
        )}
      <Ways frame={frame}><Button name="step" value="next" icon="forward">{pages.next}</Button></Ways>
    </SurveyForm>
  )
}

const depth = ({ unitId, serviceLineId }: RoundGroup): number => (unitId ? 2 : serviceLineId ? 1 : 0)

function byLine(groups: readonly RoundGroup[]): [RoundGroup['lineName'], RoundGroup[]][] {
  return [...Map.groupBy(groups, ({ serviceLineId }) => serviceLineId).values()].map((ofLine) => [ofLine[0]!.lineName, ofLine])
}
