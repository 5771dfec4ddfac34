// Where answers may begin in the invented county. Each leaves open, in brackets, what only the handler knows.
import type { Kysely } from 'kysely'
import type { DB } from '../src/db/schema.ts'
import type { OfferedKind } from '../src/feedback/case.ts'
import type { Language } from '../src/text/language.ts'

export type DemoTemplate = { kind: OfferedKind; language: Language; title: string; text: string }

export const demoTemplates: DemoTemplate[] = [
  { kind: 'thanks', language: 'fi', title: 'Kiitos kiitoksesta', text: 'Hei,\n\nkiitos, että kirjoitit. Ilahduimme siitä, mitä kerroit: [mikä kohta ilahdutti].\n\nKerron tämän [kenelle].\n\nKaikkea hyvää sinulle.' },
  { kind: 'thanks', language: 'sv', title: 'Tack för tacket', text: 'Hej,\n\ntack för att du skrev. Vi blev glada över det du berättade: [vad som gladde].\n\nJag berättar det här för [vem].\n\nAllt gott till dig.' },
  { kind: 'thanks', language: 'en', title: 'Thanks for the thanks', text: 'Hello,\n\nthank you for writing. What you told made us glad: [what it was].\n\nI pass this on to [whom].\n\nAll the best to you.' },
  { kind: 'criticism', language: 'fi', title: 'Teimme virheen ja korjaamme sen', text: 'Hei,\n\nkiitos, että kerroit tästä. Olen pahoillani: [mitä olisi pitänyt tapahtua toisin].\n\nTämän teemme nyt: [mitä, kuka ja mihin mennessä].\n\nJos jokin jäi epäselväksi, kirjoita tähän. Luen viestisi.' },
  { kind: 'criticism', language: 'fi', title: 'Emme voi muuttaa tätä', text: 'Hei,\n\nkiitos, että kerroit. Ymmärrän, että tämä harmittaa: [mikä].\n\nEmme voi muuttaa tätä, koska [syy arkisin sanoin].\n\nNäin voit silti edetä: [mitä voi tehdä, mistä saa apua, miten päätöksestä valitetaan].' },
  { kind: 'criticism', language: 'sv', title: 'Vi gjorde fel och rättar till det', text: 'Hej,\n\ntack för att du berättade om det här. Jag är ledsen: [vad som borde ha gått annorlunda].\n\nDet här gör vi nu: [vad, vem och till vilken dag].\n\nOm något blev oklart, skriv här. Jag läser ditt meddelande.' },
  { kind: 'criticism', language: 'sv', title: 'Vi kan inte ändra det här', text: 'Hej,\n\ntack för att du berättade. Jag förstår att det här känns tråkigt: [vad].\n\nVi kan inte ändra det, för [skälet med vardagliga ord].\n\nSå här kan du ändå gå vidare: [vad man kan göra, var man får hjälp, hur man söker ändring].' },
  { kind: 'criticism', language: 'en', title: 'We made a mistake and put it right', text: 'Hello,\n\nthank you for telling us about this. I am sorry: [what should have gone differently].\n\nThis is what we do now: [what, who and by when].\n\nIf something is unclear, write here. I read your message.' },
  { kind: 'criticism', language: 'en', title: 'We cannot change this', text: 'Hello,\n\nthank you for telling us. I understand that this is hard: [what].\n\nWe cannot change it, because [the reason in everyday words].\n\nThis is how you can still go on: [what can be done, where to get help, how to appeal].' },
  { kind: 'suggestion', language: 'fi', title: 'Otamme ehdotuksen käyttöön', text: 'Hei,\n\nkiitos hyvästä ehdotuksesta: [ehdotus omin sanoin].\n\nOtamme sen käyttöön [milloin]. Siitä huolehtii [kuka tai mikä yksikkö].' },
  { kind: 'suggestion', language: 'sv', title: 'Vi tar förslaget i bruk', text: 'Hej,\n\ntack för ett bra förslag: [förslaget med egna ord].\n\nVi tar det i bruk [när]. [Vem eller vilken enhet] ser till det.' },
  { kind: 'suggestion', language: 'en', title: 'We take up the suggestion', text: 'Hello,\n\nthank you for a good suggestion: [the suggestion in your own words].\n\nWe take it up [when]. [Who or which unit] sees to it.' },
  { kind: 'question', language: 'fi', title: 'Vastaus kysymykseen', text: 'Hei,\n\nkiitos kysymyksestä.\n\n[Vastaus heti ensimmäisessä virkkeessä.]\n\nLisää kertoo [kuka, mistä numerosta ja milloin].' },
  { kind: 'question', language: 'sv', title: 'Svar på en fråga', text: 'Hej,\n\ntack för din fråga.\n\n[Svaret redan i den första meningen.]\n\nMer berättar [vem, på vilket nummer och när].' },
  { kind: 'question', language: 'en', title: 'An answer to a question', text: 'Hello,\n\nthank you for your question.\n\n[The answer in the very first sentence.]\n\nMore can be asked of [whom, at which number and when].' },
]

export const loadTemplates = (tx: Kysely<DB>) => tx.insertInto('answer_template').values(demoTemplates).execute()
