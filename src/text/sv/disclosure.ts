// The texts of ../en/disclosure.ts in Swedish.
import type { disclosure as Source } from '../en/disclosure.ts'

export const disclosure: typeof Source = {
  hidden: 'Vi visar en siffra först när ingen av den kan sluta sig till vem som svarade.',
  notShown: 'visas inte',
  lost: {
    numbers: { one: 'En siffra i statistiken som vi inte visar går att räkna ut noggrannare än den borde, ur det som har berättats tidigare.', other: '{count} siffror i statistiken som vi inte visar går att räkna ut noggrannare än de borde, ur det som har berättats tidigare.' },
    rounds: { one: 'Om en enkätomgång berättas mindre än vanligt, eftersom en dold siffra annars skulle gå att räkna ut.', other: 'Om {count} enkätomgångar berättas mindre än vanligt, eftersom en dold siffra annars skulle gå att räkna ut.' },
    what: 'Vad det här betyder',
    text: [
      'Det som har berättats går inte att ta tillbaka: det har lästs. Varje gång siffror publiceras ser programmet på dem alla tillsammans.',
      'Oftast kan bara den som själv är med i siffran gissa den noggrannare: av fem som skrev känner den till en.',
      'Inget nytt berättas som för någon närmare, och inte heller finare siffror bredvid. Du behöver inte göra något.',
      'Vilka siffror det gäller står ingenstans, så att ingen lista leder till människor. Handboken docs/disclosure.md, som följer med programmet, berättar hur det räknas ut.',
    ],
  },
}
