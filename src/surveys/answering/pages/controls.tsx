// Each kind of question as a control that works without any script, is named for whoever has it read to them, and can be left alone.
import type { ComponentChildren, JSX } from 'preact'
import { plural } from '../../../text/fill.ts'
import { inLanguage, shownLanguage } from '../../../text/language.ts'
import { Checkbox, FieldGroup, Radios, Select, TextArea, TextField } from '../../../web/fields.tsx'
import type { Form } from '../../../web/form.ts'
import type { PageFrame } from '../../../web/page.ts'
import { fieldOf, rankFieldOf } from '../../answers.ts'
import { agreeValues, most, recommendValues, smileyValues, type Question } from '../../question.ts'
import { scaleIn, type Spoken } from '../../tongues/spoken.ts'
import { directionOf } from '../../tongues/tongue.ts'
import type { AskedIn, ScaleKind } from '../../tongues/words.ts'
import { shuffledCards } from '../shuffled-cards.ts'
import { Face } from './face.tsx'

/** `seed`: by which word cards lie in their order. `asked`: the further language that the question is in, for what the program says itself. */
type Props = { frame: PageFrame; question: Question; form: Pick<Form, 'all' | 'text'>; seed: string; asked?: AskedIn | null }

export function Control(props: Props): JSX.Element {
  const { question, frame, form, asked = null } = props
  const field = { name: fieldOf(question), hint: hintOf(props), label: <Said content={question.text} frame={frame} />, dir: asked ? 'auto' as const : undefined }
  switch (question.kind) {
    case 'agree': case 'recommend': case 'smileys': case 'one': return <Choosing {...props} />
    case 'many': case 'cards': return <Picking {...props} />
    case 'rank': return <Ranking {...props} />
    case 'short': return inDirection(dirOf(asked), <TextField {...field} value={form.text(field.name)} maxLength={most.short * 4} />)
    case 'long': return inDirection(dirOf(asked), <TextArea {...field} value={form.text(field.name)} rows={5} />)
  }
}

function Choosing({ frame, question, form, asked = null }: Props): JSX.Element {
  const { pages } = frame.t.surveyAnswering
  const value = form.text(fieldOf(question))
  const step = (kind: ScaleKind, each: string) => <Said content={scaleIn(kind, each, asked)} frame={frame} />
  const options = {
    agree: () => agreeValues.map((each) => ({ value: each, label: step('agree', each) })),
    recommend: () => recommendValues.map((each) => ({ value: each, label: each === 'cannot-say' ? step('recommend', each) : each })),
    smileys: () => smileyValues.map((each) => ({ value: each, label: each === 'cannot-say' ? step('smileys', each) : <><Face mood={each} />{step('smileys', each)}</> })),
    one: () => question.options.map((option) => ({ value: option.id, label: <Said content={option.text} frame={frame} /> })),
  }[question.kind as 'agree' | 'recommend' | 'smileys' | 'one']()
  return (
    <div class={`answer of-${question.kind}`} dir={dirOf(asked)}>
      <Radios
        name={fieldOf(question)} legend={<Said content={question.text} frame={frame} />} hint={hintOf({ frame, question, asked })} value={value}
        // What was chosen once cannot be chosen away in a browser: so there is something to choose instead.
        options={[...options, ...(value ? [{ value: '', label: ours(pages.unanswered, frame, asked) }] : [])]}
      />
    </div>
  )
}

function Picking({ frame, question, form, seed, asked = null }: Props): JSX.Element {
  const name = fieldOf(question)
  const chosen = form.all(name)
  const options = question.kind === 'cards' ? shuffledCards(question.options, seed) : question.options
  return (
    <div class={`answer of-${question.kind}`} dir={dirOf(asked)}>
      <FieldGroup name={name} legend={<Said content={question.text} frame={frame} />} hint={hintOf({ frame, question, asked })}>
        <div class="picks">
          {options.map((option) => (
            <Checkbox name={name} id={`${name}-${option.id}`} value={option.id} label={<Said content={option.text} frame={frame} />} checked={chosen.includes(option.id)} problem="" />
          ))}
        </div>
      </FieldGroup>
    </div>
  )
}

function Ranking({ frame, question, form, asked = null }: Props): JSX.Element {
  const places = question.options.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }))
  return (
    <div class="answer of-rank" dir={dirOf(asked)}>
      <FieldGroup name={fieldOf(question)} legend={<Said content={question.text} frame={frame} />} hint={hintOf({ frame, question, asked })}>
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
function hintOf({ frame, question, asked = null }: Pick<Props, 'frame' | 'question' | 'asked'>): ComponentChildren {
  const { pages } = frame.t.surveyAnswering
  const { kind, options, background, help } = question
  const own = [
    kind === 'recommend' && !asked && pages.ends,
    kind === 'rank' && pages.rank,
    (kind === 'many' || kind === 'cards') && question.most !== undefined && question.most < options.length && plural(pages.atMost, question.most, frame.language),
    background && pages.aboutYou,
  ].filter((text) => typeof text === 'string').join(' ')
  const ends = kind === 'recommend' && asked ? (['least', 'most'] as const).map((end) => <Said content={scaleIn('recommend', end, asked)} frame={frame} before={end === 'least' ? '0 = ' : '10 = '} />) : null
  if (!help && !own && !ends) return undefined
  return <>{help && <><Said content={help} frame={frame} />{own && ' '}</>}{ends?.map((end) => <>{end} </>)}{own && ours(own, frame, asked)}</>
}

/** What the program says itself, among words that may be written from the other side. */
const ours = (text: string, { language }: PageFrame, asked: AskedIn | null): ComponentChildren => (asked ? <span lang={language} dir="ltr">{text}</span> : text)

const inDirection = (dir: 'rtl' | undefined, field: JSX.Element): JSX.Element => (dir ? <div class="answer" dir={dir}>{field}</div> : field)

const dirOf = (asked: AskedIn | null): 'rtl' | undefined => (asked && directionOf(asked.tag) === 'rtl' ? 'rtl' : undefined)

/** Where it is not in the language of the page it says in which it is: a further one that was chosen, or one of ours. `before`: a figure that belongs to it. */
export const Said = ({ content, frame: { language }, before = '' }: { content: Spoken; frame: Pick<PageFrame, 'language'>; before?: string }): JSX.Element => {
  const { tongue } = content
  if (tongue) return <span class="in-tongue" lang={tongue.tag} dir={directionOf(tongue.tag)}>{before}{tongue.words}</span>
  const shown = shownLanguage(content, language)
  return <span lang={shown === language ? undefined : shown}>{before}{inLanguage(content, language)}</span>
}
