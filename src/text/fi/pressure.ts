// The texts of ../en/pressure.ts in Finnish.
import type { pressure as Source } from '../en/pressure.ts'

export const pressure: typeof Source = {
  title: 'Hetki vain',
  kept: 'Kaikki kirjoittamasi on tallessa tällä sivulla. Mitään ei ole vielä lähetetty.',
  wait: 'Viestejä tulee juuri nyt hyvin paljon. Jotta ihmisille riittää tilaa eikä vain koneille, odota minuutti ja paina sitten painiketta.',
  working: 'Viestejä tulee juuri nyt hyvin paljon. Laitteesi osoittaa, ettei se ole kone, joka tukkii meidät: siihen menee muutama sekunti, ja sitten viestisi lähtee itsestään.',
  send: 'Lähetä nyt',
}
