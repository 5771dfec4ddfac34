// The texts of ../en/embed.ts in Swedish.
import type { embed as Source } from '../en/embed.ts'

export const embed: typeof Source = {
  title: 'Vad vill du ge respons om?',
  page: 'Den här sidan',
  service: 'Tjänsten',
  cancel: 'Avbryt',
}
