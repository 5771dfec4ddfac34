// A question as whoever answers will see it. Its controls can be tried; they belong to no form, so nothing of it is sent.
import type { JSX } from 'preact'
import { plural } from '../../../text/fill.ts'
import { inLanguage, shownLanguage, type Language, type Translated } from '../../../text/language.ts'
import { Checkbox, FieldGroup, Radios, Select, TextArea, TextField } from '../../../web/fields.tsx'
import { usePage } from '../../../web/page-data.ts'
import type { Question } from '../../question.ts'
import { agreeValues, recommendValues, smileyValues } from '../../question.ts'

const faces = { good: '🙂', middle: '😐', bad: '🙁' } as const

type Props = { question: Question; number: number; language: Language }

/** `language`: in which it is shown, where it has been translated. */
export function AskedQuestion({ question, number, language }: Props): JSX.Element {
  const { surveyScale: scale } = usePage().frame.t
  const { id, kind, help } = question
  const name = `try-${id}`
  const legend = <span lang={shownLanguage(question.text, language)}>{number}. {inLanguage(question.text, language)}</span>
  const hint = <Hint question={question} language={language} />
  const common = { name, ...(help || hasNote(question) ? { hint } : {}) }
  const choice = (option: { id: string; text: Translated }) => ({ value: option.id, label: inLanguage(option.text, language), lang: shownLanguage(option.text, language) })
  if (kind === 'agree') return <Radios {...common} legend={legend} options={agreeValues.map((value) => ({ value, label: scale.agree[value] }))} />
  if (kind === 'smileys') {
    return <Radios {...common} legend={legend} options={smileyValues.map((value) => ({ value, label: value === 'cannot-say' ? scale.smileys[value] : <><span aria-hidden="true">{faces[value]} </span>{scale.smileys[value]}</> }))} />
  }
  if (kind === 'recommend') {
    const label = (value: string) => (value === 'cannot-say' ? scale.recommend[value] : value === '0' ? `0 – ${scale.recommend.least}` : value === '10' ? `10 – ${scale.recommend.most}` : value)
    return <Radios {...common} legend={legend} options={recommendValues.map((value) => ({ value, label: label(value) }))} />
  }
  if (kind === 'one') return <Radios {...common} legend={legend} options={question.options.map(choice)} />
  if (kind === 'many' || kind === 'cards') {
    return (
      <FieldGroup {...common} legend={legend}>
        <div class="choices list">{question.options.map((option) => <Checkbox name={`${name}-${option.id}`} label={<span lang={choice(option).lang}>{choice(option).label}</span>} />)}</div>
      </FieldGroup>
    )
  }
  if (kind === 'rank') {
    return (
      <FieldGroup {...common} legend={legend}>
        {question.options.map((option) => (
          <Select name={`${name}-${option.id}`} label={<span lang={choice(option).lang}>{choice(option).label}</span>} empty="–" width="medium" options={question.options.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))} />
        ))}
      </FieldGroup>
    )
  }
  return kind === 'short' ? <TextField {...common} label={legend} /> : <TextArea {...common} label={legend} rows={3} />
}

const hasNote = ({ kind, most }: Question): boolean => kind === 'rank' || kind === 'cards' || most !== undefined

function Hint({ question: { kind, help, most }, language }: Omit<Props, 'number'>): JSX.Element {
  const { asked: words } = usePage().frame.t.surveyMaking
  return (
    <>
      {help && <span lang={shownLanguage(help, language)}>{inLanguage(help, language)} </span>}
      {most !== undefined && `${plural(words.atMost, most, language)}. `}
      {kind === 'rank' && words.order}
      {kind === 'cards' && words.mixed}
    </>
  )
}
