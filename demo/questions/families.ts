// Services for families with children: asked of a tired parent, so few and gentle.
import type { Asked } from '../../src/directory/common-questions.ts'

export const families = {
  thanks: [
    {
      question: {
        fi: 'Missä hetkessä huomasit, että apu auttoi?',
        sv: 'I vilken stund märkte du att hjälpen hjälpte?',
        en: 'At what moment did you notice that the help made a difference?',
      },
    },
    {
      question: {
        fi: 'Mikä on nyt lapsella tai sinulla paremmin?',
        sv: 'Vad är bättre nu för barnet eller för dig?',
        en: 'What is better now for the child or for you?',
      },
      hint: { fi: 'Pienikin asia riittää.', sv: 'En liten sak räcker.', en: 'A small thing is enough.' },
    },
    {
      question: {
        fi: 'Mitä toivot muidenkin perheiden saavan?',
        sv: 'Vad hoppas du att också andra familjer får?',
        en: 'What do you hope other families get too?',
      },
    },
  ],
  criticism: [
    {
      question: {
        fi: 'Mitä tapahtui, ja mikä siinä kuormitti eniten?',
        sv: 'Vad hände, och vad var tyngst i det?',
        en: 'What happened, and what weighed most?',
      },
      hint: {
        fi: 'Kerro omin sanoin. Älä kirjoita lapsen tai kenenkään muun nimeä.',
        sv: 'Berätta med egna ord. Skriv inte barnets eller någon annans namn.',
        en: 'Use your own words. Do not write the child’s or anybody else’s name.',
      },
    },
    {
      question: {
        fi: 'Mitä apua olisit tarvinnut, ja milloin?',
        sv: 'Vilken hjälp hade du behövt, och när?',
        en: 'What help did you need, and when?',
      },
    },
    {
      question: {
        fi: 'Mikä on silti toiminut?',
        sv: 'Vad har ändå fungerat?',
        en: 'What has worked all the same?',
      },
      hint: {
        fi: 'Jos mikään ei tule mieleen, jätä tyhjäksi.',
        sv: 'Lämna tomt om du inte kommer på något.',
        en: 'Leave it empty if nothing comes to mind.',
      },
    },
    {
      question: {
        fi: 'Mitä toivot nyt?',
        sv: 'Vad önskar du nu?',
        en: 'What do you hope for now?',
      },
    },
  ],
} satisfies Record<string, Asked[]>
