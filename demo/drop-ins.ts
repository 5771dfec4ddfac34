// What happens at the places of the invented county again and again.
import type { Trilingual } from './organisation.ts'
import type { ServiceKey } from './services.ts'
import type { UnitKey } from './units.ts'

export type DemoDropIn = { at: UnitKey; service?: ServiceKey; name: Trilingual; description: Trilingual; rule: string; starts: string; ends: string }

export const dropIns: DemoDropIn[] = [
  {
    at: 'myllykyla-service-point', service: 'social-guidance', rule: 'FREQ=MONTHLY;BYDAY=1TU', starts: '13:00', ends: '16:00',
    name: { fi: 'Sosiaalityöntekijä kirjastossa', sv: 'Socialarbetaren i biblioteket', en: 'A social worker at the library' },
    description: {
      fi: 'Tule kysymään mitä tahansa, ilman aikaa ja ilman nimeä.',
      sv: 'Kom och fråga vad som helst, utan tid och utan namn.',
      en: 'Come and ask anything, without an appointment and without a name.',
    },
  },
  {
    at: 'kipina', service: 'debt-referral', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', starts: '12:00', ends: '14:00',
    name: { fi: 'Velkaneuvoja Kipinässä', sv: 'Skuldrådgivaren på Kipinä', en: 'The debt adviser at Kipinä' },
    description: {
      fi: 'Voit tuoda kirjeet, joita et ole avannut. Ne avataan yhdessä.',
      sv: 'Du kan ta med brev som du inte har öppnat. Vi öppnar dem tillsammans.',
      en: 'You can bring letters that you have not opened. We open them together.',
    },
  },
  {
    at: 'kipina', rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=FR', starts: '11:00', ends: '13:00',
    name: { fi: 'Perjantain keitto', sv: 'Fredagssoppan', en: 'Friday soup' },
    description: { fi: 'Keittoa kaikille, niin kauan kuin sitä riittää.', sv: 'Soppa för alla, så länge det räcker.', en: 'Soup for everybody, as long as it lasts.' },
  },
]
