// The telephones for advice of the invented county, with the hours at which they are answered.
import type { Trilingual } from './organisation.ts'

export type TelephoneKey = 'guidance' | 'seniors' | 'families'
type Week = { weekdays: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]; opens: string; closes: string }[]

export const telephones: { key: TelephoneKey; name: Trilingual; number: string; description: Trilingual; cost: Trilingual; alwaysShown?: true; week: Week }[] = [
  {
    key: 'guidance',
    name: { fi: 'Sosiaalipalvelujen neuvonta', sv: 'Socialservicens rådgivning', en: 'Advice on social services' },
    number: '010 000 0100',
    description: {
      fi: 'Kysy mitä tahansa sosiaalipalveluista. Sinun ei tarvitse kertoa, kuka olet.',
      sv: 'Fråga vad som helst om socialservicen. Du behöver inte säga vem du är.',
      en: 'Ask anything about social services. You need not say who you are.',
    },
    cost: { fi: 'Puhelu maksaa saman kuin tavallinen puhelu.', sv: 'Samtalet kostar lika mycket som ett vanligt samtal.', en: 'A call costs the same as an ordinary one.' },
    alwaysShown: true,
    week: [{ weekdays: [1, 2, 3, 4], opens: '09:00', closes: '15:00' }, { weekdays: [5], opens: '09:00', closes: '13:00' }],
  },
  {
    key: 'seniors',
    name: { fi: 'Senioriluotsi', sv: 'Seniorlotsen', en: 'Senioriluotsi' },
    number: '010 000 0113',
    description: { fi: 'Ikääntyville ja heidän läheisilleen.', sv: 'För äldre och deras närstående.', en: 'For older people and those close to them.' },
    cost: { fi: 'Puhelu maksaa saman kuin tavallinen puhelu.', sv: 'Samtalet kostar lika mycket som ett vanligt samtal.', en: 'A call costs the same as an ordinary one.' },
    week: [{ weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '12:00' }],
  },
  {
    key: 'families',
    name: { fi: 'Perheiden neuvonta', sv: 'Familjernas rådgivning', en: 'Advice for families' },
    number: '010 000 0105',
    description: { fi: 'Vanhemmille, lapsille ja heille, joita huolettaa jonkun lapsen tilanne.', sv: 'För föräldrar, barn och dem som oroar sig för ett barn.', en: 'For parents, children, and those who worry about a child.' },
    cost: { fi: 'Puhelu maksaa saman kuin tavallinen puhelu.', sv: 'Samtalet kostar lika mycket som ett vanligt samtal.', en: 'A call costs the same as an ordinary one.' },
    week: [{ weekdays: [1, 2, 3, 4, 5], opens: '08:30', closes: '11:00' }, { weekdays: [2, 4], opens: '13:00', closes: '15:00' }],
  },
]
