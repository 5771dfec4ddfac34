// The texts of ../en/survey-trial.ts in Swedish.
import type { surveyTrial as Source } from '../en/survey-trial.ts'

export const surveyTrial: typeof Source = {
  link: 'Prova som den som svarar',
  title: 'Provomgång: {name}',
  banner: 'Det här är en provomgång',
  bannerText: 'Du ser det som den som svarar kommer att se. Inget av det du svarar skickas eller sparas.',
  language: 'Provomgångens språk',
  noPromise: 'Löftet har inte skrivits ännu. När en enkätomgång skrivs står det här.',
  later: 'I en provomgång sparas inget till senare. Den som svarar kan fortsätta härifrån en annan dag.',
  around: 'Vad kom du att tänka på?',
  aroundText: 'Under varje fråga kan du skriva vad som var svårt, oklart eller bra i den. Det sparas med frågan och utan ditt namn, när du har kommit till slutet.',
  commentHint: 'Skriv om frågan, inte om människor.',
  noComments: 'De här frågorna har redan ställts. Du kan prova dem, men kommentarer sparas bara om ett utkast.',
  toEnd: 'Sluta här',
  toSummary: 'Sluta här och se vad du skrev',
  onPhone: 'Så ser det ut på telefonen',

  summary: {
    title: 'Provomgången är slut',
    took: { one: 'Det tog {count} minut, med kommentarer.', other: 'Det tog {count} minuter, med kommentarer.' },
    goal: 'Två minuter är en bra längd: en längre enkät lämnas ofta på hälft.',
    told: 'Den som svarar får veta: {minutes}.',
    tooLong: 'Sidan var öppen så länge att tiden inte säger något.',
    comments: 'Det du kom att tänka på',
    none: 'Du skrev inget. Det går bra: också tiden säger något.',
    keep: 'Spara kommentarerna och tiden',
    keepTime: 'Spara tiden',
    notKeptAnyMore: 'Enkäten granskas inte längre, eller så har den redan öppnats. Inget sparades. Du kan kopiera det du skrev.',
    notKept: 'Inget sparas och inget har sparats: de här frågorna har redan ställts.',
    back: 'Tillbaka till frågorna',
    toReview: 'Gå igenom frågorna en i taget',
  },
  thanks: 'Tack. Det du sade är sparat med frågorna, utan ditt namn.',
  changed: 'Några frågor har ändrats under tiden',
  changedText: 'Det du skrev finns kvar på sidan. Titta på de märkta frågorna och spara igen.',
  problems: { old: 'Den här provomgången började för över ett dygn sedan. Det du skrev finns kvar här: spara igen.' },

  maker: {
    title: 'Provomgångar',
    none: 'Ingen har provat de här frågorna från början till slut.',
    typical: { one: 'Vanligen {count} minut', other: 'Vanligen {count} minuter' },
    range: { one: '{count} provomgång', other: '{count} provomgångar, {least}–{most} minuter' },
    inTrial: 'i en provomgång',
  },
}
