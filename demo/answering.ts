// How the invented county answers: what came of it, a first word where the answer takes its time, and what is not sent yet.
import type { CameOf } from '../src/feedback/case.ts'
import { sealDraft } from '../src/feedback/answering/keep-draft.ts'
import type { CaseKey } from '../src/privacy/sealing.ts'
import { dayOf } from '../src/text/dates.ts'
import { isLanguage, spokenTo, type Language } from '../src/text/language.ts'
import type { Story } from './stories/draft.ts'

const reasons: Record<Language, readonly string[]> = {
  fi: [
    'Päätös perustuu lakiin, emmekä voi poiketa siitä. Kerroimme, mistä voit hakea muutosta.',
    'Kävimme asian läpi, ja toimimme jatkossakin näin. Syy on turvallisuus.',
    'Tähän ei ole tänä vuonna rahaa. Otamme asian esille, kun ensi vuoden talousarviota tehdään.',
  ],
  sv: [
    'Beslutet grundar sig på lagen, och vi kan inte avvika från den. Vi berättade var du kan söka ändring.',
    'Vi gick igenom saken och gör så här även framöver. Orsaken är säkerheten.',
    'Det finns inga pengar för det här i år. Vi tar upp saken när budgeten för nästa år görs.',
  ],
  en: [
    'The decision follows the law, and we cannot depart from it. We told you where you can appeal.',
    'We went through the matter and go on doing it this way. The reason is safety.',
    'There is no money for this in this year. We raise it when the budget for the next is made.',
  ],
}

/** The same each time. Of criticism and suggestions about a half changed something. */
export function cameOfFor({ kind, language }: Story, number: number): CameOf {
  if (kind === 'thanks' || kind === 'question') return { is: 'nothing-asked' }
  const place = (number * 29) % 10
  if (place < 5) return { is: 'changed' }
  if (place < 7) return { is: 'planned' }
  const own = reasons[isLanguage(language) ? language : spokenTo(language)]
  return { is: 'not-changed', because: own[number % own.length]! }
}

const firstWords: Record<Language, string> = {
  fi: 'Hei,\n\nkiitos, että kerroit tästä. Selvitän, mitä tapahtui, ja puhun työryhmän kanssa. Vastaan sinulle viimeistään luvattuna päivänä.',
  sv: 'Hej,\n\ntack för att du berättade om det här. Jag tar reda på vad som hände och talar med arbetsgruppen. Jag svarar dig senast den utlovade dagen.',
  en: 'Hello,\n\nthank you for telling us about this. I am finding out what happened and talking with the team. I will answer you by the promised day at the latest.',
}

/** A first word after two working days, where the answer took longer or is still to come. */
export function firstWord({ kind, language, turns, daysAgo, receiptIsTold }: Story, number: number): string | null {
  if (receiptIsTold || (kind !== 'criticism' && kind !== 'suggestion') || number % 3 !== 0) return null
  const slow = turns[0] ? turns[0].afterWorkingDays >= 4 : daysAgo >= 5
  return slow ? firstWords[isLanguage(language) ? language : spokenTo(language)] : null
}

export type Unsent = 'draft' | 'proposal'

/** By whom: the worker whose sign-in is told has begun an answer; one of a colleague waits for another to read it. */
export const unsentBy = (): Map<string, Unsent> => new Map([['noora-varvikkolahti', 'draft'], ['roosa-hongankallas', 'proposal']])

export function unsentRow(
  of: Unsent, { caseId, key, personId, kind, now }: { caseId: string; key: CaseKey; personId: string; kind: Story['kind']; now: Date },
): object {
  const text = of === 'draft' ? 'Hei,\n\nkiitos, että kirjoitit. Kysyin asiasta työkavereilta, ja' : 'Hei,\n\nkiitos palautteestasi. Olen pahoillani, että jouduit odottamaan. Soitamme jatkossa takaisin saman päivän aikana.'
  const asks = kind === 'criticism' || kind === 'suggestion'
  const unfinished = { text, purpose: of === 'draft' ? '' : 'answer', came: asks ? (of === 'draft' ? '' : 'changed') : 'nothing-asked', because: '', as: 'person' }
  return {
    case_id: caseId, person_id: personId, begun_at: new Date(now.getTime() - 3 * 3_600_000), proposed_on: of === 'proposal' ? dayOf(now) : null,
    ciphertext: sealDraft(key, caseId, personId, unfinished),
  }
}
