// The texts of ../en/guess.ts in Swedish.
import type { guess as Source } from '../en/guess.ts'

export const guess: typeof Source = {
  term: 'Kan någon gissa vem som skrev?',
  said: {
    easy: { word: 'Lätt.', why: 'Ämnet gäller bara få klienter i månaden.' },
    possible: { word: 'Kanske.', why: 'Ämnet gäller en begränsad grupp klienter i månaden.' },
    hard: { word: 'Svårt.', why: 'Ämnet gäller en stor grupp klienter i månaden.' },
    unknown: { word: 'Vi vet inte.', why: 'Vi har inga uppgifter om hur många klienter ämnet gäller.' },
  },
  text: 'I bedömningen ingår inte vad din text berättar.',
  leave: 'Berätta inte vilken enhet',
  leaveHint: {
    possible: 'Om du inte berättar vilken enhet det gäller, gäller responsen hela serviceuppgiften. Det blir svårare att gissa, men kanske inte omöjligt.',
    hard: 'Om du inte berättar vilken enhet det gäller, gäller responsen hela serviceuppgiften, och det är svårt att gissa.',
  },
  left: 'Enheten berättas inte längre. Ämnet är nu: {topic}.',
}
