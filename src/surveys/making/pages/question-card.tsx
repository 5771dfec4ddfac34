// A question in the list of its survey: its words, how it is answered, of whom it is asked, and what of its words to think of.
import type { ComponentChildren, JSX } from 'preact'
import { fill, plural } from '../../../text/fill.ts'
import { inLanguage, languages, shownLanguage } from '../../../text/language.ts'
import type { Texts } from '../../../text/texts.ts'
import { usePage } from '../../../web/page-data.ts'
import { Tag } from '../../../web/parts.tsx'
import { hintsOf, hintsOfHelp } from '../../asking-well/of-question.ts'
import { choiceWords } from '../../choice-words.ts'
import { agreeValues, recommendValues, smileyValues, type Question } from '../../question.ts'

type Props = { question: Question; number: number; all: readonly Question[]; children?: ComponentChildren }

export function QuestionCard({ question, number, all, children }: Props): JSX.Element {
  const { t, language } = usePage().frame
  const { one: words, kinds, themes, asked } = t.surveyMaking
  const hints = countHints(question)
  return (
    <section class="card stack tight" id={`q-${question.id}`}>
      <h4 lang={shownLanguage(question.text, language)}>{number}. {inLanguage(question.text, language)}</h4>
      {question.help && <p lang={shownLanguage(question.help, language)}>{inLanguage(question.help, language)}</p>}
      <p>
        <Tag tone="neutral">{kinds[question.kind].name}</Tag>
        {question.background && <> <Tag tone="info">{words.aboutGiver}</Tag></>}
        {hints > 0 && <> <Tag tone="warning">{plural(t.surveyHints.count, hints, language)}</Tag></>}
      </p>
      <Choices question={question} />
      {question.most !== undefined && <p class="hint">{plural(asked.atMost, question.most, language)}.</p>}
      {question.theme && <p class="hint">{fill(words.themeIs, { theme: themes[question.theme] })}</p>}
      {question.prompt && <p class="hint">{fill(words.promptIs, { prompt: inLanguage(question.prompt, language) })}</p>}
      {question.onlyIf && <p class="hint">{fill(words.onlyIf, conditionWords(question, all, t, language))}</p>}
      {children}
    </section>
  )
}

/** In all languages together, as the form of the question shows them. */
export const countHints = (question: Question): number => languages.reduce((sum, language) => sum + hintsOf(question, language).length + hintsOfHelp(question, language).length, 0)

function Choices({ question: { kind, options } }: Pick<Props, 'question'>): JSX.Element | null {
  const { t, language } = usePage().frame
  const { asked } = t.surveyMaking
  const names = (list: Question['options']) => list.map((option) => inLanguage(option.text, language)).join(' · ')
  if (kind === 'cards') {
    return (
      <>
        {(['good', 'bad'] as const).map((pole) => <p><strong>{asked[pole]}:</strong> {names(options.filter((option) => (option.pole ?? 'good') === pole))}</p>)}
      </>
    )
  }
  const shown = kind === 'agree' || kind === 'smileys' || kind === 'recommend' ? null : names(options)
  return shown ? <p>{shown}</p> : null
}

/** All that can be chosen, in its order. */
export const choosable = ({ kind, options }: Question): readonly string[] =>
  kind === 'agree' ? agreeValues : kind === 'smileys' ? smileyValues : kind === 'recommend' ? recommendValues : options.map(({ id }) => id)

function conditionWords({ onlyIf }: Question, all: readonly Question[], t: Texts, language: 'fi' | 'sv' | 'en'): { answers: string; number: number } {
  const at = all.findIndex(({ id }) => id === onlyIf!.question)
  return { number: at + 1, answers: at < 0 ? '' : onlyIf!.is.map((value) => choiceWords(all[at]!, value, t, language)).join(', ') }
}
