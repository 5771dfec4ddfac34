// The texts of ../en/embed.ts in Finnish.
import type { embed as Source } from '../en/embed.ts'

export const embed: typeof Source = {
  title: 'Mistä haluat antaa palautetta?',
  page: 'Tästä sivusta',
  service: 'Palvelusta',
  cancel: 'Peruuta',
}
