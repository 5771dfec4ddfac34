// Word cards to be cut out. The number on a card is its place among all the words of the question, whatever deck it lies in: by that it is
// typed in.
import { fits, shareFor } from './room.ts'
import { inLanguage, type Language } from '../../text/language.ts'
import { deckFor } from '../day.ts'
import { cardQuestions, type Kit } from './gather.ts'
import { cardsOnPage, type CardsPage, type WordCard } from './paper.ts'

/** `line`: whose deck; 'others': of lines without one of their own; '': all. */
export function cardPages(kit: Kit, languages: readonly Language[], line: string): CardsPage[] {
  const questions = cardQuestions(kit)
  const pages = questions.flatMap((question) => {
    const shown = line ? deckFor(kit.decks, line === 'others' ? null : line, question.options) : question.options
    const cards = shown.map((option): WordCard => ({
      number: question.options.indexOf(option) + 1, of: questions.length > 1 ? inLanguage(question.text, languages[0]!) : null,
      words: unlike(languages.map((language) => ({ language, text: inLanguage(option.text, language) }))),
    }))
    return Array.from({ length: Math.ceil(cards.length / cardsOnPage) }, (_, at) => cards.slice(at * cardsOnPage, (at + 1) * cardsOnPage))
  })
  // As large on one card as on another: a longer word must not look weaker than a shorter one.
  const share = Math.min(...pages.flat().map(({ words }) => shareFor(words.map(({ text }) => [text, words.length > 1 ? 11 : 15]), { width: 91, height: 46 })))
  return pages.map((cards) => ({ is: 'cards', cards, fits: fits(share) }))
}

/** A word that is the same in both languages stands there once. */
const unlike = <Said extends { text: string }>(words: Said[]): Said[] => words.filter(({ text }, at) => words.findIndex((other) => other.text === text) === at)
