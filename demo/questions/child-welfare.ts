// Child welfare: the reader may be a child, a young person or a parent, and often has much at stake.
import type { Asked } from '../../src/directory/common-questions.ts'
import type { OfferedKind } from '../../src/feedback/case.ts'

export const childWelfare: Record<OfferedKind, Asked[]> = {
  thanks: [
    {
      question: {
        fi: 'Milloin sinusta tuntui, että sinua kuunneltiin?',
        sv: 'När kändes det som att någon lyssnade på dig?',
        en: 'When did you feel that somebody listened to you?',
      },
      hint: {
        fi: 'Kerro yksi hetki, jonka muistat.',
        sv: 'Berätta om en stund som du minns.',
        en: 'Tell us about one moment that you remember.',
      },
    },
    {
      question: {
        fi: 'Mikä teko tai sana auttoi sinua tai lasta?',
        sv: 'Vilken handling eller vilket ord hjälpte dig eller barnet?',
        en: 'What act or word helped you or the child?',
      },
    },
    {
      question: {
        fi: 'Mikä on nyt helpompaa kotona tai sinulla itselläsi?',
        sv: 'Vad är lättare nu hemma eller för dig själv?',
        en: 'What is easier now at home or for yourself?',
      },
      hint: { fi: 'Pienikin asia on tärkeä.', sv: 'Också en liten sak är viktig.', en: 'A small thing matters too.' },
    },
  ],
  criticism: [
    {
      question: {
        fi: 'Mitä tapahtui, ja miltä se sinusta tuntui?',
        sv: 'Vad hände, och hur kändes det för dig?',
        en: 'What happened, and how did it feel to you?',
      },
      hint: {
        fi: 'Kerro omin sanoin. Älä kirjoita kenenkään nimeä, ei lapsenkaan.',
        sv: 'Berätta med egna ord. Skriv inte någons namn, inte heller barnets.',
        en: 'Use your own words. Do not write anybody’s name, not even the child’s.',
      },
    },
    {
      question: {
        fi: 'Mitä et saanut sanottua, tai mikä jäi kuulematta?',
        sv: 'Vad fick du inte sagt, eller vad var det ingen som hörde?',
        en: 'What did you not get to say, or what was not heard?',
      },
      hint: {
        fi: 'Esimerkiksi palaverissa, kotikäynnillä tai ennen päätöstä.',
        sv: 'Till exempel på ett möte, vid ett hembesök eller före ett beslut.',
        en: 'For example in a meeting, on a home visit or before a decision.',
      },
    },
    {
      question: {
        fi: 'Mikä olisi auttanut sinua luottamaan meihin?',
        sv: 'Vad hade hjälpt dig att lita på oss?',
        en: 'What would have helped you to trust us?',
      },
      hint: {
        fi: 'Esimerkiksi tieto siitä, mitä seuraavaksi tapahtuu ja miksi.',
        sv: 'Till exempel att veta vad som händer härnäst och varför.',
        en: 'For example knowing what happens next, and why.',
      },
    },
    {
      question: {
        fi: 'Mitä toivot nyt?',
        sv: 'Vad önskar du nu?',
        en: 'What do you hope for now?',
      },
      hint: {
        fi: 'Voit toivoa, että esihenkilö tai toinen työntekijä tulee mukaan.',
        sv: 'Du kan önska att en chef eller en annan medarbetare kommer med.',
        en: 'You can ask for a supervisor or another worker to join in.',
      },
    },
  ],
  suggestion: [
    {
      question: {
        fi: 'Mitä tekisit toisin, jotta lapsi ja vanhempi tulisivat kuulluiksi?',
        sv: 'Vad skulle du göra annorlunda för att barn och föräldrar ska bli hörda?',
        en: 'What would you do differently so that children and parents are heard?',
      },
      hint: {
        fi: 'Voit ajatella tapaamisia, viestejä, tiloja tai sitä, miten asioista kerrotaan.',
        sv: 'Du kan tänka på möten, meddelanden, lokaler eller hur man berättar om saker.',
        en: 'You may think of meetings, messages, rooms, or how things are told.',
      },
    },
    {
      question: {
        fi: 'Missä kohdassa se olisi auttanut sinua eniten?',
        sv: 'När hade det hjälpt dig mest?',
        en: 'When would it have helped you most?',
      },
    },
    {
      question: {
        fi: 'Mikä on ollut hyvää ja pitää säilyttää?',
        sv: 'Vad har varit bra och ska bevaras?',
        en: 'What has been good and should be kept?',
      },
    },
  ],
  question: [
    {
      question: {
        fi: 'Mistä haluaisit tietää enemmän?',
        sv: 'Vad vill du veta mer om?',
        en: 'What would you like to know more about?',
      },
      hint: {
        fi: 'Esimerkiksi mitä tapaamisessa tapahtuu, kuka päättää tai mitä oikeuksia sinulla on.',
        sv: 'Till exempel vad som händer på ett möte, vem som bestämmer eller vilka rättigheter du har.',
        en: 'For example what happens in a meeting, who decides, or what rights you have.',
      },
    },
    {
      question: {
        fi: 'Mikä siinä mietityttää eniten?',
        sv: 'Vad funderar du mest på?',
        en: 'What is most on your mind about it?',
      },
      hint: {
        fi: 'Saat kertoa myös, jos jokin pelottaa.',
        sv: 'Du får också berätta om något känns skrämmande.',
        en: 'You may also say if something frightens you.',
      },
    },
    {
      question: {
        fi: 'Jos joku on jo selittänyt asiaa, mikä jäi epäselväksi?',
        sv: 'Om någon redan har förklarat, vad blev oklart?',
        en: 'If somebody has already explained, what was left unclear?',
      },
    },
  ],
}
