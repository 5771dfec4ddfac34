// The texts of ../en/days.ts in Swedish.
import type { days as Source } from '../en/days.ts'

export const days: typeof Source = {
  title: 'Responsdagar',
  lede: 'Ett pop up-evenemang där människor ger respons vid stationer: på surfplatta, på papper och över en kopp kaffe. Här planerar du dagen, håller den och berättar vad den ledde till.',
  add: 'Planera en responsdag',
  none: 'Ingen responsdag är planerad ännu.',
  noStop: 'Ingen tid eller plats ännu',
  organisers: 'Arrangörer',
  waysLabel: 'Vad du kan göra',
  head: { day: 'Dag', when: 'När', state: 'Läge' },
  states: { planned: 'Planeras', ready: 'Klar, börjar {day}', on: 'Pågår sedan {day}', closed: 'Avslutad {day}' },
  refused: {
    title: 'Du är inte värd för den här dagen nu',
    text: 'Ingenting sparades. Någon kan ha tagit bort dig från dagens värdar eller ändrat din roll medan du skrev.',
    ask: 'Fråga {name}, som planerade dagen, eller responskoordinatorn. De kan göra dig till värd igen, och då kan du skicka det här.',
    askCoordinator: 'Fråga responskoordinatorn. Hen kan göra dig till värd igen, och då kan du skicka det här.',
    kept: 'Det här skrev du. Kopiera det innan du går vidare: det finns ingen annanstans.',
  },
  ways: {
    plan: { name: 'Planering', about: 'När, var och vem som ordnar.' },
    stations: { name: 'Stationer', about: 'Vad som frågas var, ordkort och teman.' },
    promise: { name: 'Löfte', about: 'Vad de som svarar får för löfte.' },
    kit: { name: 'Att skriva ut', about: 'Affischer, skyltar, kort och blanketter.' },
    tablets: { name: 'Surfplattor', about: 'Ta plattor i bruk för dagen och se vad de ännu har kvar.' },
    now: { name: 'Besökare', about: 'Räkna dem som kommer.' },
    notes: { name: 'Samtal', about: 'Vad som sades, uppläst och godkänt.' },
    paper: { name: 'Kort och blanketter', about: 'Mata in det som gavs på papper.' },
    close: { name: 'Avsluta dagen', about: 'När allt är inne.' },
    wishes: { name: 'Önskemål', about: 'Läs, ordna och svara.' },
    report: { name: 'Rapport', about: 'Vad dagen ledde till, för alla att läsa.' },
  },
}
