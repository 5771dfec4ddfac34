// The part of the style page about answering a survey: every kind of question, unanswered and answered, and how far one has come.
import type { PageFrame } from '../../../web/page.ts'
import type { Samples } from '../../../web/pages/samples.ts'
import type { Question } from '../../question.ts'
import { Control } from './controls.tsx'

const options = ['Polite', 'In a hurry', 'Kehitysvammaisten asumispalveluista kiinnostunut', 'Clear'].map((text, n) => ({ id: `o${n}`, text: { fi: text, en: text } }))
const question = (kind: Question['kind'], text: string, more: Partial<Question> = {}): Question =>
  ({ id: kind, kind, text: { fi: text, en: text }, options: ['one', 'many', 'cards', 'rank'].includes(kind) ? options : [], background: false, ...more })

const asked = [
  question('agree', 'I got help soon enough.'), question('recommend', 'How likely would you recommend it?'), question('smileys', 'How was today?'),
  question('one', 'Which was it most?'), question('many', 'Which was it?', { most: 2 }), question('cards', 'Pick the words that fit.', { most: 2 }),
  question('rank', 'What matters most?'), question('short', 'In a word'), question('long', 'In your own words'),
]
const chosen: Record<string, string[]> = { agree: ['4'], recommend: ['9'], smileys: ['middle'], one: ['o1'], many: ['o0', 'o3'], cards: ['o2'], rank: ['2'], short: ['Good'], long: ['It went well.'] }

export const answeringSamples = (frame: PageFrame): Samples[] => [
  {
    id: 'questions', title: 'Questions of a survey',
    about: 'What can be pressed stands in a box of its own. What was answered can be taken back without any script.',
    children: (
      <div class="stack">
        {[false, true].map((answered) => (
          <div class="survey stack measure">
            <h3>{answered ? 'Answered' : 'Unanswered'}</h3>
            <div class="far">
              <p id={`far-${answered}`}>Page {answered ? 5 : 1} of 5</p>
              <progress value={answered ? 5 : 1} max={5} aria-labelledby={`far-${answered}`} />
            </div>
            {asked.map((one) => {
              const named = { ...one, id: `${one.id}-${answered ? 'full' : 'empty'}` }
              const values = answered ? chosen[one.kind]! : []
              return <Control frame={frame} question={named} seed="style" form={{ all: () => values, text: () => values[0] ?? '' }} />
            })}
          </div>
        ))}
      </div>
    ),
  },
]
