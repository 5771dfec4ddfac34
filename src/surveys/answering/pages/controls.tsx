// Each kind of question as a control that works without any script, is named for whoever has it read to them, and can be left alone.
import type { ComponentChildren, JSX } from 'preact'
import { plural } from '../../../text/fill.ts'
import { inLanguage, shownLanguage, type Translated } from '../../../text/language.ts'
import { Checkbox, FieldGroup, Radios, Select, TextArea, TextField } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import type { PageFrame } from '../../../web/page.ts'
import { fieldOf, rankFieldOf } from '../../answers.ts'
import { agreeValues, most, recommendValues, smileyValues, type Question } from '../../question.ts'
import { shuffledCards } from '../shuffled-cards.ts'
import { Face } from './face.tsx'

/** `seed`: by which word cards lie in their order. */
type Props = { frame: PageFrame; question: Question; form: Pick<Form, 'all' | 'text'>; seed: string }

export function Control(props: Props): JSX.Element {
  const { question, frame, form } = props
  const asked = { name: fieldOf(question), hint: hintOf(props), label: <Said content={question.text} frame={frame} /> }
  switch (question.kind) {
    case 'agree': case 'recommend': case 'smileys': case 'one': return <Choosing {...props} />
    case 'many': case 'cards': return <Picking {...props} />
    case 'rank': return <Ranking {...props} />
    case 'short': return <TextField {...asked} value={form.text(asked.name)} maxLength={most.short * 4} />
    case 'long': return <TextArea {...asked} value={form.text(asked.name)} rows={5} />
  }
}

function Choosing({ frame, question, form }: Props): JSX.Element {
  const { surveyAnswering: { pages }, surveyScale: scale } = frame.t
  const value = form.text(fieldOf(question))
  const options = {
    agree: () => agreeValues.map((each) => ({ value: each, label: scale.agree[each] })),
    recommend: () => recommendValues.map((each) => ({ value: each, label: each === 'cannot-say' ? scale.recommend[each] : each })),
    smileys: () => smileyValues.map((each) => ({ value: each, label: each === 'cannot-say' ? scale.smileys[each] : <><Face mood={each} /><span>{scale.smileys[each]}</span></> })),
    one: () => question.options.map((option) => ({ value: option.id, label: <Said content={option.text} frame={frame} /> })),
  }[question.kind as 'agree' | 'recommend' | 'smileys' | 'one']()
  return (
    <div class={`answer of-${question.kind}`}>
      <Radios
        name={fieldOf(question)} legend={<Said content={question.text} frame={frame} />} hint={hintOf({ frame, question })} value={value}
        // What was chosen once cannot be chosen away in a browser: so there is something to choose instead.
        options={[...options, ...(value ? [{ value: '', label: pages.unanswered }] : [])]}
      />
    </div>
  )
}

function Picking({ frame, question, form, seed }: Props): JSX.Element {
  const name = fieldOf(question)
  const chosen = form.all(name)
  const options = question.kind === 'cards' ? shuffledCards(question.options, seed) : question.options
  return (
    <div class={`answer of-${question.kind}`}>
      <FieldGroup name={name} legend={<Said content={question.text} frame={frame} />} hint={hintOf({ frame, question })}>
        <div class="picks">
          {options.map((option) => (
            <Checkbox name={name} id={`${name}-${option.id}`} value={option.id} label={<Said content={option.text} frame={frame} />} checked={chosen.includes(option.id)} problem="" />
          ))}
        </div>
      </FieldGroup>
    </div>
  )
}

function Ranking({ frame, question, form }: Props): JSX.Element {
  const places = question.options.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))
  return (
    <div class="answer of-rank">
      <FieldGroup name={fieldOf(question)} legend={<Said content={question.text} frame={frame} />} hint={hintOf({ frame, question })}>
        {question.options.map((option) => (
          <Select
            name={rankFieldOf(question, option)} label={<Said content={option.text} frame={frame} />} options={places}
            value={form.text(rankFieldOf(question, option))} empty={frame.t.surveyAnswering.pages.noPlace}
          />
        ))}
      </FieldGroup>
    </div>
  )
}

/** What the survey says to it, and what the kind of question needs to be said. */
function hintOf({ frame, question }: Pick<Props, 'frame' | 'question'>): ComponentChildren {
  const { pages } = frame.t.surveyAnswering
  const { kind, options, background, help } = question
  const own = [
    kind === 'recommend' && pages.ends,
    kind === 'rank' && pages.rank,
    (kind === 'many' || kind === 'cards') && question.most !== undefined && question.most < options.length && plural(pages.atMost, question.most, frame.language),
    background && pages.aboutYou,
  ].filter((text) => typeof text === 'string').join(' ')
  if (!help && !own) return undefined
  return <>{help && <><Said content={help} frame={frame} />{own && ' '}</>}{own}</>
}

/** Where a question was not put into the reader's language, it says in which it is. */
export const Said = ({ content, frame: { language } }: { content: Translated; frame: Pick<PageFrame, 'language'> }): JSX.Element => {
  const shown = shownLanguage(content, language)
  return <span lang={shown === language ? undefined : shown}>{inLanguage(content, language)}</span>
}
